import { Agent, request as httpRequest } from 'node:http';

/** A request as it goes out. */
export interface Call {
  method: string;
  /** With its query. */
  path: string;
  headers: Record<string, string>;
  body: string | Uint8Array | null;
}

export interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
  /** From sending to the last byte, in milliseconds. */
  tookMs: number;
}

/** A kept connection was closed for its idleness in the moment in which it was used again: no fault of a request. */
class StaleConnection extends Error {}

/** Sends requests over kept connections, just as they are: nothing in them is put right on the way. */
export class Client {
  private readonly agent: Agent;
  private readonly url: string;
  private readonly limitMs: number;

  /**
   * @param limitMs after this long without a whole answer, a request counts as hanging
   * @param connections at most so many at once
   */
  constructor(url: string, limitMs: number, connections = Number.POSITIVE_INFINITY) {
    this.url = url;
    this.limitMs = limitMs;
    this.agent = new Agent({ keepAlive: true, maxSockets: connections });
  }

  /** Throws where there is no answer in time, or no whole one. */
  async send(call: Call): Promise<Answer> {
    try {
      return await this.sendOver(this.agent, call);
    } catch (error) {
      if (error instanceof StaleConnection) return this.sendOver(false, call);
      throw error;
    }
  }

  /** Over a kept connection, or, where `agent` is false, over one of its own. */
  private sendOver(agent: Agent | false, { method, path, headers, body }: Call): Promise<Answer> {
    const startedAt = performance.now();
    const length = body === null ? {} : { 'content-length': Buffer.byteLength(body) };
    return new Promise((resolve, reject) => {
      const request = httpRequest(`${this.url}/`, {
        agent,
        method,
        path,
        headers: { ...headers, ...length },
        signal: AbortSignal.timeout(this.limitMs),
      });
      request.once('error', (error: NodeJS.ErrnoException) => {
        const closed = request.reusedSocket && ['ECONNRESET', 'EPIPE'].includes(error.code ?? '');
        reject(closed ? new StaleConnection(error.message) : error);
      });
      request.once('response', (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.once('error', reject);
        response.once('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            text: Buffer.concat(parts).toString('utf8'),
            tookMs: performance.now() - startedAt,
          }),
        );
      });
      request.end(body ?? undefined);
    });
  }

  close(): void {
    this.agent.destroy();
  }
}

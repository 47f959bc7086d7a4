import { Agent, request as httpRequest } from 'node:http';
import { tokenOf } from '../support/tokens.ts';
import { brokenTokens, type FuzzRequest } from './request.ts';

export interface FuzzAnswer {
  status: number;
  type: string;
  headers: Record<string, unknown>;
  text: string;
  tookMs: number;
}

/** After this long without an answer, a request counts as hanging. */
const HANG_MS = 10_000;

/** Sends requests over connections of its own, just as they are: nothing in them is put right on the way. */
export class Sender {
  private readonly agent = new Agent({ keepAlive: true });
  private readonly tokens = new Map<string, Promise<string>>();
  private readonly url: string;

  constructor(url: string) {
    this.url = url;
  }

  /** Throws where there is no answer in time, or no whole one. */
  async send({ caller, method, path, headers, body }: FuzzRequest): Promise<FuzzAnswer> {
    const authorization = await this.authorization(caller);
    const startedAt = performance.now();
    return new Promise((resolve, reject) => {
      const request = httpRequest(`${this.url}/`, {
        agent: this.agent,
        method,
        path,
        headers: {
          ...headers,
          ...(authorization === null ? {} : { authorization }),
          ...(body === null ? {} : { 'content-length': Buffer.byteLength(body) }),
        },
        signal: AbortSignal.timeout(HANG_MS),
      });
      request.once('error', reject);
      request.once('response', (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.once('error', reject);
        response.once('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            type: response.headers['content-type'] ?? '',
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

  private async authorization(caller: string): Promise<string | null> {
    if (!brokenTokens.includes(caller)) return `Bearer ${await this.token(caller)}`;
    if (caller === 'none') return null;
    if (caller === 'basic')
      return `Basic ${Buffer.from('supervision:supervision-secret').toString('base64')}`;
    if (caller === 'garbage') return 'Bearer \xff%00 {{{}}}';
    const [head = '', claims = '', signature = ''] = (await this.token('supervision')).split('.');
    if (caller === 'forged') return `Bearer ${head}.${claims}.${[...signature].reverse().join('')}`;
    return `Bearer ${Buffer.from('{"alg":"none"}').toString('base64url')}.${claims}.`;
  }

  private token(client: string): Promise<string> {
    const known = this.tokens.get(client) ?? tokenOf(this.url, client);
    this.tokens.set(client, known);
    return known;
  }
}

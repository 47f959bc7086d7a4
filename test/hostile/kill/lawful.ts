import { setTimeout as sleep } from 'node:timers/promises';
import { tokenSource } from '../../../local/acts/api.ts';

/** Where requests pass only while it is open. */
export class Gate {
  private opened = Promise.withResolvers<void>();
  private isOpen = false;

  open(): void {
    this.isOpen = true;
    this.opened.resolve();
  }

  close(): void {
    // Whoever waits already waits for the next opening.
    if (this.isOpen) this.opened = Promise.withResolvers<void>();
    this.isOpen = false;
  }

  passed(): Promise<void> {
    return this.opened.promise;
  }
}

const RETRY_MS = 50;

/** An answer with all of it, so that half an answer is none. */
async function whole(request: Request): Promise<Response> {
  const { status, headers, body } = await fetch(request);
  return new Response(body && (await new Response(body).arrayBuffer()), { status, headers });
}

/** Whose token it is. */
const clientIn = (bearer: string): string => {
  const [, claims = ''] = bearer.split('.');
  return JSON.parse(Buffer.from(claims, 'base64url').toString()).client_id;
};

/**
 * Sends as a client should: where an answer did not come, the same request again, with the same key, until one does,
 * wherever the platform is by then.
 */
export class LawfulSender {
  private readonly gate: Gate;
  private readonly url: () => string;
  private underWay = 0;
  /** Requests that were cut off and sent again. */
  retried = 0;

  /** @param url where the platform is now */
  constructor(gate: Gate, url: () => string) {
    this.gate = gate;
    this.url = url;
  }

  send = async (request: Request): Promise<Response> => {
    const { pathname, search } = new URL(request.url);
    const { method, headers } = request;
    const body = request.body ? await request.arrayBuffer() : null;
    for (;;) {
      await this.gate.passed();
      const answer = await this.attempt(
        new Request(`${this.url()}${pathname}${search}`, { method, headers, body }),
      );
      if (answer && answer.status < 500) return answer;
      this.retried++;
      await sleep(RETRY_MS);
    }
  };

  /** Waits until no request is under way; the gate must be closed. */
  async quiet(): Promise<void> {
    while (this.underWay > 0) await sleep(RETRY_MS);
  }

  private async attempt(request: Request): Promise<Response | null> {
    this.underWay++;
    try {
      const again = request.clone();
      const answer = await whole(request);
      // The clock moved while the request waited: it moves no more while this one is under way.
      const bearer = answer.status === 401 && request.headers.get('authorization');
      if (!bearer) return answer;
      const source = tokenSource(this.url(), clientIn(bearer));
      again.headers.set('authorization', `Bearer ${await source(null)}`);
      return await whole(again);
    } catch {
      // The connection was cut, or half an answer came.
      return null;
    } finally {
      this.underWay--;
    }
  }
}

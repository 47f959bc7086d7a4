import { setTimeout as sleep } from 'node:timers/promises';
import type { Answered, Api, CallOptions } from '../../../local/demo/api.ts';

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

/**
 * A client as it should be: where an answer did not come, it sends the same request again, with the same key, until
 * one does.
 */
export class LawfulClient {
  private readonly gate: Gate;
  private readonly api: () => Api;
  private underWay = 0;
  /** Requests that were cut off and sent again. */
  retried = 0;

  constructor(gate: Gate, api: () => Api) {
    this.gate = gate;
    this.api = api;
  }

  async call(
    client: string,
    method: 'GET' | 'POST',
    path: string,
    options: CallOptions = {},
  ): Promise<Answered> {
    for (;;) {
      await this.gate.passed();
      const answer = await this.attempt(client, method, path, options);
      if (answer && answer.status < 500) return answer;
      this.retried++;
      await sleep(RETRY_MS);
    }
  }

  get = (client: string, path: string): Promise<Answered> => this.call(client, 'GET', path);

  post = (client: string, path: string, body: object, options: CallOptions = {}): Promise<Answered> =>
    this.call(client, 'POST', path, { ...options, body });

  /** Waits until no request is under way; the gate must be closed. */
  async quiet(): Promise<void> {
    while (this.underWay > 0) await sleep(RETRY_MS);
  }

  private async attempt(...request: Parameters<Api['call']>): Promise<Answered | null> {
    this.underWay++;
    try {
      return await this.api().call(...request);
    } catch {
      // The connection was cut, or half an answer came.
      return null;
    } finally {
      this.underWay--;
    }
  }
}

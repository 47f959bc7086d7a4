/** The platform as a client of its HTTP interface sees it. */

import type { Language } from '../../shared/texts/languages.ts';

/** What an answer holds, as a client reads it that has only its documentation. */
// biome-ignore lint/suspicious/noExplicitAny: read field by field; a type of ours would be no client's.
export type Body = any;

/** An answer, whatever its status. */
export interface Answered {
  status: number;
  headers: Headers;
  body: Body;
}

export interface CallOptions {
  /** Sent as Idempotency-Key, so that the call may be made again. */
  key?: string;
  ifMatch?: string;
  csv?: Uint8Array;
  body?: object;
}

/** Calls the platform at an address in the name of demo clients. */
export class Api {
  private readonly url: string;
  private readonly language: Language;
  private readonly tokens = new Map<string, string>();

  /** @param language that of the answers' words */
  constructor(url: string, language: Language = 'en') {
    this.url = url;
    this.language = language;
  }

  /** Calls a route as a client; a token that has expired, as after the clock was moved, is renewed once. */
  async call(
    client: string,
    method: 'GET' | 'POST',
    path: string,
    options: CallOptions = {},
  ): Promise<Answered> {
    const token = await this.tokenOf(client);
    const answer = await this.send(token, method, path, options);
    return answer.status === 401 ? this.send(await this.renew(client), method, path, options) : answer;
  }

  /** A token of the client's, the one it had if it has one. */
  async tokenOf(client: string): Promise<string> {
    return this.tokens.get(client) ?? this.renew(client);
  }

  get = (client: string, path: string): Promise<Answered> => this.call(client, 'GET', path);

  post = (client: string, path: string, body: object, options: CallOptions = {}): Promise<Answered> =>
    this.call(client, 'POST', path, { ...options, body });

  /** Moves the clock to an instant; everything due on the way happens in its order. */
  async moveTo(instant: string): Promise<void> {
    const moved = await fetch(`${this.url}/_local/clock`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ to: instant }),
    });
    if (!moved.ok) throw new Error(`The clock did not move: ${await moved.text()}`);
  }

  /**
   * Moves the clock a minute past an instant, unless it is there: a workflow counts whole seconds and tries again
   * what failed in passing, so what it does at a deadline comes soon after, not on the very millisecond.
   */
  async moveJustPast(instant: string): Promise<void> {
    const past = new Date(Date.parse(instant) + 60_000).toISOString();
    if ((await this.now()) < past) await this.moveTo(past);
    await this.settle();
  }

  async now(): Promise<string> {
    const clock = (await (await fetch(`${this.url}/_local/clock`)).json()) as { now: string };
    return clock.now;
  }

  /** Waits until everything that was set going has been done. */
  async settle(): Promise<void> {
    const idle = await fetch(`${this.url}/_local/idle`, { method: 'POST' });
    if (!idle.ok) throw new Error('The platform did not come to rest.');
  }

  private async send(token: string, method: string, path: string, options: CallOptions): Promise<Answered> {
    const { key, ifMatch, csv, body } = options;
    const payload = csv ?? (body ? JSON.stringify(body) : undefined);
    const response = await fetch(`${this.url}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        'accept-language': this.language,
        ...(payload ? { 'content-type': csv ? 'text/csv' : 'application/json' } : {}),
        ...(key ? { 'idempotency-key': key } : {}),
        ...(ifMatch ? { 'if-match': ifMatch } : {}),
      },
      ...(payload ? { body: payload } : {}),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: text ? JSON.parse(text) : null };
  }

  private async renew(client: string): Promise<string> {
    const answer = await fetch(`${this.url}/oauth2/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: client,
        client_secret: `${client}-secret`,
      }),
    });
    const { access_token: token } = (await answer.json()) as { access_token: string };
    this.tokens.set(client, token);
    return token;
  }
}

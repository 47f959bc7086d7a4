/** The platform on this machine as those see it who act on it in the names of demo clients, and who move its clock. */
import {
  type Client,
  clientCredentials,
  createClient,
  type Fetch,
  type TokenSource,
} from '../../client/src/index.ts';
import type { Language } from '../../shared/texts/languages.ts';

export interface ApiOptions {
  /** Of the answers' words. */
  language?: Language;
  /** How requests are sent, where not just over the net. */
  fetch?: Fetch;
}

/** Where the tokens of a demo client come from. */
export const tokenSource = (url: string, name: string, fetch?: Fetch) =>
  clientCredentials({
    tokenUrl: `${url}/oauth2/token`,
    clientId: name,
    clientSecret: `${name}-secret`,
    retry: { attempts: 1 },
    ...(fetch ? { fetch } : {}),
  });

export class Api {
  readonly url: string;
  /** Whoever needs no token. */
  readonly public: Client;
  private readonly options: ApiOptions;
  private readonly clients = new Map<string, Client>();
  private readonly sources = new Map<string, ReturnType<typeof clientCredentials>>();

  constructor(url: string, options: ApiOptions = {}) {
    this.url = url;
    this.options = options;
    this.public = this.clientWith();
  }

  /** The client of a demo client's. It does not try again: what is answered, or not, is what is looked at. */
  as(name: string): Client {
    const known = this.clients.get(name);
    if (known) return known;
    const client = this.clientWith(this.sourceOf(name));
    this.clients.set(name, client);
    return client;
  }

  /** A token of a demo client's, the one it has if it has one. */
  tokenOf = (name: string): Promise<string> => this.sourceOf(name)(null);

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
  settle = async (): Promise<void> => {
    const idle = await fetch(`${this.url}/_local/idle`, { method: 'POST' });
    if (!idle.ok) throw new Error('The platform did not come to rest.');
  };

  private clientWith(token?: TokenSource): Client {
    const { language = 'en', ...options } = this.options;
    const given = token === undefined ? options : { ...options, token };
    return createClient({ url: this.url, language, retry: { attempts: 1 }, ...given });
  }

  private sourceOf(name: string): ReturnType<typeof clientCredentials> {
    const source = this.sources.get(name) ?? tokenSource(this.url, name, this.options.fetch);
    this.sources.set(name, source);
    return source;
  }
}

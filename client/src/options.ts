/** A bearer token, or where one comes from: asked before a request, and again with the one that was refused. */
export type TokenSource = string | ((refused: string | null) => string | Promise<string>);

/** How requests are sent: `globalThis.fetch`, or anything that answers like it. */
export type Fetch = (request: Request) => Promise<Response>;

/** How often, and how far apart, a request is sent again that a repeat does no harm. */
export interface RetryOptions {
  /** All attempts, the first included; 1 never repeats. */
  attempts: number;
  /** The longest first wait; each further one may be twice as long. */
  firstDelayMs: number;
  /** No wait is longer, but for a random part of the first; an answer that tells to wait longer is given back as it is. */
  longestDelayMs: number;
}

/** What of the world around it the client uses; a test or a simulation gives its own. */
export interface Surroundings {
  fetch: Fetch;
  /** From 0 up to 1. */
  random: () => number;
  /** Rejects with the signal's reason where it is aborted meanwhile. */
  sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  /** Makes an Idempotency-Key. */
  newKey: () => string;
  /** Milliseconds since 1970, for a Retry-After that names a date. */
  now: () => number;
}

export interface ClientOptions extends Partial<Surroundings> {
  /** Where the platform is, such as `https://credit.example.gov.cn`. */
  url: string;
  /** None for what is public. */
  token?: TokenSource;
  /** Accept-Language: the language of what is said to people, `zh-CN` or `en`. */
  language?: string;
  retry?: Partial<RetryOptions>;
}

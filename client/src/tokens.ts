import type { Fetch, RetryOptions, Surroundings, TokenSource } from './options.ts';
import { retrying } from './retry.ts';
import { retryAsGiven, surroundingsAsGiven } from './usual.ts';

/** A token may run out again while the request with it waits for its turn; one that is refused thrice is refused. */
const RENEWALS = 2;

/**
 * Sends requests with a bearer token. Where it is refused (401), the source is asked again, and the request is sent
 * again if that gives another token, twice at most: nothing was done for a request that was not let in.
 */
export function authorized(fetch: Fetch, source: TokenSource): Fetch {
  const tokenFor = async (refused: string | null) => (typeof source === 'string' ? source : source(refused));
  return async (request) => {
    const waitFor = (refused: string | null) => unlessAborted(tokenFor(refused), request.signal);
    let token = await waitFor(null);
    // Only a source can give another one; a token that is fixed needs no second copy of the body.
    let left = typeof source === 'string' ? 0 : RENEWALS;
    for (let sent = request; ; left -= 1) {
      const spare = left > 0 ? sent.clone() : null;
      sent.headers.set('authorization', `Bearer ${token}`);
      const answer = await fetch(sent);
      if (answer.status !== 401 || !spare) return answer;
      const other = await waitFor(token);
      if (other === token) return answer;
      token = other;
      sent = spare;
    }
  };
}

/** What is awaited, for as long as its caller waits: what others wait for, too, goes on. Rejects with the signal's reason. */
async function unlessAborted<T>(awaited: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  let abort = () => {};
  const aborted = new Promise<never>((_, reject) => {
    abort = () => reject(signal.reason);
    signal.addEventListener('abort', abort);
  });
  try {
    return await Promise.race([awaited, aborted]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}

export interface Credentials extends Partial<Surroundings> {
  /** The token endpoint of the city's identity provider. */
  tokenUrl: string;
  clientId: string;
  clientSecret: string;
  /** As in the client's options. */
  retry?: Partial<RetryOptions>;
}

/**
 * Tokens by client credentials (RFC 6749, 4.4): one is fetched when it is first needed, and another when one is refused.
 * An identity provider that is busy is asked again as the platform is: a token more does no harm.
 * @returns a source for the client's `token`; rejects where the identity provider refuses
 */
export function clientCredentials({
  tokenUrl,
  clientId,
  clientSecret,
  retry,
  ...given
}: Credentials): (refused: string | null) => Promise<string> {
  const sent = retrying(retryAsGiven(retry), surroundingsAsGiven(given), () => true);
  let held: Promise<string> | null = null;
  const fetched = async (): Promise<string> => {
    const body = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: clientSecret,
    });
    const answer = await sent(new Request(tokenUrl, { method: 'POST', body }));
    if (!answer.ok) throw new Error(`No token for ${clientId}: ${answer.status} ${await answer.text()}`);
    const { access_token: token } = (await answer.json()) as { access_token: string };
    return token;
  };
  const renew = (): Promise<string> => {
    const renewed = fetched();
    held = renewed;
    // A failure is not kept: whoever asks next tries again.
    renewed.catch(() => {
      if (held === renewed) held = null;
    });
    return renewed;
  };
  return async (refused) => {
    const asked = held ?? renew();
    const token = await asked;
    if (token !== refused) return token;
    // Of many that are refused at once the first renews, and the others wait for what it gets.
    return held === asked || held === null ? renew() : held;
  };
}

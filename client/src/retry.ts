import type { Fetch, RetryOptions, Surroundings } from './options.ts';

const keyHeader = 'idempotency-key';

/** Whether the platform does the same as once where the request reaches it twice. */
const mayRepeat = ({ method, headers }: Request): boolean => method === 'GET' || headers.has(keyHeader);

/** What Retry-After tells to wait, in milliseconds; null where it tells nothing. */
function toldDelay(response: Response, now: number): number | null {
  const told = response.headers.get('retry-after');
  if (!told) return null;
  if (/^\d+$/.test(told)) return Number(told) * 1000;
  // A date names its day (RFC 9110, 5.6.7); of what is none, and of one that is past by this clock, nothing is told.
  const at = /^[A-Za-z]/.test(told) ? Date.parse(told) : Number.NaN;
  return at > now ? at - now : null;
}

/** The answer once all of it is there: one that is cut off in its middle fails here, where it can be asked for again. */
async function whole(response: Response): Promise<Response> {
  if (!response.body) return response;
  const { status, statusText, headers } = response;
  return new Response(await response.arrayBuffer(), { status, statusText, headers });
}

/** What an attempt came to: an answer, or why there is none. */
type Outcome = { answer: Response } | { failure: unknown };

async function attempted(fetch: Fetch, request: Request): Promise<Outcome> {
  try {
    return { answer: await whole(await fetch(request)) };
  } catch (failure) {
    return { failure };
  }
}

const isSettled = (outcome: Outcome): boolean =>
  'answer' in outcome && outcome.answer.status !== 429 && outcome.answer.status !== 503;

function given(outcome: Outcome): Response {
  if ('answer' in outcome) return outcome.answer;
  throw outcome.failure;
}

/**
 * Sends a request again that was answered 429 or 503, or not at all: after what Retry-After tells, or a wait that
 * doubles, with a random part so that many who were turned away at once do not come back at once.
 * @param isSafe whether a repeat of a request is: as a rule of a GET, and of a write with an Idempotency-Key
 * @returns a fetch that does so where a repeat is safe
 */
export function retrying(
  { attempts, firstDelayMs, longestDelayMs }: RetryOptions,
  { fetch, random, sleep, now }: Surroundings,
  isSafe: (request: Request) => boolean = mayRepeat,
): Fetch {
  /** How long to wait after an attempt; null where it is not worth it. */
  const delayAfter = (attempt: number, outcome: Outcome): number | null => {
    const told = 'answer' in outcome ? toldDelay(outcome.answer, now()) : null;
    if (told !== null) return told > longestDelayMs ? null : told + firstDelayMs * random();
    const most = Math.min(longestDelayMs, firstDelayMs * 2 ** (attempt - 1));
    return most * (0.5 + random() / 2);
  };
  return async (request) => {
    if (attempts <= 1 || !isSafe(request)) return fetch(request);
    for (let attempt = 1; attempt < attempts; attempt++) {
      const outcome = await attempted(fetch, request.clone());
      if (isSettled(outcome)) return given(outcome);
      request.signal.throwIfAborted();
      const delay = delayAfter(attempt, outcome);
      if (delay === null) return given(outcome);
      await sleep(delay, request.signal);
    }
    return given(await attempted(fetch, request));
  };
}

/** A server that answers what a test tells it to, one answer a request, and keeps what it was sent. */
import type { Fetch, Surroundings } from '../../../client/src/index.ts';

export interface Kept {
  method: string;
  url: string;
  headers: Headers;
  body: string;
}

type Answer = (request: Kept) => Response | Promise<Response>;

/** A JSON answer. */
export const answer =
  (status: number, body: object = {}, headers: Record<string, string> = {}): Answer =>
  () =>
    Response.json(body, { status, headers });

/** An answer as the platform turns requests away. */
export const problem = (status: number, code: string, headers: Record<string, string> = {}): Answer =>
  answer(status, { type: `../codes/${code}`, title: code, status, code, detail: 'In words.' }, headers);

/** A connection that is refused. */
export const refused: Answer = () => Promise.reject(new TypeError('fetch failed'));

/** An answer that breaks off in its middle. */
export const cutOff: Answer = () =>
  new Response(
    new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"status":'));
        controller.error(new TypeError('terminated'));
      },
    }),
  );

/** What a client needs of the world, with waits that are kept and not waited out. */
export function scripted(...answers: Answer[]) {
  const requests: Kept[] = [];
  const waits: number[] = [];
  const fetch: Fetch = async (request) => {
    const { method, url, headers } = request;
    const kept = { method, url, headers: new Headers(headers), body: await request.text() };
    requests.push(kept);
    const next = answers[requests.length - 1];
    if (!next) throw new Error(`Nothing is said for request ${requests.length}.`);
    return next(kept);
  };
  let keys = 0;
  const around = {
    url: 'https://credit.example',
    fetch,
    random: () => 0.5,
    sleep: async (ms) => void waits.push(ms),
    newKey: () => `key-${++keys}`,
    now: () => Date.parse('2026-11-25T01:00:00Z'),
  } satisfies Partial<Surroundings> & { url: string };
  return { around, requests, waits };
}

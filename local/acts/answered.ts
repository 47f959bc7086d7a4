import type { Problem, paths } from '../../client/src/index.ts';

/** An answer, whatever its status. */
export interface Answered<Data = unknown> {
  status: number;
  headers: Headers;
  /** What an answer with the status of a success holds. */
  body: Data;
  /** What one with another status holds. */
  problem: Problem | null;
}

/** What may go with a write. */
export interface Given {
  /** Its Idempotency-Key, where the client is not to make one. */
  key?: string;
}

/** The body that a write takes. */
export type BodyOf<Path extends keyof paths> = paths[Path] extends {
  post: { requestBody: { content: { 'application/json': infer Body } } };
}
  ? Body
  : never;

/** The headers of a write; `version` is the ETag of what it rests on. */
export const keyed = ({ key }: Given) => (key === undefined ? {} : { 'Idempotency-Key': key });
export const resting = (version: string, given: Given) => ({ 'If-Match': version, ...keyed(given) });

/** A call of the client as those read it who also look at what was refused. */
export async function answered<Data>(
  call: Promise<{ data?: Data; error?: Problem; response: Response }>,
): Promise<Answered<Data>> {
  const { data, error, response } = await call;
  const { status, headers } = response;
  // Whoever reads the body of a refusal, and not its status, finds a problem there: it is what came.
  return { status, headers, body: (data ?? error) as Data, problem: response.ok ? null : (error ?? null) };
}

/** What was done, for acts that must not be refused; throws where it was. */
export async function done<Data>(act: Promise<Answered<Data>>): Promise<Data> {
  const { status, body, problem } = await act;
  if (status < 300) return body;
  throw new Error(`It was refused with ${status}: ${JSON.stringify(problem)}`);
}

/** The version that an answer was of, for a decision that rests on it. */
export const versionOf = ({ headers }: Pick<Answered, 'headers'>): string => headers.get('etag') ?? '';

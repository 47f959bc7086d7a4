import type { components } from './document.ts';

/** Why a request was not done (RFC 9457): `code` is one of GET /v1/codes; `errors` names what is wrong by field. */
export type Problem = components['schemas']['Problem'];

/** A problem, thrown by whoever does not handle it. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly status: number;
  /** Null where something in between answered, a proxy perhaps, and not the platform. */
  readonly problem: Problem | null;

  constructor(status: number, problem: Problem | null) {
    super(problem ? `${problem.code}: ${problem.detail}` : `The answer ${status} is no problem document.`);
    this.status = status;
    this.problem = problem;
  }
}

const isProblem = (value: unknown): value is Problem =>
  typeof value === 'object' && value !== null && 'code' in value && 'detail' in value;

/**
 * What an answer holds.
 * @param answer of a call of the client
 * @returns its data; throws `ProblemError` where there is a problem instead
 */
export function unwrap<Data>({
  data,
  error,
  response,
}: {
  data?: Data;
  error?: unknown;
  response: Response;
}): Exclude<Data, undefined> {
  // What openapi-fetch gives for a success is the data, also where its type leaves out that it is there.
  if (response.ok) return data as Exclude<Data, undefined>;
  throw new ProblemError(response.status, isProblem(error) ? error : null);
}

/**
 * The header that makes a decision rest on what was read: it is refused where that has changed meanwhile.
 * @param answer of the GET that was read
 * @returns the `header` of the parameters of a POST that wants If-Match; throws `ProblemError` where it was not read, and
 * an error where the answer had no ETag
 */
export function ifMatch(answer: { error?: unknown; response: Response }): { 'If-Match': string } {
  const version = answer.response.headers.get('etag');
  // What is not shown has one all the same, where it may be acted on unseen.
  if (version !== null) return { 'If-Match': version };
  unwrap(answer);
  throw new Error(`The answer ${answer.response.status} has no ETag to rest a decision on.`);
}

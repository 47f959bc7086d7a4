/** Errors as problem documents (RFC 9457): a stable type, words, and one entry per offending field. */
import type { Refusal } from '../../shared/outcome.ts';

export interface FieldProblem {
  field: string;
  code: string;
  detail: string;
}

export interface ProblemDocument {
  type: string;
  title: string;
  status: number;
  detail: string;
  errors?: FieldProblem[];
}

/** Whether what something came to is a problem. */
export const isProblem = (result: object): result is ProblemDocument => 'title' in result;

/** Every kind of problem: its status and title. The code is the last part of the document's `type`. */
const problems = {
  'malformed-request': [400, 'The request cannot be read'],
  unauthenticated: [401, 'A valid token is needed'],
  'no-basis': [403, 'No lawful basis'],
  'scope-too-small': [403, 'The token does not carry the scope'],
  'not-yours': [403, 'Not within the authority of the caller'],
  'not-found': [404, 'Nothing there'],
  conflict: [409, 'Not possible as things stand'],
  'changed-meanwhile': [412, 'Changed meanwhile'],
  'body-too-large': [413, 'The body is too large'],
  'unsupported-media-type': [415, 'The media type is not supported'],
  'invalid-fields': [422, 'Fields do not comply'],
  'idempotency-key-reused': [422, 'The idempotency key was used for another request'],
  'precondition-required': [428, 'If-Match is needed'],
  busy: [503, 'Busy'],
  'internal-error': [500, 'The platform failed'],
} as const satisfies Record<string, readonly [number, string]>;

export type ProblemCode = keyof typeof problems;

/** Makes a problem document. `detail` says what is wrong and what to do, and repeats nothing that was sent. */
export function problem(code: ProblemCode, detail: string, errors?: FieldProblem[]): ProblemDocument {
  const [status, title] = problems[code];
  return { type: `/problems/${code}`, title, status, detail, ...(errors ? { errors } : {}) };
}

/** The problem with a request of which some fields are not as they must be: what is wrong with each. */
export const invalidFields = (errors: FieldProblem[]): ProblemDocument =>
  problem('invalid-fields', 'Some fields do not comply: see "errors" for each.', errors);

/** The problem where there is nothing, and just so where there is something that is not the caller's to see. */
export const nothingThere = (): ProblemDocument =>
  problem('not-found', 'There is no such thing here, or it is not yours to see.');

/** Whether a problem says no more than that. */
export const isNothingThere = ({ status }: ProblemDocument): boolean => status === problems['not-found'][0];

/** The problem where a decision is made by nobody in particular. */
export const officialNeeded = (): ProblemDocument =>
  problem('not-yours', 'A named official decides: use a token that names one.');

/** A decider's refusal as a problem. */
export const refused = ({ code, detail }: Refusal): ProblemDocument =>
  problem('conflict', detail, [{ field: '(case)', code, detail }]);

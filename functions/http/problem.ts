/** Errors as problem documents (RFC 9457): what is wrong by its code, and one entry per offending field. */
import type { Refusal } from '../../shared/outcome.ts';
import { type Coded, coded, type Fault, fault, meaning, type Said } from '../../shared/texts/said.ts';
import type { Code, GivenCode, ProblemCode } from '../../shared/texts/texts.ts';

/** A problem before it is written out in its reader's language. */
export interface Problem {
  problem: ProblemCode;
  /** What is wrong and what to do: the problem itself, or what it is more exactly. */
  because: Coded;
  errors?: Fault[];
  /** The version of the published norm that it rests on (Art. 13). */
  norm?: { id: string; version: number };
  /** After how many seconds the same request may come again, where it may later and not at once. */
  retryAfter?: number;
  /** The version of what is not shown, as If-Match names it, where it may be acted on all the same. */
  etag?: string;
}

/** Whether what something came to is a problem. */
export const isProblem = (result: object): result is Problem => 'problem' in result;

/** The status of every kind of problem. */
const statuses: Readonly<Record<ProblemCode, number>> = {
  'malformed-request': 400,
  unauthenticated: 401,
  'no-basis': 403,
  'scope-too-small': 403,
  'not-yours': 403,
  'not-found': 404,
  conflict: 409,
  'changed-meanwhile': 412,
  'body-too-large': 413,
  'unsupported-media-type': 415,
  'invalid-fields': 422,
  'idempotency-key-reused': 422,
  'precondition-required': 428,
  busy: 503,
  'keys-unfit': 503,
  'internal-error': 500,
};

export const statusOf = ({ problem }: Problem): number => statuses[problem];

/** A problem for the reason of a code. */
export const problem = <C extends Code>(of: ProblemCode, code: C, ...given: GivenCode<C>): Problem => ({
  problem: of,
  because: coded(code, ...given),
});

/** The problem with a request of which some fields are not as they must be: what is wrong with each. */
export const invalidFields = (errors: Fault[]): Problem => ({
  ...problem('invalid-fields', 'invalid-fields'),
  errors,
});

/** The problem with one field of a request. */
export const invalidField = <C extends Code>(field: string, code: C, ...given: GivenCode<C>): Problem =>
  invalidFields([fault(field, code, ...given)]);

/** The problem where there is nothing, and just so where there is something that is not the caller's to see. */
export const nothingThere = (): Problem => problem('not-found', 'not-found');

/** Whether a problem says no more than that. */
export const isNothingThere = (each: Problem): boolean => each.problem === 'not-found';

/** The problem where a decision is made by nobody in particular. */
export const officialNeeded = (): Problem => problem('not-yours', 'official-needed');

/** The problem where others are faster, or too much is asked for at once. */
export const busy = (): Problem => problem('busy', 'busy');

/** The problem where more was submitted than is recorded yet: later, the same is taken. */
export const behind = (): Problem => ({ ...problem('busy', 'intake-behind'), retryAfter: 30 });

/** A refusal as a problem: to a stranger there is nothing, whoever is barred leaves it to others. */
export function refused({ early: _, standing, ...because }: Refusal): Problem {
  if (standing === 'stranger') return nothingThere();
  const kind = standing === 'barred' ? 'not-yours' : 'conflict';
  return { problem: kind, because, errors: [{ field: '(case)', ...because }] };
}

/** What does not comply, as it is answered. */
export interface ShownFault {
  field: string;
  code: string;
  detail: Said;
}

export const showFault = ({ field, code, values, detail }: Fault): ShownFault => ({
  field,
  code,
  // Words that an earlier release kept are a text that no catalog has: it stands for itself.
  detail: detail === undefined ? meaning({ code, ...(values ? { values } : {}) }) : { say: detail },
});

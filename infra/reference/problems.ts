import type { Operation } from '../../functions/http/operation.ts';
import type { Contract } from '../../functions/http/route.ts';

/** Of what kind the problems are that a status stands for, as the reference names them. */
export const problemNames = {
  400: 'MalformedRequest',
  401: 'Unauthenticated',
  403: 'NotAllowed',
  404: 'NotFound',
  409: 'Conflict',
  412: 'ChangedMeanwhile',
  413: 'BodyTooLarge',
  415: 'UnsupportedMediaType',
  422: 'InvalidFields',
  428: 'PreconditionRequired',
  500: 'InternalError',
  503: 'Busy',
} as const;

export type ProblemStatus = keyof typeof problemNames;

/** The statuses of problems that a route may answer with, from its contract and what its operation says beside it. */
export function problemStatusesOf(
  { scopes, id, body, ifMatch, idempotent }: Contract,
  { problems = [] }: Operation,
): ProblemStatus[] {
  const given: Record<ProblemStatus, boolean> = {
    // Whatever is sent as JSON is read, and an unknown query is refused, whether or not the route takes either.
    400: true,
    401: scopes.length > 0,
    403: scopes.length > 0,
    404: id !== undefined,
    409: idempotent === true,
    412: ifMatch === true,
    413: body !== undefined,
    415: body !== undefined,
    422: true,
    428: ifMatch === true,
    500: true,
    503: true,
  };
  return Object.keys(problemNames)
    .map((status) => Number(status) as ProblemStatus)
    .filter((status) => given[status] || problems.includes(status));
}

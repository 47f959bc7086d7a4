/** Errors as problem documents (RFC 9457): a stable type, words, and one entry per offending field. */
export interface FieldProblem {
  field: string;
  code: string;
  detail: string;
  row?: number;
}

export interface ProblemDocument {
  type: string;
  title: string;
  status: number;
  detail: string;
  errors?: FieldProblem[];
}

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

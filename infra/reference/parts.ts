/** The parts of the reference that many operations refer to: parameters, headers, answers that are problems. */
import type { IdentifierKind } from '../../functions/http/identifier.ts';
import { scopeOf } from '../../functions/http/principal.ts';
import type { Problem } from '../../functions/http/problem.ts';
import { problem } from '../../functions/http/problem.ts';
import { problemDocument } from '../../functions/http/problem-document.ts';
import { texts } from '../../shared/texts/every.ts';
import type { Language } from '../../shared/texts/languages.ts';
import { partOf } from '../../shared/texts/said.ts';
import { written } from '../../shared/texts/write.ts';
import { type ProblemStatus, problemNames } from './problems.ts';
import type { ReferenceTexts } from './texts/index.ts';

export const identifierName = (kind: IdentifierKind): string =>
  `${kind.replace(/(^|-)(\w)/g, (_, _dash: string, first: string) => first.toUpperCase())}Id`;

/** The parameters that are alike wherever they stand. */
export function parameters({ ids, headers }: ReferenceTexts): Record<string, object> {
  const inPath = Object.entries(ids).map(([kind, description]) => [
    identifierName(kind as IdentifierKind),
    { name: 'id', in: 'path', required: true, description, schema: { type: 'string' } },
  ]);
  // Without an example: whoever tries a request from the page would send it as a value of their own.
  const inHead = (name: string, description: string, required = false) => ({
    name,
    in: 'header',
    required,
    description,
    schema: { type: 'string' },
  });
  return {
    ...Object.fromEntries(inPath),
    IfMatch: inHead('If-Match', headers.ifMatch, true),
    IdempotencyKey: inHead('Idempotency-Key', headers.idempotencyKey),
    ActingAs: {
      ...inHead('Acting-As', headers.actingAs),
      schema: { type: 'string', enum: Object.keys(scopeOf) },
    },
    AcceptLanguage: inHead('Accept-Language', headers.acceptLanguage),
    Traceparent: inHead('traceparent', headers.traceparent),
  };
}

const trace = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';

/** The headers of answers. */
export function responseHeaders({ headers }: ReferenceTexts): Record<string, object> {
  const header = (description: string, example: string) => ({
    description,
    schema: { type: 'string' },
    example,
  });
  return {
    ETag: header(headers.etag, '"3"'),
    Location: header(headers.location, '/v1/objections/obj_…'),
    RetryAfter: header(headers.retryAfter, '1'),
    ContentLanguage: header(headers.contentLanguage, 'en'),
    IdempotentReplayed: header(headers.idempotentReplayed, 'true'),
    Traceparent: header(headers.traceparent, trace),
  };
}

/** One problem of each status, as it may be answered. */
const problems: Readonly<Record<ProblemStatus, Problem>> = {
  400: problem('malformed-request', 'json-unreadable'),
  401: problem('unauthenticated', 'unauthenticated'),
  403: problem('not-yours', 'official-needed'),
  404: problem('not-found', 'not-found'),
  409: problem('conflict', 'not-possible-now', { status: 'withdrawn', possible: ['archive'] }),
  412: problem('changed-meanwhile', 'changed-meanwhile'),
  413: problem('body-too-large', 'body-too-large'),
  415: problem('unsupported-media-type', 'unsupported-media-type'),
  422: {
    ...problem('invalid-fields', 'invalid-fields'),
    errors: [{ field: 'official.name', code: 'missing' }],
  },
  428: problem('precondition-required', 'precondition-required'),
  500: problem('internal-error', 'internal-error'),
  503: problem('busy', 'busy'),
};

const headerRef = (name: string) => ({ $ref: `#/components/headers/${name}` });

/** The answers that are problems: what each status means, in the words of its problem. */
export function problemResponses(language: Language): Record<string, object> {
  const response = (status: ProblemStatus) => {
    const of = problems[status];
    return {
      description: written(partOf('means', of.problem), texts[language]),
      headers: {
        'Content-Language': headerRef('ContentLanguage'),
        ...(status === 503 ? { 'Retry-After': headerRef('RetryAfter') } : {}),
        // Of what is settled unseen the version is said.
        ...(status === 404 ? { ETag: headerRef('ETag') } : {}),
      },
      content: {
        'application/problem+json': {
          schema: { $ref: '#/components/schemas/Problem' },
          example: problemDocument(of, '/v1/notices/{id}/replies', texts[language]),
        },
      },
    };
  };
  return Object.fromEntries(
    Object.entries(problemNames).map(([status, name]) => [name, response(Number(status) as ProblemStatus)]),
  );
}

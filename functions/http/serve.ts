/** Makes the Lambda function of a process from its routes and what they are wired to. */
import middy, { type MiddlewareObj } from '@middy/core';
import jsonBodyParser from '@middy/http-json-body-parser';
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
import { Overloaded } from '../../shared/store/store.ts';
import { type Edge, edge } from '../edge.ts';
import { UnknownCursor } from './cursor.ts';
import { isProblem, type ProblemDocument, problem } from './problem.ts';
import { header, type ParsedEvent, readRequest } from './request.ts';
import type { Answer, Route } from './route.ts';

/** Serves the routes: each request is checked against its contract, every trouble answered as a problem document. */
export function serve<Wired>(routes: readonly Route<Wired>[], wired: Wired, world: Edge = edge) {
  const byName = new Map(routes.map((route) => [`${route.contract.method} ${route.contract.path}`, route]));
  return middy<APIGatewayProxyEvent, APIGatewayProxyResult>()
    .use(problems())
    .use(jsonBodyParser({ disableContentTypeError: true }))
    .handler(async (event) => {
      const route = byName.get(`${event.httpMethod} ${event.resource}`);
      const answer = route
        ? await answerTo(route, wired, event as ParsedEvent, world)
        : problem('not-found', 'There is no such route: see /v1/openapi.json.');
      return respond(answer, event);
    });
}

async function answerTo<Wired>(
  { contract, handle }: Route<Wired>,
  wired: Wired,
  event: ParsedEvent,
  world: Edge,
): Promise<Answer | ProblemDocument> {
  const request = readRequest(contract, event, world);
  return 'problem' in request ? request.problem : handle(request.value, wired);
}

/** A trace of W3C Trace Context; anything else that stands there is not given back. */
const traceForm = /^[\da-f]{2}-[\da-f]{32}-[\da-f]{16}-[\da-f]{2}$/;

function respond(answer: Answer | ProblemDocument, event: APIGatewayProxyEvent): APIGatewayProxyResult {
  const { status } = answer;
  console.info({ code: 'request', route: `${event.httpMethod} ${event.resource}`, status });
  const traceparent = header(event, 'traceparent') ?? '';
  const common = { 'cache-control': 'no-store', ...(traceForm.test(traceparent) ? { traceparent } : {}) };
  if (isProblem(answer)) {
    const retry = status === 503 ? { 'retry-after': '1' } : {};
    return {
      statusCode: status,
      headers: { 'content-type': 'application/problem+json', ...common, ...retry },
      body: JSON.stringify(answer),
    };
  }
  return {
    statusCode: status,
    headers: { 'content-type': 'application/json', ...common, ...answer.headers },
    body: JSON.stringify(answer.body),
  };
}

/** What went wrong below: the parser's client errors, throttling, and faults of our own, none with its values. */
function problems(): MiddlewareObj<APIGatewayProxyEvent, APIGatewayProxyResult> {
  return {
    onError: (request) => {
      request.response = respond(problemOf(request.error, request.event), request.event);
    },
  };
}

function problemOf(error: unknown, { httpMethod }: APIGatewayProxyEvent): ProblemDocument {
  const { statusCode, name } = error as { statusCode?: number; name?: string };
  if (statusCode === 422 || statusCode === 400) {
    return problem(
      'malformed-request',
      'The body is not valid JSON (check quotes, commas and the encoding, UTF-8), or has a field "__proto__" or "constructor", which nothing here has.',
    );
  }
  if (statusCode === 415) return problem('unsupported-media-type', 'Send the body as application/json.');
  if (error instanceof UnknownCursor) {
    const detail = 'This cursor is of no page of this list: send the one that the last page gave, or none.';
    // Lists are read with a query; an inquiry has its cursor in its body.
    const field = httpMethod === 'GET' ? 'query.cursor' : 'cursor';
    return problem('invalid-fields', detail, [{ field, code: 'unknown-cursor', detail }]);
  }
  if (error instanceof Overloaded || (name && throttled.has(name)))
    return problem('busy', 'Too much at once: send the same request again in a second.');
  console.error({ code: 'request-failed', error: name, stack: stackOf(error) });
  return problem(
    'internal-error',
    'The platform failed on this request; nothing half-done remains. Try again; if it stays, tell the operator the time.',
  );
}

const throttled = new Set([
  'ProvisionedThroughputExceededException',
  'ThrottlingException',
  'RequestLimitExceeded',
  'TransactionInProgressException',
]);

/** Where it failed, without the message: a message may repeat a value. */
const stackOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? '').split('\n').slice(1, 6).join(' | ') : '';

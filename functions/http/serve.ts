/** Makes the Lambda function of a process from its routes and what they are wired to. */
import middy, { type MiddlewareObj } from '@middy/core';
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
import { KeysUnfit } from '../../shared/keys/check.ts';
import { UnknownKeyVersion } from '../../shared/keys/keys.ts';
import { Damaged, Overloaded } from '../../shared/store/store.ts';
import type { Language } from '../../shared/texts/languages.ts';
import { textsIn, wordsIn } from '../../shared/texts/load.ts';
import { isOfCode, says, writing } from '../../shared/texts/write.ts';
import type { Dependencies } from '../dependencies.ts';
import { type Edge, edge } from '../edge.ts';
import { UnknownCursor } from './cursor.ts';
import { jsonBody, NamedTwice } from './json-body.ts';
import { languageFor } from './language.ts';
import { busy, invalidField, isProblem, type Problem, problem, statusOf } from './problem.ts';
import { problemDocument } from './problem-document.ts';
import { header, type ParsedEvent, readRequest } from './request.ts';
import type { Answer, Request, Route } from './route.ts';

/** Serves the routes: each request is checked against its contract, every trouble answered as a problem document. */
export function serve<Wired extends object>(
  routes: readonly Route<Wired>[],
  wired: Wired,
  world: Edge = edge,
) {
  let isFresh = true;
  const byName = new Map(routes.map((route) => [`${route.contract.method} ${route.contract.path}`, route]));
  return middy<APIGatewayProxyEvent, APIGatewayProxyResult>()
    .use(problems(world))
    .use(jsonBody())
    .handler(async (event) => {
      const route = byName.get(`${event.httpMethod} ${pathOf(event)}`);
      const language = languageOf(event, world);
      const keys = keysOf(wired);
      if (route && isFresh) {
        isFresh = false;
        await begun(route, wired, language, world);
      }
      // The gateway takes an address with a slash behind it for the same: what is relative to it would lead astray.
      const answering =
        route && !event.path.endsWith('/')
          ? answerTo(route, wired, event as ParsedEvent, language, world)
          : problem('not-found', 'no-route');
      // With keys that do not fit nobody is answered, not even by what needs none of them.
      const [answer] = await Promise.all([answering, keys]);
      return respond(answer, event, language);
    });
}

/** The keys of what a function is wired to, where it holds any. Rejects where they do not fit. */
const keysOf = (wired: object): unknown =>
  'keys' in wired && typeof wired.keys === 'function' ? wired.keys() : undefined;

/** How many turns of the loop it takes until a first request is signed and its connection is made. */
const turnsUntilSent = 2;

/**
 * Begins to read what the route needs whatever is asked, so that it is on its way while the request is checked, and the
 * words while it is awaited. Whoever asks for it finds out what went wrong.
 */
async function begun<Wired extends object>(
  { ahead }: Route<Wired>,
  wired: Wired,
  language: Language,
  world: Edge,
): Promise<void> {
  if ('published' in wired) {
    const { published } = wired as Pick<Dependencies, 'published'>;
    for (const what of ahead.published) published(what, world.now()).catch(() => undefined);
  }
  for (let turn = 0; turn < turnsUntilSent; turn++) await world.turn();
  const { texts } = ahead;
  if (texts !== 'none') setImmediate(() => void (texts === 'words' ? wordsIn : textsIn)(language));
}

/** The path of the contract that a request is for: of several under one resource, the one that its address names. */
const pathOf = ({ resource, pathParameters }: APIGatewayProxyEvent): string =>
  resource.replace('{act}', pathParameters?.act ?? '').replace('{id+}', '{id}');

async function answerTo<Wired extends object>(
  { contract, handle, misfit }: Route<Wired>,
  wired: Wired,
  event: ParsedEvent,
  language: Language,
  world: Edge,
): Promise<Answer | Problem> {
  const request = readRequest(contract, event, language, world);
  if ('value' in request) return handled(request.value, handle, wired);
  return request.unfit && misfit ? misfit(request.unfit, wired) : request.problem;
}

/** What a handler answers; where it met a case that somebody damaged, what whoever asks may know of that. */
async function handled<Wired extends object>(
  request: Request,
  handle: Route<Wired>['handle'],
  wired: Wired,
): Promise<Answer | Problem> {
  try {
    return await handle(request, wired);
  } catch (error) {
    if (!(error instanceof Damaged)) throw error;
    // Seldom needed: it is a file beside the bundle, as what is said is.
    const { answerDamaged } = await import('#damaged');
    return answerDamaged(request, error.case, wired);
  }
}

/** A trace of W3C Trace Context; anything else that stands there is not given back. */
const traceForm = /^[\da-f]{2}-[\da-f]{32}-[\da-f]{16}-[\da-f]{2}$/;

/** The route with as many steps as the address that was asked. */
function asAsked({ path, resource, pathParameters }: APIGatewayProxyEvent): string {
  // One that takes the rest of an address has as many steps as that.
  const steps = resource.replace('{id+}', pathParameters?.id ?? '{id}');
  return path.endsWith('/') ? `${steps}/` : steps;
}

const languageOf = (event: Pick<APIGatewayProxyEvent, 'headers'>, { language }: Edge): Language =>
  languageFor(header(event, 'accept-language'), language);

async function respond(
  answer: Answer | Problem,
  event: APIGatewayProxyEvent,
  language: Language,
): Promise<APIGatewayProxyResult> {
  const status = isProblem(answer) ? statusOf(answer) : answer.status;
  console.info({ code: 'request', route: `${event.httpMethod} ${event.resource}`, status });
  const traceparent = header(event, 'traceparent') ?? '';
  const common = {
    'cache-control': 'no-store',
    'content-language': language,
    vary: 'accept-language',
    ...(traceForm.test(traceparent) ? { traceparent } : {}),
  };
  if (isProblem(answer)) {
    const retry = status === 503 ? { 'retry-after': String(answer.retryAfter ?? 1) } : {};
    const version = answer.etag === undefined ? {} : { etag: answer.etag };
    return {
      statusCode: status,
      headers: { 'content-type': 'application/problem+json', ...common, ...retry, ...version },
      body: JSON.stringify(problemDocument(answer, asAsked(event), await textsIn(language))),
    };
  }
  const headers = { 'content-type': 'application/json', ...common, ...answer.headers };
  if (answer.body instanceof Uint8Array) {
    const body = Buffer.from(answer.body).toString('base64');
    return { statusCode: status, headers, body, isBase64Encoded: true };
  }
  return {
    statusCode: status,
    headers,
    body: typeof answer.body === 'string' ? answer.body : await writtenOut(answer.body, language),
  };
}

/** What is answered, with every text in it: where none or no code is among them, none is loaded. */
async function writtenOut(body: object, language: Language): Promise<string> {
  if (!says(body, () => true)) return JSON.stringify(body);
  return JSON.stringify(body, writing(await (says(body, isOfCode) ? textsIn : wordsIn)(language)));
}

/** What went wrong below: the parser's client errors, throttling, and faults of our own, none with its values. */
function problems(world: Edge): MiddlewareObj<APIGatewayProxyEvent, APIGatewayProxyResult> {
  return {
    onError: async (request) => {
      const { error, event } = request;
      request.response = await respond(problemOf(error, event), event, languageOf(event, world));
    },
  };
}

function problemOf(error: unknown, { httpMethod }: APIGatewayProxyEvent): Problem {
  const { statusCode, name } = error as { statusCode?: number; name?: string };
  if (statusCode === 422 || statusCode === 400) {
    return problem('malformed-request', 'json-unreadable');
  }
  if (statusCode === 415) return problem('unsupported-media-type', 'unsupported-media-type');
  if (error instanceof NamedTwice) return invalidField(error.field, 'field-twice');
  if (error instanceof UnknownCursor) {
    // Lists are read with a query; an inquiry has its cursor in its body.
    const field = httpMethod === 'GET' ? 'query.cursor' : 'cursor';
    return invalidField(field, 'unknown-cursor');
  }
  if (error instanceof KeysUnfit) {
    console.error({ code: 'keys-unfit', reason: error.message });
    return { ...problem('keys-unfit', 'keys-unfit'), retryAfter: 60 };
  }
  if (error instanceof UnknownKeyVersion) {
    // Written under a version that came since the keys were fetched: the next call fetches them anew.
    console.error({ code: 'key-version-unknown', version: error.version });
    return busy();
  }
  if (error instanceof Overloaded || (name && throttled.has(name))) return busy();
  console.error({ code: 'request-failed', error: name, stack: stackOf(error) });
  return problem('internal-error', 'internal-error');
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

import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import type { Clock } from '../clock/clock.ts';
import { type Answer, readBody } from '../http.ts';
import type { Functions } from '../lambda/functions.ts';
import { propertiesOf } from '../template/properties.ts';
import type { Template } from '../template/resolve.ts';
import { authorizersOf } from './authorizer.ts';
import { documentOf } from './document.ts';
import { proxyEvent, type Routed } from './event.ts';
import { integrate } from './integration.ts';
import { gatewayResponsesOf, type ResponseType } from './responses.ts';
import { createRouter, routesOf } from './routes.ts';
import { createThrottle } from './throttle.ts';

const STAGE = z.object({ StageName: z.string() });

/** What API Gateway takes in a request's body, in bytes. */
const BODY_LIMIT = 10 * 1024 * 1024;

/** How many requests are in hand at once: even on a slow machine each is then done long before its time is out. */
const AT_ONCE = 64;

/** Answers requests as the template's REST API. */
export type Gateway = (request: IncomingMessage) => Promise<Answer>;

/** Builds the gateway of a template's REST API. Paths carry no stage name. */
export function createGateway(
  template: Template,
  functions: Functions,
  clock: Clock,
  region: string,
): Gateway {
  const document = documentOf(template);
  const routeTo = createRouter(routesOf(document));
  const respond = gatewayResponsesOf(document);
  const authorizers = authorizersOf(document, functions, clock, region);
  const binaryTypes = document['x-amazon-apigateway-binary-media-types'];
  const { apiId } = document;
  const [stageResource] = template.of('AWS::ApiGateway::Stage');
  const stage = stageResource === undefined ? 'local' : propertiesOf(stageResource, STAGE).StageName;

  const authorize = async (routed: Routed) => {
    const { scheme } = routed.route;
    if (scheme === undefined) return { ok: true, context: undefined } as const;
    const authorizer = authorizers.get(scheme);
    return authorizer ? authorizer(routed) : ({ ok: false, type: 'AUTHORIZER_CONFIGURATION_ERROR' } as const);
  };
  const invoke = async (routed: Routed, body: Buffer): Promise<Answer | ResponseType> => {
    const verdict = await authorize(routed);
    if (!verdict.ok) return verdict.type;
    return integrate(routed.route, proxyEvent(routed, body, binaryTypes, verdict.context), functions);
  };
  const throttle = createThrottle(AT_ONCE);
  const handle = async (routed: Routed): Promise<Answer | ResponseType> => {
    // Before the throttle: a client that sends slowly keeps nobody else waiting.
    const body = await readBody(routed.request, BODY_LIMIT);
    if (body === undefined) return 'REQUEST_TOO_LARGE';
    return (await throttle.admit(() => invoke(routed, body))) ?? 'THROTTLED';
  };
  return async (request) => {
    const requestId = randomUUID();
    const httpMethod = request.method ?? 'GET';
    // The path stays as the client wrote it; only what follows the question mark is taken off.
    const [path = '/', search = ''] = (request.url ?? '/').split(/\?(.*)/s);
    const match = routeTo(httpMethod, path);
    const query = new URLSearchParams(search);
    const answer =
      match === undefined
        ? 'MISSING_AUTHENTICATION_TOKEN'
        : await handle({ ...match, request, requestId, path, query, atMs: clock.now(), stage, apiId });
    const context = { requestId, path, httpMethod, stage };
    const complete = typeof answer === 'string' ? respond(answer, context) : answer;
    return { ...complete, headers: { 'x-amzn-requestid': requestId, ...complete.headers } };
  };
}

import type { IncomingMessage } from 'node:http';
import type { Json, JsonObject } from '../json.ts';
import { ACCOUNT } from '../template/partition.ts';
import type { Match } from './routes.ts';

/** A request that has found its route. */
export interface Routed extends Match {
  request: IncomingMessage;
  requestId: string;
  path: string;
  query: URLSearchParams;
  /** Virtual instant of arrival, in milliseconds. */
  atMs: number;
  stage: string;
  apiId: string;
}

/** The values of one name: the last alone, and all, as API Gateway gives both. */
interface Values {
  single: JsonObject | null;
  multiple: JsonObject | null;
}

function collect(pairs: Iterable<readonly [string, string]>): Values {
  // A map, since a name may be that of something which every object has, such as "constructor".
  const values = new Map<string, string[]>();
  for (const [name, value] of pairs) values.set(name, [...(values.get(name) ?? []), value]);
  if (values.size === 0) return { single: null, multiple: null };
  const last = [...values].map(([name, all]) => [name, all.at(-1) ?? ''] as const);
  return { single: Object.fromEntries(last), multiple: Object.fromEntries(values) };
}

/** Header names as the client wrote them; repeated ones stay apart. */
function headerPairs({ rawHeaders }: IncomingMessage): Array<readonly [string, string]> {
  const pairs: Array<readonly [string, string]> = [];
  for (let at = 0; at + 1 < rawHeaders.length; at += 2) {
    pairs.push([rawHeaders[at] ?? '', rawHeaders[at + 1] ?? '']);
  }
  return pairs;
}

function requestContext(routed: Routed, authorizer: JsonObject | undefined): JsonObject {
  const { request, route, requestId, path, stage, apiId, atMs } = routed;
  return {
    accountId: ACCOUNT,
    apiId,
    stage,
    requestId,
    extendedRequestId: requestId,
    resourceId: route.resource,
    resourcePath: route.resource,
    httpMethod: request.method ?? 'GET',
    path: `/${stage}${path}`,
    protocol: `HTTP/${request.httpVersion}`,
    requestTime: new Date(atMs).toUTCString(),
    requestTimeEpoch: atMs,
    domainName: request.headers.host ?? '',
    identity: {
      sourceIp: request.socket.remoteAddress ?? '',
      userAgent: request.headers['user-agent'] ?? null,
    },
    ...(authorizer && { authorizer }),
  };
}

function isBinary(contentType: string, binaryTypes: string[]): boolean {
  const type = contentType.split(';')[0]?.trim().toLowerCase() ?? '';
  return binaryTypes.some((each) => each === '*/*' || each.toLowerCase() === type);
}

function bodyText(
  routed: Routed,
  body: Buffer,
  binaryTypes: string[],
): { body: Json; isBase64Encoded: boolean } {
  if (body.length === 0) return { body: null, isBase64Encoded: false };
  const isBase64Encoded = isBinary(routed.request.headers['content-type'] ?? '', binaryTypes);
  return { body: body.toString(isBase64Encoded ? 'base64' : 'utf8'), isBase64Encoded };
}

/** The event of a proxy integration (REST API, payload version 1). */
export function proxyEvent(
  routed: Routed,
  body: Buffer,
  binaryTypes: string[],
  authorizer: JsonObject | undefined,
): JsonObject {
  const headers = collect(headerPairs(routed.request));
  const query = collect(routed.query);
  const hasParameters = Object.keys(routed.parameters).length > 0;
  return {
    resource: routed.route.resource,
    path: routed.path,
    httpMethod: routed.request.method ?? 'GET',
    headers: headers.single,
    multiValueHeaders: headers.multiple,
    queryStringParameters: query.single,
    multiValueQueryStringParameters: query.multiple,
    pathParameters: hasParameters ? routed.parameters : null,
    stageVariables: null,
    requestContext: requestContext(routed, authorizer),
    ...bodyText(routed, body, binaryTypes),
  };
}

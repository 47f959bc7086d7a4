import { z } from 'zod';
import type { Answer } from '../http.ts';
import { type JsonObject, parseJson } from '../json.ts';
import type { Functions } from '../lambda/functions.ts';
import type { Route } from './routes.ts';

/** What a function can take as its event, and give as its answer, in bytes. */
export const LAMBDA_PAYLOAD_LIMIT = 6_291_456;

const HEADER = z.union([z.string(), z.number(), z.boolean()]).transform(String);
const PROXY_ANSWER = z.object({
  statusCode: z.coerce.number().int().min(100).max(599),
  headers: z.record(z.string(), HEADER).nullish(),
  multiValueHeaders: z.record(z.string(), z.array(HEADER)).nullish(),
  body: z.string().nullish(),
  isBase64Encoded: z.boolean().nullish(),
});

/** Why an integration gave no answer. */
export type IntegrationFailure = 'INTEGRATION_TIMEOUT' | 'DEFAULT_5XX' | 'REQUEST_TOO_LARGE';

function answerIn(payload: string): Answer | undefined {
  if (Buffer.byteLength(payload) > LAMBDA_PAYLOAD_LIMIT) return undefined;
  const parsed = PROXY_ANSWER.safeParse(parseJson(payload));
  if (!parsed.success) return undefined;
  const { statusCode, headers, multiValueHeaders, body, isBase64Encoded } = parsed.data;
  return {
    status: statusCode,
    headers: { 'content-type': 'application/json', ...lowercase(headers), ...lowercase(multiValueHeaders) },
    body: isBase64Encoded ? Buffer.from(body ?? '', 'base64') : (body ?? ''),
  };
}

function lowercase<T>(headers: Record<string, T> | null | undefined): Record<string, T> {
  return Object.fromEntries(
    Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]),
  );
}

/** Hands an event to the route's function and brings its answer into HTTP form. */
export async function integrate(
  route: Route,
  event: JsonObject,
  functions: Functions,
): Promise<Answer | IntegrationFailure> {
  const payload = JSON.stringify(event);
  if (Buffer.byteLength(payload) > LAMBDA_PAYLOAD_LIMIT) return 'REQUEST_TOO_LARGE';
  const { promise: timeout, resolve } = Promise.withResolvers<undefined>();
  const timer = setTimeout(() => resolve(undefined), route.timeoutMs);
  const outcome = await Promise.race([functions.invoke(route.functionArn, payload), timeout]);
  clearTimeout(timer);
  if (outcome === undefined) return 'INTEGRATION_TIMEOUT';
  return (outcome.ok ? answerIn(outcome.payload) : undefined) ?? 'DEFAULT_5XX';
}

import { z } from 'zod';
import type { Clock } from '../clock/clock.ts';
import { type JsonObject, parseJson } from '../json.ts';
import type { Functions } from '../lambda/functions.ts';
import { arnIn } from '../template/partition.ts';
import type { ApiDocument } from './document.ts';
import type { Routed } from './event.ts';
import { allows, POLICY } from './policy.ts';
import type { ResponseType } from './responses.ts';

const ANSWER = z.object({
  principalId: z.string(),
  policyDocument: POLICY,
  context: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])).optional(),
});

/** The verdict on a request: who asks, or why it is refused. */
export type Verdict = { ok: true; context: JsonObject } | { ok: false; type: ResponseType };

/** Judges a request on behalf of its route. */
export type Authorizer = (routed: Routed) => Promise<Verdict>;

type Answer = z.infer<typeof ANSWER>;

interface Definition {
  functionArn: string;
  ttlMs: number;
}

/** AWS keeps verdicts for an hour at most. */
const LONGEST_TTL_SECONDS = 3600;
/** Beyond this many tokens the oldest verdicts are forgotten. */
const CACHE_SIZE = 10_000;

function definitionsOf({ components }: ApiDocument): [name: string, Definition][] {
  return Object.entries(components?.securitySchemes ?? {}).map(([name, scheme]) => {
    const { authorizerUri, authorizerResultTtlInSeconds } = scheme['x-amazon-apigateway-authorizer'];
    const ttlMs = Math.min(authorizerResultTtlInSeconds, LONGEST_TTL_SECONDS) * 1000;
    return [name, { functionArn: authorizerUri, ttlMs }];
  });
}

function methodArn(routed: Routed, region: string): string {
  const { request, path, stage, apiId } = routed;
  return arnIn(region, 'execute-api', `${apiId}/${stage}/${request.method}${path}`);
}

function verdict({ principalId, policyDocument, context }: Answer, arn: string): Verdict {
  if (!allows(policyDocument, arn)) return { ok: false, type: 'ACCESS_DENIED' };
  // Functions see every value as text, as in AWS.
  const values = Object.entries(context ?? {}).map(([name, value]) => [name, String(value)] as const);
  return { ok: true, context: { ...Object.fromEntries(values), principalId } };
}

/** The authorizers of the document's security schemes, by name; verdicts are kept per token for their time on the clock. */
export function authorizersOf(
  document: ApiDocument,
  functions: Functions,
  clock: Clock,
  region: string,
): Map<string, Authorizer> {
  const create = (definition: Definition): Authorizer => {
    const cache = new Map<string, { answer: Answer; untilMs: number }>();
    const remember = (token: string, answer: Answer) => {
      if (definition.ttlMs === 0) return;
      cache.delete(token);
      cache.set(token, { answer, untilMs: clock.now() + definition.ttlMs });
      const [oldest] = cache.keys();
      if (cache.size > CACHE_SIZE && oldest !== undefined) cache.delete(oldest);
    };
    const ask = async (token: string, arn: string): Promise<Answer | ResponseType> => {
      const event = { type: 'TOKEN', methodArn: arn, authorizationToken: token };
      const outcome = await functions.invoke(definition.functionArn, JSON.stringify(event));
      if (!outcome.ok)
        return outcome.error.errorMessage === 'Unauthorized' ? 'UNAUTHORIZED' : 'AUTHORIZER_FAILURE';
      const parsed = ANSWER.safeParse(parseJson(outcome.payload));
      return parsed.success ? parsed.data : 'AUTHORIZER_CONFIGURATION_ERROR';
    };
    return async (routed) => {
      const token = routed.request.headers.authorization;
      if (!token) return { ok: false, type: 'UNAUTHORIZED' };
      const arn = methodArn(routed, region);
      const kept = cache.get(token);
      if (kept !== undefined && kept.untilMs > clock.now()) return verdict(kept.answer, arn);
      const answer = await ask(token, arn);
      if (typeof answer === 'string') return { ok: false, type: answer };
      remember(token, answer);
      return verdict(answer, arn);
    };
  };
  return new Map(definitionsOf(document).map(([name, definition]) => [name, create(definition)]));
}

import type { APIGatewayAuthorizerResult, APIGatewayTokenAuthorizerEvent } from 'aws-lambda';
import { createRemoteJWKSet, type JWTPayload, jwtVerify } from 'jose';
import { saysNothing } from '../../shared/formats/nothing.ts';
import type { SubjectKey } from '../../shared/keys/keys.ts';
import type { AuthorizerContext } from '../http/principal.ts';

export interface TokenTrust {
  issuer: string;
  audience: string;
  /** Where the issuer publishes its keys (RFC 7517). */
  jwksUri: string;
  /** Tells who is named in what was encrypted to the platform's key: loaded for those tokens alone that name somebody. */
  persons(): Promise<Persons>;
}

/** The digest of whom a claim names; null where it cannot be read. Throws where the secret cannot be had. */
export type Persons = (claim: string) => Promise<SubjectKey | null>;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What is wrong with a token itself; everything else is wrong with the keys, or with the way to them. */
const faultsOfToken = new Set([
  'ERR_JWT_CLAIM_VALIDATION_FAILED',
  'ERR_JWT_EXPIRED',
  'ERR_JWT_INVALID',
  'ERR_JWS_INVALID',
  'ERR_JWS_SIGNATURE_VERIFICATION_FAILED',
  'ERR_JOSE_ALG_NOT_ALLOWED',
  'ERR_JOSE_NOT_SUPPORTED',
  'ERR_JWKS_NO_MATCHING_KEY',
  'ERR_JWKS_MULTIPLE_MATCHING_KEYS',
]);

/**
 * Checks a bearer token (RFC 6750, 7519, 9068): an access token with an end and a client, its signature, issuer,
 * audience and time. Whoever passes may call; what each route asks for is checked where the route is. Where the
 * issuer's keys cannot be had, nobody is told that his token is wrong: API Gateway answers 503.
 */
export function authorizer(trust: TokenTrust) {
  const keys = createRemoteJWKSet(new URL(trust.jwksUri));
  const expected = {
    issuer: trust.issuer,
    audience: trust.audience,
    algorithms: ['ES256', 'PS256', 'RS256'],
    typ: 'at+jwt',
    requiredClaims: ['exp', 'client_id'],
  };
  return async (event: APIGatewayTokenAuthorizerEvent): Promise<APIGatewayAuthorizerResult> => {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(event.authorizationToken)?.[1] ?? '';
    const verified = await jwtVerify(token, keys, expected).catch((error: Error & { code?: string }) => {
      // Bundled, an error's class has another name; what is no error of the library's says what it is by its own.
      const reason = error.code ?? error.name;
      if (!faultsOfToken.has(reason)) {
        console.error({ code: 'issuer-unreachable', reason });
        throw new Error('The keys of the token’s issuer cannot be had.');
      }
      console.info({ code: 'token-refused', reason });
      // API Gateway answers 401 to this very message and no other.
      throw new Error('Unauthorized');
    });
    const context = contextOf(verified.payload, await personIn(verified.payload, trust));
    if (saysNothing(context.client)) throw new Error('Unauthorized');
    return allow(context, event.methodArn);
  };
}

/**
 * The digest of the person whom a token names, if it names one: its number comes encrypted, and leaves this function as
 * the digest alone. A claim that cannot be read is a fault of the token.
 */
async function personIn({ subject_jwe: claim }: JWTPayload, trust: TokenTrust): Promise<string> {
  if (claim === undefined) return '';
  const person = await trust.persons().then((persons) => persons(text(claim)));
  if (person !== null) return person;
  console.info({ code: 'token-refused', reason: 'subject-unreadable' });
  throw new Error('Unauthorized');
}

function contextOf(claims: JWTPayload, subject: string): AuthorizerContext {
  const official = (claims.official ?? {}) as { id?: unknown; name?: unknown };
  return {
    client: text(claims.client_id),
    scope: text(claims.scope),
    unit: text(claims.unit),
    organ: claims.organ === true ? 'true' : 'false',
    officialId: text(official.id),
    officialName: text(official.name),
    subject,
  };
}

/** Allows every method of the stage: the answer is kept for the token, whichever route it was first used on. */
function allow(context: AuthorizerContext, methodArn: string): APIGatewayAuthorizerResult {
  const [api, stage] = methodArn.split('/');
  return {
    principalId: context.client,
    context,
    policyDocument: {
      Version: '2012-10-17',
      Statement: [{ Action: 'execute-api:Invoke', Effect: 'Allow', Resource: `${api}/${stage}/*` }],
    },
  };
}

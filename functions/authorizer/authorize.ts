import type { APIGatewayAuthorizerResult, APIGatewayTokenAuthorizerEvent } from 'aws-lambda';
import { createRemoteJWKSet, type JWTPayload, jwtVerify } from 'jose';
import type { AuthorizerContext } from '../http/principal.ts';

export interface TokenTrust {
  issuer: string;
  audience: string;
  /** Where the issuer publishes its keys (RFC 7517). */
  jwksUri: string;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/**
 * Checks a bearer token (RFC 6750, 7519): signature, issuer, audience and time. Whoever passes may call;
 * what each route asks for is checked where the route is.
 */
export function authorizer(trust: TokenTrust) {
  const keys = createRemoteJWKSet(new URL(trust.jwksUri));
  const expected = {
    issuer: trust.issuer,
    audience: trust.audience,
    algorithms: ['ES256', 'PS256', 'RS256'],
  };
  return async (event: APIGatewayTokenAuthorizerEvent): Promise<APIGatewayAuthorizerResult> => {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(event.authorizationToken)?.[1] ?? '';
    const verified = await jwtVerify(token, keys, expected).catch((error: Error & { code?: string }) => {
      // Bundled, an error's class has another name; what is no error of the library's says what it is by its own.
      console.info({ code: 'token-refused', reason: error.code ?? error.name });
      // API Gateway answers 401 to this very message and no other.
      throw new Error('Unauthorized');
    });
    return allow(contextOf(verified.payload), event.methodArn);
  };
}

function contextOf(claims: JWTPayload): AuthorizerContext {
  const official = (claims.official ?? {}) as { id?: unknown; name?: unknown };
  return {
    client: text(claims.client_id) || text(claims.sub),
    scope: text(claims.scope),
    unit: text(claims.unit),
    organ: claims.organ === true ? 'true' : 'false',
    officialId: text(official.id),
    officialName: text(official.name),
    subject: text(claims.subject),
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

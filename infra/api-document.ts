import type { Contract } from '../functions/http/route.ts';
import { gatewayResponses } from './gateway-responses.ts';

/** A contract with what serves it: the address by which API Gateway invokes the function. */
export interface Served {
  contract: Contract;
  uri: string;
}

interface Operation {
  /** None is described: API Gateway passes on whatever a function answers. */
  responses: Record<string, never>;
  security?: Record<string, []>[];
  'x-amazon-apigateway-integration': { type: 'aws_proxy'; httpMethod: 'POST'; uri: string };
}

/** The operations of each path, by method. */
type Paths = Record<string, Record<string, Operation>>;

/** The document that API Gateway makes the API from. */
export type ApiDocument = ReturnType<typeof apiDocument>;

/** How long the gateway keeps what the authorizer said of a token. */
const authorizerCacheSeconds = 60;

const operationOf = ({ contract, uri }: Served): Operation => ({
  responses: {},
  ...(contract.scopes.length > 0 ? { security: [{ Token: [] }] } : {}),
  // Whatever the method: a function is invoked by POST.
  'x-amazon-apigateway-integration': { type: 'aws_proxy', httpMethod: 'POST', uri },
});

/** Several contracts that lie under one resource are one operation: of one function, which asks for a token or does not. */
function checkOne(name: string, before: Operation, operation: Operation): void {
  if (!before.security !== !operation.security)
    throw new Error(`${name} cannot be public for one contract and not for another.`);
  const uriOf = (each: Operation) => each['x-amazon-apigateway-integration'].uri;
  if (uriOf(before) !== uriOf(operation)) throw new Error(`${name} cannot be served by two functions.`);
}

function pathsOf(served: readonly Served[]): Paths {
  const paths: Paths = {};
  for (const each of served) {
    const { method, path, resource = path } = each.contract;
    const operation = operationOf(each);
    const operations = paths[resource] ?? {};
    const before = operations[method.toLowerCase()];
    if (before) checkOne(`${method} ${resource}`, before, operation);
    paths[resource] = { ...operations, [method.toLowerCase()]: operation };
  }
  return paths;
}

/**
 * The OpenAPI document that API Gateway makes the API from: where each contract is served, who is asked for a token, and
 * what the gateway says by itself. No word that it would ignore: what a request and an answer hold is in the reference.
 * @param authorizerUri the address by which API Gateway invokes the authorizer
 * @param publicPath under which callers reach the API, such as `/live`
 * @throws Error where two contracts of one resource and method ask for different operations of the gateway
 */
export function apiDocument(
  info: { title: string; description: string },
  served: readonly Served[],
  authorizerUri: string,
  publicPath: string,
) {
  return {
    openapi: '3.0.1',
    info: { ...info, version: '1' },
    paths: pathsOf(served),
    components: {
      securitySchemes: {
        Token: {
          type: 'apiKey',
          name: 'Authorization',
          in: 'header',
          'x-amazon-apigateway-authtype': 'custom',
          'x-amazon-apigateway-authorizer': {
            type: 'token',
            authorizerUri,
            authorizerResultTtlInSeconds: authorizerCacheSeconds,
          },
        },
      },
    },
    // Files come, and tiles leave, as bytes; whoever asks for tiles names no type of answer.
    'x-amazon-apigateway-binary-media-types': ['*/*'],
    'x-amazon-apigateway-gateway-responses': gatewayResponses(publicPath),
  };
}

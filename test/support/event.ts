import type { APIGatewayProxyEvent } from 'aws-lambda';
import type { AuthorizerContext } from '../../functions/http/principal.ts';

type Context = APIGatewayProxyEvent['requestContext'];

/** Who asks, as the authorizer found in a token. */
export type Caller = Partial<AuthorizerContext> & { client: string; scope: string };

/** What of a request differs between routes. */
export interface RequestParts {
  /** A text is sent as it stands, and so are bytes. */
  body?: object | string | undefined;
  id?: string | undefined;
  /** What stands behind the path, which the gateway takes for the same: a slash. */
  behind?: '/';
  query?: Record<string, string> | undefined;
  headers?: Record<string, string> | undefined;
}

/** As API Gateway hands a body on: bytes in base64. */
function bodyOf(body: RequestParts['body']): Pick<APIGatewayProxyEvent, 'body' | 'isBase64Encoded'> {
  if (body instanceof Uint8Array)
    return { body: Buffer.from(body).toString('base64'), isBase64Encoded: true };
  return { body: typeof body === 'object' ? JSON.stringify(body) : (body ?? null), isBase64Encoded: false };
}

/** The event of a proxy integration, as API Gateway makes it. */
export function apiEvent(route: string, caller: Caller, parts: RequestParts = {}): APIGatewayProxyEvent {
  const [httpMethod = '', pattern = ''] = route.split(' ');
  const path = `${pattern.replace('{id}', parts.id ?? '')}${parts.behind ?? ''}`;
  // What takes the rest of an address is one resource of the gateway.
  const resource = pattern.replace('/tile/{id}', '/tile/{id+}');
  const headers = {
    accept: '*/*',
    'content-type': 'application/json',
    host: 'api.example',
    'user-agent': 'test',
    ...parts.headers,
  };
  const event: Omit<APIGatewayProxyEvent, 'requestContext'> = {
    resource,
    path,
    httpMethod,
    headers,
    multiValueHeaders: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]])),
    queryStringParameters: parts.query ?? null,
    multiValueQueryStringParameters: null,
    pathParameters: parts.id === undefined ? null : { id: parts.id },
    stageVariables: null,
    ...bodyOf(parts.body),
  };
  // Of the context, whose type names all that API Gateway knows, the functions read the authorizer's part.
  const requestContext: Partial<Context> = { authorizer: caller, requestId: 'test', httpMethod, path };
  return { ...event, requestContext: requestContext as Context };
}

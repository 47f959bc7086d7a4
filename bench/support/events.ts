import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
import type { AuthorizerContext } from '../../functions/http/principal.ts';
import { firm, provider } from '../../local/demo/cast.ts';
import type { SubjectKey } from '../../shared/keys/keys.ts';

/** Who asks, as the authorizer found in a token. */
export type Caller = Partial<AuthorizerContext> & { client: string; scope: string };

export const callers = {
  provider: {
    client: provider,
    scope: 'records:submit inquiries:make lists:designate measures:respond',
    unit: 'market-regulation',
    organ: 'true',
    officialId: 'MR-0001',
    officialName: 'Lin Zhao',
  },
  organ: {
    client: 'procurement-centre',
    scope: 'inquiries:make measures:respond',
    unit: 'procurement-centre',
    organ: 'true',
    officialId: 'PC-0001',
    officialName: 'Wu Min',
  },
  handler: {
    client: 'handler-one',
    scope: 'platform:handle',
    unit: 'management-body',
    officialId: 'H-0001',
    officialName: 'Chen Jie',
  },
  subject: (subject: SubjectKey) => ({ client: firm, scope: 'subject inquiries:make', subject }),
} as const;

/** What of a request differs between routes. */
export interface RequestParts {
  body?: object;
  id?: string;
  headers?: Record<string, string>;
}

/** The event of a proxy integration, as API Gateway makes it. */
export function apiEvent(route: string, caller: Caller, parts: RequestParts = {}): APIGatewayProxyEvent {
  const [httpMethod = '', resource = ''] = route.split(' ');
  const path = resource.replace('{id}', parts.id ?? '');
  const headers = {
    accept: '*/*',
    'content-type': 'application/json',
    host: 'api.example',
    'user-agent': 'bench',
    ...parts.headers,
  };
  return {
    resource,
    path,
    httpMethod,
    headers,
    multiValueHeaders: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]])),
    queryStringParameters: null,
    multiValueQueryStringParameters: null,
    pathParameters: parts.id === undefined ? null : { id: parts.id },
    stageVariables: null,
    requestContext: { authorizer: caller, requestId: 'bench', httpMethod, path },
    body: parts.body === undefined ? null : JSON.stringify(parts.body),
    isBase64Encoded: false,
  } as unknown as APIGatewayProxyEvent;
}

export type HttpHandler = (event: APIGatewayProxyEvent, context: never) => Promise<APIGatewayProxyResult>;

/** What Lambda tells a function about its invocation; nothing here reads it. */
export const noContext = {} as never;

/** An answer with its body read; throws where the request was refused, as then nothing was measured. */
export async function answered(
  answering: Promise<APIGatewayProxyResult>,
  // biome-ignore lint/suspicious/noExplicitAny: read field by field, as any client would.
): Promise<{ body: any; headers: Record<string, unknown> }> {
  const answer = await answering;
  if (answer.statusCode >= 300) throw new Error(`Answered ${answer.statusCode}: ${answer.body}`);
  return { body: JSON.parse(answer.body), headers: answer.headers ?? {} };
}

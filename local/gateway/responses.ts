import type { Answer } from '../http.ts';
import type { ApiDocument, GatewayResponse } from './document.ts';

/** What API Gateway answers by itself, with its status and message where the document sets no other. */
const TYPES = {
  UNAUTHORIZED: { status: 401, message: 'Unauthorized' },
  ACCESS_DENIED: { status: 403, message: 'User is not authorized to access this resource' },
  MISSING_AUTHENTICATION_TOKEN: { status: 403, message: 'Missing Authentication Token' },
  THROTTLED: { status: 429, message: 'Too Many Requests' },
  REQUEST_TOO_LARGE: { status: 413, message: 'Request Too Long' },
  AUTHORIZER_FAILURE: { status: 500, message: 'Internal server error' },
  AUTHORIZER_CONFIGURATION_ERROR: { status: 500, message: 'Internal server error' },
  INTEGRATION_FAILURE: { status: 504, message: 'Internal server error' },
  INTEGRATION_TIMEOUT: { status: 504, message: 'Endpoint request timed out' },
  /** The answer to a failing function has no type of its own: only the default applies to it. */
  DEFAULT_5XX: { status: 502, message: 'Internal server error' },
} as const;

/** A kind of answer that the gateway gives by itself. */
export type ResponseType = keyof typeof TYPES;

/** What the placeholders of a response template are filled from. */
export interface ResponseContext {
  requestId: string;
  path: string;
  httpMethod: string;
  stage: string;
}

/** Gives the gateway's own answers. */
export type GatewayResponses = (type: ResponseType, context: ResponseContext, message?: string) => Answer;

const BUILT_IN: GatewayResponse = {
  responseTemplates: { 'application/json': '{"message":$context.error.messageString}' },
  responseParameters: {},
};

function fill(text: string, values: Record<string, string>): string {
  // Longest names first, so that $context.error.message does not eat the start of $context.error.messageString.
  return text.replace(/\$context\.([A-Za-z.]*[A-Za-z])/g, (_, name: string) => values[name] ?? '');
}

function headersOf(
  parameters: Record<string, string>,
  values: Record<string, string>,
): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, source] of Object.entries(parameters)) {
    const header = name.replace(/^gatewayresponse\.header\./, '');
    const literal = /^'(.*)'$/.exec(source)?.[1];
    headers[header] = literal ?? values[source.replace(/^context\./, '')] ?? '';
  }
  return headers;
}

/** The gateway's own answers, as the document has them; what it does not set is answered as API Gateway does. */
export function gatewayResponsesOf(document: ApiDocument): GatewayResponses {
  const configured = new Map(Object.entries(document['x-amazon-apigateway-gateway-responses']));
  return (type, context, message = TYPES[type].message) => {
    const fallback = TYPES[type].status < 500 ? 'DEFAULT_4XX' : 'DEFAULT_5XX';
    const own = configured.get(type);
    const chosen = own ?? configured.get(fallback) ?? BUILT_IN;
    const [contentType, text] = Object.entries(chosen.responseTemplates)[0] ??
      Object.entries(BUILT_IN.responseTemplates)[0] ?? ['application/json', ''];
    // A status on DEFAULT_4XX or 5XX replaces that of every type without an answer of its own, as in AWS.
    const status = chosen.statusCode ?? TYPES[type].status;
    const values = {
      requestId: context.requestId,
      path: context.path,
      httpMethod: context.httpMethod,
      stage: context.stage,
      status: String(status),
      'error.message': message,
      'error.messageString': JSON.stringify(message),
      'error.responseType': type,
    };
    const headers = headersOf(chosen.responseParameters, values);
    return { status, headers: { 'content-type': contentType, ...headers }, body: fill(text, values) };
  };
}

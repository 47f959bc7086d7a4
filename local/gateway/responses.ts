import { z } from 'zod';
import type { Answer } from '../http.ts';
import { BootRefusal } from '../refusal.ts';
import { numeric, propertiesOf } from '../template/properties.ts';
import type { Template } from '../template/resolve.ts';

const GATEWAY_RESPONSE = z.object({
  ResponseType: z.string(),
  StatusCode: numeric.optional(),
  ResponseTemplates: z.record(z.string(), z.string()).default({}),
  ResponseParameters: z.record(z.string(), z.string()).default({}),
});

/** What API Gateway answers by itself, with its status and message where the template sets no other. */
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

type Configured = z.infer<typeof GATEWAY_RESPONSE>;

const BUILT_IN: Configured = {
  ResponseType: 'built in',
  ResponseTemplates: { 'application/json': '{"message":$context.error.messageString}' },
  ResponseParameters: {},
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

function checkSource(logicalId: string, source: string): void {
  if (/^'.*'$/.test(source) || source.startsWith('context.')) return;
  throw new BootRefusal(`The response parameter ${source} of ${logicalId} is not supported here.`);
}

/** Reads the template's gateway responses; what it does not set is answered as API Gateway does. */
export function gatewayResponsesOf(template: Template): GatewayResponses {
  const configured = new Map<string, Configured>();
  for (const resource of template.of('AWS::ApiGateway::GatewayResponse')) {
    const properties = propertiesOf(resource, GATEWAY_RESPONSE);
    for (const source of Object.values(properties.ResponseParameters))
      checkSource(resource.logicalId, source);
    configured.set(properties.ResponseType, properties);
  }
  return (type, context, message = TYPES[type].message) => {
    const fallback = TYPES[type].status < 500 ? 'DEFAULT_4XX' : 'DEFAULT_5XX';
    const own = configured.get(type);
    const chosen = own ?? configured.get(fallback) ?? BUILT_IN;
    const [contentType, text] = Object.entries(chosen.ResponseTemplates)[0] ??
      Object.entries(BUILT_IN.ResponseTemplates)[0] ?? ['application/json', ''];
    // A status on DEFAULT_4XX or 5XX replaces that of every type without an answer of its own, as in AWS.
    const status = chosen.StatusCode ?? TYPES[type].status;
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
    const headers = headersOf(chosen.ResponseParameters, values);
    return { status, headers: { 'content-type': contentType, ...headers }, body: fill(text, values) };
  };
}

import { z } from 'zod';
import { BootRefusal } from '../refusal.ts';
import { numeric, propertiesOf } from '../template/properties.ts';
import type { Template } from '../template/resolve.ts';

/** The address by which API Gateway invokes a function, read as the ARN of that function. */
const INVOCATION = z.string().transform((uri, context) => {
  const arn = /\/functions\/(arn:[^/]+)\/invocations$/.exec(uri)?.[1];
  if (arn !== undefined) return arn;
  context.addIssue({ code: 'custom', message: `it is not the invocation of a Lambda function: ${uri}` });
  return z.NEVER;
});

/** Which scheme judges a request: one, of which no scopes are asked. */
const SECURITY = z
  .record(z.string(), z.tuple([]))
  .refine((schemes) => Object.keys(schemes).length === 1, { error: 'one scheme is asked for' });

const OPERATION = z.strictObject({
  // Of a proxy integration whatever the function answers is passed on.
  responses: z.strictObject({}).optional(),
  security: z.array(SECURITY).max(1).default([]),
  'x-amazon-apigateway-integration': z.strictObject({
    type: z.literal('aws_proxy'),
    httpMethod: z.literal('POST'),
    uri: INVOCATION,
    timeoutInMillis: numeric.default(29_000),
  }),
});

const METHOD = z.enum(['get', 'put', 'post', 'delete', 'options', 'head', 'patch']);

/** Whole segments that are a word or a parameter; only the last may take all the rest of a path. */
const PATH = z.stringFormat('path', /^\/$|^(\/([^/{}]+|\{[^/{}+]+\}))*(\/\{[^/{}+]+\+\})?$/);

const SCHEME = z.strictObject({
  type: z.literal('apiKey'),
  name: z.literal('Authorization'),
  in: z.literal('header'),
  'x-amazon-apigateway-authtype': z.literal('custom'),
  'x-amazon-apigateway-authorizer': z.strictObject({
    type: z.literal('token'),
    authorizerUri: INVOCATION,
    authorizerResultTtlInSeconds: numeric.default(300),
  }),
});

const RESPONSE_PARAMETER = z.stringFormat('source', (source) => /^'.*'$|^context\./.test(source));

const GATEWAY_RESPONSE = z.strictObject({
  statusCode: numeric.optional(),
  responseTemplates: z.record(z.string(), z.string()).default({}),
  responseParameters: z
    .record(z.stringFormat('header', /^gatewayresponse\.header\./), RESPONSE_PARAMETER)
    .default({}),
});

const DOCUMENT = z.strictObject({
  openapi: z.stringFormat('version', /^3\.0\.\d+$/),
  info: z.unknown(),
  paths: z.record(PATH, z.partialRecord(METHOD, OPERATION)),
  components: z.strictObject({ securitySchemes: z.record(z.string(), SCHEME).default({}) }).optional(),
  'x-amazon-apigateway-binary-media-types': z.array(z.string()).default([]),
  'x-amazon-apigateway-gateway-responses': z.record(z.string(), GATEWAY_RESPONSE).default({}),
});

/** What is said beside the document has no meaning on one machine; what would change its meaning is refused. */
const REST_API = z.strictObject({
  Body: DOCUMENT,
  Name: z.unknown().optional(),
  Mode: z.unknown().optional(),
  EndpointConfiguration: z.unknown().optional(),
  Parameters: z.unknown().optional(),
  Tags: z.unknown().optional(),
});

/** What an operation asks of the gateway. */
export type Operation = z.infer<typeof OPERATION>;

/** An answer that the gateway gives by itself, as the document has it. */
export type GatewayResponse = z.infer<typeof GATEWAY_RESPONSE>;

/** The document of a REST API, as far as this platform reads one, with what the template calls the API. */
export type ApiDocument = z.infer<typeof DOCUMENT> & { apiId: string };

function checkSecurity(apiId: string, { paths, components }: z.infer<typeof DOCUMENT>): void {
  const known = Object.keys(components?.securitySchemes ?? {});
  for (const [path, operations] of Object.entries(paths)) {
    for (const [method, { security }] of Object.entries(operations)) {
      const unknown = security.flatMap(Object.keys).find((name) => !known.includes(name));
      if (unknown === undefined) continue;
      throw new BootRefusal(`${method} ${path} of ${apiId} asks for ${unknown}, which the document lacks.`);
    }
  }
}

/**
 * Reads the document of the template's REST API.
 * @throws BootRefusal where there is not one API, or naming the part of its document that this platform does not know
 */
export function documentOf(template: Template): ApiDocument {
  const [api, ...others] = template.of('AWS::ApiGateway::RestApi');
  if (api === undefined || others.length > 0)
    throw new BootRefusal(`The template has ${others.length + (api ? 1 : 0)} REST APIs where one is served.`);
  const { Body } = propertiesOf(api, REST_API);
  checkSecurity(api.logicalId, Body);
  return { ...Body, apiId: api.logicalId };
}

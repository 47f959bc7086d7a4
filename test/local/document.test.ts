import { expect, test } from 'vitest';
import { documentOf } from '../../local/gateway/document.ts';
import { routesOf } from '../../local/gateway/routes.ts';
import { bindTemplates, type Template } from '../../local/template/resolve.ts';
import { deployed } from '../support/deployed.ts';

const uri = 'arn:aws:apigateway:r:lambda:path/2015-03-31/functions/arn:aws:lambda:r:1:function:F/invocations';
const integration = { type: 'aws_proxy', httpMethod: 'POST', uri };
const get = { responses: {}, 'x-amazon-apigateway-integration': integration };
const withIntegration = (more: object) => ({
  ...get,
  'x-amazon-apigateway-integration': { ...integration, ...more },
});
const scheme = {
  type: 'apiKey',
  name: 'Authorization',
  in: 'header',
  'x-amazon-apigateway-authtype': 'custom',
  'x-amazon-apigateway-authorizer': { type: 'token', authorizerUri: uri },
};
const withScheme = (more: object) => ({ components: { securitySchemes: { S: { ...scheme, ...more } } } });
const authorizer = (more: object) =>
  withScheme({
    'x-amazon-apigateway-authorizer': { ...scheme['x-amazon-apigateway-authorizer'], ...more },
  });
const body = { openapi: '3.0.1', info: {}, paths: { '/a': { get } } };

const templateOf = (...apis: object[]): Template => {
  const resources = apis.map((properties, index) => [
    `Api${index}`,
    { Type: 'AWS::ApiGateway::RestApi', Properties: { ...properties } },
  ]);
  const raw = { stack: 's', parameters: {}, conditions: {}, exports: [], assetFolder: () => undefined };
  const place = { region: 'us-east-1', queueBase: '', parameters: {} };
  return bindTemplates([{ ...raw, resources: Object.fromEntries(resources) }], place);
};
const read = (more: object) => documentOf(templateOf({ Body: { ...body, ...more } }));
const path = (name: string, operations: object) => ({ paths: { [name]: operations } });

test('a document is read as its routes', () => {
  const guarded = { ...get, security: [{ S: [] }] };
  const document = read({
    ...withScheme({}),
    paths: {
      '/': { get },
      '/a/{id}': { post: guarded },
      '/b/{rest+}': { get: withIntegration({ timeoutInMillis: 5 }) },
    },
  });
  const functionArn = 'arn:aws:lambda:r:1:function:F';
  const common = { functionArn, timeoutMs: 29_000, scheme: undefined, method: 'GET' };
  expect(routesOf(document)).toEqual([
    { ...common, resource: '/', segments: [] },
    { ...common, resource: '/a/{id}', segments: ['a', '{id}'], method: 'POST', scheme: 'S' },
    { ...common, resource: '/b/{rest+}', segments: ['b', '{rest+}'], timeoutMs: 5 },
  ]);
});

test('that of the real template is read', () => {
  expect(routesOf(documentOf(deployed())).length).toBeGreaterThan(100);
});

test.each<[string, object, string]>([
  ['swagger 2.0', { openapi: '2.0' }, 'openapi'],
  ['security of all', { security: [] }, '"security"'],
  ['servers', { servers: [] }, '"servers"'],
  ['a policy', { 'x-amazon-apigateway-policy': {} }, '"x-amazon-apigateway-policy"'],
  ['schemas', { components: { schemas: {} } }, '"schemas"'],
  ['any method', path('/a', { 'x-amazon-apigateway-any-method': get }), '"x-amazon-apigateway-any-method"'],
  ['what all operations of a path have', path('/a', { get, parameters: [] }), '"parameters"'],
  [
    'a validator',
    path('/a', { get: { ...get, 'x-amazon-apigateway-request-validator': 'v' } }),
    'request-validator',
  ],
  ['responses', path('/a', { get: { ...get, responses: { 200: {} } } }), '"200"'],
  ['no integration', path('/a', { get: { responses: {} } }), 'x-amazon-apigateway-integration'],
  ['a mock', path('/a', { get: withIntegration({ type: 'mock' }) }), 'integration.type'],
  [
    'an invocation by GET',
    path('/a', { get: withIntegration({ httpMethod: 'GET' }) }),
    'integration.httpMethod',
  ],
  ['another service', path('/a', { get: withIntegration({ uri: 'http://x' }) }), 'Lambda function: http://x'],
  ['a cache', path('/a', { get: withIntegration({ cacheNamespace: 'c' }) }), '"cacheNamespace"'],
  ['two schemes', path('/a', { get: { ...get, security: [{ S: [] }, { T: [] }] } }), 'get.security'],
  ['a scheme or nobody', path('/a', { get: { ...get, security: [{}] } }), 'get.security'],
  ['scopes of a scheme', path('/a', { get: { ...get, security: [{ S: ['a'] }] } }), 'get.security'],
  [
    'a scheme that is not there',
    path('/a', { get: { ...get, security: [{ S: [] }] } }),
    'get /a of Api0 asks for S',
  ],
  ['a path without a slash', path('a', { get }), 'paths.a'],
  ['a path that ends with one', path('/a/', { get }), 'paths./a/'],
  ['part of a segment', path('/a{id}', { get }), 'paths./a{id}'],
  ['a rest that is not the last', path('/{a+}/b', { get }), 'paths./{a+}/b'],
  ['a key of the API', withScheme({ name: 'x-api-key' }), 'securitySchemes.S.name'],
  ['IAM', withScheme({ 'x-amazon-apigateway-authtype': 'awsSigv4' }), 'x-amazon-apigateway-authtype'],
  ['an authorizer of requests', authorizer({ type: 'request' }), 'x-amazon-apigateway-authorizer.type'],
  [
    'a pattern of tokens',
    authorizer({ identityValidationExpression: '.' }),
    '"identityValidationExpression"',
  ],
  ['an authorizer that is no function', authorizer({ authorizerUri: 'x' }), 'Lambda function: x'],
  [
    'a header from the request',
    {
      'x-amazon-apigateway-gateway-responses': {
        DEFAULT_4XX: { responseParameters: { 'gatewayresponse.header.x': 'method.request.header.x' } },
      },
    },
    'DEFAULT_4XX.responseParameters.gatewayresponse.header.x',
  ],
])('%s is refused by name', (_, more, named) => {
  expect(() => read(more)).toThrow(named);
});

test.each<[string, object[], string]>([
  ['no API', [], 'The template has 0 REST APIs'],
  ['two of them', [{ Body: body }, { Body: body }], 'The template has 2 REST APIs'],
  ['one without a document', [{ Name: 'n' }], 'Api0.Body'],
  ['a document elsewhere', [{ Body: body, BodyS3Location: {} }], '"BodyS3Location"'],
  ['a policy beside it', [{ Body: body, Policy: {} }], '"Policy"'],
])('%s is refused by name', (_, apis, named) => {
  expect(() => documentOf(templateOf(...apis))).toThrow(named);
});

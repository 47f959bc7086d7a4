import { readFileSync } from 'node:fs';

const ref = (Ref: string) => ({ Ref });
const attribute = (id: string, name: string) => ({ 'Fn::GetAtt': [id, name] });

function lambda(id: string, variables: Record<string, unknown> = {}, timeout = 20) {
  return {
    Type: 'AWS::Lambda::Function',
    Properties: {
      Code: { S3Bucket: ref('AWS::AccountId'), S3Key: `${id}.zip` },
      Handler: 'index.handler',
      Runtime: 'nodejs24.x',
      Timeout: timeout,
      Environment: { Variables: { TABLE: ref('Table'), ...variables } },
    },
  };
}

function uri(id: string) {
  const path = ':lambda:path/2015-03-31/functions/';
  return {
    'Fn::Join': [
      '',
      [
        'arn:',
        ref('AWS::Partition'),
        ':apigateway:',
        ref('AWS::Region'),
        path,
        attribute(id, 'Arn'),
        '/invocations',
      ],
    ],
  };
}

function operation(functionId = 'Api', more: Record<string, unknown> = {}) {
  const integration = { type: 'aws_proxy', httpMethod: 'POST', uri: uri(functionId), ...more };
  return { responses: {}, 'x-amazon-apigateway-integration': integration };
}

function gatewayResponse(status: number, title: string) {
  const document = `{"type":"about:blank","title":"${title}","status":${status},"detail":$context.error.messageString,"instance":"$context.requestId"}`;
  return {
    statusCode: String(status),
    responseTemplates: { 'application/problem+json': document },
    responseParameters: { 'gatewayresponse.header.Cache-Control': "'no-store'" },
  };
}

/** A case: asks somebody, waits ten days for the answer, and closes either way. */
const CASE = readFileSync(new URL('./case.asl.json', import.meta.url), 'utf8');

const paths = {
  '/v1/echo': { get: operation(), post: operation() },
  '/v1/items': { post: operation() },
  '/v1/items/{id}': { get: operation() },
  '/v1/items/mine': { get: operation() },
  '/v1/files/{name+}': { get: operation() },
  '/v1/private': { get: { ...operation(), security: [{ Token: [] }] } },
  '/v1/failing': { get: operation() },
  '/v1/malformed': { get: operation() },
  '/v1/endless': { get: operation('Endless', { timeoutInMillis: 300 }) },
  '/v1/binary': { post: operation() },
  '/v1/secret': { get: operation('Secret') },
};

/** The document of its API. */
export const fixtureDocument = {
  openapi: '3.0.1',
  info: { title: 'fixture', version: '1' },
  paths,
  components: {
    securitySchemes: {
      Token: {
        type: 'apiKey',
        name: 'Authorization',
        in: 'header',
        'x-amazon-apigateway-authtype': 'custom',
        'x-amazon-apigateway-authorizer': {
          type: 'token',
          authorizerUri: uri('Authorizer'),
          authorizerResultTtlInSeconds: 300,
        },
      },
    },
  },
  'x-amazon-apigateway-binary-media-types': ['application/octet-stream'],
  'x-amazon-apigateway-gateway-responses': {
    UNAUTHORIZED: gatewayResponse(401, 'Unauthorized'),
    ACCESS_DENIED: gatewayResponse(403, 'Forbidden'),
    MISSING_AUTHENTICATION_TOKEN: gatewayResponse(404, 'Not Found'),
    REQUEST_TOO_LARGE: gatewayResponse(413, 'Too Large'),
    INTEGRATION_TIMEOUT: gatewayResponse(504, 'Timeout'),
    DEFAULT_5XX: gatewayResponse(502, 'Bad Gateway'),
  },
};

/** A small template that uses the kinds of the real one. */
export function fixtureTemplate() {
  return {
    Parameters: { TokenIssuer: { Type: 'String' }, Greeting: { Type: 'String', Default: 'hello' } },
    Conditions: { Never: { 'Fn::Equals': [ref('Greeting'), 'never'] } },
    Resources: {
      Table: {
        Type: 'AWS::DynamoDB::Table',
        Properties: {
          KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
          AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
          BillingMode: 'PAY_PER_REQUEST',
          StreamSpecification: { StreamViewType: 'NEW_IMAGE' },
          SSESpecification: { SSEEnabled: true },
        },
      },
      Work: {
        Type: 'AWS::SQS::Queue',
        Properties: {
          VisibilityTimeout: 60,
          RedrivePolicy: { deadLetterTargetArn: attribute('Letters', 'Arn'), maxReceiveCount: 3 },
        },
      },
      Letters: { Type: 'AWS::SQS::Queue', Properties: {} },
      Key: {
        Type: 'AWS::SecretsManager::Secret',
        Properties: { GenerateSecretString: { PasswordLength: 48 } },
      },
      Role: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: {} } },
      Absent: { Type: 'AWS::SQS::Queue', Condition: 'Never', Properties: {} },
      Api: lambda('Api', { GREETING: ref('Greeting'), ISSUER: ref('TokenIssuer') }),
      Endless: lambda('Endless', {}, 1),
      Authorizer: lambda('Authorizer'),
      OnChange: lambda('OnChange', { QUEUE: ref('Work'), MACHINE: ref('Case') }),
      OnMessage: lambda('OnMessage'),
      Ask: lambda('Ask'),
      Close: lambda('Close'),
      Tick: lambda('Tick'),
      Secret: lambda('Secret', { SECRET: ref('Key') }),
      Changes: {
        Type: 'AWS::Lambda::EventSourceMapping',
        Properties: {
          EventSourceArn: attribute('Table', 'StreamArn'),
          FunctionName: ref('OnChange'),
          BatchSize: 10,
          StartingPosition: 'TRIM_HORIZON',
          BisectBatchOnFunctionError: true,
          MaximumRetryAttempts: 2,
          FilterCriteria: {
            Filters: [{ Pattern: '{"dynamodb":{"NewImage":{"kind":{"S":[{"exists":true}]}}}}' }],
          },
          DestinationConfig: { OnFailure: { Destination: attribute('Letters', 'Arn') } },
        },
      },
      Messages: {
        Type: 'AWS::Lambda::EventSourceMapping',
        Properties: {
          EventSourceArn: attribute('Work', 'Arn'),
          FunctionName: attribute('OnMessage', 'Arn'),
          BatchSize: 10,
          FunctionResponseTypes: ['ReportBatchItemFailures'],
        },
      },
      Case: {
        Type: 'AWS::StepFunctions::StateMachine',
        Properties: {
          DefinitionString: CASE,
          DefinitionSubstitutions: { AskArn: attribute('Ask', 'Arn'), CloseArn: attribute('Close', 'Arn') },
        },
      },
      Hourly: {
        Type: 'AWS::Scheduler::Schedule',
        Properties: {
          ScheduleExpression: 'rate(1 hour)',
          FlexibleTimeWindow: { Mode: 'OFF' },
          Target: { Arn: attribute('Tick', 'Arn'), RoleArn: attribute('Role', 'Arn'), Input: '{}' },
        },
      },
      RestApi: { Type: 'AWS::ApiGateway::RestApi', Properties: { Body: fixtureDocument } },
      Stage: { Type: 'AWS::ApiGateway::Stage', Properties: { StageName: 'v', RestApiId: ref('RestApi') } },
    },
  };
}

/** The same with a resource that a function provides, which is told in its properties how to answer. */
export function templateWithCustomResource(properties: { Says: string; ServiceTimeout?: number }) {
  const template = fixtureTemplate();
  const Provided = {
    Type: 'AWS::CloudFormation::CustomResource',
    Properties: { ServiceToken: attribute('Provider', 'Arn'), Table: ref('Table'), ...properties },
  };
  return { ...template, Resources: { ...template.Resources, Provider: lambda('Provider'), Provided } };
}

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

function resource(part: string, parent: unknown = ref('V1')) {
  return {
    Type: 'AWS::ApiGateway::Resource',
    Properties: { ParentId: parent, PathPart: part, RestApiId: ref('RestApi') },
  };
}

function method(
  resourceId: string,
  httpMethod: string,
  more: Record<string, unknown> = {},
  functionId = 'Api',
) {
  return {
    Type: 'AWS::ApiGateway::Method',
    Properties: {
      ResourceId: ref(resourceId),
      RestApiId: ref('RestApi'),
      HttpMethod: httpMethod,
      AuthorizationType: 'NONE',
      Integration: { Type: 'AWS_PROXY', IntegrationHttpMethod: 'POST', Uri: uri(functionId) },
      ...more,
    },
  };
}

function gatewayResponse(type: string, status: number, title: string) {
  const document = `{"type":"about:blank","title":"${title}","status":${status},"detail":$context.error.messageString,"instance":"$context.requestId"}`;
  return {
    Type: 'AWS::ApiGateway::GatewayResponse',
    Properties: {
      RestApiId: ref('RestApi'),
      ResponseType: type,
      StatusCode: String(status),
      ResponseTemplates: { 'application/problem+json': document },
      ResponseParameters: { 'gatewayresponse.header.Cache-Control': "'no-store'" },
    },
  };
}

/** A case: asks somebody, waits ten days for the answer, and closes either way. */
const CASE = readFileSync(new URL('./case.asl.json', import.meta.url), 'utf8');

function routes() {
  const guarded = { AuthorizationType: 'CUSTOM', AuthorizerId: ref('Auth') };
  return {
    V1: resource('v1', attribute('RestApi', 'RootResourceId')),
    Echo: resource('echo'),
    Items: resource('items'),
    Item: resource('{id}', ref('Items')),
    Mine: resource('mine', ref('Items')),
    Private: resource('private'),
    Failing: resource('failing'),
    Malformed: resource('malformed'),
    EndlessPath: resource('endless'),
    Binary: resource('binary'),
    SecretPath: resource('secret'),
    EchoGet: method('Echo', 'GET'),
    EchoPost: method('Echo', 'POST'),
    ItemsPost: method('Items', 'POST'),
    ItemGet: method('Item', 'GET'),
    MineGet: method('Mine', 'GET'),
    PrivateGet: method('Private', 'GET', guarded),
    FailingGet: method('Failing', 'GET'),
    MalformedGet: method('Malformed', 'GET'),
    EndlessGet: method('EndlessPath', 'GET', {
      Integration: { Type: 'AWS_PROXY', Uri: uri('Endless'), TimeoutInMillis: 300 },
    }),
    BinaryPost: method('Binary', 'POST'),
    SecretGet: method('SecretPath', 'GET', {}, 'Secret'),
  };
}

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
      RestApi: {
        Type: 'AWS::ApiGateway::RestApi',
        Properties: { BinaryMediaTypes: ['application/octet-stream'] },
      },
      Auth: {
        Type: 'AWS::ApiGateway::Authorizer',
        Properties: {
          Type: 'TOKEN',
          RestApiId: ref('RestApi'),
          AuthorizerUri: uri('Authorizer'),
          AuthorizerResultTtlInSeconds: 300,
          IdentitySource: 'method.request.header.Authorization',
        },
      },
      Stage: { Type: 'AWS::ApiGateway::Stage', Properties: { StageName: 'v', RestApiId: ref('RestApi') } },
      Unauthorized: gatewayResponse('UNAUTHORIZED', 401, 'Unauthorized'),
      AccessDenied: gatewayResponse('ACCESS_DENIED', 403, 'Forbidden'),
      NotFound: gatewayResponse('MISSING_AUTHENTICATION_TOKEN', 404, 'Not Found'),
      TooLarge: gatewayResponse('REQUEST_TOO_LARGE', 413, 'Too Large'),
      Timeout: gatewayResponse('INTEGRATION_TIMEOUT', 504, 'Timeout'),
      ServerError: gatewayResponse('DEFAULT_5XX', 502, 'Bad Gateway'),
      ...routes(),
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

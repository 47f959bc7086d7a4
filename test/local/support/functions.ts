import { fileURLToPath } from 'node:url';

/** The bundles of the fixture load the SDK from the project, as they lie outside of it. */
const PROJECT = fileURLToPath(new URL('../../../package.json', import.meta.url));
const SDK = `const load = require('node:module').createRequire(${JSON.stringify(PROJECT)});
const { DynamoDBClient, PutItemCommand } = load('@aws-sdk/client-dynamodb');
const { SFNClient, StartExecutionCommand, SendTaskSuccessCommand } = load('@aws-sdk/client-sfn');
const { SQSClient, SendMessageCommand } = load('@aws-sdk/client-sqs');
const db = new DynamoDBClient({}), sfn = new SFNClient({}), sqs = new SQSClient({});
const put = (id, more = {}) => db.send(new PutItemCommand({ TableName: process.env.TABLE, Item: { id: { S: id }, ...more } }));
`;

/** The fixture's functions: CommonJS bundles, as CDK would write them. */
export const BUNDLES: Record<string, string> = {
  Api: `${SDK}
let calls = 0;
exports.handler = async (event) => {
  calls += 1;
  const json = (statusCode, body) => ({ statusCode, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
  const { resource, httpMethod } = event;
  if (resource === '/v1/failing') throw new RangeError('on purpose');
  if (resource === '/v1/malformed') return { nothing: true };
  if (resource === '/v1/items' && httpMethod === 'POST') {
    const { id, kind } = JSON.parse(event.body);
    await put(id, { kind: { S: kind }, at: { S: new Date().toISOString() } });
    return json(202, { id });
  }
  if (resource === '/v1/binary') return { statusCode: 200, headers: { 'content-type': 'application/octet-stream' }, isBase64Encoded: true, body: event.body ?? Buffer.from([1, 2, 255]).toString('base64') };
  console.log('echo', calls);
  return json(200, { event, now: Date.now(), name: process.env.AWS_LAMBDA_FUNCTION_NAME, calls });
};`,
  Endless: `exports.handler = () => new Promise(() => setInterval(() => {}, 1000));`,
  Authorizer: `
let calls = 0;
exports.handler = async ({ authorizationToken, methodArn }) => {
  calls += 1;
  if (authorizationToken === 'Bearer bad') throw new Error('Unauthorized');
  const Effect = authorizationToken === 'Bearer denied' ? 'Deny' : 'Allow';
  const policyDocument = { Version: '2012-10-17', Statement: [{ Effect, Action: 'execute-api:Invoke', Resource: '*' }] };
  return { principalId: 'somebody', policyDocument, context: { calls, scope: 'a b' } };
};`,
  OnChange: `${SDK}
exports.handler = async ({ Records }) => {
  for (const { dynamodb } of Records) {
    const id = dynamodb.NewImage.id.S;
    const kind = dynamodb.NewImage.kind.S;
    if (kind === 'broken') throw new Error('cannot take ' + id);
    if (kind === 'case') await sfn.send(new StartExecutionCommand({ stateMachineArn: process.env.MACHINE, name: id, input: JSON.stringify({ id }) }));
    else await sqs.send(new SendMessageCommand({ QueueUrl: process.env.QUEUE, MessageBody: JSON.stringify({ id, kind }) }));
  }
};`,
  OnMessage: `${SDK}
exports.handler = async ({ Records }) => {
  const batchItemFailures = [];
  for (const { messageId, body } of Records) {
    const { id, kind } = JSON.parse(body);
    if (kind === 'poison') batchItemFailures.push({ itemIdentifier: messageId });
    else await put('done#' + id, { at: { S: new Date().toISOString() } });
  }
  return { batchItemFailures };
};`,
  Ask: `${SDK}
exports.handler = async ({ id, token }) => { await put('token#' + id, { token: { S: token } }); };`,
  Close: `${SDK}
exports.handler = async ({ id, how }) => { await put('closed#' + id, { how: { S: how }, at: { S: new Date().toISOString() } }); return { how }; };`,
  Tick: `${SDK}
exports.handler = async () => { await put('tick#' + new Date().toISOString()); };`,
  Secret: `const load = require('node:module').createRequire(${JSON.stringify(PROJECT)});
const { SecretsManagerClient, GetSecretValueCommand } = load('@aws-sdk/client-secrets-manager');
exports.handler = async () => {
  const { SecretString } = await new SecretsManagerClient({}).send(new GetSecretValueCommand({ SecretId: process.env.SECRET }));
  return { statusCode: 200, body: JSON.stringify({ length: SecretString.length }) };
};`,
  Provider: `${SDK}
exports.handler = async (event) => {
  const { ResponseURL, RequestId, StackId, LogicalResourceId, ResourceProperties } = event;
  if (ResourceProperties.Says === 'an error') throw new RangeError('on purpose');
  if (ResourceProperties.Says === 'nothing') return;
  await put('provided#' + RequestId, { event: { S: JSON.stringify(event) } });
  const answer = { Status: ResourceProperties.Says, Reason: 'The reason.', PhysicalResourceId: 'physical', RequestId, StackId, LogicalResourceId };
  await fetch(ResponseURL, { method: 'PUT', body: JSON.stringify(answer), headers: { 'content-type': '' } });
};`,
};

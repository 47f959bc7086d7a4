/**
 * Serves what an inquiry costs with nothing around it: the Query of what is held and then the entry on the access
 * list, by the same SDK. Arguments: the database's address, register, history, partition.
 */
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { DynamoDBClient, PutItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import { LOOPBACK, listenOnLoopback } from '../../local/listen.ts';

const [, , endpoint = '', register = '', history = '', partition = ''] = process.argv;
const client = new DynamoDBClient({
  endpoint,
  region: 'us-east-1',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
});

const closed = Buffer.alloc(300);

const query = () =>
  client.send(
    new QueryCommand({
      TableName: register,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
      ExpressionAttributeValues: { ':pk': { S: partition }, ':prefix': { S: 'rec' } },
      ConsistentRead: true,
      ScanIndexForward: false,
      Limit: 51,
    }),
  );

const put = () =>
  client.send(
    new PutItemCommand({
      TableName: history,
      Item: {
        pk: { S: partition },
        sk: { S: `A#${new Date().toISOString()}#${randomUUID()}` },
        closed: { B: closed },
      },
      ConditionExpression: 'attribute_not_exists(pk)',
    }),
  );

const server = createServer(async (request, response) => {
  for await (const _part of request);
  const { Items = [] } = await query();
  await put();
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ records: Items.map((item) => JSON.parse(item.state?.S ?? '{}')) }));
});
const port = await listenOnLoopback(server);
process.stdin.resume().once('end', () => process.exit(0));
process.stdout.write(`${JSON.stringify({ url: `http://${LOOPBACK}:${port}` })}\n`);

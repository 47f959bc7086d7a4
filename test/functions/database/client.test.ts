/** The database as functions call it, against a server that answers as DynamoDB does. */
import { createServer, type ServerResponse } from 'node:http';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { arrived, travelling } from '../../../functions/database/values.ts';
import { closeServer, listenOnLoopback } from '../../../local/listen.ts';
import { type Database, DatabaseFault } from '../../../shared/store/dynamodb/database.ts';
import { databaseAt } from '../../support/stores.ts';

type Answer = (response: ServerResponse) => void;

/** What is answered next, in turn; the last one from then on. */
let answers: Answer[] = [];
/** What was asked: the operation and its input. */
let asked: { operation: string; input: Record<string, unknown>; authorization: string }[] = [];

const server = createServer(async (request, response) => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  const operation = String(request.headers['x-amz-target']).split('.')[1] ?? '';
  const input = JSON.parse(Buffer.concat(parts).toString('utf8'));
  asked.push({ operation, input, authorization: String(request.headers.authorization) });
  (answers.length > 1 ? answers.shift() : answers[0])?.(response);
});

const json =
  (status: number, body: object): Answer =>
  (response) =>
    response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' }).end(JSON.stringify(body));
const refusal = (code: string, details: object = {}): Answer =>
  json(400, { __type: `com.amazonaws.dynamodb.v20120810#${code}`, message: 'Refused.', ...details });
const silent: Answer = (response) => response.destroy();

let database: Database;
beforeAll(async () => {
  database = databaseAt(`http://127.0.0.1:${await listenOnLoopback(server)}`);
});
afterAll(() => closeServer(server));
beforeEach(() => {
  asked = [];
});

const Key = { pk: { S: 'a' }, sk: { S: 'b' } };
const get = () => database.call('GetItem', { TableName: 'register', Key });
const put = () =>
  database.call('TransactWriteItems', { TransactItems: [{ Put: { TableName: 't', Item: Key } }] });
const faultOf = (call: Promise<unknown>): Promise<DatabaseFault> =>
  call.then(
    () => expect.fail('It was not refused.'),
    (error: unknown) => (error instanceof DatabaseFault ? error : expect.fail(String(error))),
  );

test('a call is signed and says its operation; bytes travel as Base64 and come back as bytes', async () => {
  answers = [json(200, { Item: { pk: { S: 'a' }, closed: { B: 'AAEC/w==' } } })];
  const { Item } = await get();
  expect(Item?.closed?.B).toEqual(new Uint8Array([0, 1, 2, 255]));
  expect(asked[0]?.operation).toBe('GetItem');
  expect(asked[0]?.authorization).toMatch(/^AWS4-HMAC-SHA256 Credential=local\/\d{8}\/us-east-1\/dynamodb\//);
});

test('whatever is sent is what arrives: bytes at any depth, also under an attribute that is called B', () => {
  const value = fc.letrec((tie) => ({
    attribute: fc.oneof(
      { depthSize: 'small' },
      fc.record({ S: fc.string() }),
      fc.record({ B: fc.uint8Array({ minLength: 1 }) }),
      fc.record({ M: fc.dictionary(fc.constantFrom('B', 'pk', 'x'), tie('attribute')) }),
    ),
  })).attribute;
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom('B', 'pk', 'sk'), value), (item) => {
      expect(JSON.stringify(arrived(JSON.stringify(travelling({ Item: item }))))).toBe(
        JSON.stringify({ Item: item }),
      );
    }),
  );
});

describe('what may be better in a moment is sent again', () => {
  test.each([
    ['too much is asked', refusal('ThrottlingException')],
    ['its capacity is used up', refusal('ProvisionedThroughputExceededException')],
    ['the database fails', json(500, { __type: 'InternalServerError' })],
    ['the connection ends without an answer', silent],
  ])('%s', async (_, first) => {
    answers = [first, first, json(200, { Item: Key })];
    expect(await get()).toEqual({ Item: Key });
    expect(asked).toHaveLength(3);
  });

  test('four times; then it says what it is', async () => {
    answers = [refusal('ThrottlingException')];
    expect((await faultOf(get())).name).toBe('ThrottlingException');
    expect(asked).toHaveLength(4);
    answers = [json(500, {})];
    expect((await faultOf(get())).name).toBe('Status500');
  });

  test('a transaction whose answer was lost is the same when it is sent again, and another when it is made anew', async () => {
    answers = [silent, json(200, {}), json(200, {})];
    await put();
    await put();
    const tokens = asked.map(({ input }) => input.ClientRequestToken);
    expect(tokens[0]).toMatch(/^[0-9a-f-]{36}$/);
    expect(tokens[1]).toBe(tokens[0]);
    expect(tokens[2]).not.toBe(tokens[0]);
  });
});

describe('a refusal is not sent again, and says its reasons', () => {
  test('a condition that failed says what lies there', async () => {
    answers = [refusal('ConditionalCheckFailedException', { Item: { closed: { B: 'AQ==' } } })];
    const { name, item, message } = await faultOf(get());
    expect([name, item, message]).toEqual([
      'ConditionalCheckFailedException',
      { closed: { B: new Uint8Array([1]) } },
      'Refused.',
    ]);
    expect(asked).toHaveLength(1);
  });

  test('a transaction that was cancelled says why each write was', async () => {
    const CancellationReasons = [{ Code: 'None' }, { Code: 'ConditionalCheckFailed', Item: Key }];
    answers = [refusal('TransactionCanceledException', { CancellationReasons })];
    expect((await faultOf(put())).reasons).toEqual(CancellationReasons);
    expect(asked).toHaveLength(1);
  });

  test('an answer that is no JSON is one, too', async () => {
    answers = [(response) => response.writeHead(403).end('<html>')];
    expect((await faultOf(get())).name).toBe('Status403');
  });
});

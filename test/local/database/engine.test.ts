/** What DynamoDB Local does not show: streams, time, tokens, and what is there after a new start. */
import { expect, test } from 'vitest';
import { type Engine, openEngine } from '../../../local/dynamodb/engine/engine.ts';
import { IN_MEMORY } from '../../../local/dynamodb/engine/storage.ts';
import type { Body } from '../../support/body.ts';
import { temporaryFolder } from '../support/fixture.ts';

const TableName = 'kept';
const hour = 3_600_000;

function open(file = IN_MEMORY) {
  const clock = { now: Date.parse('2026-03-02T01:00:00Z') };
  const engine = openEngine({ file, now: () => clock.now });
  const ask = (command: string, input: object): Body => JSON.parse(engine.perform(command, input));
  return { engine, clock, ask };
}

function create(engine: Engine): void {
  engine.perform('CreateTable', {
    TableName,
    AttributeDefinitions: ['pk', 'due'].map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
    GlobalSecondaryIndexes: [
      {
        IndexName: 'due',
        KeySchema: [{ AttributeName: 'due', KeyType: 'HASH' }],
        Projection: { ProjectionType: 'ALL' },
      },
    ],
    KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
    BillingMode: 'PAY_PER_REQUEST',
    StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' },
  });
}

const put = (pk: string, more: object = {}) => ({ TableName, Item: { pk: { S: pk }, ...more } });
const version = (n: number) => ({ n: { N: String(n) } });

/** The records of a table's stream, by shard. */
function recordsOf({ ask }: ReturnType<typeof open>) {
  const { StreamArn } = ask('ListStreams', { TableName }).Streams[0];
  const { Shards } = ask('DescribeStream', { StreamArn }).StreamDescription;
  return Shards.map(({ ShardId }: { ShardId: string }) => {
    const from = { StreamArn, ShardId, ShardIteratorType: 'TRIM_HORIZON' };
    return ask('GetRecords', ask('GetShardIterator', from)).Records;
  });
}

test('what happens to a key is in one shard, in its order, with what was and what is', () => {
  const opened = open();
  create(opened.engine);
  for (const n of [1, 2, 3])
    for (const pk of ['a', 'b', 'c', 'd', 'e']) opened.ask('PutItem', put(pk, version(n)));
  opened.ask('DeleteItem', { TableName, Key: { pk: { S: 'a' } } });
  const shards = recordsOf(opened);
  expect(shards.filter((records: object[]) => records.length > 0).length).toBeGreaterThan(1);
  const [ofA] = shards.filter((records: { dynamodb: { Keys: { pk: { S: string } } } }[]) =>
    records.some(({ dynamodb }) => dynamodb.Keys.pk.S === 'a'),
  );
  const seen: Body[] = ofA.filter(({ dynamodb }: Body) => dynamodb.Keys.pk.S === 'a');
  expect(
    seen.map(({ eventName, dynamodb: { OldImage, NewImage } }) => [eventName, OldImage?.n.N, NewImage?.n.N]),
  ).toEqual([
    ['INSERT', undefined, '1'],
    ['MODIFY', '1', '2'],
    ['MODIFY', '2', '3'],
    ['REMOVE', '3', undefined],
  ]);
  const numbers = seen.map(
    ({ dynamodb }: { dynamodb: { SequenceNumber: string } }) => dynamodb.SequenceNumber,
  );
  expect(numbers).toEqual([...numbers].sort());
});

test('a write that changes nothing, and one that is refused, are in no stream', () => {
  const opened = open();
  create(opened.engine);
  opened.ask('PutItem', put('a', version(1)));
  opened.ask('PutItem', put('a', { n: { N: '1.0' } }));
  const refused = { ...put('a', version(2)), ConditionExpression: 'attribute_not_exists(pk)' };
  expect(() => opened.ask('PutItem', refused)).toThrow('The conditional request failed');
  const both = [{ Put: put('b') }, { Put: refused }];
  expect(() => opened.ask('TransactWriteItems', { TransactItems: both })).toThrow(
    '[None, ConditionalCheckFailed]',
  );
  expect(recordsOf(opened).flat()).toHaveLength(1);
});

test('a change is in the stream for 24 hours of the clock', () => {
  const opened = open();
  create(opened.engine);
  opened.ask('PutItem', put('a'));
  opened.clock.now += 24 * hour;
  expect(recordsOf(opened).flat()).toHaveLength(1);
  opened.clock.now += 1;
  expect(recordsOf(opened).flat()).toHaveLength(0);
});

test('an item whose time is over goes, and its stream says that nobody asked for it', () => {
  const opened = open();
  create(opened.engine);
  opened.ask('UpdateTimeToLive', {
    TableName,
    TimeToLiveSpecification: { AttributeName: 'ends', Enabled: true },
  });
  const ends = { ends: { N: String(opened.clock.now / 1000 + 60) } };
  opened.ask('PutItem', put('over', ends));
  opened.ask('PutItem', put('stays'));
  opened.engine.expire();
  expect(opened.ask('Scan', { TableName }).Count).toBe(2);
  opened.clock.now += 61_000;
  opened.engine.expire();
  expect(opened.ask('Scan', { TableName }).Items).toEqual([{ pk: { S: 'stays' } }]);
  expect(recordsOf(opened).flat()).toContainEqual(
    expect.objectContaining({
      eventName: 'REMOVE',
      userIdentity: { type: 'Service', principalId: 'dynamodb.amazonaws.com' },
    }),
  );
});

test('a transaction that comes again under its token is done once; under another’s it is refused', () => {
  const { engine, ask } = open();
  create(engine);
  const add = (n: string) => ({
    ClientRequestToken: 'token',
    TransactItems: [
      {
        Update: {
          TableName,
          Key: { pk: { S: 'a' } },
          UpdateExpression: 'ADD n :n',
          ExpressionAttributeValues: { ':n': { N: n } },
        },
      },
    ],
  });
  ask('TransactWriteItems', add('1'));
  ask('TransactWriteItems', add('1'));
  expect(ask('GetItem', { TableName, Key: { pk: { S: 'a' } } }).Item.n).toEqual({ N: '1' });
  expect(() => ask('TransactWriteItems', add('2'))).toThrow('other parameters');
});

test('a transaction comes again also where its members, or those of a set, stand in another order', () => {
  const { engine, ask } = open();
  create(engine);
  const send = (item: object) =>
    ask('TransactWriteItems', {
      ClientRequestToken: 'token',
      TransactItems: [{ Put: { TableName, Item: item } }],
    });
  send({ pk: { S: 'a' }, set: { SS: ['x', 'y'] }, list: { L: [{ S: 'x' }, { S: 'y' }] } });
  send({ list: { L: [{ S: 'x' }, { S: 'y' }] }, set: { SS: ['y', 'x'] }, pk: { S: 'a' } });
  expect(() =>
    send({ pk: { S: 'a' }, set: { SS: ['x', 'y'] }, list: { L: [{ S: 'y' }, { S: 'x' }] } }),
  ).toThrow('other parameters');
});

test('who stands where the stream has nothing any more is told that something is missing', () => {
  const opened = open();
  create(opened.engine);
  opened.ask('PutItem', put('a', version(1)));
  const [{ dynamodb }] = recordsOf(opened).flat();
  const { StreamArn } = opened.ask('ListStreams', { TableName }).Streams[0];
  const { Shards } = opened.ask('DescribeStream', { StreamArn }).StreamDescription;
  const stand = (ShardIteratorType: string, SequenceNumber = dynamodb.SequenceNumber) =>
    opened.ask('GetShardIterator', {
      StreamArn,
      ShardId: Shards[0].ShardId,
      ShardIteratorType,
      SequenceNumber,
    });
  const types = ['AT_SEQUENCE_NUMBER', 'AFTER_SEQUENCE_NUMBER'];
  opened.clock.now += 24 * hour;
  for (const type of types) expect(stand(type)).toHaveProperty('ShardIterator');
  opened.clock.now += 1;
  for (const type of types) expect(() => stand(type)).toThrow('past the oldest stream record');
  const { StartingSequenceNumber } = Shards[0].SequenceNumberRange;
  expect(stand('AT_SEQUENCE_NUMBER', StartingSequenceNumber)).toHaveProperty('ShardIterator');
  opened.ask('PutItem', put('a', version(2)));
  for (const type of types) expect(() => stand(type)).toThrow('past the oldest stream record');
});

test('what was answered is there after a new start, its indexes and streams with it', () => {
  const file = `${temporaryFolder()}/database.sqlite`;
  const first = open(file);
  create(first.engine);
  first.ask('PutItem', put('a', { body: { B: 'AAEC' }, due: { S: 'soon' } }));
  first.engine.close();
  const second = open(file);
  expect(second.ask('GetItem', { TableName, Key: { pk: { S: 'a' } } }).Item.body).toEqual({ B: 'AAEC' });
  expect(recordsOf(second).flat()).toHaveLength(1);
  const due = second.ask('Query', {
    TableName,
    IndexName: 'due',
    KeyConditionExpression: 'due = :due',
    ExpressionAttributeValues: { ':due': { S: 'soon' } },
  });
  expect(due.Items).toMatchObject([{ pk: { S: 'a' } }]);
  second.engine.close();
});

test('an operation, a member and a statement that it does not know are refused by name', () => {
  const { engine, ask } = open();
  create(engine);
  expect(() => ask('ListBackups', {})).toThrow('ListBackups is not supported here');
  expect(() => ask('Scan', { TableName, TotalSegments: 2 })).toThrow('TotalSegments');
  const statement = `DELETE FROM "${TableName}" WHERE pk = 'a'`;
  expect(() => ask('ExecuteStatement', { Statement: statement })).toThrow(statement);
});

/** What expressions, keys and items are refused for, each beside what is just within. */
import type { Command } from './commands/command.ts';

type Limit = [what: string, code: string | undefined, Command];

const TableName = 'texts';
const key = (sk: string) => ({ pk: { S: 'expressions' }, sk: { S: sk } });
const refused = 'ValidationException';
const one = { ':v': { N: '1' } };

const filter = (FilterExpression: string, values: object = {}, names: object = {}): Command => ({
  command: 'Scan',
  input: {
    TableName: 'bytes',
    FilterExpression,
    // Items of a scan are in no order.
    Select: 'COUNT',
    ...(Object.keys(values).length ? { ExpressionAttributeValues: values } : {}),
    ...(Object.keys(names).length ? { ExpressionAttributeNames: names } : {}),
  },
});
const update = (UpdateExpression: string, values: object = one): Command => ({
  command: 'UpdateItem',
  input: {
    TableName,
    Key: key('updated'),
    UpdateExpression,
    ...(Object.keys(values).length ? { ExpressionAttributeValues: values } : {}),
  },
});
const put = (more: object): Command => ({
  command: 'PutItem',
  input: { TableName, Item: { ...key('put'), ...more } },
});
const get = (ProjectionExpression: string): Command => ({
  command: 'GetItem',
  input: { TableName, Key: key('put'), ProjectionExpression },
});
const query = (KeyConditionExpression: string, more: object = {}, values: object = {}): Command => ({
  command: 'Query',
  input: {
    TableName,
    KeyConditionExpression,
    ExpressionAttributeValues: { ':pk': { S: 'expressions' }, ...values },
    ...more,
  },
});
const ofIndex = (IndexName: string, more: object = {}): Command => ({
  command: 'Query',
  input: {
    TableName,
    IndexName,
    KeyConditionExpression: '#s = :s',
    ExpressionAttributeNames: { '#s': 'shard' },
    ExpressionAttributeValues: { ':s': { S: 'expressions' } },
    ...more,
  },
});
const insert = (statement: string, ...texts: string[]): Command => ({
  command: 'ExecuteStatement',
  input: { Statement: statement, Parameters: texts.map((S) => ({ S })) },
});
const create = (indexes: readonly string[], hash = 'pk'): Command => {
  const KeySchema = [{ AttributeName: hash, KeyType: 'HASH' }];
  return {
    command: 'CreateTable',
    input: {
      TableName: 'refused',
      AttributeDefinitions: [{ AttributeName: hash, AttributeType: 'S' }],
      KeySchema,
      BillingMode: 'PAY_PER_REQUEST',
      ...(indexes.length
        ? {
            GlobalSecondaryIndexes: indexes.map((IndexName) => ({
              IndexName,
              KeySchema,
              Projection: { ProjectionType: 'ALL' },
            })),
          }
        : {}),
    },
  };
};

const times = (count: number, each: (index: number) => string, between = ', '): string =>
  Array.from({ length: count }, (_, index) => each(index)).join(between);
/** A text in so many lists. */
const inLists = (count: number): object => (count === 0 ? { S: 'x' } : { L: [inLists(count - 1)] });
const path = (levels: number): string => times(levels, (index) => `a${index}`, '.');
const bounds = (low: object, high: object) =>
  filter('n BETWEEN :low AND :high', { ':low': low, ':high': high });
const type = (name: string) => filter('attribute_type(n, :t)', { ':t': { S: name } });
/** An expression of so many bytes. */
const filterOf = (bytes: number) => filter('attribute_exists(a)'.padEnd(bytes));
const sorted = (sign: string) => query(`pk = :pk AND sk ${sign} :sk`, {}, { ':sk': { S: 'm' } }).input;
const behind = (sk: string, pk = 'expressions') => ({ ExclusiveStartKey: { pk: { S: pk }, sk: { S: sk } } });
const behindEntry = (shard: string) => ({
  ExclusiveStartKey: { ...key('put'), shard: { S: shard }, at: { S: '2026-01-01' } },
});

export const EXPRESSION_LIMITS: readonly Limit[] = [
  ['IN of 100 values', undefined, filter(`a IN (${times(100, (each) => `x${each}`)})`)],
  ['of 101', refused, filter(`a IN (${times(101, (each) => `x${each}`)})`)],
  ['an expression of 4,096 bytes', undefined, filterOf(4096)],
  ['one of 4,097', refused, filterOf(4097)],
  ['an update of 4,097', refused, update(`REMOVE ${'a'.repeat(4090)}`, {})],
  ['a projection of 4,097', refused, get('a'.repeat(4097))],
  ['300 operators', undefined, filter(`${'NOT '.repeat(299)} a = :v`, one)],
  ['301 operators', refused, filter(`${'NOT '.repeat(300)} a = :v`, one)],
  ['a function as the 301st', refused, filter(`${'NOT '.repeat(300)} attribute_exists(a)`)],
  ['IN and BETWEEN count once', undefined, filter(`${'NOT '.repeat(299)} a BETWEEN b AND c`)],
  ['a size counts, too', refused, filter(`${'NOT '.repeat(299)} a = size(b)`)],
  ['301 sums', refused, update(`SET ${times(301, (each) => `b${each}=:v+:v`, ',')}`)],
  ['301 assignments, which are none', undefined, update(`SET ${times(301, (each) => `b${each}=:v`, ',')}`)],
  ['bounds that are the same', undefined, bounds({ N: '1' }, { N: '1.0' })],
  ['bounds in the wrong order', refused, bounds({ N: '9' }, { N: '1' })],
  ['bounds of bytes in the wrong order', refused, bounds({ B: 'Yg==' }, { B: 'YQ==' })],
  ['bounds of two types', refused, bounds({ N: '9' }, { S: '9' })],
  [
    'a key between bounds of two types',
    refused,
    query('pk = :pk AND sk BETWEEN :pk AND :n', {}, { ':n': { N: '1' } }),
  ],
  [
    'a key between bounds in the wrong order',
    refused,
    query('pk = :pk AND sk BETWEEN :pk AND :a', {}, { ':a': { S: 'a' } }),
  ],
  ['a type', undefined, type('NS')],
  ['a type that there is none of', refused, type('X')],
  ['a type in small letters', refused, type('s')],
  ['a type that the item names', refused, filter('attribute_type(n, t)')],
  ['a beginning that is a size', refused, filter('begins_with(a, size(b))')],
  ['the last place of a list', undefined, filter('attribute_exists(l[2147483647])')],
  ['one behind the last', refused, filter('attribute_exists(l[2147483648])')],
  ['a place with zeros before it', refused, filter('attribute_exists(l[007])')],
  ['a path of 32 levels', undefined, filter(`attribute_exists(${path(32)})`)],
  ['one of 33', refused, filter(`attribute_exists(${path(33)})`)],
  ['a bare name that begins with no letter', refused, filter('attribute_exists(_a)')],
  ['the size of a value', undefined, filter('size(:t) > :v', { ...one, ':t': { S: 'x' } })],
  ['the size of a number', refused, filter('size(:v) > :v', one)],
  ['the size of a size', refused, filter('size(size(a)) > :v', one)],
  ['a key condition the other way round', undefined, query(':pk = pk')],
  [
    'one with the sort key the other way round',
    undefined,
    query(':pk = pk AND :sk >= sk', {}, { ':sk': { S: 'm' } }),
  ],
  ['a projection of a place and what is in it', refused, get('m, m.x')],
  ['a projection of a place twice', refused, get('l[0], l[0]')],
  ['a projection of a list that is a map', refused, get('l[0], l.x')],
  ['a projection of two places', undefined, get('l[0], l[1]')],
  ['an update of a list that is a map', refused, update('SET l[0] = :v, l.x = :v')],
  ['an attribute without a name', refused, put({ '': { S: 'x' } })],
  ['one within another', refused, put({ m: { M: { '': { S: 'x' } } } })],
  ['a name of nothing for a placeholder', refused, filter('attribute_exists(#a)', {}, { '#a': '' })],
  ['a name of 65,535 bytes', undefined, put({ ['x'.repeat(65_535)]: { S: 'x' } })],
  ['one of 65,536', refused, put({ ['x'.repeat(65_536)]: { S: 'x' } })],
  [
    'one of 65,536 for a placeholder',
    refused,
    filter('attribute_exists(#a)', {}, { '#a': '号'.repeat(21_846) }),
  ],
  ['31 lists in one another', undefined, put({ l: inLists(31) })],
  ['32 lists', refused, put({ l: inLists(32) })],
  ['32 lists by an update', refused, update('SET l = :v', { ':v': inLists(32) })],
  ['a map to put lists in', undefined, update('SET m = :v', { ':v': { M: {} } })],
  ['30 lists in it', undefined, update('SET m.a = :v', { ':v': inLists(30) })],
  ['31 lists in it', refused, update('SET m.a = :v', { ':v': inLists(31) })],
  ['lists put a level deeper', refused, update('SET m.b = m.a')],
  ['a start behind the page before', undefined, query('pk = :pk', behind('a'))],
  ['a start in another partition', refused, query('pk = :pk', behind('a', 'other'))],
  ['a start before the range', refused, { command: 'Query', input: { ...sorted('>='), ...behind('a') } }],
  ['a start behind the range', refused, { command: 'Query', input: { ...sorted('<'), ...behind('z') } }],
  [
    'a start at the end of the range',
    undefined,
    { command: 'Query', input: { ...sorted('<='), ...behind('m') } },
  ],
  ['a start in an index', undefined, ofIndex('due', behindEntry('expressions'))],
  ['a start in another partition of an index', refused, ofIndex('due', behindEntry('other'))],
  ['all attributes of an index that has them', undefined, ofIndex('whole', { Select: 'ALL_ATTRIBUTES' })],
  ['all attributes of an index of keys', refused, ofIndex('due', { Select: 'ALL_ATTRIBUTES' })],
  [
    'an insertion of an attribute twice',
    refused,
    insert(`INSERT INTO "${TableName}" VALUE {'pk': ?, 'sk': ?, 'sk': ?}`, 'a', 'b', 'c'),
  ],
  [
    'a statement of 8,193 bytes',
    refused,
    insert(`INSERT INTO "${TableName}" VALUE {'pk': ?, 'sk': ?}`.padEnd(8193), 'a', 'b'),
  ],
  ['an index of two letters', refused, create(['ab'])],
  ['two indexes of one name', refused, create(['one', 'one'])],
  ['a key without a name', refused, create([], '')],
  ['a key of 256 letters', refused, create([], 'x'.repeat(256))],
  [
    'a transaction that alters the key of its item',
    'TransactionCanceledException',
    { command: 'TransactWriteItems', input: { TransactItems: [{ Update: update('SET sk = :v').input }] } },
  ],
];

/** What is at a limit or one beyond it, and what nobody should send: each on its own, in this order. */
import type { Command } from './commands/command.ts';
import { EXPRESSION_LIMITS } from './expression-limits.ts';

const TableName = 'texts';
const key = (sk: string, pk = 'limits') => ({ pk: { S: pk }, sk: { S: sk } });

/** An item of exactly so many bytes. */
function itemOf(bytes: number, sk = 'large') {
  const rest = 'pklimits'.length + 'sk'.length + sk.length + 'body'.length;
  return { ...key(sk), body: { S: 'x'.repeat(bytes - rest) } };
}

const put = (Item: object): Command => ({ command: 'PutItem', input: { TableName, Item } });
const transact = (TransactItems: object[], more: object = {}): Command => ({
  command: 'TransactWriteItems',
  input: { TransactItems, ...more },
});
const puts = (count: number, item: (index: number) => object) =>
  Array.from({ length: count }, (_, index) => ({ Put: { TableName, Item: item(index) } }));
const filter = (FilterExpression: string, values: object = {}, names: object = {}): Command => ({
  command: 'Scan',
  input: {
    TableName: 'bytes',
    FilterExpression,
    ...(Object.keys(values).length ? { ExpressionAttributeValues: values } : {}),
    ...(Object.keys(names).length ? { ExpressionAttributeNames: names } : {}),
  },
});
const update = (UpdateExpression: string, values?: object): Command => ({
  command: 'UpdateItem',
  input: {
    TableName,
    Key: key('updated'),
    UpdateExpression,
    ...(values ? { ExpressionAttributeValues: values } : {}),
  },
});
const insert = (table: string, sk: string) => ({
  Statement: `INSERT INTO "${table}" VALUE {'pk': ?, 'sk': ?}`,
  Parameters: [{ S: 'inserted' }, { S: sk }],
});
const page = { KeyConditionExpression: 'pk = :pk', ExpressionAttributeValues: { ':pk': { S: 'limits' } } };

const largest = 400 * 1024;

/** Each with what is to come of it: an error's code, or undefined where it is done. */
export const LIMITS: readonly [what: string, code: string | undefined, Command][] = [
  ['an item of 400 KB', undefined, put(itemOf(largest))],
  ['an item of one byte more', 'ValidationException', put(itemOf(largest + 1))],
  ['a partition key of 2,048 bytes', undefined, put(key('a', 'x'.repeat(2048)))],
  ['one of 2,049', 'ValidationException', put(key('a', 'x'.repeat(2049)))],
  ['a sort key of 1,024 bytes', undefined, put(key('x'.repeat(1024)))],
  ['one of 1,025', 'ValidationException', put(key('x'.repeat(1025)))],
  ['an empty key', 'ValidationException', put(key(''))],
  ['a missing key', 'ValidationException', put({ pk: { S: 'a' } })],
  ['a key of another type', 'ValidationException', put({ ...key('a'), sk: { N: '1' } })],
  ['an index key of another type', 'ValidationException', put({ ...key('a'), n: { S: '1' } })],
  [
    'an index key that is too long',
    'ValidationException',
    put({ ...key('a'), shard: { S: 'x'.repeat(2049) }, at: { S: 'a' } }),
  ],
  [
    'a table that is not there',
    'ResourceNotFoundException',
    { command: 'PutItem', input: { TableName: 'nowhere', Item: key('a') } },
  ],
  ['a transaction of nothing', 'ValidationException', transact([])],
  ['one of 100 items', undefined, transact(puts(100, (index) => key(`t${index}`)))],
  ['one of 101', 'ValidationException', transact(puts(101, (index) => key(`t${index}`)))],
  ['two writes of one item in one', 'ValidationException', transact(puts(2, () => key('same')))],
  [
    'a write and a check of one item',
    'ValidationException',
    transact([
      ...puts(1, () => key('same')),
      { ConditionCheck: { TableName, Key: key('same'), ConditionExpression: 'attribute_not_exists(pk)' } },
    ]),
  ],
  [
    'a transaction of more than 4 MB',
    'ValidationException',
    transact(puts(11, (index) => itemOf(largest, `part${index}`))),
  ],
  ['one of less', undefined, transact(puts(9, (index) => itemOf(largest, `part${index}`)))],
  ['a page of 1 MB', undefined, { command: 'Query', input: { TableName, ...page } }],
  ['a limit of none', 'ValidationException', { command: 'Query', input: { TableName, ...page, Limit: 0 } }],
  [
    'an index that is not there',
    'ValidationException',
    { command: 'Query', input: { TableName, IndexName: 'none', ...page } },
  ],
  [
    'an index read consistently',
    'ValidationException',
    {
      command: 'Query',
      input: {
        TableName,
        IndexName: 'due',
        ConsistentRead: true,
        KeyConditionExpression: 'shard = :s',
        ExpressionAttributeValues: { ':s': { S: 'a' } },
      },
    },
  ],
  [
    'a query with no partition',
    'ValidationException',
    {
      command: 'Query',
      input: {
        TableName,
        KeyConditionExpression: 'sk = :pk',
        ExpressionAttributeValues: page.ExpressionAttributeValues,
      },
    },
  ],
  [
    '101 keys at once',
    'ValidationException',
    {
      command: 'BatchGetItem',
      input: {
        RequestItems: { [TableName]: { Keys: Array.from({ length: 101 }, (_, index) => key(`${index}`)) } },
      },
    },
  ],
  [
    '100 keys',
    undefined,
    {
      command: 'BatchGetItem',
      input: {
        RequestItems: { [TableName]: { Keys: Array.from({ length: 100 }, (_, index) => key(`${index}`)) } },
      },
    },
  ],
  [
    'a key twice',
    'ValidationException',
    { command: 'BatchGetItem', input: { RequestItems: { [TableName]: { Keys: [key('a'), key('a')] } } } },
  ],
  ...(
    [
      ['26 writes at once', 'ValidationException', 26],
      ['25 writes', undefined, 25],
    ] as const
  ).map(([what, code, count]): (typeof LIMITS)[number] => [
    what,
    code,
    {
      command: 'BatchWriteItem',
      input: {
        RequestItems: {
          [TableName]: Array.from({ length: count }, (_, index) => ({
            PutRequest: { Item: key(`w${index}`) },
          })),
        },
      },
    },
  ]),
  [
    'an item written twice at once',
    'ValidationException',
    {
      command: 'BatchWriteItem',
      input: {
        RequestItems: {
          [TableName]: [{ PutRequest: { Item: key('a') } }, { DeleteRequest: { Key: key('a') } }],
        },
      },
    },
  ],
  [
    '25 statements',
    undefined,
    {
      command: 'BatchExecuteStatement',
      input: { Statements: Array.from({ length: 25 }, (_, index) => insert(TableName, `i${index}`)) },
    },
  ],
  [
    '26',
    'ValidationException',
    {
      command: 'BatchExecuteStatement',
      input: { Statements: Array.from({ length: 26 }, (_, index) => insert(TableName, `j${index}`)) },
    },
  ],
  [
    'an insertion of what is there',
    undefined,
    {
      command: 'BatchExecuteStatement',
      input: { Statements: [insert(TableName, 'i0'), insert(TableName, 'new')] },
    },
  ],
  [
    'one on its own',
    'DuplicateItemException',
    { command: 'ExecuteStatement', input: insert(TableName, 'i0') },
  ],
  [
    'one into no table',
    'ResourceNotFoundException',
    { command: 'ExecuteStatement', input: insert('nowhere', 'i0') },
  ],
  ['a reserved word', 'ValidationException', filter('attribute_exists(status)')],
  ['a reserved word by a placeholder', undefined, filter('attribute_exists(#s)', {}, { '#s': 'status' })],
  ['a value that is not used', 'ValidationException', filter('attribute_exists(a)', { ':v': { S: 'x' } })],
  ['a value that is not given', 'ValidationException', filter('a = :v')],
  ['a name that is not given', 'ValidationException', filter('#a = :v', { ':v': { S: 'x' } })],
  ['an expression of nothing', 'ValidationException', filter('')],
  ['no expression', 'ValidationException', filter('a ==')],
  ['a function that there is none of', 'ValidationException', filter('starts(a, :v)', { ':v': { S: 'x' } })],
  ['an order of what has none', 'ValidationException', filter('a < :v', { ':v': { BOOL: true } })],
  [
    'an update of two paths of which one lies in the other',
    'ValidationException',
    update('SET a = :v, a.b = :v', { ':v': { S: 'x' } }),
  ],
  [
    'an update of a clause twice',
    'ValidationException',
    update('SET a = :v SET b = :v', { ':v': { S: 'x' } }),
  ],
  ['an update of what is not there', 'ValidationException', update('SET a.b = :v', { ':v': { S: 'x' } })],
  [
    'an update that reckons with a text',
    'ValidationException',
    update('SET a = a + :v', { ':v': { S: 'x' } }),
  ],
  ['a removal of what is not there', undefined, update('REMOVE a, b')],
  ['a removal in what is not there', 'ValidationException', update('REMOVE b[3]')],
  ['a number of 38 digits', undefined, put({ ...key('n'), b: { N: '9'.repeat(38) } })],
  ['one of 39', 'ValidationException', put({ ...key('n'), b: { N: '9'.repeat(39) } })],
  ['a number too large', 'ValidationException', put({ ...key('n'), b: { N: '1e126' } })],
  ['a number too small', 'ValidationException', put({ ...key('n'), b: { N: '1e-131' } })],
  ['a set of nothing', 'ValidationException', put({ ...key('n'), e: { SS: [] } })],
  ['a value of two types', 'ValidationException', put({ ...key('n'), e: { S: 'a', N: '1' } })],
  ['an operation that there is none of', 'UnknownOperationException', { command: 'Nothing', input: {} }],
  ...EXPRESSION_LIMITS,
];

/**
 * Where DynamoDB Local is not as DynamoDB: it asks the conditions before it sees that two writes are of one item, and
 * calls by the name within a batch what on its own is a `DuplicateItemException`. Behind the last key of a range, on
 * which a page may have ended, it refuses to go on.
 */
export const ONLY_OURS: ReadonlySet<string> = new Set([
  'a write and a check of one item',
  'one on its own',
  'a start at the end of the range',
]);

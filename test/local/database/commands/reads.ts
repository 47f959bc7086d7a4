/** Commands that read. */
import type { Chance } from '../../../simulation/chance.ts';
import { TABLES, type TableUnderTest } from '../tables.ts';
import type { Kind } from './command.ts';
import { conditionOf, Placeholders, projection, sortCondition } from './expressions.ts';
import { anyKey, keyOf, type Values } from './values.ts';

export const get: Kind = (chance, table, together = false) => {
  const held = new Placeholders(chance);
  const input = { TableName: table.name, Key: anyKey(chance, table, together), ...projection(chance, held) };
  const { ExpressionAttributeValues: _none, ...names } = held.members;
  return { command: 'GetItem', input: { ...input, ConsistentRead: true, ...names } };
};

export const batchGet: Kind = (chance, table) => {
  const Keys = Array.from({ length: chance.between(1, 4) }, () => keyOf(chance, table));
  return {
    command: 'BatchGetItem',
    input: { RequestItems: { [table.name]: { Keys, ConsistentRead: true } } },
  };
};

export const query: Kind = (chance, table) => {
  const held = new Placeholders(chance);
  const index = table.indexes.length > 0 && chance.happens(0.4) ? chance.pick(table.indexes) : undefined;
  const indexKey = { at: 'S', n: 'N' } as const;
  const [name, value, sort] = index
    ? [held.name(index.partition), held.value({ S: chance.pick(['D#1', 'D#2']) }), index.sort]
    : ['pk', held.value(keyOf(chance, table).pk ?? {}), Object.keys(table.key)[1]];
  const partition = chance.happens(0.9) ? `${name} = ${value}` : `${value} = ${name}`;
  // Behind the last key of a range DynamoDB Local does not go on: only a whole partition is begun anywhere.
  const start = chance.happens(0.1) && sort ? startIn(chance, table, index) : undefined;
  const type = index ? indexKey[index.sort as 'at' | 'n'] : table.key.sk;
  const input = {
    TableName: table.name,
    ...(index ? { IndexName: index.name } : { ConsistentRead: true }),
    KeyConditionExpression: `${partition}${sort && type && !start ? sortCondition(chance, held, sort, type) : ''}`,
    ...(chance.happens(0.2) ? { FilterExpression: conditionOf(chance, held) } : {}),
    ...(chance.happens(0.5) ? { Limit: chance.between(1, 4) } : {}),
    ...(chance.happens(0.1) ? { Select: chance.pick(['COUNT', 'ALL_ATTRIBUTES']) } : {}),
    ...(start ? { ExclusiveStartKey: start } : {}),
    ScanIndexForward: chance.happens(0.5),
  };
  return { command: 'Query', input: { ...input, ...held.members } };
};

/** Some key of a table or of an index, in whichever partition. */
function startIn(
  chance: Chance,
  table: TableUnderTest,
  index: TableUnderTest['indexes'][number] | undefined,
): Values {
  const ofIndex: Values = { at: { S: '2026-02-01' }, n: { N: '1' } };
  const key = keyOf(chance, table);
  if (!index) return key;
  const sort = index.sort === undefined ? {} : { [index.sort]: ofIndex[index.sort] ?? {} };
  return { ...key, shard: { S: chance.pick(['D#1', 'D#2']) }, ...sort };
}

export const scan: Kind = (chance, table) => {
  const held = new Placeholders(chance);
  const index =
    table.indexes.length > 0 && chance.happens(0.3) ? { IndexName: chance.pick(table.indexes).name } : {};
  // Of an index DynamoDB Local filters by what the index does not show.
  const filter =
    !('IndexName' in index) && chance.happens(0.4) ? { FilterExpression: conditionOf(chance, held) } : {};
  return { command: 'Scan', input: { TableName: table.name, ...index, ...filter, ...held.members } };
};

/** What of some partitions begins alike, in one statement. */
export const select: Kind = (chance) => {
  const table = chance.pick(TABLES.filter(({ key }) => key.sk === 'S'));
  const wanted = Array.from({ length: chance.between(1, 4) }, () => keyOf(chance, table).pk ?? {});
  const partitions = [...new Map(wanted.map((each) => [JSON.stringify(each), each])).values()];
  const beginning = chance.happens(0.1)
    ? { N: '1' }
    : { S: chance.pick(['', 'a', 'ab', '号', 'a#', 'none']) };
  const marks = partitions.map(() => '?').join(', ');
  return {
    command: 'ExecuteStatement',
    input: {
      Statement: `SELECT * FROM "${table.name}" WHERE pk IN [${marks}] AND begins_with(sk, ?)`,
      Parameters: [...partitions, ...(chance.happens(0.95) ? [beginning] : [])],
      ConsistentRead: true,
    },
  };
};

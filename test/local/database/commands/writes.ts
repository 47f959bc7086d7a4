/** Commands that write, one by one and together. */
import { TABLES } from '../tables.ts';
import type { Command, Kind } from './command.ts';
import { conditional, conditionOf, Placeholders, updateOf } from './expressions.ts';
import { anyKey, atLimit, itemOf, type Values } from './values.ts';

export const put: Kind = (chance, table, together = false) => {
  const held = new Placeholders(chance);
  const input = {
    TableName: table.name,
    Item: { ...itemOf(chance, table, together), ...atLimit(chance) },
    ...conditional(chance, held),
  };
  const returned = chance.happens(0.3) ? { ReturnValues: 'ALL_OLD' } : {};
  return { command: 'PutItem', input: { ...input, ...returned, ...held.members } };
};

export const remove: Kind = (chance, table, together = false) => {
  const held = new Placeholders(chance);
  const input = { TableName: table.name, Key: anyKey(chance, table, together), ...conditional(chance, held) };
  const returned = chance.happens(0.3) ? { ReturnValues: 'ALL_OLD' } : {};
  return { command: 'DeleteItem', input: { ...input, ...returned, ...held.members } };
};

export const update: Kind = (chance, table, together = false) => {
  const held = new Placeholders(chance);
  const Key = anyKey(chance, table, together);
  // DynamoDB Local asks the condition before it refuses to change a key.
  const ofKey = !together && chance.happens(0.02) && `SET pk = ${held.value({ S: 'x' })}`;
  const input = {
    TableName: table.name,
    Key,
    UpdateExpression: ofKey || updateOf(chance, held, together),
    ...(ofKey ? {} : conditional(chance, held)),
  };
  // Of an attribute that was updated in a part DynamoDB gives the part, and DynamoDB Local the whole.
  const inPart = /[.[]/.test(input.UpdateExpression);
  const ReturnValues = chance.pick([
    'NONE',
    'ALL_OLD',
    'ALL_NEW',
    ...(inPart ? [] : ['UPDATED_OLD', 'UPDATED_NEW']),
  ]);
  return { command: 'UpdateItem', input: { ...input, ReturnValues, ...held.members } };
};

const check: Kind = (chance, table, together = false) => {
  const held = new Placeholders(chance);
  const input = {
    TableName: table.name,
    Key: anyKey(chance, table, together),
    ConditionExpression: conditionOf(chance, held),
  };
  return { command: 'ConditionCheck', input: { ...input, ...held.members } };
};

const keyNameOf = ({ TableName, Item, Key }: Command['input']): string => {
  const { pk, sk } = (Item ?? Key) as Values;
  return JSON.stringify([TableName, pk, sk]);
};

export const transact: Kind = (chance) => {
  const wanted = Array.from({ length: chance.between(0, 4) }, () =>
    chance.pick([put, remove, update, check])(chance, chance.pick(TABLES), true),
  );
  // Two writes of one item DynamoDB Local refuses only once their conditions hold.
  const byKey = new Map(wanted.map((each) => [keyNameOf(each.input), each]));
  const TransactItems = [...byKey.values()].map(({ command, input }) => {
    const { ReturnValues: _none, ...rest } = input;
    return { [command.replace('Item', '')]: rest };
  });
  return { command: 'TransactWriteItems', input: { TransactItems } };
};

export const writeMany: Kind = (chance) => {
  const wanted = Array.from({ length: chance.between(0, 6) }, () => {
    const table = chance.pick(TABLES);
    return chance.happens(0.6)
      ? { name: table.name, request: { PutRequest: { Item: itemOf(chance, table, true) } } }
      : { name: table.name, request: { DeleteRequest: { Key: anyKey(chance, table, true) } } };
  });
  const RequestItems: Record<string, object[]> = {};
  for (const { name, request } of wanted) RequestItems[name] = [...(RequestItems[name] ?? []), request];
  return { command: 'BatchWriteItem', input: { RequestItems } };
};

export const insert: Kind = (chance) => {
  const wanted = Array.from({ length: chance.between(1, 4) }, () => {
    const table = chance.pick(TABLES);
    return { name: chance.happens(0.02) ? 'nowhere' : table.name, item: itemOf(chance, table, false) };
  });
  // Of a batch with one item twice DynamoDB Local inserts a part before it refuses the whole.
  const byKey = new Map(
    wanted.map((each) => [JSON.stringify([each.name, each.item.pk, each.item.sk]), each]),
  );
  const Statements = [...byKey.values()].map(({ name, item }) => {
    const given = Object.entries(item);
    if (chance.happens(0.02)) given.push(chance.pick(given));
    const fields = given.map(([field]) => `'${field}': ?`);
    return {
      Statement: `INSERT INTO "${name}" VALUE {${fields.join(', ')}}`,
      Parameters: given.map(([, value]) => value),
    };
  });
  return { command: 'BatchExecuteStatement', input: { Statements } };
};

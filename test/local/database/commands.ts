/** Commands by chance: mostly such as a program would send, now and then such as DynamoDB refuses. */
import type { Chance } from '../../simulation/chance.ts';
import { TABLES, type TableUnderTest } from './tables.ts';

export interface Command {
  command: string;
  input: Record<string, unknown>;
}

type Value = Record<string, unknown>;
type Values = Record<string, Value>;

const base64 = (text: string): string => Buffer.from(text, 'latin1').toString('base64');

const KEYS: Record<'S' | 'N' | 'B', readonly string[]> = {
  S: ['a', 'ab', 'b', '号', '\u{1F600}', '\uFFFD', 'Z', 'a#1', 'a#2'],
  N: ['0', '1', '10', '2.5', '-1', '-10', '-2.50', '1e3', '0.001'],
  B: [base64('a'), base64('ab'), base64('b'), base64('\xff'), base64('\xff\xff'), base64('\x00')],
};

const NUMBERS = ['0', '1', '-1', '1.50', '10', '1e2', '-0.5', '123456789012345678901234567890', '1E-5'];

/** A value of a type; another each time. */
function valueOfType(chance: Chance, type: string, depth = 0): Value {
  switch (type) {
    case 'S':
      return { S: chance.pick(['', 'a', 'ab', 'b', '号', '2026-01-01', 'x'.repeat(30)]) };
    case 'N':
      return { N: chance.pick(NUMBERS) };
    case 'B':
      return { B: chance.pick(['', ...KEYS.B]) };
    case 'BOOL':
      return { BOOL: chance.happens(0.5) };
    case 'NULL':
      return { NULL: true };
    case 'SS':
      return { SS: chance.pick([['a'], ['a', 'b'], ['b', 'c']]) };
    case 'NS':
      return { NS: chance.pick([['1'], ['1.0', '2'], ['3', '4']]) };
    case 'L':
      return { L: Array.from({ length: chance.between(0, 3) }, () => anyValue(chance, depth + 1)) };
    default:
      return {
        M: {
          x: anyValue(chance, depth + 1),
          ...(chance.happens(0.5) ? { y: anyValue(chance, depth + 1) } : {}),
        },
      };
  }
}

const TYPES = ['S', 'N', 'B', 'BOOL', 'NULL', 'SS', 'NS', 'L', 'M'];

const anyValue = (chance: Chance, depth = 0): Value =>
  valueOfType(chance, chance.pick(depth > 2 ? TYPES.slice(0, 5) : TYPES), depth);

const usually = (chance: Chance, type: string): Value =>
  chance.happens(0.9) ? valueOfType(chance, type) : anyValue(chance);

/** Attributes by their names, and the type that each mostly has. */
const ATTRIBUTES: Record<string, string> = { a: 'S', b: 'N', c: 'L', d: 'M', e: 'SS', f: 'NS', g: 'B' };
const NAMES = Object.keys(ATTRIBUTES);

const keyOf = (chance: Chance, { key }: TableUnderTest): Values =>
  Object.fromEntries(
    Object.entries(key).map(([name, type]) => [name, { [type]: chance.pick(KEYS[type].slice(0, 5)) }]),
  );

/** A key, sometimes one that the table does not have. */
function anyKey(chance: Chance, table: TableUnderTest, together: boolean): Values {
  const key = keyOf(chance, table);
  // In a transaction DynamoDB Local has several names for what is wrong with a key.
  if (together || chance.happens(0.97)) return key;
  return chance.pick<Values>([
    {},
    { ...key, more: { S: 'x' } },
    { ...key, pk: { S: '' } },
    { ...key, pk: { BOOL: true } },
    { ...key, pk: { S: 'x'.repeat(2049) } },
    { ...key, sk: { S: 'x'.repeat(1025) } },
  ]);
}

function itemOf(chance: Chance, table: TableUnderTest, together: boolean): Values {
  const item: Values = { ...anyKey(chance, table, together) };
  for (const name of NAMES) if (chance.happens(0.4)) item[name] = usually(chance, ATTRIBUTES[name] ?? 'S');
  if (chance.happens(0.6)) item.shard = { S: chance.pick(['D#1', 'D#2']) };
  if (chance.happens(0.6)) item.at = { S: chance.pick(['2026-01-01', '2026-02-01', '2031-01-01']) };
  if (chance.happens(0.6)) item.n = { N: chance.pick(NUMBERS) };
  if (chance.happens(0.01)) item.shard = chance.pick<Value>([{ S: '' }, { N: '1' }]);
  if (chance.happens(0.01))
    item.a = chance.pick<Value>([
      {},
      { S: 'a', N: '1' },
      { SS: [] },
      { SS: ['a', 'a'] },
      { N: 'x' },
      { NULL: false },
    ]);
  if (chance.happens(0.01))
    item.b = { N: chance.pick(['1e126', '1e-131', '9'.repeat(39), '1e125', '1e-130']) };
  return item;
}

/** Collects the placeholders of a request's expressions. */
class Placeholders {
  private readonly names: Record<string, string> = {};
  private readonly values: Values = {};
  private readonly chance: Chance;

  constructor(chance: Chance) {
    this.chance = chance;
  }

  name(name: string): string {
    if (this.chance.happens(0.6) && name !== 'at') return name;
    this.names[`#${name}`] = name;
    return `#${name}`;
  }

  value(value: Value): string {
    const name = `:v${Object.keys(this.values).length}`;
    this.values[name] = value;
    return name;
  }

  get members(): Record<string, unknown> {
    const over = this.chance.happens(0.01) ? { ':over': { S: 'x' } } : {};
    const values = { ...this.values, ...over };
    return {
      ...(Object.keys(this.names).length ? { ExpressionAttributeNames: this.names } : {}),
      ...(Object.keys(values).length ? { ExpressionAttributeValues: values } : {}),
    };
  }
}

function pathOf(chance: Chance, held: Placeholders, name = chance.pick(NAMES)): string {
  const path = held.name(name);
  if (name === 'c' && chance.happens(0.5)) return `${path}[${chance.between(0, 2)}]`;
  if (name === 'd' && chance.happens(0.5)) return `${path}.${chance.pick(['x', 'y'])}`;
  return path;
}

function comparison(chance: Chance, held: Placeholders): string {
  const name = chance.pick(NAMES);
  const path = pathOf(chance, held, name);
  const value = () => held.value(usually(chance, ATTRIBUTES[name] ?? 'S'));
  const sign = chance.pick(['=', '<>', '<', '<=', '>', '>=']);
  return chance.pick<() => string>([
    () => `attribute_exists(${path})`,
    () => `attribute_not_exists(${path})`,
    () => `${path} ${sign} ${value()}`,
    () => `${path} ${sign} ${value()}`,
    () => `${value()} ${sign} ${path}`,
    () => `${path} ${sign} ${pathOf(chance, held)}`,
    () => `begins_with(${path}, ${value()})`,
    () => `contains(${path}, ${held.value(anyValue(chance))})`,
    () => `attribute_type(${path}, ${held.value({ S: chance.pick(TYPES) })})`,
    () => `size(${path}) ${sign} ${held.value({ N: chance.pick(['0', '1', '2', '3']) })}`,
    () => `${path} IN (${value()}, ${value()})`,
    () => `${path} BETWEEN ${held.value({ N: '0' })} AND ${held.value({ N: '10' })}`,
  ])();
}

function conditionOf(chance: Chance, held: Placeholders, depth = 0): string {
  if (depth > 2 || chance.happens(0.5)) return comparison(chance, held);
  const inner = () => conditionOf(chance, held, depth + 1);
  return chance.pick<() => string>([
    () => `${inner()} AND ${inner()}`,
    () => `${inner()} or ${inner()}`,
    () => `NOT ${inner()}`,
    () => `(${inner()})`,
    () => `(${inner()} OR ${inner()}) AND ${inner()}`,
  ])();
}

/**
 * An update; a `safe` one reads nothing that may not be there. In a transaction DynamoDB Local refuses such a one
 * before it asks the conditions, and as a whole.
 */
function updateOf(chance: Chance, held: Placeholders, safe: boolean): string {
  const names = [...NAMES].sort(() => chance.between(0, 1) - 0.5).slice(0, chance.between(1, 4));
  const clauses: Record<string, string[]> = {};
  const add = (clause: string, text: string) => {
    clauses[clause] = [...(clauses[clause] ?? []), text];
  };
  for (const name of names) {
    const path = safe ? held.name(name) : pathOf(chance, held, name);
    const value = () => held.value(usually(chance, ATTRIBUTES[name] ?? 'S'));
    const kinds: (() => void)[] = [
      () => add('SET', `${path} = ${value()}`),
      () => add('SET', `${path} = ${value()}`),
      () => add('SET', `${path} = if_not_exists(${path}, ${value()})`),
      () => add('REMOVE', path),
    ];
    const reading: (() => void)[] = [
      () => add(chance.pick(['ADD', 'DELETE']), `${path} ${value()}`),
      () => add('SET', `${path} = ${pathOf(chance, held)}`),
      () => add('SET', `${path} = ${path} ${chance.pick(['+', '-'])} ${value()}`),
      () => add('SET', `${path} = list_append(${path}, ${value()})`),
    ];
    chance.pick(safe ? kinds : [...kinds, ...reading])();
  }
  return Object.entries(clauses)
    .map(([clause, texts]) => `${clause} ${texts.join(', ')}`)
    .join(' ');
}

const conditional = (chance: Chance, held: Placeholders) => ({
  ...(chance.happens(0.5) ? { ConditionExpression: conditionOf(chance, held) } : {}),
  ...(chance.happens(0.3) ? { ReturnValuesOnConditionCheckFailure: 'ALL_OLD' } : {}),
});

type Kind = (chance: Chance, table: TableUnderTest, together?: boolean) => Command;

const put: Kind = (chance, table, together = false) => {
  const held = new Placeholders(chance);
  const input = {
    TableName: table.name,
    Item: itemOf(chance, table, together),
    ...conditional(chance, held),
  };
  const returned = chance.happens(0.3) ? { ReturnValues: 'ALL_OLD' } : {};
  return { command: 'PutItem', input: { ...input, ...returned, ...held.members } };
};

const remove: Kind = (chance, table, together = false) => {
  const held = new Placeholders(chance);
  const input = { TableName: table.name, Key: anyKey(chance, table, together), ...conditional(chance, held) };
  const returned = chance.happens(0.3) ? { ReturnValues: 'ALL_OLD' } : {};
  return { command: 'DeleteItem', input: { ...input, ...returned, ...held.members } };
};

const update: Kind = (chance, table, together = false) => {
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

function projection(chance: Chance, held: Placeholders): object {
  if (chance.happens(0.7)) return {};
  const names = ['pk', ...NAMES].filter(() => chance.happens(0.4));
  if (names.length === 0) return {};
  return { ProjectionExpression: names.map((name) => pathOf(chance, held, name)).join(', ') };
}

const get: Kind = (chance, table, together = false) => {
  const held = new Placeholders(chance);
  const input = { TableName: table.name, Key: anyKey(chance, table, together), ...projection(chance, held) };
  const { ExpressionAttributeValues: _none, ...names } = held.members;
  return { command: 'GetItem', input: { ...input, ConsistentRead: true, ...names } };
};

const batchGet: Kind = (chance, table) => {
  const Keys = Array.from({ length: chance.between(1, 4) }, () => keyOf(chance, table));
  return {
    command: 'BatchGetItem',
    input: { RequestItems: { [table.name]: { Keys, ConsistentRead: true } } },
  };
};

/** The condition on a sort key of a type. */
function sortCondition(chance: Chance, held: Placeholders, name: string, type: 'S' | 'N' | 'B'): string {
  const value = () => held.value({ [type]: chance.pick(KEYS[type]) });
  const path = held.name(name);
  return chance.pick<() => string>([
    () => '',
    () => ` AND ${path} ${chance.pick(['=', '<', '<=', '>', '>=', '<>'])} ${value()}`,
    () => ` AND ${path} BETWEEN ${value()} AND ${value()}`,
    () => ` AND begins_with(${path}, ${value()})`,
  ])();
}

const query: Kind = (chance, table) => {
  const held = new Placeholders(chance);
  const index = table.indexes.length > 0 && chance.happens(0.4) ? chance.pick(table.indexes) : undefined;
  const indexKey = { at: 'S', n: 'N' } as const;
  const [partition, sort] = index
    ? [`${held.name(index.partition)} = ${held.value({ S: chance.pick(['D#1', 'D#2']) })}`, index.sort]
    : [`pk = ${held.value(keyOf(chance, table).pk ?? {})}`, Object.keys(table.key)[1]];
  const type = index ? indexKey[index.sort as 'at' | 'n'] : table.key.sk;
  const input = {
    TableName: table.name,
    ...(index ? { IndexName: index.name } : { ConsistentRead: true }),
    KeyConditionExpression: `${partition}${sort && type ? sortCondition(chance, held, sort, type) : ''}`,
    ...(chance.happens(0.2) ? { FilterExpression: conditionOf(chance, held) } : {}),
    ...(chance.happens(0.5) ? { Limit: chance.between(1, 4) } : {}),
    ...(chance.happens(0.1) ? { Select: 'COUNT' } : {}),
    ScanIndexForward: chance.happens(0.5),
  };
  return { command: 'Query', input: { ...input, ...held.members } };
};

const scan: Kind = (chance, table) => {
  const held = new Placeholders(chance);
  const index =
    table.indexes.length > 0 && chance.happens(0.3) ? { IndexName: chance.pick(table.indexes).name } : {};
  // Of an index DynamoDB Local filters by what the index does not show.
  const filter =
    !('IndexName' in index) && chance.happens(0.4) ? { FilterExpression: conditionOf(chance, held) } : {};
  return { command: 'Scan', input: { TableName: table.name, ...index, ...filter, ...held.members } };
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

const transact: Kind = (chance) => {
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

const insert: Kind = (chance) => {
  const wanted = Array.from({ length: chance.between(1, 4) }, () => {
    const table = chance.pick(TABLES);
    return { name: chance.happens(0.02) ? 'nowhere' : table.name, item: itemOf(chance, table, false) };
  });
  // Of a batch with one item twice DynamoDB Local inserts a part before it refuses the whole.
  const byKey = new Map(
    wanted.map((each) => [JSON.stringify([each.name, each.item.pk, each.item.sk]), each]),
  );
  const Statements = [...byKey.values()].map(({ name, item }) => {
    const fields = Object.keys(item).map((field) => `'${field}': ?`);
    return {
      Statement: `INSERT INTO "${name}" VALUE {${fields.join(', ')}}`,
      Parameters: Object.values(item),
    };
  });
  return { command: 'BatchExecuteStatement', input: { Statements } };
};

const KINDS: readonly Kind[] = [
  put,
  put,
  put,
  update,
  update,
  remove,
  get,
  batchGet,
  query,
  query,
  scan,
  transact,
  transact,
  insert,
];

/** One command; sometimes on a table that is not there. */
export function commandBy(chance: Chance): Command {
  const { command, input } = chance.pick(KINDS)(chance, chance.pick(TABLES));
  return chance.happens(0.005) && 'TableName' in input
    ? { command, input: { ...input, TableName: 'nowhere' } }
    : { command, input };
}

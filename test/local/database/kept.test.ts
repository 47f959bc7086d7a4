/** What is kept as it was sent, and lies where an update says. */
import { expect, test } from 'vitest';
import { openOurs } from './databases.ts';
import { makeTables } from './referee.ts';

const TableName = 'texts';
const Key = { pk: { S: 'kept' }, sk: { S: 'a' } };
/** Read as it travels: in source, `__proto__` would be no member. */
const named = (text: string): object => JSON.parse(text);

async function opened() {
  const ours = openOurs();
  await makeTables([ours]);
  const ask = async (command: string, input: object): Promise<string> =>
    JSON.stringify((await ours.ask(command, { TableName, ...input })).body);
  const update = (UpdateExpression: string, values: object = {}, names: object = {}) =>
    ask('UpdateItem', {
      Key,
      UpdateExpression,
      ReturnValues: 'ALL_NEW',
      ...(Object.keys(values).length > 0 && { ExpressionAttributeValues: values }),
      ...(Object.keys(names).length > 0 && { ExpressionAttributeNames: names }),
    });
  return { ask, update };
}

test('an attribute called __proto__ is one like any other, also within another', async () => {
  const { ask, update } = await opened();
  const names = { '#p': '__proto__' };
  const both = '"__proto__":{"S":"x"},"m":{"M":{"__proto__":{"S":"y"}}}';
  const Item = { ...Key, ...named(`{${both}}`) };
  await ask('PutItem', { Item });
  expect(await ask('GetItem', { Key })).toContain(both);
  const projection = { ProjectionExpression: '#p, m.#p', ExpressionAttributeNames: names };
  expect(await ask('GetItem', { Key, ...projection })).toBe(`{"Item":{${both}}}`);
  await update('SET #p = :v REMOVE m.#p', { ':v': { S: 'z' } }, names);
  expect(await ask('GetItem', { Key })).toContain('"__proto__":{"S":"z"},"m":{"M":{}}');
  await update('SET m.#p = :v', { ':v': named('{"M":{"__proto__":{"N":"1"}}}') }, names);
  expect(await ask('GetItem', { Key })).toContain('"m":{"M":{"__proto__":{"M":{"__proto__":{"N":"1"}}}}}');
});

test('what every object has by its name is no attribute', async () => {
  const { ask } = await opened();
  await ask('PutItem', { Item: { ...Key, m: { M: {} } } });
  for (const name of ['__proto__', 'constructor', 'toString']) {
    const names = { ExpressionAttributeNames: { '#n': name } };
    const found = await ask('GetItem', { Key, ProjectionExpression: '#n, m.#n', ...names });
    expect(found).toBe('{"Item":{}}');
    const given = await ask('Scan', { FilterExpression: 'attribute_exists(#n)', ...names });
    expect(given).toContain('"Count":0');
  }
});

const texts = (...all: string[]) => ({ L: all.map((S) => ({ S })) });

test('what is set behind the end of a list comes in the order of its places', async () => {
  const { update } = await opened();
  await update('SET l = :l', { ':l': { L: [] } });
  const nine = await update('SET l[9] = :nine, l[5] = :five', { ':nine': { S: '9' }, ':five': { S: '5' } });
  expect(nine).toContain(JSON.stringify(texts('5', '9')));
});

test('what is taken away is what lay there before, however deep and in whatever order it is named', async () => {
  const { update } = await opened();
  const l = { L: [{ S: 'first' }, { M: { x: { S: '1' }, y: { S: '2' } } }, texts('a', 'b', 'c')] };
  await update('SET l = :l', { ':l': l });
  expect(await update('REMOVE l[0], l[1].x, l[2][0], l[2][1]')).toContain(
    JSON.stringify({ L: [{ M: { y: { S: '2' } } }, texts('c')] }),
  );
});

test('a key condition the other way round finds the same', async () => {
  const { ask } = await opened();
  for (const sk of ['a', 'b', 'c']) await ask('PutItem', { Item: { ...Key, sk: { S: sk } } });
  const ExpressionAttributeValues = { ':pk': Key.pk, ':sk': { S: 'b' } };
  for (const [one, other] of [
    ['sk < :sk', ':sk > sk'],
    ['sk <= :sk', ':sk >= sk'],
    ['sk > :sk', ':sk < sk'],
    ['sk = :sk', ':sk = sk'],
  ]) {
    const found = await ask('Query', {
      KeyConditionExpression: `pk = :pk AND ${one}`,
      ExpressionAttributeValues,
    });
    const turned = await ask('Query', {
      KeyConditionExpression: `${other} AND :pk = pk`,
      ExpressionAttributeValues,
    });
    expect(turned).toBe(found);
    expect(found).not.toContain('"Count":0');
  }
});

test.each([
  [
    'IN',
    `a IN (${Array.from({ length: 101 }, (_, each) => `x${each}`).join(', ')})`,
    'number of operands: 101',
  ],
  ['a size', 'attribute_exists(a)'.padEnd(5007), 'expression size: 5007'],
  ['operators', `${'NOT '.repeat(300)} attribute_exists(a)`, 'operator count: 301'],
  ['levels', `attribute_exists(a${'.b'.repeat(40)})`, 'nesting levels: 41'],
  ['a place', 'attribute_exists(l[99999999999999999999])', 'index: [99999999999999999999]'],
])('a refusal for %s says what there is too much of', async (_, FilterExpression, says) => {
  const { ask } = await opened();
  expect(await ask('Scan', { FilterExpression })).toContain(says);
});

test('a batch answers with 16 MB and not with an item more, and names the keys that are left', async () => {
  const ours = openOurs();
  await makeTables([ours]);
  const Keys = Array.from({ length: 45 }, (_, index) => ({ ...Key, sk: { S: String(100 + index) } }));
  const v = { S: 'x'.repeat(399_000) };
  for (const key of Keys) await ours.ask('PutItem', { TableName, Item: { ...key, v } });
  const { body } = await ours.ask('BatchGetItem', { RequestItems: { [TableName]: { Keys } } });
  const answer = JSON.parse(JSON.stringify(body));
  const fitting = Math.floor((16 * 1024 * 1024) / (399_000 + 'pkkeptsk100v'.length));
  expect(answer.Responses[TableName]).toHaveLength(fitting);
  expect(answer.UnprocessedKeys[TableName].Keys).toEqual(Keys.slice(fitting));
});

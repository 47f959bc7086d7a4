/** What a selection promises beside what the referee compares: pages, order, and what is refused. */
import { expect, test } from 'vitest';
import { openOurs } from './databases.ts';
import { makeTables } from './referee.ts';

async function filled(bytes: number, count: number) {
  const ours = openOurs();
  await makeTables([ours]);
  for (const pk of ['b', 'a', 'other'])
    for (let index = 0; index < count; index++)
      await ours.ask('PutItem', {
        TableName: 'texts',
        Item: { pk: { S: pk }, sk: { S: `in ${index}` }, body: { S: 'x'.repeat(bytes) } },
      });
  return ours;
}

const statement = (
  partitions: readonly string[],
  beginning = 'in',
  where = 'pk IN [$] AND begins_with(sk, ?)',
) => ({
  Statement: `SELECT * FROM "texts" WHERE ${where.replace('$', partitions.map(() => '?').join(', '))}`,
  Parameters: [...partitions, beginning].map((each) => ({ S: each })),
});

test('what is longer than a page comes in pages of a megabyte, each item once, partition by partition', async () => {
  const ours = await filled(300_000, 5);
  const found: string[] = [];
  let [pages, next] = [0, undefined as unknown];
  do {
    const { code, body } = await ours.ask('ExecuteStatement', {
      ...statement(['a', 'b']),
      ...(next ? { NextToken: next } : {}),
    });
    expect(code).toBeUndefined();
    const items = body.Items as { pk: { S: string }; sk: { S: string } }[];
    expect(items.length).toBeLessThanOrEqual(4);
    found.push(...items.map(({ pk, sk }) => `${pk.S} ${sk.S}`));
    next = body.NextToken;
    pages++;
  } while (next);
  expect(found).toEqual(['a', 'b'].flatMap((pk) => [0, 1, 2, 3, 4].map((index) => `${pk} in ${index}`)));
  expect(pages).toBe(3);
});

test('a partition that is named twice is read once', async () => {
  const ours = await filled(1, 2);
  const { body } = await ours.ask('ExecuteStatement', statement(['a', 'a']));
  expect(body.Items).toHaveLength(2);
});

test.each<[string, object]>([
  ['by another attribute than the key', statement(['a'], 'in', 'shard IN [$] AND begins_with(sk, ?)')],
  ['by another order', statement(['a'], 'in', 'pk IN [$] AND begins_with(at, ?)')],
  [
    'of more partitions than one statement may name',
    statement(Array.from({ length: 51 }, (_, at) => `${at}`)),
  ],
  ['behind what is no page', { ...statement(['a']), NextToken: 'e30=' }],
  ['with another number of values', { ...statement(['a']), Parameters: [{ S: 'a' }] }],
])('a selection %s is refused', async (_, input) => {
  const ours = await filled(1, 1);
  expect((await ours.ask('ExecuteStatement', input)).code).toBe('ValidationException');
});

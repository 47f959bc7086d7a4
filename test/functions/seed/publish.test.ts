/** M9.1 What the product ships with is published by a deployment once, whoever deploys, however often. */
import { expect, test } from 'vitest';
import { publishSeeds } from '../../../functions/seed/publish.ts';
import { publishedKinds } from '../../../shared/publication/kinds.ts';
import { seeds } from '../../../shared/publication/seeds.ts';
import { dynamoCases } from '../../../shared/store/dynamodb/cases.ts';
import { emptyTables } from '../../support/memory.ts';

const named = ({ what, id }: { what: string; id: string }) => `${what} ${id}`;

test('each is published in its first version, and a second deployment writes nothing', async () => {
  const { tables, sent } = emptyTables();
  const cases = dynamoCases(tables);
  expect(await publishSeeds(cases)).toBe(seeds.length);
  const lists = await Promise.all(
    publishedKinds.map(async (what) => (await cases.published(what)).map((each) => ({ what, ...each }))),
  );
  const found = lists.flat();
  expect(found.map(named).sort()).toEqual(seeds.map(named).sort());
  expect(new Set(found.map(({ version }) => version))).toEqual(new Set([1]));
  sent.length = 0;
  expect(await publishSeeds(cases)).toBe(0);
  expect(new Set(sent)).toEqual(new Set(['Query']));
});

test('two deployments at once publish each once', async () => {
  const cases = dynamoCases(emptyTables().tables);
  const [one, other] = await Promise.all([publishSeeds(cases), publishSeeds(cases)]);
  expect(one + other).toBe(seeds.length);
});

test('one that died half-way is completed by the next', async () => {
  let left = 2;
  const { tables } = emptyTables((call) => async (command, input) => {
    if (command === 'TransactWriteItems' && left-- <= 0) throw new Error('It died.');
    return call(command, input);
  });
  const cases = dynamoCases(tables);
  await expect(publishSeeds(cases)).rejects.toThrow('It died.');
  left = Number.POSITIVE_INFINITY;
  expect(await publishSeeds(cases)).toBe(seeds.length - 50);
  expect(await publishSeeds(cases)).toBe(0);
});

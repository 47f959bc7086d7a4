import { expect, test } from 'vitest';
import type { PublishedKind } from '../../../shared/publication/kinds.ts';
import type { Published } from '../../../shared/publication/state.ts';
import { together } from '../../../shared/publication/together.ts';

const versionIn = (what: PublishedKind): Published => ({
  id: what,
  version: 1,
  effectiveAt: '2026-01-01T00:00:00.000Z',
  content: {},
  publication: 'pub-1',
});

function reading(failing = false) {
  const asked: (readonly PublishedKind[])[] = [];
  const published = together(async (kinds) => {
    asked.push(kinds);
    if (failing) throw new Error('Nothing answers.');
    return new Map(kinds.map((what) => [what, [versionIn(what)]]));
  });
  return { asked, published };
}

test('M9.1 lists that are asked for at once are read as one, each once, and each is given its own', async () => {
  const { asked, published } = reading();
  const [units, items, again] = await Promise.all([
    published('units'),
    published('items'),
    published('units'),
  ]);
  expect(asked).toEqual([['units', 'items']]);
  expect([units, items, again].map((list) => list[0]?.id)).toEqual(['units', 'items', 'units']);
});

test('M9.1 what is asked for once that is on its way is read anew', async () => {
  const { asked, published } = reading();
  const first = published('units');
  await Promise.resolve();
  await Promise.all([first, published('units')]);
  expect(asked).toEqual([['units'], ['units']]);
});

test('where they cannot be read, each of those who asked is told, and the next one asks anew', async () => {
  const { asked, published } = reading(true);
  const both = await Promise.allSettled([published('units'), published('items')]);
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  await expect(published('units')).rejects.toThrow('Nothing answers.');
  expect(asked).toEqual([['units', 'items'], ['units']]);
});

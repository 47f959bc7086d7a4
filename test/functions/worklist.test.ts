/** M8.1: however many units left their duties to one, its worklist asks for few lists at a time, and leaves nothing out. */
import { expect, test } from 'vitest';
import { workOfAll } from '../../functions/worklist/several.ts';
import type { Part, Work } from '../../shared/store/store.ts';

/** Worklists of one entry each, and how many of them were read at once at most. */
function lists() {
  let now = 0;
  const read = { most: 0, all: 0 };
  const work = async (unit: string): Promise<Part<Work>> => {
    now += 1;
    read.all += 1;
    read.most = Math.max(read.most, now);
    await new Promise((done) => setTimeout(done, 1));
    now -= 1;
    const dueAt = `2027-01-01T00:00:00.${unit.padStart(3, '0')}Z`;
    const item: Work = { unit, what: 'decide-reply', dueAt, case: `case-${unit}` };
    return { items: [{ item, place: `${dueAt}#decide-reply#case-${unit}` }], end: null };
  };
  return { work, read };
}

test.each([1, 8, 300])('M8.1 of %i units', async (count) => {
  const { work, read } = lists();
  const units = Array.from({ length: count }, (_, index) => String((index * 7) % count));
  const { items, end } = await workOfAll({ work }, units, null, 500);
  const sorted = [...new Set(units)].sort((a, b) => Number(a) - Number(b));
  expect(items.map(({ item }) => item.unit)).toEqual(sorted);
  expect(end).toBeNull();
  expect([read.all, read.most]).toEqual([count, Math.min(count, 8)]);
});

/** R1: what ends before it begins, or follows before what it follows, is returned with its column, in every format that ships. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readTable } from '../../../shared/files/csv.ts';
import { shipped } from '../../support/formats.ts';

/** The example row of an item. */
function example(id: string, rows: string): Record<string, string> {
  const bytes = readFileSync(new URL(`../../../data/rows/${rows}.csv`, import.meta.url));
  const table = readTable(bytes, shipped(id).headers);
  const [row] = table.ok ? table.rows : [];
  if (!row) throw new Error(`There is no example of ${id}.`);
  return row.cells;
}

function faults(id: string, rows: string, change: Record<string, string>): unknown[] {
  const read = shipped(id).read({ ...example(id, rows), ...change }, {});
  return read.ok ? [] : read.faults;
}

const pairs = [
  ['administrative-permit', 'permits', '有效期自', '有效期至'],
  ['basic-identity', 'basic-identity', '成立日期', '经营期限至'],
  ['criminal-punishment', 'criminal-punishments', '判决日期', '生效日期'],
  ['refusal-to-perform', 'refusals-to-perform', '立案时间', '认定日期'],
] as const;

describe.each(pairs)('%s', (id, rows, first, second) => {
  const days = (one: string, other: string) => ({ [first]: one, [second]: other });

  test(`${second} before ${first} is returned, naming both columns`, () => {
    const said = faults(id, rows, days('2026-03-13', '2026-03-12'));
    expect(said).toContainEqual({ field: second, code: 'days-out-of-order', values: { after: first } });
    expect(JSON.stringify(said)).not.toContain('2026-03');
  });

  test('on the same day, and after it, it is taken', () => {
    for (const day of ['2026-03-12', '2026-03-13'])
      expect(faults(id, rows, days('2026-03-12', day))).toEqual([]);
  });
});

test('without an end, or without a beginning, nothing is out of order', () => {
  const permit = (change: Record<string, string>) => faults('administrative-permit', 'permits', change);
  expect(permit({ 有效期自: '2030-01-01', 有效期至: '长期' })).toEqual([]);
  expect(permit({ 有效期自: '2030-01-01', 有效期至: '' })).toEqual([]);
  expect(permit({ 有效期自: '' })).toEqual([]);
});

test('a day that cannot be read is said to be that, and nothing of its order', () => {
  const codes = faults('administrative-permit', 'permits', { 有效期自: '2030-02-30' });
  expect(codes).toMatchObject([{ field: '有效期自', code: 'date' }]);
});

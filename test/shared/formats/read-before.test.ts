/** M7.1 M10.2 Rows that are read together say what each says by itself, though what rows before said is not read again. */
import { describe, expect, test } from 'vitest';
import type { Format } from '../../../shared/formats/format.ts';
import { alarmsOf, type LookedBefore, nothingLookedThrough } from '../../../shared/prohibited/alarms.ts';
import { finderOf } from '../../../shared/prohibited/finder.ts';
import { penalty } from '../../support/formats.ts';
import { published } from '../../support/published.ts';
import { penalties } from '../lawful/penalties.ts';
import { firmRow, personRow } from './penalty/rows.ts';

const find = finderOf(published['word-lists']);

/** What is read of a row, with what is known of others or without. */
function readOf(format: Format, row: Record<string, unknown>, before?: LookedBefore) {
  const known = before ? { before } : {};
  const read = format.read(row, { issued: () => false, ...known });
  return {
    read,
    alarms: alarmsOf(format, row, read.ok ? read.filing : null, { find, consented: [], ...known }),
  };
}

const fact = '违法事实';

/** One column that says something else, in every way in which a cell may. */
const others: Record<string, unknown>[] = [
  {},
  { [fact]: '患有乙肝仍从事餐饮服务' },
  { [fact]: '已付990101195003070030' },
  { [fact]: 42 },
  { [fact]: null },
  { [fact]: '' },
  { [fact]: '���' },
  { '罚款金额（万元）': '0.5' },
  { '罚款金额（万元）': '五千' },
  { 处罚决定日期: '2026-02-30' },
  { 行政相对人名称: '青禾建材商行' },
  { '行政相对人代码_1（统一社会信用代码）': '91990100MA0YL0001X' },
  { 血型: 'A' },
];

/** The same row under headers as exporters decorate them. */
const decorated = (row: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(row).map(([header, cell]) => [`*${header}`, cell]));

const rows = [
  ...penalties.flatMap(([, each]) => each.map((row) => firmRow(row))),
  ...others.flatMap((other) => [firmRow(other), personRow(other), decorated(firmRow(other))]),
];

describe('M7.1 M10.2 rows that are read together', () => {
  test('say what each says by itself, in whatever order they come', () => {
    const alone = rows.map((row) => readOf(penalty, row));
    for (const inOrder of [rows, rows.toReversed()]) {
      const before = nothingLookedThrough();
      // Twice: all that the second time says, a row before has said.
      for (const row of [...inOrder, ...inOrder])
        expect(readOf(penalty, row, before)).toEqual(alone[rows.indexOf(row)]);
    }
  });

  test('are read once where they say the same', () => {
    const before = nothingLookedThrough();
    for (const row of [...rows, ...rows]) readOf(penalty, row, before);
    const [facts] = [...before.cells].flatMap(([key, cells]) => (key === 'facts' ? [cells] : []));
    expect(facts?.size).toBe(
      new Set(rows.map((row) => row[fact] ?? row[`*${fact}`]).filter((cell) => typeof cell === 'string'))
        .size,
    );
    expect(before.positions.size).toBeLessThan(60);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readTable } from '../../../shared/files/csv.ts';
import { commendation } from '../../../shared/formats/commendation/commendation.ts';
import type { FilingReading } from '../../../shared/formats/format.ts';
import { formats } from '../../../shared/formats/index.ts';
import { penalty } from '../../../shared/formats/penalty/penalty.ts';

const example = (name: string) => readFileSync(new URL(`../../../examples/${name}`, import.meta.url));
const table = readTable(example('penalties.csv'), penalty.headers);
const fromTable = table.ok ? table.rows.map(({ row, cells }) => ({ row, ...penalty.read(cells, {}) })) : [];
const { records }: { records: Record<string, unknown>[] } = JSON.parse(example('penalties.json').toString());
const fromJson = records.map((record, i) => ({ row: i + 2, ...penalty.read(record, {}) }));

const ofCommendations = readTable(example('commendations.csv'), commendation.headers);
const commended = {
  table: ofCommendations.ok ? ofCommendations.rows.map(({ cells }) => commendation.read(cells, {})) : [],
  json: JSON.parse(example('commendations.json').toString()).records.map((record: Record<string, unknown>) =>
    commendation.read(record, {}),
  ) as FilingReading[],
};

const returned = [
  [5, '行政相对人代码_1（统一社会信用代码）', 'check-character'],
  [8, '案件程序类别', 'simplified-penalty-of-natural-person'],
  [10, '处罚决定日期', 'date'],
];

describe.each([
  ['CSV', fromTable],
  ['JSON', fromJson],
])('M10.2 the example as %s', (_, readings) => {
  test('nine records comply', () => {
    expect(readings.filter(({ ok }) => ok).map(({ row }) => row)).toEqual([2, 3, 4, 6, 7, 9, 11, 12, 13]);
  });

  test('three are returned with row, field and reason', () => {
    expect(readings.flatMap((each) => faultsOf(each, each.row))).toEqual(returned);
  });

  test('all classes of untrustworthiness and all kinds of subjects occur', () => {
    const filings = readings.flatMap((each) => (each.ok ? [each.filing] : []));
    expect(filings.map(({ untrustworthiness }) => untrustworthiness)).toEqual([
      ...['general', 'general', 'serious', 'minor', 'minor', 'general', 'serious', 'general', 'minor'],
    ]);
    expect(new Set(filings.map(({ subjectCategory }) => subjectCategory)).size).toBe(3);
  });
});

test('both examples read into the same filings', () => {
  expect(fromTable).toEqual(fromJson);
});

test('M8.1 the example of commendations: four comply, one is returned, as CSV as as JSON', () => {
  expect(commended.table).toEqual(commended.json);
  expect(commended.json.flatMap((each, i) => faultsOf(each, i + 1))).toEqual([
    [5, '证件类型', 'document-not-linked'],
  ]);
  const filings = commended.json.flatMap((each) => (each.ok ? [each.filing] : []));
  expect(filings.every(({ untrustworthiness }) => untrustworthiness === null)).toBe(true);
  expect(new Set(filings.map(({ subjectCategory }) => subjectCategory)).size).toBe(3);
});

test('the subjects of the examples can belong to nobody: no region begins with 99', () => {
  for (const reading of [...fromJson, ...commended.json]) {
    if (!reading.ok) continue;
    const { kind, code } = reading.filing.subject;
    expect(kind === 'organization' ? code.slice(2, 4) : code.slice(0, 2)).toBe('99');
  }
});

test('M8.1 each data format is found by the id that catalog items name', () => {
  expect(Object.entries(formats).every(([id, format]) => id === format.id)).toBe(true);
  expect(Object.keys(formats)).toEqual([
    'administrative-penalty',
    'designation',
    'commendation',
    'rating-report',
    'assessment',
    'government-promise',
    'practice-licence',
  ]);
});

function faultsOf(reading: FilingReading, row: number) {
  return reading.ok ? [] : reading.faults.map(({ field, code }) => [row, field, code]);
}

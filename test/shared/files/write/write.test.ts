import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guarded } from '../../../../shared/files/guard.ts';
import { readTableOf } from '../../../../shared/files/tables.ts';
import { csvCell, csvWriter } from '../../../../shared/files/write/csv.ts';
import { xlsxWriter } from '../../../../shared/files/write/xlsx.ts';

const header = ['行政相对人名称', '处罚类别', '处罚决定日期', '备注'];
const folder = mkdtempSync(join(tmpdir(), 'written-'));
let count = 0;

async function writtenAs(form: 'csv' | 'xlsx', rows: readonly (readonly string[])[]): Promise<Uint8Array> {
  const path = join(folder, `${count++}.${form}`);
  const sheet = form === 'csv' ? csvWriter(path) : xlsxWriter(path);
  for (const row of [header, ...rows]) await sheet.row(row);
  await sheet.end();
  return readFileSync(path);
}

async function readBack(form: 'csv' | 'xlsx', rows: readonly (readonly string[])[]) {
  const table = await readTableOf(await writtenAs(form, rows), header);
  if (!table.ok) return table.fault;
  return table.rows.map(({ cells, fault, doubts }) => [Object.values(cells), fault, doubts]);
}

const awkward = [
  '=1+1',
  '="00123"',
  '="a"&"b"',
  "=cmd|'/c calc'!A1",
  '+86 1',
  '-5',
  '@SUM(A1)',
  "'quoted",
  "''",
  '\t=1',
  '000123',
  '990101188804120015',
  'a,b;c\td',
  'two\nlines',
  'say "no"',
  '_x000D_',
  '<b>&amp;',
  '2026/7/2',
  '1E5',
  '\t前有制表符',
  '  两端有空格  ',
  '\u3000全角空格\u3000',
  '末尾换行\r\n',
  '\n首行空',
  'a\rb',
  "'",
  "'\t",
  ' =1+1',
  "' '",
  ' "quoted" ',
  '"',
  '12345678901234567890123456789',
  '0.10',
  '20260702',
  '2026年7月2日',
  '1/2',
  '\ufeff',
  '\0',
  ' ',
  '\t',
];
/** Any text that a file can hold: half a character is none. */
const cell = fc.oneof(
  fc.constantFrom(...awkward),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 20 }).filter((text) => text.isWellFormed()),
  fc.string({ unit: fc.constantFrom(...' \t\r\n\'"=+-@,;0e\u3000_x'), maxLength: 8 }),
);
// The first cell says something: a row of nothing, or of the header once more, is none.
const saying = awkward.filter((text) => text.trim() !== '');
// And another with it: a day or a page's number alone is a line that ends a table.
const row = fc
  .tuple(fc.constantFrom('某某公司', ...saying), cell, cell, cell)
  .filter(([, ...others]) => others.some((text) => /[\p{L}\p{N}]/u.test(text)));
const rows = fc.array(row, { minLength: 1, maxLength: 8 });

test.each(['csv', 'xlsx'] as const)('M10.2 every value comes back as it was, from %s', async (form) => {
  await fc.assert(
    fc.asyncProperty(rows, async (table) => {
      expect(await readBack(form, table)).toEqual(table.map((cells) => [cells, null, []]));
    }),
    // Workbooks are archives, each of which takes ten times as long.
    { numRuns: form === 'csv' ? 200 : 60 },
  );
});

test('M10.2 no spreadsheet runs a cell of a result: none begins with what it would run', () => {
  for (const text of awkward) {
    const shown = csvCell(text).replace(/^"/, '');
    expect(shown).not.toMatch(/^[=+\-@\t\r]/);
  }
  expect(guarded('990101188804120015')).toBe("'990101188804120015");
});

test('M10.2 a workbook of results holds texts alone: no formula, no number', async () => {
  const bytes = await writtenAs('xlsx', [awkward.slice(0, 4)]);
  const { unzipSync, strFromU8 } = await import('fflate');
  const sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  expect(sheet).not.toMatch(/<f>|<v>/);
  expect(sheet).toContain('<t xml:space="preserve">=1+1</t>');
});

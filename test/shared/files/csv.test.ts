import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTable } from '../../../shared/files/csv.ts';

const known = ['行政相对人名称', '处罚类别', '处罚决定日期', '备注'];
const HEADER = '行政相对人名称,处罚类别,处罚决定日期';
const ROW = '某某公司,警告,2026-03-01';
const cells = { 行政相对人名称: '某某公司', 处罚类别: '警告', 处罚决定日期: '2026-03-01' };
const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readTable(utf8(text), known);

/** 行政相对人名称,处罚类别,处罚决定日期 and one row, in GB18030. */
const gb18030 = Uint8Array.from(
  Buffer.from(
    'd0d0d5fecfe0b6d4c8cbc3fbb3c62cb4a6b7a3c0e0b1f02cb4a6b7a3bef6b6a8c8d5c6da0d0ac4b3c4b3b9abcbbe2cbeafb8e62c323032362d30332d30310d0a',
    'hex',
  ),
);

test('M10.2 a file of more rows than any submission has is refused, not read for minutes', () => {
  for (const rows of ['\n'.repeat(3_000_000), '"\n'.repeat(100_000)]) {
    expect(read(`${HEADER}\n${rows}`)).toMatchObject({ ok: false, fault: { code: 'too-many-rows' } });
  }
  expect(read(`${HEADER}\n"${'a'.repeat(1_100_000)}`)).toMatchObject({
    ok: false,
    fault: { code: 'quotation-marks' },
  });
});

describe('M10.2 a table is read as agencies export it', () => {
  test.each([
    ['UTF-8', utf8(`${HEADER}\r\n${ROW}\r\n`)],
    ['UTF-8 with a byte order mark', utf8(`\uFEFF${HEADER}\n${ROW}`)],
    ['GB18030', gb18030],
    [
      'UTF-16 with tabs',
      new Uint8Array(Buffer.from(`\uFEFF${HEADER}\n${ROW}`.replaceAll(',', '\t'), 'utf16le')),
    ],
    ['semicolons', utf8(`${HEADER}\n${ROW}`.replaceAll(',', ';'))],
    ['quotation marks', utf8(`"行政相对人名称","处罚类别","处罚决定日期"\n"某某公司","警告","2026-03-01"`)],
    [
      'blanks and full-width headers',
      utf8(` 行政相对人名称＊,处罚类别：,处罚决定日期\n 某某公司 ,警告,2026-03-01`),
    ],
    ['empty columns at its right', utf8(`${HEADER},,\n${ROW},,\n`)],
  ])('%s', (_, bytes) => {
    const table = readTable(bytes, known);
    expect(table).toMatchObject({ ok: true, rows: [{ row: 2, fault: null }] });
    expect(table.ok && Object.values(table.rows[0]?.cells ?? {})).toEqual(Object.values(cells));
  });

  test('rows are counted as a spreadsheet counts them: titles, header, empty rows and long cells', () => {
    const text = `行政处罚公示,,\n,,\n${HEADER}\n${ROW}\n\n,,\n"某某\n公司",警告,2026-03-01\n${ROW}\n,,\n,,\n\n`;
    const table = read(text);
    expect(table.ok && table.rows.map(({ row }) => row)).toEqual([4, 7, 8]);
  });

  test('a row with more or fewer cells than the header is kept, with a fault of its own', () => {
    const table = read(`${HEADER}\n${ROW},too much\n某某公司,警告\n${ROW}\n`);
    expect(table).toMatchObject({
      ok: true,
      rows: [
        { row: 2, fault: { field: 'file', code: 'cells' } },
        { row: 3, fault: { field: 'file', code: 'cells' } },
        { row: 4, cells, fault: null },
      ],
    });
  });

  test.each([
    ['empty', ''],
    ['empty', ' \n \n'],
    ['empty', `${HEADER}\n,,\n`],
    ['no-header', 'a,b,c\n1,2,3\n'],
    ['no-header', `${ROW}\n${ROW}\n`],
    ['duplicate-header', `${HEADER},处罚类别\n${ROW},警告\n`],
    ['quotation-marks', `${HEADER}\n"某某公司,警告,2026-03-01\n`],
    ['not-a-table', 'PK\u0003\u0004\u0000\u0000'],
  ])('what is no table is refused with the reason: %s', (code, text) => {
    expect(read(text)).toMatchObject({ ok: false, fault: { field: 'file', code } });
  });

  test('cells come back as they were written', () => {
    const cell = fc
      .string({ unit: fc.constantFrom('a', '1', ',', '"', '\n', '罚', ';') })
      .map((s) => s.trim());
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, fc.constant('x')), { minLength: 1 }), (rows) => {
        const quoted = rows.map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join(','));
        const table = read(`${HEADER}\n${quoted.join('\n')}`);
        expect(table.ok && table.rows.map((row) => Object.values(row.cells))).toEqual(rows);
      }),
    );
  });

  test('no bytes make it fail otherwise than with a fault, and no fault repeats the file', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(readTable(bytes, known).ok).toBe(false);
      }),
    );
    const refused = JSON.stringify(read(`${HEADER}\n"11010518000101xxxx,警告,"2026\n`));
    expect(refused).toContain('quotation-marks');
    expect(refused).not.toContain('11010518');
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTable } from '../../../shared/files/csv.ts';
import { Refused } from '../../../shared/files/refused.ts';
import { openTable } from '../../../shared/files/stream.ts';
import type { FileRow } from '../../../shared/files/table.ts';

const known = ['行政相对人名称', '处罚类别', '处罚决定日期', '备注'];
const HEADER = '行政相对人名称,处罚类别,处罚决定日期';
const ROW = '某某公司,警告,2026-03-01';

/** The bytes of a file in parts of some length. */
async function* inParts(bytes: Uint8Array, length: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

async function readStream(file: string | Uint8Array, length = 1000) {
  const bytes = typeof file === 'string' ? Buffer.from(file) : file;
  const rows: FileRow[] = [];
  try {
    const table = await openTable({ bytes: inParts(bytes, length), toDisk: nowhere }, known);
    for await (const row of table.rows) rows.push(row);
    return { rows, columns: table.columns };
  } catch (error) {
    if (error instanceof Refused) return { rows, refused: error.said.code };
    throw error;
  }
}

const nowhere = (): never => {
  throw new Error('Only a workbook is put on disk.');
};

/** 行政相对人名称,处罚类别,处罚决定日期 and one row, in GB18030. */
const gb18030 = Buffer.from(
  'd0d0d5fecfe0b6d4c8cbc3fbb3c62cb4a6b7a3c0e0b1f02cb4a6b7a3bef6b6a8c8d5c6da0d0ac4b3c4b3b9abcbbe2cbeafb8e62c323032362d30332d30310d0a',
  'hex',
);

describe('M10.2 a file that comes in parts is read as one that comes at once', () => {
  const cell = fc.constantFrom('某某公司', '', '"a,b"', '"two\nlines"', '"wrong', 'x"y', ' blank ', '警告');
  const line = fc.array(cell, { minLength: 1, maxLength: 5 }).map((cells) => cells.join(','));
  const end = fc.constantFrom('\n', '\r\n', '\r');

  test('whatever the parts, wherever they part a character or a row', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(line, end), { maxLength: 30 }),
        fc.integer({ min: 1, max: 40 }),
        async (lines, length) => {
          const text = `${HEADER}\n${ROW}\n${lines.map((each) => each.join('')).join('')}`;
          const whole = readTable(Buffer.from(text), known);
          const { rows } = await readStream(text, length);
          expect(rows).toEqual(whole.ok && whole.rows);
        },
      ),
      { numRuns: 200 },
    );
  });

  test.each([
    ['GB18030', gb18030],
    ['UTF-16', Buffer.from(`\uFEFF${HEADER}\n${ROW}\n`, 'utf16le')],
    ['UTF-16 without a mark', Buffer.from(`${HEADER}\n${ROW}\n`, 'utf16le')],
    ['UTF-16 the other way round, without a mark', Buffer.from(`${HEADER}\n${ROW}\n`, 'utf16le').swap16()],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${HEADER}\n${ROW}\n`)],
  ])('in %s', async (_, bytes) => {
    const { rows } = await readStream(bytes, 7);
    expect(rows.map(({ cells }) => Object.values(cells))).toEqual([ROW.split(',')]);
  });

  test('however long it is: each row is there once, by its number', async () => {
    const count = 200_000;
    const text = `${HEADER}\n${Array.from({ length: count }, (_, i) => `公司${i},警告,2026-03-01\n`).join('')}`;
    const { rows } = await readStream(text, 65_536);
    expect(rows).toHaveLength(count);
    const wrong = rows.filter(({ row, cells }, i) => row !== i + 2 || cells.行政相对人名称 !== `公司${i}`);
    expect(wrong).toEqual([]);
  });
});

describe('M10.2 what is too long costs its row and no other', () => {
  const others = `${ROW}\n`.repeat(10_000);

  test.each([
    ['a quotation that is never closed', '"某某公司,警告\n', 'quotation-marks', 1],
    ['a line of five megabytes', `${'长'.repeat(5_000_000)}\n`, 'row-too-long', 1],
    // The line in which it opens, and that in which it closes.
    [
      'a quotation of two megabytes',
      `"${`${'长'.repeat(99)}\n`.repeat(20_000)}",警告,2026-03-01\n`,
      'quotation-marks',
      2,
    ],
  ])('%s', async (_, broken, code, lines) => {
    const { rows } = await readStream(`${HEADER}\n${others}${broken}${others}`, 65_536);
    expect(rows.filter(({ fault }) => fault?.code === code)).toHaveLength(lines);
    expect(rows.filter(({ cells, fault }) => !fault && cells.处罚类别 === '警告')).toHaveLength(20_000);
  });
});

test('R9 a zero byte is the damage of its cell, and the other rows are read', async () => {
  const { rows } = await readStream(`${HEADER}\n某某\0公司,警告,2026-03-01\n${ROW}\n`);
  expect(rows.map(({ cells }) => cells.行政相对人名称)).toEqual(['某某\0公司', '某某公司']);
});

describe('M10.2 a file that is no table is said to be none', () => {
  test.each([
    ['no-header', `${'x,y,z\n'.repeat(30)}`],
    ['no-header', ''],
    ['not-a-table', Buffer.from('\x01\0\x02\0\0\0\x03'.repeat(100))],
    ['old-workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
    ['web-page', '<html><table></table></html>'],
    ['json-not-lines', '[{"a":1},{"a":2}]'],
    ['json-not-lines', '\ufeff[\n  {\n    "a": 1\n  }\n]\n'],
    ['json-not-lines', '[]'],
    ['json-not-lines', '{\r\n  "a": 1\r\n}\n{\r\n  "a": 2\r\n}'],
    ['no-header', '[2026]年行政处罚'],
    ['too-many-columns', `${HEADER},${Array.from({ length: 600 }, (_, i) => `列${i}`).join(',')}\n${ROW}`],
    ['duplicate-header', `${HEADER},处罚类别\n${ROW}`],
  ])('%s', async (code, file) => {
    expect(await readStream(file)).toMatchObject({ refused: code });
  });
});

describe('M10.2 rows of JSON, one a line', () => {
  test('each is a row with the number of its line; a line that is none is said by it', async () => {
    const lines = ['{"行政相对人名称":"某某公司","罚款":1.5}', '', '{"a":', '[1]', '{"备注":"x"}'];
    const { rows, columns } = await readStream(lines.join('\r\n'), 5);
    expect(rows.map(({ row, cells, fault }) => [row, fault?.code ?? cells])).toEqual([
      [1, { 行政相对人名称: '某某公司', 罚款: 1.5 }],
      [3, 'line-not-json'],
      [4, 'line-not-json'],
      [5, { 备注: 'x' }],
    ]);
    expect(columns).toEqual(['行政相对人名称', '罚款', '备注']);
  });

  test('a field that stands twice in a line is named by its path, without its values', async () => {
    const { rows } = await readStream('{"备注":"a","备注":"b"}\n{"a":{"b":1,"b":2}}\n{"b":1}\n');
    expect(rows.map(({ fault, cells }) => fault ?? cells)).toEqual([
      { field: '备注', code: 'field-twice' },
      { field: 'a.b', code: 'field-twice' },
      { b: 1 },
    ]);
  });

  test('a line of more than a million characters is said by its number', async () => {
    const { rows } = await readStream(`{"a":"${'x'.repeat(1_100_000)}"}\n{"a":"b"}\n`, 65_536);
    expect(rows.map(({ row, fault }) => [row, fault?.code ?? null])).toEqual([
      [1, 'row-too-long'],
      [2, null],
    ]);
  });
});

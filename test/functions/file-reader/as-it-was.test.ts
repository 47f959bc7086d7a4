/** 21.5: what came back is, cell by cell, what was sent: so its sender finds it again, and mends no more than what was wrong. */
import { beforeEach, describe, expect, test } from 'vitest';
import { readTableOf } from '../../../shared/files/tables.ts';
import { callers } from '../../support/callers.ts';
import { csv } from '../../support/csv.ts';
import { fileRead, resultOf } from '../../support/file-reading.ts';
import { firmRow } from '../../support/firm.ts';
import { served } from '../../support/served.ts';
import { letters, rowsOf, workbook } from '../../support/workbook.ts';

let city: Awaited<ReturnType<typeof served>>;
beforeEach(async () => {
  city = await served('2026-12-01T02:00:00.000Z');
});

const NUMBER = '行政处罚决定书文号';
const FACTS = '违法事实';
const CODE = '行政相对人代码_1（统一社会信用代码）';
const wrongDay = { 处罚决定日期: '2026-02-30' };

type Row = Record<string, string>;

/** A complying row as texts. */
const textRow = (changes: Record<string, string> = {}): Row =>
  Object.fromEntries(Object.entries(firmRow(changes)).map(([name, cell]) => [name, String(cell)]));

/** A table as a program writes it that puts no quotation marks where none are needed. */
function bareCsv(rows: readonly Row[]): string {
  const columns = Object.keys(rows[0] ?? {});
  const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const line = (cells: readonly string[]) => cells.map(quoted).join(',');
  return [line(columns), ...rows.map((row) => line(columns.map((each) => row[each] ?? '')))].join('\r\n');
}

function xlsx(rows: readonly Row[]): Uint8Array {
  const columns = Object.keys(rows[0] ?? {});
  const cells = rows.map((row) => columns.map((each) => row[each] ?? ''));
  return workbook({ sheets: [{ name: '行政处罚', data: rowsOf([columns, ...cells]) }] });
}

/** The result of a file: its own cells, by column. */
async function cellsBack(id: string, form: 'csv' | 'xlsx', columns: readonly string[]): Promise<Row[]> {
  const table = await readTableOf(await resultOf(city, id, form), columns);
  if (!table.ok) throw new Error(`The result is no table: ${table.fault.code}.`);
  return table.rows.map(({ cells }) =>
    Object.fromEntries(columns.map((each) => [each, cells[each] ?? '(none)'])),
  );
}

/** What spreadsheets and exports make of cells, and people write into them. */
const written = [
  '\t前有制表符',
  '  两端有空格  ',
  '\u3000全角空格\u3000',
  '第一行\n第二行',
  '第一行\r\n第二行\r\n',
  "'0012",
  "'",
  '=1+1',
  '+86 571',
  '-无-',
  '@某某',
  '12345678901234567890123456789',
  '0012',
  '1.50',
  '2026/7/2',
  '1/2',
  '他说“不”, "no"',
  'a,b;c',
  '&amp',
  ' ',
];

describe('21.5 every cell of a row that comes back', () => {
  const sources = { csv, 'csv without quotation marks': bareCsv, workbook: xlsx };

  test.each(
    Object.entries(sources).flatMap(([from, make]) =>
      (['csv', 'xlsx'] as const).map((to) => [from, to, make] as const),
    ),
  )('is as it was sent: from a %s to a %s', async (from, to, make) => {
    // A mark of a text, as spreadsheets write it, is no part of it.
    const cells = from === 'workbook' ? written : written.filter((each) => each !== "'0012");
    const rows = cells.map((text) => ({ ...textRow(wrongDay), 备注: text, 处罚名称: text }));
    const file = await fileRead(city, make(rows));
    expect(file.progress).toMatchObject({ rows: rows.length, returned: rows.length });
    expect(await cellsBack(file.id, to, Object.keys(rows[0] ?? {}))).toEqual(rows);
  });

  test.each(['csv', 'xlsx'] as const)(
    'stands under its own header, with its marks, and is read there again: %s',
    async (to) => {
      const named = (row: Row): Row =>
        Object.fromEntries(
          Object.entries(row).map(([name, cell]) => [
            name === FACTS ? '*违法/事由' : `*${name}（必填）：`,
            cell,
          ]),
        );
      await city.call('POST /v1/columns', callers.provider, {
        body: { item: 'administrative-penalties', columns: [{ header: '*违法/事由', reads: FACTS }] },
      });
      const row = named(textRow(wrongDay));
      const file = await fileRead(city, csv([row]));
      expect(file.progress.returned).toBe(1);
      const [back] = await cellsBack(file.id, to, Object.keys(row));
      expect(back).toEqual(row);
      const again = await fileRead(city, await resultOf(city, file.id, to));
      expect(again).toMatchObject({ status: 'read', fault: null, progress: { returned: 1 } });
    },
  );

  test('stands under no header that only begins as one that is known: nothing hides behind blanks', async () => {
    const hidden = `备注${' '.repeat(120)}990101188804120015`;
    const row = { ...textRow(), 法定代表人证件号码: '', 法定代表人证件类型: '', [hidden]: '无' };
    const file = await fileRead(city, csv([row]));
    const result = Buffer.from(await resultOf(city, file.id, 'csv')).toString();
    expect(file.progress).toMatchObject({ accepted: 0, returned: 1 });
    expect(JSON.stringify(file) + result).not.toContain('990101188804120015');
  });

  test('goes back where another of its row is none that can be told, which is marked and not taken so', async () => {
    const columns = [...Object.keys(firmRow()), '备注'];
    const row = textRow();
    const number = Number(String(row[CODE]).replace(/\D/g, '').padEnd(18, '1'));
    const cells = columns.map((each) => (each === CODE ? number : (row[each] ?? '')));
    const remark = `<c r="${letters(columns.indexOf('备注'))}3" t="e"><v>#REF!</v></c>`;
    const other = textRow();
    const plain = columns.map((each) => (each === '备注' ? null : (other[each] ?? '')));
    const withError = rowsOf([plain], 3).replace('</row>', `${remark}</row>`);
    const file = await fileRead(
      city,
      workbook({ sheets: [{ name: 'a', data: rowsOf([columns, cells]) + withError }] }),
    );
    expect(file).toMatchObject({ fault: null, progress: { returned: 2 } });
    const back = await cellsBack(file.id, 'csv', columns);
    expect(back.map((each) => each[NUMBER])).toEqual([row[NUMBER], other[NUMBER]]);
    expect([back[0]?.[CODE], back[1]?.备注]).toEqual(['\ufffd', '\ufffd']);
    const again = await fileRead(city, await resultOf(city, file.id, 'xlsx'));
    expect(again.progress).toMatchObject({ returned: 2, accepted: 0 });
  });

  test('that is longer than a cell of a workbook is not taken as what is said of it', async () => {
    const file = await fileRead(city, csv([firmRow({ [FACTS]: '长'.repeat(40_000) })]));
    const again = await fileRead(city, await resultOf(city, file.id, 'xlsx'));
    expect(again.progress).toMatchObject({ returned: 1, accepted: 0 });
  });
});

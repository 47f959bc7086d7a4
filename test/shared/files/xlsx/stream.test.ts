/** M10.2, R11: a workbook of any length is read from disk, row by row, as one that comes in a request is. */
import { existsSync, mkdtempSync, readdirSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noKinds } from '../../../../shared/files/known.ts';
import { Refused } from '../../../../shared/files/refused.ts';
import { openTable } from '../../../../shared/files/stream.ts';
import type { FileRow, TableStream } from '../../../../shared/files/table.ts';
import { readTableOf } from '../../../../shared/files/tables.ts';
import { xlsxWriter } from '../../../../shared/files/write/xlsx.ts';
import { SharedTexts } from '../../../../shared/files/xlsx/shared-texts.ts';
import { streamWorkbook } from '../../../../shared/files/xlsx/table.ts';
import {
  cell,
  letters,
  partsOf,
  rowsOf,
  type SheetXml,
  workbook,
  zipped,
} from '../../../support/workbook.ts';

const headers = ['名称', '编号', '日期', '金额'];
const header = (row = 1) => rowsOf([headers], row);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'workbooks-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The bytes of a file in parts, with a place on disk for them. */
function sourceOf(bytes: Uint8Array) {
  async function* inParts() {
    for (let at = 0; at < bytes.length; at += 50_000) yield bytes.subarray(at, at + 50_000);
  }
  const path = join(folder, 'workbook');
  return {
    bytes: inParts(),
    async toDisk() {
      writeFileSync(path, bytes);
      return path;
    },
  };
}

async function rowsIn(opening: Promise<TableStream>) {
  const rows: FileRow[] = [];
  try {
    const table = await opening;
    for await (const row of table.rows) rows.push(row);
    return { rows, columns: table.columns, unread: table.unread };
  } catch (error) {
    if (error instanceof Refused) return { rows, refused: error.said.code };
    throw error;
  }
}
const read = (bytes: Uint8Array) => rowsIn(openTable(sourceOf(bytes), headers));
const sheet = (data: string) => workbook({ sheets: [{ name: '数据', data }] });

/** A table as somebody may leave it, and what is to be read of it. */
interface Drawn {
  titles: number;
  /** How many columns stand before the first. */
  indent: number;
  rows: { blanks: number; isHidden: boolean; cells: (Drawing | null)[] }[];
  hidden: number | null;
  isBeside: boolean;
}
interface Drawing {
  text: string;
  as: 'shared' | 'inline' | 'formula';
}

const drawing = fc.record<Drawing>({
  text: fc.constantFrom('甲公司', 'a & <b>', '7', '長', 'x', 'é', '_x', '甲'.repeat(300)),
  as: fc.constantFrom('shared', 'inline', 'formula'),
});
const drawn = fc.record<Drawn>({
  titles: fc.nat(5),
  indent: fc.nat(3),
  rows: fc.array(
    fc.record({
      blanks: fc.nat(3),
      isHidden: fc.boolean(),
      cells: fc.array(fc.option(drawing), { minLength: 4, maxLength: 4 }),
    }),
    { maxLength: 400, size: 'max' },
  ),
  hidden: fc.option(fc.nat(3)),
  isBeside: fc.boolean(),
});

/** The workbook of a table, and its rows by their numbers. */
function writtenOf({ titles, indent, rows, hidden, isBeside }: Drawn) {
  const strings: string[] = [];
  const expected: { row: number; cells: string[]; doubts: string[] }[] = [];
  const place = (row: number, column: number) => `r="${letters(column + indent)}${row}"`;
  let number = titles + 1;
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const cellXml = ({ text, as }: Drawing, column: number) => {
    if (as === 'formula') return `<c ${place(number, column)} t="str"><f>A1</f><v>${escaped(text)}</v></c>`;
    if (as === 'inline')
      return `<c ${place(number, column)} t="inlineStr"><is><t>${escaped(text)}</t></is></c>`;
    strings.push(`<t>${escaped(text)}</t>`);
    return `<c ${place(number, column)} t="s"><v>${strings.length - 1}</v></c>`;
  };
  const title = rowsOf(Array.from({ length: titles }, () => ['某市']));
  const own = headers.map((text, column) => cell(number, column + indent, text)).join('');
  const data = rows.map(({ blanks, isHidden, cells }) => {
    number += blanks + 1;
    const hiding = isHidden ? ' hidden="1"' : '';
    if (cells.some((each) => each !== null)) {
      const doubts = cells.flatMap((each, column) => [
        ...(each?.as === 'formula' ? [`${headers[column]} from-formula`] : []),
        ...(each && hidden === column ? [`${headers[column]} hidden-column`] : []),
      ]);
      const texts = cells.map((each) => each?.text ?? '');
      expected.push({
        row: number,
        cells: texts,
        doubts: [...(isHidden ? ['(row) hidden-row'] : []), ...doubts],
      });
    }
    return `<row r="${number}"${hiding}>${cells.map((each, column) => (each ? cellXml(each, column) : '')).join('')}</row>`;
  });
  const column = (hidden ?? 0) + indent + 1;
  const before = hidden === null ? '' : `<cols><col min="${column}" max="${column}" hidden="1"/></cols>`;
  const table: SheetXml = {
    name: '数据',
    before,
    data: `${title}<row r="${titles + 1}">${own}</row>${data.join('')}`,
  };
  const beside: SheetXml = { name: '说明', data: rowsOf([['请勿修改表头']]) };
  return { bytes: workbook({ sheets: isBeside ? [beside, table] : [table], strings }), expected };
}

describe('M10.2 a workbook on disk is read as one in a request', () => {
  test('whatever stands where, both give each row once, with its number and what is doubtful about it', async () => {
    await fc.assert(
      fc.asyncProperty(drawn, async (each) => {
        // A title column before an indented table is a column of its own, and its header is blank.
        fc.pre(each.titles === 0 || each.indent === 0);
        const { bytes, expected } = writtenOf(each);
        const stream = await read(bytes);
        const whole = await readTableOf(bytes, headers);
        const seen = stream.rows.map(({ row, cells, doubts }) => ({
          row,
          cells: Object.values(cells),
          doubts: doubts.map(({ field, code }) => `${field} ${code}`),
        }));
        expect(seen).toEqual(expected);
        if (!whole.ok) expect([whole.fault.code, expected]).toEqual(['empty', []]);
        else expect([whole.rows, whole.unread]).toEqual([stream.rows, stream.unread]);
        if (whole.ok) expect(stream.unread).toEqual(each.isBeside ? ['说明'] : []);
      }),
      { numRuns: 12 },
    );
  });

  test('a header in the third row, and columns in their order', async () => {
    const data = rowsOf([['某市行政处罚']]) + header(3) + rowsOf([['甲', '1', '', '2']], 4);
    expect(await read(sheet(data))).toMatchObject({
      columns: headers,
      rows: [{ row: 4, cells: { 名称: '甲', 编号: '1', 日期: '', 金额: '2' } }],
    });
  });

  test('what is merged behind all rows is known before the first', async () => {
    const data =
      header() +
      rowsOf(
        [
          ['甲', '1', '2', '3'],
          ['乙', null, '2', '3'],
        ],
        2,
      );
    const behind = '<mergeCells><mergeCell ref="B2:B3"/></mergeCells>';
    const { rows } = await read(workbook({ sheets: [{ name: 'a', data, behind }] }));
    expect(rows.map(({ doubts }) => doubts)).toEqual(
      Array(2).fill([{ field: '编号', code: 'merged-cells' }]),
    );
  });

  test('how much of it is behind a row is said by the numbers of its rows', async () => {
    const data =
      header() +
      rowsOf(
        Array.from({ length: 7 }, () => ['甲']),
        2,
      );
    const table = await streamWorkbook(sheet(data), headers);
    const shares: number[] = [];
    for await (const _ of table.rows) shares.push(table.share?.() ?? 0);
    expect(shares).toEqual([2, 3, 4, 5, 6, 7, 8].map((row) => row / 8));
  });

  test('the file is open no longer than its rows are read', async () => {
    const open = () =>
      existsSync('/proc/self/fd')
        ? readdirSync('/proc/self/fd').filter((fd) => {
            try {
              return readlinkSync(`/proc/self/fd/${fd}`).startsWith(folder);
            } catch {
              return false;
            }
          })
        : [];
    const closed = async () => {
      for (let turn = 0; turn < 50 && open().length > 0; turn++)
        await new Promise((resolve) => setTimeout(resolve, 10));
      expect(open()).toEqual([]);
    };
    const many =
      header() +
      rowsOf(
        Array.from({ length: 20_000 }, (_, i) => [`甲${i}`]),
        2,
      );
    const table = await openTable(sourceOf(sheet(many)), headers);
    for await (const row of table.rows) if (row.row > 10) break;
    await closed();
    const two = workbook({ sheets: ['a', 'b'].map((name) => ({ name, data: many })) });
    expect((await read(two)).refused).toBe('several-tables');
    await closed();
    const bytes = sheet(many);
    expect((await read(bytes.subarray(0, bytes.length - 9))).refused).toBe('workbook-unreadable');
    await closed();
  });
});

describe('M10.2 4,000 rows of 30 columns', () => {
  const columns = [...headers, ...Array.from({ length: 26 }, (_, index) => `列${index}`)];
  // As many as a file may have take half a minute to write and read: these tell as much.
  const count = 4_000;

  test('each is there once, and memory stays flat', { timeout: 300_000 }, async () => {
    const path = join(folder, 'large');
    const writer = xlsxWriter(path);
    await writer.row(columns);
    for (let row = 0; row < count; row++)
      await writer.row(
        columns.map((name, column) => (column === 0 ? `公司${row}` : `${name}的值${row % 97}`)),
      );
    await writer.end();
    setFlagsFromString('--expose-gc');
    const collect: () => void = runInNewContext('gc');
    collect();
    const before = process.memoryUsage().heapUsed;
    const table = await streamWorkbook(path, headers);
    let [next, wrong, most] = [0, 0, 0];
    for await (const { row, cells } of table.rows) {
      if (row !== next + 2 || cells.名称 !== `公司${next}` || cells.列25 !== `列25的值${next % 97}`) wrong++;
      if (++next % 1_000 !== 0) continue;
      collect();
      most = Math.max(most, process.memoryUsage().heapUsed - before);
    }
    expect([next, wrong]).toEqual([count, 0]);
    expect(most).toBeLessThan(15_000_000);
  });

  test('one more is refused, as rows far below are, before any is read', async () => {
    const beyond = (number: number) => sheet(header() + rowsOf([['甲']], 2) + rowsOf([['乙']], number));
    expect((await read(beyond(100_020))).rows).toHaveLength(2);
    expect(await read(beyond(100_021))).toEqual({ rows: [], refused: 'too-many-rows' });
    const written = Array.from({ length: 100_020 }, () => '<row><c><v>1</v></c></row>').join('');
    expect(await read(sheet(header() + written))).toEqual({ rows: [], refused: 'too-many-rows' });
  });
});

describe('M10.2 what is too long costs its row and no other', () => {
  const wide = ['甲', ...Array.from({ length: 3 }, () => '长'.repeat(400_000))];
  const strings = [`<t>${'_x0041_'.repeat(200_000)}</t>`];
  const shared = '<row r="3"><c r="A3" t="s"><v>0</v></c></row>';

  test.each([
    ['a row of more than a million characters', rowsOf([wide], 3)],
    ['a cell of as many', rowsOf([['长'.repeat(1_500_000)]], 3)],
    ['a shared text of as many', shared],
  ])('%s', async (_, long) => {
    const data = header() + rowsOf([['甲']], 2) + long + rowsOf([['乙']], 4);
    const { rows } = await read(workbook({ sheets: [{ name: 'a', data }], strings }));
    expect(rows.map(({ row, fault }) => [row, fault?.code])).toEqual([
      [2, undefined],
      [3, 'row-too-long'],
      [4, undefined],
    ]);
  });
});

/** An archive in which a part has another checksum in the list at its end, or another name where it lies. */
function altered(from: Uint8Array, part: string, what: 'sum' | 'name'): Uint8Array {
  const bytes = Buffer.from(from);
  const [local, central] = [bytes.indexOf(part), bytes.lastIndexOf(part)];
  if (what === 'name') bytes[local] = 'y'.charCodeAt(0);
  // The sum stands thirty bytes before the name in the list.
  else bytes.writeUInt32LE((bytes.readUInt32LE(central - 30) ^ 1) >>> 0, central - 30);
  return bytes;
}

describe('R11 a workbook on disk that is none, or a hostile one, is refused and never read halfway', () => {
  const table = header() + rowsOf([['甲']], 2);
  const parts = partsOf({ sheets: [{ name: 'a', data: table }] });
  const data = 'xl/worksheets/sheet1.xml';
  const good = zipped(parts);
  const withSheet = (xml: string) => zipped({ ...parts, [data]: xml });
  const replaced = (from: string, to: string) => withSheet((parts[data] ?? '').replace(from, to));
  const twice = (parts['xl/workbook.xml'] ?? '').replace(/<sheet .*?\/>/, (each) => each + each);
  const attributes = Array.from({ length: 300 }, (_, index) => ` a${index}="1"`).join('');

  type Case = [string, Uint8Array, string];
  test.each<Case>([
    ['one that is cut off', good.subarray(0, good.length - 40), 'workbook-unreadable'],
    ['one cut off in its middle', good.subarray(0, 300), 'workbook-unreadable'],
    ['an archive of something else', zipped({ 'a.txt': 'a' }), 'workbook-unreadable'],
    ['one without sheets', workbook({ sheets: [] }), 'empty'],
    ['one of an empty sheet', sheet(''), 'empty'],
    ['a header with nothing under it', sheet(header()), 'empty'],
    ['one without the columns', sheet(rowsOf([['a', 'b', 'c']])), 'no-header'],
    ['XML that does not close', withSheet('<worksheet><sheetData>'), 'workbook-unreadable'],
    [
      'a document type',
      replaced('<worksheet', '<!DOCTYPE a [<!ENTITY b "c">]><worksheet'),
      'workbook-unreadable',
    ],
    ['an entity of its own', replaced('甲', '&b;'), 'workbook-unreadable'],
    ['a character that there is not', replaced('甲', '&#x110000;'), 'workbook-unreadable'],
    [
      'an element of more attributes than any',
      replaced('<row ', `<row${attributes} `),
      'workbook-unreadable',
    ],
    ['a part twice', zipped({ ...parts, 'XL/Workbook.xml': 'a' }), 'workbook-unreadable'],
    ['a place outside the archive', zipped({ ...parts, '../up.xml': 'a' }), 'workbook-unreadable'],
    ...[data, 'xl/workbook.xml', 'xl/sharedStrings.xml', 'xl/_rels/workbook.xml.rels'].flatMap(
      (part): Case[] =>
        part in parts
          ? [
              [`${part} whose bytes changed`, altered(good, part, 'sum'), 'workbook-unreadable'],
              [`${part} with another name where it lies`, altered(good, part, 'name'), 'workbook-unreadable'],
            ]
          : [],
    ),
    [
      'a cell that stands twice in its row',
      replaced('</c></row>', '</c><c r="A2"><v>1</v></c></row>'),
      'workbook-unreadable',
    ],
    ['a part that is two sheets', zipped({ ...parts, 'xl/workbook.xml': twice }), 'workbook-unreadable'],
    [
      'rows out of their order',
      sheet(header() + rowsOf([['甲']], 3) + rowsOf([['乙']], 2)),
      'rows-out-of-order',
    ],
    ['a row twice', sheet(header() + rowsOf([['甲']], 2) + rowsOf([['乙']], 2)), 'rows-out-of-order'],
    ['a row without a place', sheet(`${header()}<row r="x"><c><v>1</v></c></row>`), 'rows-out-of-order'],
    [
      'more columns than any table',
      sheet(`${header()}<row r="2"><c r="${letters(600)}2"><v>1</v></c></row>`),
      'too-many-columns',
    ],
    ['two tables', workbook({ sheets: ['a', 'b'].map((name) => ({ name, data: table })) }), 'several-tables'],
  ])('%s', async (_, bytes, code) => {
    expect(await read(bytes)).toEqual({ rows: [], refused: code });
  });

  test('whatever stands in its parts, it is read or refused, and nothing else happens', async () => {
    const named = fc.constantFrom(...Object.keys(parts));
    const word = fc.constantFrom(
      ...['<', '>', '"', '&#0;', '&lt;', '<row r="9">', '</row>', '<c t="s">', '<c r="ZZZ9">', '<v>9e99</v>'],
      ...['</sheetData>', '<si>', '<xf/>', '<mergeCell ref="A1:"/>', '<col min="x" hidden="1"/>', 'r="-1"'],
    );
    const change = fc.record({ at: fc.nat(), length: fc.nat(30), by: fc.oneof(word, fc.string()) });
    await fc.assert(
      fc.asyncProperty(named, fc.array(change, { minLength: 1, maxLength: 4 }), async (name, changes) => {
        const xml = changes.reduce((text, { at, length, by }) => {
          const from = at % (text.length + 1);
          return text.slice(0, from) + by + text.slice(from + length);
        }, parts[name] ?? '');
        expect(await readTableOf(zipped({ ...parts, [name]: xml }), headers)).toHaveProperty('ok');
      }),
      { numRuns: 80 },
    );
  });

  test('elements of names that objects have of themselves are elements as others are', async () => {
    const odd = '<__defineGetter__/><constructor/><__proto__/><toString __proto__="1" constructor="2"/>';
    expect((await read(replaced('<sheetData>', `${odd}<sheetData>${odd}`))).rows).toHaveLength(1);
    expect((await read(replaced('<c ', `${odd}<c `))).rows).toHaveLength(1);
  });

  const limits = { bytes: 3_000_000, rows: 100, broken: 100 };
  const inflating = withSheet(`<worksheet>${' '.repeat(5_000_000)}</worksheet>`);

  test('what inflates is read no further than the limit, and what claims to be small no further than it says', async () => {
    expect(await rowsIn(streamWorkbook(inflating, headers, noKinds, limits))).toEqual({
      rows: [],
      refused: 'workbook-too-large',
    });
    expect(await read(lying(inflating))).toEqual({ rows: [], refused: 'workbook-unreadable' });
  });

  test('a sheet that is read twice counts once', async () => {
    const long = sheet(`${table}${' '.repeat(2_000_000)}`);
    expect((await rowsIn(streamWorkbook(long, headers, noKinds, limits))).rows).toHaveLength(1);
  });

  test('a part that is kept whole is no larger than programs write it', async () => {
    const styles = `<styleSheet>${' '.repeat(21_000_000)}</styleSheet>`;
    expect((await read(zipped({ ...parts, 'xl/styles.xml': styles }))).refused).toBe('workbook-unreadable');
  });

  test('what is said of a part beside it is no longer than a name may be', async () => {
    const long = zipSync({ ...zippable(parts), [`${'a'.repeat(5000)}.xml`]: strToU8('a') });
    expect((await read(long)).refused).toBe('workbook-unreadable');
  });

  test('texts that cells share are kept up to a bound, empty ones counted', async () => {
    const kept = new SharedTexts();
    const million = { text: '长'.repeat(500_000), isStruck: false };
    const most = async () => {
      for (let index = 0; index < 260; index++) kept.add(million);
    };
    await expect(most()).rejects.toMatchObject({ said: { code: 'workbook-texts-too-large' } });
    const texts = Array.from({ length: 600 }, (_, index) => ({
      text: ['', 'é', `長${index}`, `a${index}`][index % 4] ?? '',
      isStruck: index % 3 === 0,
    }));
    const shared = new SharedTexts();
    for (const each of texts) shared.add(each);
    expect(texts.map((_, index) => shared.at(index))).toEqual(texts);
    expect([-1, 0.5, 600, Number.NaN].map((index) => shared.at(index))).toEqual(Array(4).fill(null));
  });

  test('that a disk fails is not said of the file', async () => {
    await expect(streamWorkbook(join(folder, 'nothing'), headers)).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

const zippable = (parts: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]));

/** An archive whose headers say that its large parts are of ten bytes. */
function lying(bytes: Uint8Array): Uint8Array {
  const lie = Uint8Array.from(bytes);
  const view = new DataView(lie.buffer);
  for (let place = 0; place + 30 < lie.length; place++) {
    const sign = view.getUint32(place, true);
    const at = place + (sign === 0x04034b50 ? 22 : 24);
    if ((sign === 0x04034b50 || sign === 0x02014b50) && view.getUint32(at, true) > 1_000_000)
      view.setUint32(at, 10, true);
  }
  return lie;
}

/** R4, R11: a workbook is read as a person sees it, and nothing in it is trusted. */
import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readTableOf } from '../../../../shared/files/tables.ts';
import {
  cell,
  letters,
  partsOf,
  rowsOf,
  type WorkbookXml,
  workbook,
  zipped,
} from '../../../support/workbook.ts';

const headers = ['名称', '编号', '日期', '金额'];
const sheet = (data: string, more: Partial<WorkbookXml> = {}) =>
  workbook({ sheets: [{ name: '数据', data }], ...more });
const header = (row = 1) => rowsOf([headers], row);
const kinds = new Map([
  ['日期', 'day'],
  ['金额', 'yuan'],
] as const);
const read = (bytes: Uint8Array) => readTableOf(bytes, headers, kinds);

async function rows(bytes: Uint8Array) {
  const table = await read(bytes);
  if (!table.ok) throw new Error(`Refused: ${table.fault.code}`);
  return table.rows;
}
const cells = async (bytes: Uint8Array) => (await rows(bytes)).map((row) => Object.values(row.cells));
async function refusal(bytes: Uint8Array) {
  const table = await read(bytes);
  return table.ok ? null : [table.fault.field, table.fault.code];
}
const row = (number: number, ...written: string[]) => `<row r="${number}">${written.join('')}</row>`;
const at = (place: string, attributes: string, inner: string) => `<c r="${place}" ${attributes}>${inner}</c>`;

describe('M10.2 the texts of a workbook', () => {
  test('shared, inline and rich, without their readings and with what stands for control characters', async () => {
    const strings = [
      '<t>甲公司</t>',
      '<r><rPr><b/></rPr><t>乙</t></r><r><t xml:space="preserve"> 公司</t></r><rPh sb="0" eb="1"><t>yi</t></rPh>',
      '<t>丙_x000D_公司_x005F_x000D_</t>',
    ];
    const data = [0, 1, 2].map((index) => row(index + 2, at(`A${index + 2}`, 't="s"', `<v>${index}</v>`)));
    const read = await cells(sheet(header() + data.join(''), { strings }));
    expect(read.map(([name]) => name)).toEqual(['甲公司', '乙 公司', '丙\r公司_x000D_']);
  });

  test('cells and rows without places follow each other; a namespace may have any prefix', async () => {
    const parts = partsOf({ sheets: [{ name: 'a', data: '' }] });
    parts['xl/worksheets/sheet1.xml'] =
      `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>
      <x:row>${headers.map((each) => `<x:c t="inlineStr"><x:is><x:t>${each}</x:t></x:is></x:c>`).join('')}</x:row>
      <x:row><x:c t="str"><x:v>甲</x:v></x:c><x:c><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    expect(await cells(zipped(parts))).toEqual([['甲', '7', '', '']]);
  });

  test('parts are found by their relationships, wherever they lie and in whatever case', async () => {
    const { 'xl/worksheets/sheet1.xml': data = '', ...parts } = partsOf({
      sheets: [{ name: 'a', data: header() + rowsOf([['甲']], 2) }],
    });
    const rels = 'xl/_rels/workbook.xml.rels';
    const moved = {
      ...parts,
      [rels]: (parts[rels] ?? '').replace('worksheets/sheet1.xml', '/Other/Data.XML'),
    };
    expect(await cells(zipped({ ...moved, 'other/data.xml': data }))).toEqual([['甲', '', '', '']]);
  });

  test('whatever text a cell holds comes back as it was', async () => {
    // What XML cannot hold is no text of a workbook; what looks like an escape is one.
    const text = fc
      .string({ unit: 'grapheme' })
      .filter((each) => !/\p{Cc}|\p{Cn}|_x[0-9a-f]{4}_/iu.test(each) && each === each.trim() && each !== '');
    await fc.assert(
      fc.asyncProperty(text, async (each) => {
        const table = await read(sheet(header() + rowsOf([[each, '1', '2', '3']], 2)));
        expect(table).toMatchObject({ ok: true, rows: [{ row: 2, cells: { 名称: each } }] });
      }),
      { numRuns: 60 },
    );
  });
});

describe('R1, R4 the numbers of a workbook', () => {
  test.each([
    ['a built-in look', 14, 46205, '2026-07-02'],
    ['a Chinese look', 31, 46205, '2026-07-02'],
    ['an own look', 'yyyy"年"m"月"d"日"', 46205, '2026-07-02'],
    ['a time', 'yyyy/m/d h:mm', 46205.4375, '2026-07-02 10:30:00'],
    ['noise of calculating', 14, 46205.0000000001, '2026-07-02'],
    ['noise below a day', 14, 46204.9999999999, '2026-07-02'],
    ['no day, but a colour and words', '[Red]0.00"days"', 46205, '46205'],
    ['no day, but a number', 0, 46205, '46205'],
  ])('with %s', async (_, look, value, text) => {
    const data = header() + row(2, at('C2', 's="1"', `<v>${value}</v>`));
    expect(await cells(sheet(data, { looks: [0, look] }))).toEqual([['', '', text, '']]);
  });

  const lookedAt = async (place: string, look: number | string, value: number) => {
    const data = header() + row(2, cell(2, 0, '甲'), at(place, 's="1"', `<v>${value}</v>`));
    const [found] = await rows(sheet(data, { looks: [0, look] }));
    return [
      Object.values(found?.cells ?? {}).filter((each) => each !== '')[1],
      found?.doubts.map(({ code }) => code),
    ];
  };

  test.each<[string, number | string]>([
    ['2026年11月', 57],
    ['2026年11月', 'yyyy"年"m"月"'],
    ['Nov-26', 17],
    ['11月1日', 58],
    ['1-Nov', 16],
    ['2026', 'yyyy'],
    ['Sunday 2026/11', 'dddd yyyy/m'],
    ['0:00 in 2026 on the 1st', 'yyyy d h:mm'],
    ['00:00:00', 21],
    ['0:00', 20],
    ['00:00', 45],
    ['1111848:00:00', '[h]:mm:ss'],
    ['1111848:00', '[h]:mm'],
    ['1111848:00:00', 46],
    ['1111848小时', '[h]"小时"'],
    ['11月', '[>1]m"月";yyyy/m/d'],
  ])('a cell that shows %s shows no day: its bare number is read, and asked about', async (_, look) => {
    expect(await lookedAt('C2', look, 46327)).toEqual(['46327', ['shown-otherwise']]);
  });

  test.each<[number | string]>([
    ...[14, 15, 22, 30, 31].map((each): [number] => [each]),
    ...['yyyy-mm-dd', 'yyyy/m/d', 'yyyy\\-mm\\-dd', 'yyyy/m/d;@', 'yyyy"年"m"月"d"日"', 'yy/m/d'].map(
      (each): [string] => [each],
    ),
    ...[
      '[$-804]yyyy"年"m"月"d"日";@',
      'yyyy/m/d h:mm',
      '[$-409]yyyy/m/d h:mm AM/PM;@',
      'yyyy-mm-dd hh:mm:ss.000',
    ].map((each): [string] => [each]),
    ...['[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', '[$-804]aaaa yyyy/mm/dd', 'yyyymmdd', 'dd/mm/yyyy'].map(
      (each): [string] => [each],
    ),
  ])('a cell that shows all of a day is one, and no question: %s', async (look) => {
    expect(await lookedAt('C2', look, 46327)).toEqual(['2026-11-01', []]);
  });

  test.each<[string, number, number | string]>([
    ['00001234', 1234, '00000000'],
    ['001234567', 1234567, '000000000'],
    ['1.10', 1.1, '0.00'],
    ['1234.00', 1234, 2],
    ['1', 1.1, '0'],
    ['0000 1234', 1234, '0000 0000'],
    ['12 34', 1234, '0#" "00'],
    ['壹仟贰佰叁拾肆', 1234, '[DBNum2]General'],
    ['一二三四', 1234, '[DBNum1][$-804]0'],
    ['1.23E+03', 1234, 11],
    ['2026/3/12', 46093, 14],
    ['3月12日, typed 3-12', 46093, 58],
    ['12-Mar', 46093, 16],
    ['1,234', 1234, '#,##0'],
    ['1,234', 1234, 3],
    ['1,234', 1234, 37],
    ['1,234 as accountants have it', 1234, '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ '],
    ['330,106,000,012,345', 330106000012345, '#,###'],
    ['-1,234', -1234, '#,##0'],
    ['¥12', 12, '"¥"0'],
    ['¥12', 12, '[$¥-804]0'],
  ])('R4 a code that is shown as %s is asked about; it is no other number', async (_, value, look) => {
    expect((await lookedAt('B2', look, value))[1]).toEqual(['shown-otherwise']);
  });

  test.each<[number, number | string]>([
    [330106000012345, 'General'],
    [330106000012345, '0'],
    [330106000012345, 1],
    [330106000012345, '0_ '],
    [330106000012345, '0_);[Red]\\(0\\)'],
    [330106000012345, '@'],
    [123456789, '000000000'],
    [1.1, '0.0'],
    [1.1, '0.##'],
    [123, '#,##0'],
    [-123, '#,##0'],
    [123, 3],
  ])('R4 a code that is shown as it is kept is no question: %d as %s', async (value, look) => {
    expect(await lookedAt('B2', look, value)).toEqual([String(value), []]);
  });

  test.each<[number | string]>([
    ['0.00'],
    [2],
    [4],
    [11],
    ['#,##0.00'],
    ['0.0000'],
    ['0000'],
    ['¥#,##0.00'],
    [44],
  ])('R4 zeros and decimals make a sum no other: %s', async (look) => {
    expect(await lookedAt('D2', look, 5)).toEqual(['5', []]);
  });

  test.each([
    ['a share of a hundred', 9, 'shown-otherwise'],
    ['an own share', '0.0%', 'shown-otherwise'],
    ['a unit', '0.00"万元"', 'shown-otherwise'],
    ['a unit without quotation marks', '0.00元', 'shown-otherwise'],
    ['a thousandth', '#,##0.00,', 'shown-otherwise'],
    ['a ten-thousandth, as Chinese programs write it', '0!.0,"万"', 'shown-otherwise'],
    ['thousands parted', '#,##0.00', undefined],
    ['what accountants use', '_ ¥* #,##0.00_ ;_ ¥* -#,##0.00_ ;_ ¥* "-"??_ ;_ @_ ', undefined],
    ['a colour, a currency and a sign', '[Red][$¥-804]#,##0.00;\\-#,##0.00', undefined],
    ['a power of ten', '0.00E+00', undefined],
    ['plain text', '@', undefined],
    ['a point of its own', '0!.0000', 'shown-otherwise'],
    ['a point in quotation marks', '0"."0000', 'shown-otherwise'],
    ['a point behind a mark', '0\\.0000', 'shown-otherwise'],
    ['digits of its own', '"2"0', 'shown-otherwise'],
    ['no digit of the number', '"-"', 'shown-otherwise'],
    ['signs between its digits', '00-00', 'shown-otherwise'],
    ['digits of its own in a day', '"2019"-mm-dd', 'shown-otherwise'],
    ['nothing', ';;;', 'hidden-value'],
    ['nothing for numbers', ';;', 'hidden-value'],
    ['an empty word', '""', 'hidden-value'],
    ['blanks', '_ * " "', 'hidden-value'],
    ['white', '[White]0.00', 'hidden-value'],
    ['nothing but for zero', '[=0]"";General', undefined],
    ['nothing for zero', '0.00;-0.00;;@', undefined],
    ['a blank between thousands', '#\\ ##0.00', undefined],
    ['what is common', 'General', undefined],
  ])('M10.2 with the look of %s a number is asked about, or not', async (_, look, code) => {
    const data = header() + row(2, at('D2', 's="1"', '<v>5</v>'), cell(2, 0, '5元'));
    const [read] = await rows(sheet(data, { looks: [0, look] }));
    expect([read?.cells.金额, read?.doubts[0]?.code, read?.doubts[0]?.field]).toEqual([
      '5',
      code,
      code && '金额',
    ]);
  });

  test.each([
    ['nothing', ';;;', 'hidden-value'],
    ['nothing for texts', '0;0;0;', 'hidden-value'],
    ['more words', '@"（已撤销）"', 'shown-otherwise'],
    ['no text', '0;0;0;"无"', 'shown-otherwise'],
    ['what accountants use', '_ ¥* #,##0.00_ ;_ ¥* -#,##0.00_ ;_ ¥* "-"??_ ;_ @_ ', undefined],
    ['a number', '0.00"元"', undefined],
  ])('R9 with the look of %s a text is asked about, or not', async (_, look, code) => {
    const data = header() + row(2, at('A2', 't="inlineStr" s="1"', '<is><t>甲</t></is>'));
    const [read] = await rows(sheet(data, { looks: [0, look] }));
    expect([read?.cells.名称, read?.doubts[0]?.code]).toEqual(['甲', code]);
  });

  test.each([
    ['¥#,##0.00', 1],
    ['[$¥-804]#,##0.00', 1],
    ['"￥"#,##0.00', 1],
    ['_ ¥* #,##0.00_ ;_ ¥* -#,##0.00_ ;_ ¥* "-"??_ ;_ @_ ', 1],
    ['[$CNY] 0.00', 1],
    [7, 1],
    [44, 1],
    ['¥0.00"元"', 1],
    ['[$-804]0.00', 0],
    ['#,##0.00', 0],
  ])('R9 a currency in a column of ten thousands of yuan is asked about: %s', async (look, count) => {
    const bytes = sheet(header() + row(2, at('D2', 's="1"', '<v>5</v>')), { looks: [0, look] });
    const table = await readTableOf(bytes, headers, new Map([['金额', 'ten-thousand-yuan']]));
    expect(table.ok && table.rows[0]?.doubts).toEqual(
      Array(count).fill({ field: '金额', code: 'shown-otherwise' }),
    );
  });

  test('by the date system of 1904 a day is another number', async () => {
    const data = header() + row(2, at('C2', 's="1"', '<v>44743</v>'));
    expect(await cells(sheet(data, { looks: [0, 14], date1904: true }))).toEqual([
      ['', '', '2026-07-02', ''],
    ]);
  });

  test.each([
    ['in a column of days', '日期', '<v>44743</v>', '2026-07-02', 'bare-day'],
    ['with a time', '日期', '<v>44743.4375</v>', '2026-07-02 10:30:00', 'bare-day'],
    ['packed', '日期', '<v>20260702</v>', '20260702', undefined],
    ['in another column', '金额', '<v>44743</v>', '44743', undefined],
  ])(
    'R9 by that system a bare number is another day, too, and asked about: %s',
    async (_, name, value, text, code) => {
      const place = `${letters(headers.indexOf(name))}2`;
      const bytes = sheet(header() + row(2, at(place, '', value)), { date1904: true });
      const table = await readTableOf(bytes, headers, new Map([['日期', 'day']]));
      expect(table).toMatchObject({ ok: true, rows: [{ cells: { [name]: text } }] });
      expect(table.ok && table.rows[0]?.doubts.map(({ field, code }) => [field, code])).toEqual(
        code ? [[name, code]] : [],
      );
      const of1900 = await readTableOf(sheet(header() + row(2, at(place, '', value))), headers);
      expect(of1900.ok && of1900.rows[0]?.doubts).toEqual([]);
    },
  );

  test('a sum has no noise, and a code that was kept as a number has lost digits', async () => {
    const read = await rows(
      sheet(
        header() +
          rowsOf([['甲', '', '', 0.1 + 0.2]], 2) +
          row(3, at('B3', '', '<v>9.14403001922038E+17</v>')),
      ),
    );
    expect(read.map(({ cells, fault }) => [cells.金额, fault?.field, fault?.code])).toEqual([
      ['0.3', undefined, undefined],
      ['', '编号', 'digits-lost'],
    ]);
  });

  test('truths, errors and formulas that were never calculated', async () => {
    const read = await rows(
      sheet(
        header() +
          row(2, at('A2', 't="b"', '<v>1</v>'), at('B2', 't="e"', '<v>#REF!</v>')) +
          row(3, cell(3, 0, '甲'), at('D3', '', '<f>B3*2</f>')) +
          row(4, cell(4, 0, '甲'), at('D4', '', '<f>1+2</f><v>3</v>')),
      ),
    );
    expect(read.map(({ fault }) => fault && [fault.field, fault.code])).toEqual([
      ['编号', 'cell-error'],
      ['金额', 'formula-not-calculated'],
      null,
    ]);
    expect(read.map(({ doubts }) => doubts)).toEqual([[], [], [{ field: '金额', code: 'from-formula' }]]);
  });
});

describe('R9 what is said of all rows', () => {
  const ofSheet = async (name: string) => {
    const table = await read(
      workbook({ sheets: [{ name, data: header() + rowsOf([['甲', '1', '', 5]], 2) }] }),
    );
    return table.ok && table.rows.map(({ doubts }) => doubts);
  };

  test.each(['已撤销的处罚', '作废', '测试', '失效数据', '变更信息', '异议', '更正'])(
    'the name of its sheet is asked about: %s',
    async (name) => {
      expect(await ofSheet(name)).toEqual([[{ field: '(row)', code: 'file-says-void' }]]);
    },
  );
  test.each(['Sheet1', '行政处罚', '2026年11月', '处罚信息（公示）'])(
    'a name that says nothing of it is no question: %s',
    async (name) => {
      expect(await ofSheet(name)).toEqual([[]]);
    },
  );
});

describe('M10.2 what is hidden, merged or beside the table', () => {
  test('hidden rows and columns and merged cells are asked about, and never left out or filled in', async () => {
    const data = `${header()}<row r="2" hidden="1">${cell(2, 0, '甲')}</row>${rowsOf(
      [
        ['乙', '1', '', 5],
        ['丙', '2', '', null],
      ],
      3,
    )}`;
    const bytes = workbook({
      sheets: [
        {
          name: '数据',
          before: '<cols><col min="2" max="2" hidden="1"/></cols>',
          data,
          behind: '<mergeCells count="1"><mergeCell ref="D3:D4"/></mergeCells>',
        },
      ],
    });
    const read = await rows(bytes);
    expect(
      read.map(({ row, cells, doubts }) => [
        row,
        cells.金额,
        doubts.map(({ field, code }) => `${field} ${code}`),
      ]),
    ).toEqual([
      [2, '', ['(row) hidden-row']],
      [3, '5', ['编号 hidden-column', '金额 merged-cells']],
      [4, '', ['编号 hidden-column', '金额 merged-cells']],
    ]);
  });

  test('what is hidden by its size is hidden; more merged cells than any table has are refused', async () => {
    const data = `${header()}<row r="2" ht="0" customHeight="1">${cell(2, 0, '甲')}${cell(2, 1, '1')}</row>`;
    const before = '<cols><col min="2" max="2" width="0" customWidth="1"/></cols>';
    const [found] = await rows(workbook({ sheets: [{ name: 'a', before, data }] }));
    expect(found?.doubts.map(({ code }) => code)).toEqual(['hidden-row', 'hidden-column']);
    const flat = '<sheetFormatPr zeroHeight="1"/>';
    const [other] = await rows(
      workbook({ sheets: [{ name: 'a', before: flat, data: header() + rowsOf([['甲']], 2) }] }),
    );
    expect(other?.doubts).toEqual([{ field: '(row)', code: 'hidden-row' }]);
    const behind = `<mergeCells>${'<mergeCell ref="A9:B9"/>'.repeat(1001)}</mergeCells>`;
    const merged = workbook({ sheets: [{ name: 'a', data: header() + rowsOf([['甲']], 2), behind }] });
    expect(await refusal(merged)).toEqual(['file', 'merged-cells']);
  });

  test.each([
    ['<row r="2" ht="0.75" customHeight="1">', '', ['hidden-row']],
    ['<row r="2" ht="3" customHeight="1">', '', ['hidden-row']],
    ['<row r="2" ht="9" customHeight="1">', '', []],
    ['<row r="2">', '<sheetFormatPr defaultRowHeight="1" customHeight="1"/>', ['hidden-row']],
    ['<row r="2">', '<cols><col min="2" max="2" width="0.1" customWidth="1"/></cols>', ['hidden-column']],
    ['<row r="2">', '<cols><col min="2" max="2" width="2.5" customWidth="1"/></cols>', []],
  ])(
    'R9 what is too low or too narrow to be read is as good as hidden: %s %s',
    async (open, before, codes) => {
      const data = `${header()}${open}${cell(2, 0, '甲')}${cell(2, 1, '1')}</row>`;
      const [read] = await rows(workbook({ sheets: [{ name: 'a', before, data }] }));
      expect(read?.doubts.map(({ code }) => code)).toEqual(codes);
    },
  );

  test('what is struck out is asked about', async () => {
    const struck = '<r><rPr><strike/></rPr><t>旧名公司</t></r><r><t>新名公司</t></r>';
    const data =
      header() +
      row(2, at('A2', 't="s"', '<v>0</v>')) +
      row(3, at('A3', 't="inlineStr"', `<is>${struck}</is>`));
    const read = await rows(sheet(data, { strings: [struck] }));
    expect(read.map(({ doubts }) => doubts)).toEqual(Array(2).fill([{ field: '名称', code: 'struck-out' }]));
  });

  test.each([
    [
      'a cell',
      '<strike/>',
      row(2, at('A2', 't="inlineStr" s="1"', '<is><t>甲</t></is>'), cell(2, 1, '1')),
      1,
    ],
    ['a number', '<strike val="1"/>', row(2, cell(2, 0, '甲'), at('D2', 's="1"', '<v>5</v>')), 1],
    [
      'a formula',
      '<strike val="true"/>',
      row(2, cell(2, 0, '甲'), at('D2', 's="1"', '<f>1+1</f><v>2</v>')),
      1,
    ],
    [
      'a whole row',
      '<strike/>',
      `<row r="2" s="1" customFormat="1">${cell(2, 0, '甲')}${cell(2, 1, '1')}</row>`,
      2,
    ],
    ['none, as its font strikes nothing', '<strike val="0"/>', row(2, at('D2', 's="1"', '<v>5</v>')), 0],
    ['none, as only a condition would', '<b/>', row(2, at('D2', 's="1"', '<v>5</v>')), 0],
  ])('R9 what is struck out by its style is asked about: %s', async (_, font, data, count) => {
    const parts = partsOf({
      sheets: [{ name: 'a', data: header() + data }],
      looks: [0, 0],
      fonts: ['<sz val="11"/>', font],
    });
    const styles = 'xl/styles.xml';
    const conditions = '<dxfs><dxf><font><strike/></font></dxf></dxfs></styleSheet>';
    const bytes = zipped({ ...parts, [styles]: (parts[styles] ?? '').replace('</styleSheet>', conditions) });
    const [read] = await rows(bytes);
    expect(read?.doubts.map(({ code }) => code)).toEqual(Array(count).fill('struck-out'));
  });

  test.each([
    [
      'a cell that has no look of its own',
      '<col min="1" max="1" style="1"/>',
      row(2, cell(2, 0, '甲'), cell(2, 1, '1')),
      ['名称'],
    ],
    ['a number', '<col min="4" max="16384" style="1"/>', row(2, cell(2, 0, '甲'), cell(2, 3, 5)), ['金额']],
    [
      'several',
      '<col min="1" max="2" style="1"/>',
      row(2, cell(2, 0, '甲'), cell(2, 1, '1')),
      ['名称', '编号'],
    ],
    [
      'none, as the cell has its own look',
      '<col min="1" max="1" style="1"/>',
      row(2, at('A2', 't="inlineStr" s="0"', '<is><t>甲</t></is>')),
      [],
    ],
    [
      'none, as its row has another',
      '<col min="1" max="1" style="1"/>',
      `<row r="2" s="0" customFormat="1">${cell(2, 0, '甲')}</row>`,
      [],
    ],
    ['none, as it is another column', '<col min="3" max="3" style="1"/>', row(2, cell(2, 0, '甲')), []],
  ])('R9 what is struck out by its column is asked about: %s', async (_, columns, data, fields) => {
    const bytes = workbook({
      sheets: [{ name: 'a', data: header() + data, before: `<cols>${columns}</cols>` }],
      looks: [0, 0],
      fonts: ['<sz val="11"/>', '<strike/>'],
    });
    const [read] = await rows(bytes);
    expect(read?.doubts).toEqual(fields.map((field) => ({ field, code: 'struck-out' })));
  });

  test('R11 more ranges of columns that are struck out than any table has are not read', async () => {
    const before = `<cols>${'<col min="1" max="16384" style="1"/>'.repeat(100_000)}</cols>`;
    const looks = { looks: [0, 0], fonts: ['<sz val="11"/>', '<strike/>'] };
    const sheets = [{ name: 'a', data: header() + rowsOf([['甲']], 2), before }];
    expect(await refusal(workbook({ sheets, ...looks }))).toEqual(['file', 'workbook-unreadable']);
  });

  test.each([
    ['D1', '本列单位为万元', 'unit-above', '金额'],
    ['C1', '本列单位为万元', undefined, undefined],
    ['D1', '单位：元', undefined, undefined],
    ['A1', '以下处罚决定均已撤销', 'file-says-void', '(row)'],
    ['A1', '必填；已撤销的在备注中写明', undefined, undefined],
  ])(
    'R9 a comment on the header at %s is named, and heard where it is of all rows: %s',
    async (ref, text, code, field) => {
      const parts = partsOf({ sheets: [{ name: 'a', data: header() + rowsOf([['甲', '1', '', 5]], 2) }] });
      const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments';
      const table = await read(
        zipped({
          ...parts,
          'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships><Relationship Id="c" Type="${type}" Target="../comments1.xml"/></Relationships>`,
          'xl/comments1.xml': `<comments><commentList><comment ref="${ref}"><text><r><t>${text.slice(0, 3)}</t></r><r><t>${text.slice(3)}</t></r></text></comment></commentList></comments>`,
        }),
      );
      expect(
        table.ok && [table.unread, table.rows[0]?.doubts[0]?.code, table.rows[0]?.doubts[0]?.field],
      ).toEqual([['1: 批注'], code, field]);
    },
  );

  test('R9 a comment on a cell is asked about, of either kind; one beside the table, of its row', async () => {
    const parts = partsOf({
      sheets: [{ name: 'a', data: header() + rowsOf([['甲', '1', '', 5], ['乙'], ['丙']], 2) }],
    });
    const related = (type: string, target: string) =>
      `<Relationship Id="${target}" Type="http://schemas.example/${type}" Target="../${target}"/>`;
    const bytes = zipped({
      ...parts,
      'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships>${related('comments', 'comments1.xml')}${related('threadedComment', 'threads/a.xml')}</Relationships>`,
      'xl/comments1.xml':
        '<comments><commentList><comment ref="A1"/><comment ref="D2"><text><t>已撤销</t></text></comment><comment ref="K3"/></commentList></comments>',
      'xl/threads/a.xml':
        '<ThreadedComments><threadedComment ref="B3"><text>?</text></threadedComment></ThreadedComments>',
    });
    const said = (await rows(bytes)).map(({ doubts }) => doubts.map(({ field, code }) => `${field} ${code}`));
    expect(said).toEqual([['金额 has-comment'], ['(row) has-comment', '编号 has-comment'], []]);
  });

  test('R9 a text that is not among the shared ones is damaged, and never empty', async () => {
    const data = header() + row(2, cell(2, 0, '甲'), at('B2', 't="s"', '<v>7</v>'));
    const { 'xl/sharedStrings.xml': _, ...without } = partsOf({ sheets: [{ name: 'a', data }] });
    for (const bytes of [sheet(data), zipped(without)]) {
      const [read] = await rows(bytes);
      expect([read?.fault?.field, read?.fault?.code]).toEqual(['编号', 'damaged']);
    }
    expect(
      (await rows(sheet(header() + row(2, cell(2, 0, '甲'), at('B2', 't="s"', '')))))[0]?.fault,
    ).toBeNull();
  });

  test('R9 a formula that comes to an empty text is an empty cell, and a formula', async () => {
    const data = header() + row(2, cell(2, 0, '甲'), at('D2', 't="str"', '<f>IF(A9="","","")</f><v></v>'));
    const [read] = await rows(sheet(data));
    expect([read?.cells.金额, read?.fault, read?.doubts]).toEqual([
      '',
      null,
      [{ field: '金额', code: 'from-formula' }],
    ]);
  });

  test('a title, blank rows and blank columns change nothing; rows are counted as the program shows them', async () => {
    const shifted = (values: readonly string[], number: number) =>
      row(number, ...values.map((value, column) => cell(number, column * 2 + 1, value)));
    const styled = Array.from(
      { length: 3000 },
      (_, index) => `<row r="${index + 20}"><c r="A${index + 20}" s="0"/></row>`,
    );
    const data =
      row(2, cell(2, 1, '某市处罚信息')) +
      shifted(headers, 5) +
      shifted(['甲', '1', '2', '3'], 9) +
      styled.join('');
    expect(await rows(sheet(data))).toMatchObject([{ row: 9, cells: { 名称: '甲', 金额: '3' } }]);
  });

  test('sheets that hold something else are named; two such tables are refused; a hidden one is none', async () => {
    const table = header() + rowsOf([['甲', '1', '2', '3']], 2);
    const instructions = { name: '填报说明', data: rowsOf([['请勿修改表头']]) };
    const hidden = { name: '旧表', state: 'hidden', data: table };
    const one = await read(
      workbook({ sheets: [instructions, hidden, { name: '数据', data: table }, { name: '空', data: '' }] }),
    );
    expect(one).toMatchObject({ ok: true, unread: ['填报说明', '旧表'], rows: [{ row: 2 }] });
    const form = { name: '模板', data: header() };
    const beside = await read(workbook({ sheets: [form, { name: '数据', data: table }] }));
    expect(beside).toMatchObject({ ok: true, unread: ['模板'] });
    const two = workbook({
      sheets: [
        { name: 'a', data: table },
        { name: 'b', data: table },
      ],
    });
    expect(await refusal(two)).toEqual(['file', 'several-tables']);
  });

  test('R9 a second table with most of the same columns is refused, too; a list that shares some is named', async () => {
    const table = { name: 'a', data: header() + rowsOf([['甲', '1', '2', '3']], 2) };
    const fewer = { name: 'b', data: rowsOf([headers.slice(0, 3), ['乙', '2', '3']]) };
    const two = (other: { name: string; data: string; state?: string }) =>
      workbook({ sheets: [other, table] });
    expect(await refusal(two(fewer))).toEqual(['file', 'several-tables']);
    expect(await refusal(two({ ...fewer, data: rowsOf([headers.slice(1)]) }))).toBeNull();
    expect(await refusal(two({ ...fewer, state: 'hidden' }))).toBeNull();
    const many = [...headers, '列五', '列六'];
    const of = (names: string[]) => rowsOf([names, names.map((_, at) => at + 1)]);
    const sheets = [
      { name: 'a', data: of(many) },
      { name: 'b', data: of(many.slice(0, 4)) },
    ];
    expect(await readTableOf(workbook({ sheets }), many)).toMatchObject({ ok: true, unread: ['b'] });
  });

  test('R9 a table that stands on a hidden sheet alone is said to', async () => {
    const table = { name: 'a', state: 'veryHidden', data: header() + rowsOf([['甲', '1', '2', '3']], 2) };
    const shown = [rowsOf([['请勿修改表头']]), header(), ''];
    for (const data of shown)
      expect(await refusal(workbook({ sheets: [table, { name: 'b', data }] }))).toEqual([
        'file',
        'hidden-sheet',
      ]);
    const form = { ...table, data: header() };
    expect(await refusal(workbook({ sheets: [form, { name: 'b', data: rowsOf([['甲']]) }] }))).toEqual([
      'file',
      'no-header',
    ]);
  });
});

describe('R11 what is no workbook, or a hostile one, is refused and never read halfway', () => {
  const parts = partsOf({ sheets: [{ name: 'a', data: header() + rowsOf([['甲']], 2) }] });
  const data = 'xl/worksheets/sheet1.xml';
  const good = zipped(parts);
  const withSheet = (xml: string) => zipped({ ...parts, [data]: xml });

  test.each<[string, Uint8Array, string]>([
    ['an old workbook', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'old-workbook'],
    ['a web page called one', strToU8('\ufeff<html><table><tr><td>名称</td></tr></table>'), 'web-page'],
    ['a document in PDF', strToU8('%PDF-1.7\n名称,编号'), 'not-a-table'],
    ['rich text', strToU8('{\\rtf1\\ansi 名称}'), 'not-a-table'],
    [
      'a document of words',
      zipped({
        ...parts,
        'xl/workbook.xml': '<w:document xmlns:w="http://schemas.example"><w:body/></w:document>',
      }),
      'not-a-table',
    ],
    ['one that is cut off', good.subarray(0, good.length - 40), 'workbook-unreadable'],
    ['one cut off in its middle', good.subarray(0, 300), 'workbook-unreadable'],
    ['an archive of something else', zipped({ 'a.txt': 'a' }), 'workbook-unreadable'],
    ['one without sheets', workbook({ sheets: [] }), 'empty'],
    ['one without the columns', sheet(rowsOf([['a', 'b', 'c']])), 'no-header'],
    ['XML that does not close', withSheet('<worksheet><sheetData>'), 'workbook-unreadable'],
    [
      'a document type',
      withSheet(`<!DOCTYPE a [<!ENTITY b "c">]>${parts[data]?.split('\n')[1]}`),
      'workbook-unreadable',
    ],
    ['an entity of its own', withSheet((parts[data] ?? '').replace('甲', '&b;')), 'workbook-unreadable'],
    ['elements nested without end', withSheet('<a>'.repeat(500) + '</a>'.repeat(500)), 'workbook-unreadable'],
    ['a place outside the archive', zipped({ ...parts, '../up.xml': 'a' }), 'workbook-unreadable'],
    ['a part twice', zipped({ ...parts, 'XL/Workbook.xml': 'a' }), 'workbook-unreadable'],
    [
      'more columns than any table',
      sheet(header() + row(2, at(`${letters(600)}2`, '', '<v>1</v>'))),
      'too-many-columns',
    ],
    [
      'more rows than any table',
      sheet(header() + Array.from({ length: 10_001 }, (_, i) => row(i + 2, cell(i + 2, 0, 1))).join('')),
      'too-many-rows',
    ],
    ['what inflates', withSheet(`<worksheet>${' '.repeat(61_000_000)}</worksheet>`), 'workbook-too-large'],
  ])('%s', async (_, bytes, code) => {
    expect(await refusal(bytes)).toEqual(['file', code]);
  });

  test('what claims to be small inflates no further than it says', async () => {
    const large = zipSync({
      ...unzipSync(good),
      [data]: strToU8(`<worksheet>${' '.repeat(5_000_000)}</worksheet>`),
    });
    const view = new DataView(large.buffer, large.byteOffset, large.length);
    // The sizes that both headers of each part state, of every part.
    for (let place = 0; place + 4 < large.length; place++) {
      const sign = view.getUint32(place, true);
      if (sign === 0x04034b50 && view.getUint32(place + 22, true) > 1_000_000)
        view.setUint32(place + 22, 10, true);
      if (sign === 0x02014b50 && view.getUint32(place + 24, true) > 1_000_000)
        view.setUint32(place + 24, 10, true);
    }
    expect(await refusal(large)).toEqual(['file', 'workbook-unreadable']);
  });

  test('whatever bytes of it are changed, it is read or refused, and nothing else happens', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length - 1), fc.integer({ min: 0, max: 255 }), async (place, byte) => {
        const bytes = Uint8Array.from(good);
        bytes[place] = byte;
        expect(await read(bytes)).toHaveProperty('ok');
      }),
      { numRuns: 150 },
    );
  });
});

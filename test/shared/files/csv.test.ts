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
  for (const [code, rows] of [
    ['too-many-rows', '\n'.repeat(3_000_000)],
    ['too-many-rows', '"\n'.repeat(100_000)],
    ['too-many-broken', `"${'a'.repeat(50_000)}\n`.repeat(101)],
  ]) {
    expect(read(`${HEADER}\n${rows}`)).toMatchObject({ ok: false, fault: { code } });
  }
});

describe('M10.2 what stands under a table and is no row of it is named as not read', () => {
  test.each([
    ['合计,2,', '合计'],
    ['说明：本表按月报送,,', '说明'],
    ['注1：以决定书为准', '注'],
    ['填表人：沈某某,,审核人：许某某', '填表人'],
    ['（备注）', '备注'],
    [HEADER, '行政相对人名称'],
  ])('%s', (line, word) => {
    const table = read(`${HEADER}\n${ROW}\n${line}\n${ROW}\n`);
    expect(table).toMatchObject({ ok: true, rows: [{ row: 2 }, { row: 4 }], unread: [`3: ${word}`] });
  });

  test.each(['合计公司,警告,2026-03-01', '注册会计师协会,警告,2026-03-01', '说明文具店,警告'])(
    '%s is a row',
    (line) => {
      expect(read(`${HEADER}\n${line}\n`)).toMatchObject({ ok: true, rows: [{ row: 2 }], unread: [] });
    },
  );
});

describe('R9 a unit of money above the table that is not that of its columns is asked about', () => {
  const names = ['名称', '编号', '金额', '备注'];
  const money = new Map([['金额', 'ten-thousand-yuan' as const]]);
  const read = (...lines: string[]) =>
    readTable(
      utf8([...lines, names.join(','), '甲,1,50000,无', '乙,2,0,', '丙,3,5万元,'].join('\n')),
      names,
      money,
    );

  test.each([
    ['单位：元', 1],
    ['金额单位：元,,,', 1],
    ['罚款单位: 元', 1],
    ['某局行政处罚信息表（单位：元）', 1],
    ['单位：,元', 1],
    ['单位：人民币元', 1],
    ['货币单位：人民币（元）', 1],
    ['计量单位为千元', 1000],
    ['金额以元计', 1],
    ['以百万元为单位', 1_000_000],
    ['罚款单位：万元；没收单位：元', 1],
    ['金额以“元”为单位', 1],
    ['单位：“元”', 1],
    ['"单位：""元"""', 1],
    ['行政处罚信息公示表（金额：元）', 1],
    ['金额（元）', 1],
    ['罚款（元）', 1],
    ['货币：元', 1],
    ['币种：人民币元', 1],
    ['罚款、没收金额填写到元', 1],
    ['金额请填至千元', 1000],
    [',,金额（元）,', 1],
    [',,罚款金额：元,', 1],
  ])('%s', (line, yuan) => {
    const table = read('行政处罚公示', line);
    const doubt = { field: '金额', code: 'unit-above', values: { line: 2, yuan, read: 10_000 } };
    expect(table.ok && table.rows.map(({ doubts }) => doubts)).toEqual([[doubt], [], []]);
  });

  test.each([
    '单位：万元',
    '填报单位：元谋县某局',
    '填报单位：某局',
    '单位（万元）',
    '金额以万元计',
    '金额（万元）',
    '金额以“万元”为单位',
    '罚款金额填写到小数点后六位，例如罚款5000元填0.5',
    '罚款：见决定书',
    '专项扶助款（元谋县）',
    '行政处罚公示',
  ])('%s is none', (line) => {
    const table = read(line);
    expect(table.ok && table.rows.map(({ doubts }) => doubts)).toEqual([[], [], []]);
  });
});

describe('R9 a unit of money that a line below the header gives is asked about, and never left out', () => {
  const names = ['名称', '编号', '金额', '捐赠', '备注'];
  const money = new Map([
    ['金额', 'ten-thousand-yuan' as const],
    ['捐赠', 'yuan' as const],
  ]);
  const rows = ['甲,1,50000,3,无', '乙,2,0,,', '丙,3,5万元,7元,'];
  const read = (...lines: string[]) => readTable(utf8(lines.join('\n')), names, money);
  const asked = (...lines: string[]) => {
    const table = read(...lines);
    if (!table.ok) return table.fault;
    return table.rows.map(({ doubts }) => doubts.map(({ field, code, values }) => [field, code, values]));
  };
  const says = (field: string, line: number, yuan: number, read: number) => [
    field,
    'unit-above',
    { line, yuan, read },
  ];

  test.each([
    '单位：元,,,,',
    '金额单位：元',
    '单位：,元,,,',
    '注：罚款、没收金额单位均为元',
    '（以元为单位）',
    '金额（元）',
    '注：金额以“元”填报',
    ',,“元”,,',
    ',,金额（元）,,',
    ',,元,,',
    ',,（元）,,',
    '文本,文本,单位：元,元,文本',
    ',,人民币元,,',
  ])('%s', (line) => {
    expect(asked(names.join(','), line, ...rows)).toEqual([[says('金额', 2, 1, 10_000)], [], []]);
    const table = read(names.join(','), line, ...rows);
    expect(table).toMatchObject({
      ok: true,
      rows: [{ row: 3 }, { row: 4 }, { row: 5 }],
      unread: [expect.stringMatching(/^2: /)],
    });
  });

  test.each(['单位：万元', ',,,万元,'])('%s is that of another column', (line) => {
    expect(asked(names.join(','), line, ...rows)).toEqual([[says('捐赠', 2, 10_000, 1)], [], []]);
    expect(asked('单位：万元', names.join(','), ...rows)).toEqual([[says('捐赠', 1, 10_000, 1)], [], []]);
  });

  test('in the row above the header, over its column', () => {
    expect(asked(',,元,,', names.join(','), ...rows)).toEqual([[says('金额', 1, 1, 10_000)], [], []]);
  });

  test('between rows it is asked of those behind it; where some before it were read otherwise, nothing is taken', () => {
    expect(asked(names.join(','), '乙,2,0,,', '单位：元', ...rows)).toEqual([
      [],
      [says('金额', 3, 1, 10_000)],
      [],
      [],
    ]);
    for (const line of ['单位：元', '注：金额以元计', '说明：罚款金额单位为元,,,,'])
      expect(asked(names.join(','), ...rows, line)).toEqual({
        field: 'file',
        code: 'unit-below',
        values: { line: 5, yuan: 1 },
      });
  });

  test.each([',,单位：万元,元,', ',,万元,元,', '说明：单位以登记为准', ',,,,'])('%s asks nothing', (line) => {
    expect(asked(names.join(','), line, ...rows)).toEqual([[], [], []]);
  });

  test.each(['某单位,9,5,,元', '丁,4,元,,2026-03-01'])('%s is a row', (line) => {
    const table = read(names.join(','), line, ...rows);
    expect(table).toMatchObject({ ok: true, rows: [{ row: 2 }, { row: 3 }, { row: 4 }, { row: 5 }] });
  });
});

describe('R9, R11 what a file says of all its rows is asked of each, and its line is named', () => {
  const asked = (...lines: string[]) => {
    const table = read(lines.join('\n'));
    if (!table.ok) return [table.fault.code, table.fault.values];
    return [table.unread, ...table.rows.map(({ doubts }) => doubts.map(({ code }) => code))];
  };

  test.each([
    '行政处罚撤销信息公示表',
    '已撤销的处罚决定',
    '作废',
    '测试',
    '测试数据，请勿使用',
    '以下处罚决定均已撤销,,',
    '某局行政处罚信用修复信息汇总表（2026年）',
    '失效信息清单',
    '行政许可注销信息',
    '处罚信息（测试）',
    'test data',
    '行政处罚变更信息表',
    '行政处罚变更信息表,,填报单位：某局',
    '某市某局行政处罚决定变更登记表（2026年11月）',
    '撤销信息表',
    '行政处罚撤销登记表',
    '变更登记表',
    '变更情况',
    '处罚信息更正表',
    '行政处罚决定撤销、变更、确认违法情况表',
    '行政处罚（变更）',
    '某局变更清单',
    '2026年变更',
    '变更前处罚信息',
    '行政处罚撤回信息表',
    '撤下信息',
    '处罚决定纠错信息',
    '行政处罚删除申请表',
    '待删除',
    '行政处罚异议信息表',
    '行政复议信息表',
    '行政诉讼案件台账',
    '暂停公示信息表',
    '不予公示',
    '已下架',
    '解除查封扣押决定信息表',
  ])('%s, above it', (line) => {
    expect(asked(line, HEADER, ROW, ROW)).toEqual([['1: 标题'], ['file-says-void'], ['file-says-void']]);
  });

  test.each(['二、撤销的处罚决定', '（二）变更信息', '撤销信息,撤销信息,撤销信息', '变更后'])(
    'a heading between rows is asked of those behind it: %s',
    (line) => {
      expect(asked(HEADER, ROW, line, ROW)).toEqual([['3: 标题'], [], ['file-says-void']]);
    },
  );

  test('between header and rows; below rows, where it ends the reading', () => {
    const line = '备注：以下处罚决定均已撤销,,';
    expect(asked(HEADER, line, ROW)).toEqual([['2: 备注'], ['file-says-void']]);
    for (const note of ['备注：以上处罚决定均已撤销', '以上处罚决定已被法院撤销,,', '注,本表为测试数据'])
      expect(asked(HEADER, ROW, note, ROW)).toEqual(['void-below', { line: 3 }]);
  });

  test.each([
    '行政处罚信息公示表',
    '某市行政处罚决定信息公示模板（2026年11月）',
    '当前状态：0正常 1撤销 2异议 3其他',
    '当前状态,正常/撤销/异议',
    '填写说明：处罚决定被撤销的，请在备注中写明',
    '如有撤销、变更，请及时报送',
    '未撤销的处罚决定',
    '基本信息,处罚信息,撤销信息',
    '撤销登记信息公示表',
    '企业变更登记信息表',
    '行政许可变更信息表',
    '未按规定办理变更登记处罚信息',
    '房屋征收补偿决定信息表',
    '拒不纠正违法行为处罚信息',
    '责令限期改正信息表',
    '终止妊娠处罚信息',
    '解除劳动合同处罚信息',
    '食品召回下架处罚信息',
    '行政复议机关信息',
    '数据变更说明',
    '基本信息,处罚信息,变更信息',
    '软件测试公司处罚信息',
    '产品质量检测不合格处罚信息',
    '失信被执行人名单',
    '吊销营业执照、撤销许可证处罚信息',
    '填报单位：某局',
  ])('%s says nothing of the kind', (line) => {
    expect(asked(line, HEADER, ROW)).toEqual([[], []]);
  });

  test.each([
    ['说明：以上处罚决定不含已撤销的', '说明'],
    ['备注：以上处罚均已履行', '备注'],
    ['注：处罚决定被撤销的，公示即行终止', '注'],
    ['合计,2,', '合计'],
  ])('%s, under it, neither', (line, word) => {
    expect(asked(HEADER, ROW, line)).toEqual([[`3: ${word}`], []]);
  });

  test.each(['示例', '样例', '（示例）', '示例1', '例：'])(
    'a row that says that it is a sample is asked about: %s',
    (word) => {
      const head = `序号,${HEADER},备注`;
      expect(asked(head, `${word},${ROW},`, `2,${ROW},`)).toEqual([[], ['sample-row'], []]);
      expect(asked(head, `1,${ROW},${word}`, `2,${ROW},示例店`)).toEqual([[], ['sample-row'], []]);
    },
  );
});

describe('R9 what stands above the header and is a row comes back', () => {
  test('each with its number and where the header is', () => {
    const table = read(`行政处罚公示,,\n${ROW}\n另一公司,罚款,2026-03-02\n${HEADER}\n${ROW}\n`);
    const fault = { field: 'file', code: 'above-header', values: { header: 4 } };
    expect(table).toMatchObject({
      ok: true,
      rows: [
        { row: 2, cells, fault },
        { row: 3, fault },
        { row: 5, cells, fault: null },
      ],
    });
  });

  test.each([
    '行政处罚公示,,',
    '某局行政处罚公示,某局行政处罚公示,某局行政处罚公示',
    '填报单位：某局,填报人：沈某某,2026-03-31',
    '填报单位,某局,2026-03-31',
    '2026年3月,,单位：万元',
    '行政相对人,处罚情况,处罚情况',
    '1,2,3',
    '必填，200个字符,必填,格式：2026-03-01',
    'CF_XDR_MC,CF_CFLB,CF_JDRQ',
  ])('%s is none, and passed over', (line) => {
    expect(read(`${line}\n${HEADER}\n${ROW}\n`)).toMatchObject({ ok: true, rows: [{ row: 3 }], unread: [] });
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
    ['empty columns at its right', utf8(`${HEADER},,\n${ROW},,\n`)],
  ])('%s', (_, bytes) => {
    const table = readTable(bytes, known);
    expect(table).toMatchObject({ ok: true, rows: [{ row: 2, fault: null }] });
    expect(table.ok && Object.values(table.rows[0]?.cells ?? {})).toEqual(Object.values(cells));
  });

  test('blanks around headers and full-width marks are none of their words; those of cells stay', () => {
    const table = read(` 行政相对人名称＊,处罚类别：, 处罚决定日期\n\t某某公司 ,警告 , 2026-03-01\n , ,\n`);
    expect(table).toMatchObject({
      ok: true,
      rows: [
        {
          row: 2,
          cells: { '行政相对人名称＊': '\t某某公司 ', '处罚类别：': '警告 ', 处罚决定日期: ' 2026-03-01' },
        },
      ],
    });
  });

  test('rows are counted as a spreadsheet counts them: titles, header, empty rows and long cells', () => {
    const text = `行政处罚公示,,\n,,\n${HEADER}\n${ROW}\n\n,,\n"某某\n公司",警告,2026-03-01\n${ROW}\n,,\n,,\n\n`;
    const table = read(text);
    expect(table.ok && table.rows.map(({ row }) => row)).toEqual([4, 7, 8]);
  });

  test('R9 a text that is kept from spreadsheets by a formula of nothing else is the text; another formula stays', () => {
    const other = '="a"&"b"';
    const table = read(
      `${HEADER},备注\n="某某公司",="警告" ,"=""2026-03-01""","=""“他说""""不""""”"""\n${other},=1+1,=A1,'="0"\n`,
    );
    expect(table.ok && table.rows.map((row) => Object.values(row.cells))).toEqual([
      ['某某公司', '警告', '2026-03-01', '“他说"不"”'],
      [other, '=1+1', '=A1', '="0"'],
    ]);
  });

  test('R9 last cells that are missing are empty; a row with more cells than the header has a fault of its own', () => {
    const table = read(`${HEADER},备注\n${ROW},,too much\n某某公司,警告\n${ROW}\n`);
    expect(table).toMatchObject({
      ok: true,
      rows: [
        { row: 2, fault: { field: 'file', code: 'cells' } },
        { row: 3, cells: { 行政相对人名称: '某某公司', 处罚类别: '警告', 处罚决定日期: '' }, fault: null },
        { row: 4, cells: { ...cells, 备注: '' }, fault: null },
      ],
    });
  });

  test.each([
    ['in each way', `${HEADER}\r\n${ROW}\n${ROW}\r${ROW}`],
    ['in a bare carriage return', `${HEADER}\r${ROW}\r${ROW}\r${ROW}\r`],
    ['otherwise within a cell', `${HEADER}\r\n"某某公司","警告",2026-03-01\n${ROW}\r\n${ROW}\n`],
  ])('R9 lines that end %s', (_, text) => {
    expect(read(text)).toMatchObject({
      ok: true,
      rows: [2, 3, 4].map((row) => ({ row, cells, fault: null })),
    });
  });

  test.each([
    ['within a cell is a sign as any other', '某"某公司,警告,2026-03-01', null],
    ['that is not closed', '某某公司,"警告,2026-03-01', '处罚类别'],
    ['that is not opened', '某某公司,"警告"",2026-03-01', '处罚类别'],
    ['that closes before its cell ends', '"某某"公司,警告,2026-03-01', '行政相对人名称'],
    ['at the end of a row', '某某公司,警告,"', '处罚决定日期'],
  ])('R9 a quotation mark %s; the other rows are read', (_, row, column) => {
    const after = `${HEADER}\n${ROW}\n${row}\n"某某公司","警告",2026-03-01\n${ROW}\n`;
    const table = read(after);
    expect(table.ok && table.rows.map((each) => [each.row, each.fault?.field ?? null])).toEqual([
      [2, null],
      [3, column],
      [4, null],
      [5, null],
    ]);
    expect(table.ok && table.rows[1]?.fault?.code).toBe(column === null ? undefined : 'quotation-marks');
    expect(table).toMatchObject({ rows: [{ cells }, {}, { cells }, { cells }] });
  });

  test.each([
    ['of a formula around a delimiter', '="甲,乙",警告,2026-03-01', '行政相对人名称'],
    ['of one, in a row that lacks its last cell', '="甲,乙",警告', '行政相对人名称'],
    ['of one in the middle', '甲,="警告,罚款",2026-03-01', '处罚类别'],
    ['of one with pairs of them within', '="甲""公司"",乙",警告,2026-03-01', '行政相对人名称'],
    ['of one with pairs of them around', '=""甲,乙"",警告,2026-03-01', '行政相对人名称'],
    ['of one that is not closed', '甲,="警告,2026-03-01', '处罚类别'],
    ['within a cell around a delimiter', '某公司"甲,乙",警告', '行政相对人名称'],
    ['in a row that another fault ends', '某"公司,"警告,2026-03-01', '处罚类别'],
    ['that is left over in two cells', '某某公司,警告",2026"', '处罚类别'],
  ])(
    'R9 quotation marks %s are no cells of their own: the row comes back, and no other',
    (_, row, column) => {
      const table = read(`${HEADER}\n${ROW}\n${row}\n某"某公司,警告,2026-03-01\n${ROW}\n`);
      expect(table.ok && table.rows.map((each) => [each.row, each.fault])).toEqual([
        [2, null],
        [3, { field: column, code: 'quotation-marks' }],
        [4, null],
        [5, null],
      ]);
    },
  );

  test('R9 so do the lines over which a formula goes', () => {
    const table = read(`${HEADER}\n="甲\n乙\n丙",警告,2026-03-01\n某"某公司,警告,2026-03-01\n`);
    expect(table.ok && table.rows.map((each) => [each.row, each.fault?.code])).toEqual([
      [2, 'quotation-marks'],
      [3, undefined],
      [4, 'quotation-marks'],
      [5, undefined],
    ]);
  });

  test.each([
    ['="甲,乙"', '"=""甲,乙"""'],
    ['="a"&"b"', '="a"&"b"'],
    ['=IF(A1="", "无", "有")', '"=IF(A1="""", ""无"", ""有"")"'],
    ['5"管', '5"管'],
    ['“甲”"乙"', '“甲”"乙"'],
  ])('R9 %s as it is written right is one cell', (_, written) => {
    const table = read(`${HEADER}\n${ROW}\n${written},警告,2026-03-01\n`);
    expect(table).toMatchObject({
      ok: true,
      rows: [{ fault: null }, { fault: null, cells: { 处罚决定日期: '2026-03-01' } }],
    });
  });

  test.each([
    ['UTF-8', utf8(`${HEADER}\n${ROW}\n${ROW}\n`)],
    ['GB18030', Uint8Array.from([...gb18030, ...gb18030.subarray(gb18030.indexOf(0x0a) + 1)])],
  ])('R9 a broken byte of %s is damage in its cell; the other cells and rows are read', (_, bytes) => {
    const broken = bytes.slice();
    // No character goes on so, in either.
    broken[broken.indexOf(0x0a) + 2] = 0xff;
    const table = readTable(broken, known);
    expect(table).toMatchObject({
      ok: true,
      rows: [
        { row: 2, cells: { 处罚类别: '警告' } },
        { row: 3, cells },
      ],
    });
    expect(table.ok && table.rows[0]?.cells.行政相对人名称).toContain('\ufffd');
  });

  test.each([
    ['UTF-16, the great byte first', Buffer.from(`\uFEFF${HEADER}\n${ROW}`, 'utf16le').swap16()],
    ['UTF-16', Buffer.from(`\uFEFF${HEADER}\n${ROW}`, 'utf16le')],
    ['tabs', utf8(`${HEADER}\n${ROW}`.replaceAll(',', '\t'))],
    ['tabs with nothing between', utf8(`${HEADER},备注\n${ROW},`.replaceAll(',', '\t'))],
  ])('R9 %s', (_, bytes) => {
    expect(readTable(new Uint8Array(bytes), known)).toMatchObject({ ok: true, rows: [{ row: 2, cells }] });
  });

  test('R11 a row of field codes under the header, and the header once more, are no rows', () => {
    const table = read(`${HEADER}\nCF_XDR_MC,CF_CFLB,CF_JDRQ\n${ROW}\n${HEADER}\n${ROW}`);
    expect(table).toMatchObject({
      ok: true,
      rows: [
        { row: 3, cells },
        { row: 5, cells },
      ],
    });
  });

  test.each([
    ['other columns', '备注,处罚决定日期,处罚类别\n无,2026-03-02,罚款'],
    ['the same columns in another order', '处罚类别,行政相对人名称,处罚决定日期\n罚款,另一公司,2026-03-02'],
    ['a column more', `${HEADER},备注\n${ROW},无`],
  ])('R9 what stands under a second header of %s comes back: it is of another table', (_, second) => {
    const table = read(`${HEADER}\n${ROW}\n\n其他处罚\n${second}\n${HEADER}\n${ROW}`);
    if (!table.ok) throw new Error('It is not read.');
    expect(table.rows.map(({ row, fault }) => [row, fault?.code])).toEqual([
      [2, undefined],
      [4, undefined],
      [6, 'under-second-header'],
      [8, undefined],
    ]);
    expect(table.unread?.map((each) => each.split(':')[0])).toEqual(['5', '7']);
  });

  test('R11 codes that are known by their number alone stand as they are called: who reads the rows asks about them', () => {
    expect(read(`${HEADER},行政相对人代码_1,行政相对人代码_2\n${ROW},1,2`)).toMatchObject({
      ok: true,
      rows: [{ cells: { 行政相对人代码_1: '1', 行政相对人代码_2: '2' } }],
    });
  });

  test.each([
    ['empty', ''],
    ['empty', ' \n \n'],
    ['empty', `${HEADER}\n,,\n`],
    ['no-header', 'a,b,c\n1,2,3\n'],
    ['no-header', `${ROW}\n${ROW}\n`],
    ['duplicate-header', `${HEADER},处罚类别\n${ROW},警告\n`],
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

/** R9 R11 What systems put around rows and headers, and what they call a workbook. */
import { describe, expect, test } from 'vitest';
import { readTable } from '../../../shared/files/csv.ts';
import { formOf } from '../../../shared/files/form.ts';
import { streamJsonLines } from '../../../shared/files/ndjson.ts';
import { readTableOf } from '../../../shared/files/tables.ts';
import { normaliseHeader } from '../../../shared/formats/text.ts';
import { partsOf, rowsOf, zipped } from '../../support/workbook.ts';

const known = ['行政相对人名称', '处罚类别', '处罚决定日期', '备注'];
const HEADER = '行政相对人名称,处罚类别,处罚决定日期';
const ROW = '某某公司,警告,2026-03-01';
const read = (text: string) => {
  const table = readTable(new TextEncoder().encode(text), known);
  return table.ok ? table.rows.map(({ cells }) => cells) : table.fault.code;
};
const cells = { 行政相对人名称: '某某公司', 处罚类别: '警告', 处罚决定日期: '2026-03-01' };

describe('R9 headers are known by their words', () => {
  test.each([
    ...[
      '1、行政相对人名称',
      '1.行政相对人名称',
      '(1)行政相对人名称',
      '①行政相对人名称',
      '行政相对人名称*',
      '★行政相对人名称',
    ],
    ...[
      '行政相对人名称必填项*',
      '※行政相对人名称',
      '行政相对人\u200b名称',
      '行政相对人\u00ad名称',
      '行政相对人\n名称',
    ],
    ...[
      '*1、行政相对人名称',
      'A列：行政相对人名称',
      '第1列 行政相对人名称',
      '\ufeff行政相对人名称\u2060',
      '12）行政相对人名称',
    ],
  ])('%j', (header) => {
    expect(normaliseHeader(header)).toBe('行政相对人名称');
  });
  test.each(['1号仓库', '2026年', '必填', '第1列'])('%s stays what it is', (header) => {
    expect(normaliseHeader(header)).toBe(header);
  });
  test('a column of nothing without a header is none; one that holds something is unknown', () => {
    expect(read(`${HEADER},,备注\n${ROW},,\n`)).toEqual([{ ...cells, 备注: '' }]);
    expect(read(`,${HEADER},,备注\n,${ROW},,\n`)).toEqual([{ ...cells, 备注: '' }]);
    expect(read(`${HEADER},,备注\n${ROW},甲,\n`)).toEqual([{ ...cells, '': '甲', 备注: '' }]);
  });
});

test('R11 bytes of an encoding that is none of a table’s are no table', () => {
  const bytes = Buffer.from(
    [...`${HEADER}\n${ROW}`].flatMap((sign) => [...Buffer.from(sign, 'utf16le'), 0, 0]),
  );
  expect(readTable(bytes, known)).toMatchObject({ ok: false, fault: { code: 'not-a-table' } });
});

describe('R9 what stands among the rows and is none', () => {
  test.each([
    ...[
      '合计,2',
      '制表人：沈某',
      '填报单位：市局',
      '第1页',
      '第1页 共3页',
      '共2条',
      '共 2 条记录',
      '（盖章）',
      '单位负责人签字：',
    ],
    ...[
      '导出时间：2026-11-20',
      '经办人：张三,,审批人：李四',
      '1/3页',
      'Page 1 of 3',
      '以下空白',
      HEADER,
      '1、行政相对人名称,处罚类别*',
    ],
  ])('%s', (line) => {
    expect(read([HEADER, ROW, line, ROW].join('\n'))).toEqual([cells, cells]);
  });
});

describe('R11 a web page is one, whatever it begins with', () => {
  const table = '<table><tr><td>行政相对人名称</td></tr></table>';
  test.each([
    ...[
      table,
      `\ufeff${table}`,
      `<!-- x -->\n${table}`,
      `<?xml version="1.0"?><html/>`,
      `<div>${table}</div>`,
    ],
    ...[
      `<style>td{}</style>${table}`,
      `<BODY>${table}`,
      '<Table border=1>',
      '<center>',
      '<font>',
      `\n\n  ${table}`,
    ],
    ...[
      'MIME-Version: 1.0\nContent-Type: multipart/related\n\n<html>',
      'From: <Saved by Excel>\r\nSubject: x\r\nMIME-Version: 1.0\r\n',
    ],
  ])('%j', (text) => {
    expect(formOf(Buffer.from(text))).toBe('web-page');
    expect(formOf(Buffer.from(`\ufeff${text}`, 'utf16le'))).toBe('web-page');
  });
  test.each(['行政相对人名称,处罚类别', '<乙>,甲', 'From,Date', '<tdx>'])('%j is none', (text) => {
    expect(formOf(Buffer.from(text))).toBe('delimited');
  });
});

describe('R11 rows of JSON in other encodings', () => {
  const line = '{"行政相对人名称":"某某公司"}';
  const gb18030 = Buffer.from('7b22d0d0d5fecfe0b6d4c8cbc3fbb3c6223a22c4b3c4b3b9abcbbe227d', 'hex');
  test.each([
    ['GB18030', Buffer.concat([gb18030, Buffer.from('\n'), gb18030])],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${line}\n${line}`, 'utf16le')],
    ['UTF-16', Buffer.from(`${line}\n${line}\n`, 'utf16le')],
    ['UTF-8', Buffer.from(`${line}\n${line}\n`)],
  ])('%s', async (_, bytes) => {
    expect(formOf(bytes)).toBe('json-lines');
    const rows = [];
    async function* all() {
      yield bytes;
    }
    for await (const row of streamJsonLines({ beginning: bytes, bytes: all() }).rows) rows.push(row.cells);
    expect(rows).toEqual([{ 行政相对人名称: '某某公司' }, { 行政相对人名称: '某某公司' }]);
  });
});

describe('R11 a document type in any part of a workbook', () => {
  const parts = partsOf({
    sheets: [{ name: 'a', data: rowsOf([known, ['某某公司', '警告', '2026-03-01', '']]) }],
  });
  const doctype = '<!DOCTYPE a [<!ENTITY b "c">]><a/>';
  test.each([
    'docProps/core.xml',
    'xl/theme/theme1.xml',
    '[Content_Types].xml',
    'xl/drawings/vmlDrawing1.vml',
    'customXml/item1.xml',
  ])('%s', async (name) => {
    expect(await readTableOf(zipped(parts), known)).toMatchObject({ ok: true });
    expect(await readTableOf(zipped({ ...parts, [name]: doctype }), known)).toMatchObject({
      ok: false,
      fault: { code: 'workbook-unreadable' },
    });
  });
});

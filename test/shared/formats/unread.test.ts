/** Cells that say that something stands there, and not what: an attack found them taken for empty ones. */
import { describe, expect, test } from 'vitest';
import { formats, penalty } from '../../support/formats.ts';
import { firmRow } from './penalty/rows.ts';
import { permitRow } from './permit-rows.ts';

const said = (format: typeof penalty | undefined, row: Record<string, unknown>) => {
  const read = format?.read(row, {});
  return (read?.ok ? read.doubts : read?.faults)?.map(({ field, code }) => [field, code]);
};

const marks = [
  ...[
    '########',
    '###',
    '******',
    '*',
    '＊＊',
    '?',
    '？？',
    '√',
    '✓',
    '×',
    '○',
    '■',
    '□',
    '＃＃＃',
    '+',
    '%',
  ],
  ...['#N/A', '＃N/A', '#n/a'],
];

describe('R1 R7 M10.2 what stands for something that cannot be read is not nothing', () => {
  test.each(marks)('%s', (mark) => {
    for (const column of ['公示截止期', '处罚有效期', '当前状态', '备注'])
      expect(said(penalty, firmRow({ [column]: mark }))).toEqual([[column, 'damaged']]);
    expect(said(formats['administrative-permit'], permitRow({ 有效期至: mark }))).toEqual([
      ['有效期至', 'damaged'],
    ]);
  });

  test.each(['#REF!', '#VALUE!', '#NAME?', '#DIV/0!', '#NULL!', '#NUM!', '#SPILL!', '＃REF！'])(
    'nor is the error of a spreadsheet a text: %s',
    (error) => {
      for (const column of ['备注', '违法事实', '处罚内容'])
        expect(said(penalty, firmRow({ [column]: error }))).toEqual([[column, 'damaged']]);
    },
  );

  test.each(marks)('but nobody reads the number of a row: %s', (mark) => {
    expect(said(penalty, firmRow({ 序号: mark }))).toEqual([]);
  });

  test.each([
    ...['', '-', '－', '—', '——', '— —', '/', '／', '//', '\\', '|', '.', '…', '······', '、', '。', '（）'],
    ...[
      '（/）',
      '()',
      '~',
      '_',
      '＿＿',
      '“”',
      '"',
      "''",
      '`',
      '\\N',
      'N/A',
      '（无）',
      '[无]',
      '【无】',
      '*无*',
      '无。',
      '\u200b-',
    ],
  ])('and nothing is asked about a cell that is empty as people write it: %j', (mark) => {
    const empty = { 公示截止期: mark, 处罚有效期: mark, 当前状态: mark, 备注: mark };
    expect(said(penalty, firmRow(empty))).toEqual([]);
    expect(said(formats['administrative-permit'], permitRow({ 有效期至: mark, 备注: mark }))).toEqual([]);
  });

  test.each(['#1号楼', '产品编号#12', '合格√', '见附件*', '3*5米广告牌'])(
    'nor about a text with such a sign: %s',
    (text) => {
      expect(said(penalty, firmRow({ 备注: text }))).toEqual([]);
    },
  );
});

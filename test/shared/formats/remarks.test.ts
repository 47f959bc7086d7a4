import { describe, expect, test } from 'vitest';
import { penalties } from '../../support/filings.ts';
import { formats } from '../../support/formats.ts';
import { firmRow } from './penalty/rows.ts';

const doubtsOf = (row: Record<string, unknown>) => {
  const read = formats[penalties.format]?.read(firmRow(row), {});
  return read?.ok ? read.doubts.map(({ field, code }) => [field, code]) : read?.faults;
};

describe('R7 M10.2 what a unit’s own file remarks about a row that is not in force is asked about', () => {
  test.each([
    '该处罚决定已被复议机关撤销',
    '经法院判决确认违法。',
    '当事人已申请行政复议，尚在审理',
    '正在行政诉讼期间',
    '罚款已缴纳；决定书已作废',
    '已完成信用修复',
    '撤销',
    '決定已撤銷',
  ])('%s', (remarks) => {
    expect(doubtsOf({ 备注: remarks })).toEqual([['备注', 'remarks-not-in-force']]);
  });

  test.each([
    '罚款已全额缴纳',
    '当事人对处罚无异议',
    '未申请行政复议，也未提起行政诉讼',
    '如不服本决定，可以在六十日内申请行政复议',
    '撤销其食品经营许可证',
    '当事人可申请复议',
    '该决定未被撤销',
  ])('not about: %s', (remarks) => {
    expect(doubtsOf({ 备注: remarks })).toEqual([]);
  });
});

/** Remarks outside the usual words, by what the record is: an attack found each of them taken for in force. */
import { describe, expect, test } from 'vitest';
import { exampleRow } from '../../support/example-row.ts';
import { shipped } from '../../support/formats.ts';

const said = (item: string, format: string, change: Record<string, unknown>) => {
  const read = shipped(format).read({ ...exampleRow(item), ...change }, {});
  return (read.ok ? read.doubts : read.faults).map(({ field, code }) => [field, code]);
};
const penalty = (remarks: string) =>
  said('administrative-penalties', 'administrative-penalty', { 备注: remarks });
const conviction = (remarks: string) =>
  said('criminal-punishments', 'criminal-punishment', { 备注: remarks });
const defaulter = (remarks: string) => said('refusals-to-perform', 'refusal-to-perform', { 备注: remarks });
const measure = (remarks: string) => said('compulsory-measures', 'compulsory-measure', { 备注: remarks });
const permit = (change: Record<string, unknown>) => said('permits', 'administrative-permit', change);
const asked = (column = '备注') => [[column, 'remarks-not-in-force']];

describe('R7 R11 M10.2 a penalty that was changed, withdrawn or filed twice', () => {
  test.each([
    '处罚决定撤回',
    '经行政复议，变更罚款为1万元',
    '复议改变',
    '复议机关改变原处罚决定',
    '更正：罚款金额1万元',
    '更正',
    '更正罚款金额为1万元',
    '金额有误，应为3万元',
    '罚款金额填错',
    '文号有误',
    '改为警告',
    '处罚改为罚款1万元',
    '已撤',
    '已删除',
    '已屏蔽',
    '重复',
    '此条重复',
    '与第3行重复',
  ])('%s', (remarks) => {
    expect(penalty(remarks)).toEqual(asked());
  });
  test.each([
    '当事人已删除违规宣传页面',
    '违法信息已删除',
    '当事人已更正广告内容',
    '经营方式改为线上',
    '罚款改为分期缴纳',
    '重复违法，从重处罚',
    '标签日期错误已整改',
    '发票金额错误',
    '已移出经营异常名录',
    '当事人已撤走货物',
    '未更正',
    '已申请变更登记',
  ])('not: %s', (remarks) => {
    expect(penalty(remarks)).toEqual([]);
  });
});

describe('R7 R11 a conviction of which nothing is left, or that is heard again', () => {
  test.each([
    '再审宣告无罪',
    '再审改判无罪',
    '无罪',
    '发回重审',
    '重审中',
    '检察机关已抗诉',
    '检察机关提出抗诉',
    '犯罪记录封存',
    '犯罪记录已依法封存',
  ])('%s', (remarks) => {
    expect(conviction(remarks)).toEqual(asked());
  });
  test.each([
    '检察机关未抗诉',
    '辩护人作无罪辩护',
    '被告人辩称无罪',
    '发回重审后作出',
    '罚金已缴纳',
    '驳回抗诉',
  ])('not: %s', (remarks) => {
    expect(conviction(remarks)).toEqual([]);
  });
});

describe('R7 R11 who is on the list no more', () => {
  test.each([
    '失信信息已屏蔽',
    '已删除失信信息',
    '已移出失信名单',
    '失信被执行人名单中移除',
    '失信限制已解除',
  ])('%s', (remarks) => {
    expect(defaulter(remarks)).toEqual(asked());
  });
  test.each(['未移出失信名单', '不予删除失信信息', '已纳入失信名单', '限制消费'])('not: %s', (remarks) => {
    expect(defaulter(remarks)).toEqual([]);
  });
});

describe('R7 R11 a measure that was lifted', () => {
  test.each(['已解除', '解除', '查封已解除', '已依法解除扣押', '解除强制措施决定书已送达'])(
    '%s',
    (remarks) => {
      expect(measure(remarks)).toEqual(asked());
    },
  );
  test.each(['未解除', '期满后解除', '符合条件的可解除查封', '查封期限三十日'])('not: %s', (remarks) => {
    expect(measure(remarks)).toEqual([]);
  });
  test('what is lifted of a penalty is something else', () => {
    expect(penalty('查封已解除')).toEqual([]);
  });
});

describe('R7 R11 a permit that its content or the name of its document says is none', () => {
  test.each([
    '注销食品经营许可',
    '准予注销登记',
    '撤销许可',
    '不予许可',
    '不准予许可',
    '食品销售（已注销）',
    '已作废',
    '暂停食品经营许可',
  ])('content %s', (content) => {
    expect(permit({ 许可内容: content })).toEqual(asked('许可内容'));
  });
  test.each([
    '预包装食品销售',
    '失效药品、废弃农药的收集和处置',
    '危险废物经营（收集、贮存）',
    '变更法定代表人',
    '延续食品经营许可',
    '停车场经营',
    '撤销分支机构的设立',
    '逾期未延续的，注销许可',
  ])('not content %s', (content) => {
    expect(permit({ 许可内容: content })).toEqual([]);
  });
  test.each([
    '不准予许可决定书',
    '不准予行政许可决定书',
    '中止审批',
    '中止审批通知书',
    '暂停许可通知书',
    '受理通知书',
    '行政许可受理通知书',
    '补正材料通知书',
  ])('a document called %s', (name) => {
    expect(permit({ 行政许可决定文书名称: name })).toEqual(asked('行政许可决定文书名称'));
  });
  test.each([
    '告知承诺行政许可决定书',
    '准予行政许可决定书',
    '食品经营许可证',
    '施工许可证',
    '准予延续许可通知书',
  ])('not a document called %s', (name) => {
    expect(permit({ 行政许可决定文书名称: name })).toEqual([]);
  });
});

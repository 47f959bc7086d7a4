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
    '因证据不足被法院判决撤销',
    '因事实不清已撤销',
    '因处罚不当已撤销',
    '因主体不适格被撤销',
    '当事人不服已提起行政诉讼',
    '因当事人不服提起行政诉讼',
    '当事人不服处罚提起行政复议，尚未审结',
    '行政诉讼中',
    '二审审理中',
    '法院已立案',
    '停止执行',
    '中止执行',
    '已撤案',
    '登记机关已撤销本处罚',
    '许可处罚决定已被撤销',
    '本局已自行纠正原决定',
    '已被法院判令重新作出',
    '复议机关责令重作',
    '原处罚已变更为警告',
    '处罚取消',
    '误录，请删除',
    '该条为测试数据',
    '重复录入',
    '决定书未生效',
    '尚未送达当事人',
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
    '行政诉讼已终结，维持原处罚',
    '复议期限已过',
    '行政复议已撤回',
    '当事人撤回行政复议申请',
    '当事人已撤回听证申请',
    '本决定书替代原市监罚〔2026〕99号（已撤销）',
    '原处罚告知书（1号）作废，以本决定为准',
    '过期产品已作废处理',
    '作废发票已收回',
    '当事人专利权失效后仍标注专利号',
    '该批次产品检验报告失效',
    '原公告作废',
    '依据消费者申诉线索立案，申诉已办结',
    '对检验结论提出异议，复检维持',
    '涉民事起诉材料已移交',
    '可申请信用修复',
    '符合信用修复条件',
    '已完成信用修复培训',
    '2025年同类处罚已信用修复',
    '罚款已全额缴纳',
    '当事人对处罚无异议',
    '未申请行政复议，也未提起行政诉讼',
    '如不服本决定，可以在六十日内申请行政复议',
    '撤销其食品经营许可证',
    '当事人可申请复议',
    '该决定未被撤销',
    '责令改正',
    '已按期履行',
  ])('not about: %s', (remarks) => {
    expect(doubtsOf({ 备注: remarks })).toEqual([]);
  });
});

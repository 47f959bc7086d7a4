/** R7 R11 The state of a decision by its file, in whatever words systems export it. */
import { describe, expect, test } from 'vitest';
import { formats, penalty } from '../../support/formats.ts';
import { firmRow } from './penalty/rows.ts';
import { permitRow } from './permit-rows.ts';

const said = (state: string) => {
  const { 行政相对人类别: _, 案件程序类别: __, ...older } = firmRow();
  const read = penalty.read({ ...older, 信息使用范围: '0', 当前状态: state }, {});
  return (read.ok ? read.doubts : read.faults).map(({ code }) => code);
};
const permitSaid = (state: string) => {
  const read = formats['administrative-permit']?.read(permitRow({ 当前状态: state }), {});
  return (read?.ok ? read.doubts : (read?.faults ?? [])).map(({ code }) => code);
};

describe('R7 R11 M10.2 the column of the state', () => {
  test.each([
    ...[
      '正常',
      '有效',
      '0',
      '0.0',
      '正常（0）',
      '0 正常',
      '0-正常',
      '生效',
      '已生效',
      '公示中',
      '正在公示',
      '已公示',
    ],
    ...[
      '已履行',
      '履行完毕',
      '已结案',
      '执行中',
      '审核通过',
      '有效的',
      '处罚有效',
      '未履行',
      '未执行',
      '未缴纳',
      'normal',
      'valid',
    ],
  ])('in force: %s', (state) => {
    expect(said(state)).toEqual([]);
  });

  test.each([
    ...[
      '撤销',
      '1',
      '1.0',
      '注销',
      '已注销',
      '撤回',
      '已撤回',
      '删除',
      '已删除',
      '取消',
      '已取消',
      '废除',
      '已吊销',
    ],
    ...['撤销(1)', '1 撤销', '1：撤销', '已作废（1）', '撤', '全部撤销', 'revoked', 'deleted', '【已撤销】'],
  ])('void, so that its record is named: %s', (state) => {
    expect(said(state)).toEqual(['revoked-by-its-file']);
  });

  test.each([
    '异议',
    '2',
    '复议',
    '复议中',
    '行政诉讼中',
    '诉讼',
    '已起诉',
    '申诉中',
    '争议',
    '异议处理中',
    '二审',
  ])('contested: %s', (state) => {
    expect(said(state)).toEqual(['disputed-by-its-file']);
  });

  test.each([
    ...[
      '其他',
      '停用',
      '暂停',
      '中止',
      '冻结',
      '屏蔽',
      '下架',
      '变更',
      '已变更',
      '修复',
      '已修复',
      '草稿',
      '待审核',
    ],
    ...[
      '未生效',
      '不公示',
      '正常/撤销',
      '正常→撤销',
      '部分正常',
      '正常（1）',
      '撤销（0）',
      '改判',
      '审核不通过',
      '甲类',
    ],
  ])('asked about: %s', (state) => {
    expect(said(state)).toEqual(['state-unclear']);
  });

  test.each(['4', '-1', 'Y', 'A'])('what is no word comes back: %s', (state) => {
    expect(said(state)).toEqual(['not-in-list']);
  });

  test('of a permit, too', () => {
    for (const state of ['有效', '生效', '正常（0）']) expect(permitSaid(state)).toEqual([]);
    for (const state of ['已删除', '收回作废', '取消']) expect(permitSaid(state)).not.toEqual([]);
    expect(permitSaid('诉讼中')).toEqual(['disputed-by-its-file']);
    expect(permitSaid('变更')).toEqual(['state-unclear']);
  });
});

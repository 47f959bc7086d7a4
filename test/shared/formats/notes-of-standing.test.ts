/** Whatever a clerk notes to a decision that does not stand as it reads, it is asked about: by kinds, not by a list of notes. */
import { describe, expect, test } from 'vitest';
import { penalty } from '../../support/formats.ts';
import { firmRow } from './penalty/rows.ts';

const said = (change: Record<string, unknown>) => {
  const read = penalty.read(firmRow(change), {});
  return (read.ok ? read.doubts : read.faults).map(({ field, code }) => [field, code]);
};
const asked = (column: string) => [[column, 'remarks-not-in-force']];

const notes = {
  void: [
    ...[
      '作废处理',
      '已废',
      '废',
      '废除',
      '废弃',
      '弃用',
      '已注销',
      '注销',
      '撤',
      '（撤）',
      '该处罚已撤',
      '被撤下',
    ],
    ...[
      '此决定书不再有效',
      '已不具有法律效力',
      '自始无效',
      '处罚不成立',
      '本决定已丧失效力',
      '已收回',
      '已追回',
    ],
    ...['撤-销', '★撤销★', '【已撤回】', '本件已废除', '处罚决定被推翻', '全部作废', '2026年9月1日作废'],
  ],
  'taken off': [
    ...[
      '已删',
      '请删',
      '待删除',
      '申请删除',
      '隐藏',
      '已下架',
      '已下线',
      '停用',
      '请勿使用',
      '勿用',
      '冻结',
      '锁定',
    ],
    ...['停止公示', '提前终止公示', '不再公示', '公示已撤下', '网站已下架', '不予公示'],
  ],
  contested: [
    ...['有争议', '存在争议', '争议中', '检察院抗诉', '检察监督中', '信访中', '复议审理', '是否复议：是'],
    ...['当事人应诉中', '诉讼状态：有', '一审中', '已上诉'],
  ],
  'not carried out': [
    ...['裁定中止', '法院裁定不准予执行', '裁定不予强制执行', '暂停执行', '免予执行', '终结执行', '暂缓'],
    ...['免除处罚', '免予处罚', '改为不予处罚', '不予处罚'],
  ],
  'changed or replaced': [
    ...['变更', '已变更', '已更正', '重新处罚', '被新的处罚决定替代', '由市监罚〔2026〕9号替代', '已替换'],
    ...['以市监罚〔2026〕9号为准', '另行处罚', '罚款金额应为3万元', '当事人名称应为XX公司', '信用修复已通过'],
  ],
  mistaken: [
    ...[
      '错误',
      '误',
      '录错',
      '主体错误',
      '处罚主体错误',
      '适用法律错误',
      '程序违法',
      '退回',
      '退件',
      '重复数据',
    ],
  ],
  'not issued, or not meant': [
    ...[
      '草稿',
      '待审核',
      '审核不通过',
      '未审批',
      '未签发',
      '审批中',
      '测试',
      '测试用',
      '试报',
      '演示',
      '样例',
    ],
  ],
  'by a field of its own': [
    ...[
      '有效：否',
      '是否有效：否',
      '有效性：无',
      '当前有效状态：否',
      '撤销=1',
      '状态:1',
      '状态：已注销',
      '是否已撤销：是',
    ],
  ],
  'in English': [
    'revoked',
    'REVOKED',
    'cancelled',
    'withdrawn',
    'void',
    'under appeal',
    'invalid',
    'deleted',
    'draft',
  ],
};

describe('R7 R11 M10.2 a remark that is nothing but a note', () => {
  test.each(Object.entries(notes).flatMap(([kind, all]) => all.map((each) => [kind, each])))(
    '%s: %s',
    (_, remark) => {
      expect(said({ 备注: remark })).toEqual(asked('备注'));
    },
  );

  test.each([
    ...[
      '已公示',
      '公示中',
      '已履行',
      '罚款已缴纳',
      '正常',
      '有效：是',
      '状态：正常',
      '状态:0',
      '是否复议：否',
    ],
    ...['撤诉', '和解', '调解', '已听证', '公示期满', '当事人已申请变更登记', '变更登记', '停止违法行为'],
    ...['涉案产品已下架', '不合格产品，已下架', '涉案广告，已删除', '门店已注销', '产品已召回', '退回货款'],
    ...[
      '重新检验合格',
      '错误标注产地',
      '劳动争议仲裁',
      '当事人停止销售，产品已收回',
      '重复违法',
      '异议已撤回',
    ],
    ...[
      '复议已终结',
      '以检验报告第7号为准',
      '未撤销',
      '无争议',
      '经营场所，已停用',
      '暂停营业期间经营',
      '当场处罚',
    ],
    ...[
      '首次违法',
      '行政复议期间不停止执行',
      '已送达',
      '案件已结案',
      '替代性产品',
      '普通程序',
      '已移送公安机关',
    ],
    ...['草稿纸', '测试设备未检定', '演示软件未授权', 'TEST-7型', '当事人网店名称为“撤销工作室”'],
  ])('not: %s', (remark) => {
    expect(said({ 备注: remark })).toEqual([]);
  });
});

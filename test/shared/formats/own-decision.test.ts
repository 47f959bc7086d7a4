/** What an attack found to be taken for in force: content, facts and names that call their own decision void, contested or planned. */
import { describe, expect, test } from 'vitest';
import { formats, penalty } from '../../support/formats.ts';
import { firmRow } from './penalty/rows.ts';

const said = (row: Record<string, unknown>) => {
  const read = penalty.read(firmRow(row), {});
  return (read.ok ? read.doubts : read.faults).map(({ field, code }) => [field, code]);
};
const asked = (column: string) => [[column, 'remarks-not-in-force']];

describe('R7 R11 M10.2 a content that calls its decision void or contested is asked about', () => {
  test.each([
    '罚款3万元（已撤销）',
    '罚款3万元，已被撤销',
    '罚款3万元；已被复议机关撤销',
    '原罚款3万元，现撤销',
    '【作废】罚款3万元',
    '[已作废]罚款3万元',
    '罚款3万元（撤销）',
    '罚款3万元（已失效）',
    '罚款3万元（经法院判决撤销）',
    '罚款3万元（已撤消）',
    '撤销市监罚〔2026〕7号行政处罚决定，罚款3万元',
    '罚款3万元（复议中）',
    '罚款3万元，行政诉讼中',
    '罚款3万元（已提起诉讼）',
    '罚款3万元（当事人已起诉）',
    '罚款3万元，正在复议',
    '罚款3万元（二审审理中）',
    '罚款3万元，本决定中止执行',
    '罚款3万元（暂缓执行）',
    '罚款3万元，停止执行',
    '罚款3万元。本决定书作废',
  ])('%s', (text) => {
    expect(said({ 处罚内容: text })).toEqual(asked('处罚内容'));
  });

  test.each([
    '罚款3万元（大写：叁万元整）',
    '罚款3万元（上缴国库）。',
    '罚款3万元。当事人应当自收到本决定书之日起十五日内缴纳，到期不缴纳的，每日按罚款数额的百分之三加处罚款。',
    '罚款3万元。申请行政复议或者提起行政诉讼的，除法律另有规定外，本决定不停止执行。',
    '罚款3万元。行政复议、行政诉讼期间不停止执行',
    '罚款3万元（如不服本决定，可在六十日内申请复议）',
    '罚款3万元（逾期不履行的，申请人民法院强制执行）',
    '罚款3万元，停止执行该价格',
    '罚款3万元。作废发票已收回',
    '罚款3万元，其提交的虚假材料作废',
    '罚款3万元。当事人申请暂缓或者分期缴纳的，应当书面申请',
    '对当事人（已申请复议的除外）罚款3万元',
  ])('not: %s', (text) => {
    expect(said({ 处罚内容: text })).toEqual([]);
  });

  test.each(['撤销其建筑业企业资质', '撤销食品经营许可', '资质证书依法予以撤销', '撤销登记，许可证作废'])(
    'not where it is what is taken: %s',
    (text) => {
      const other = { 处罚类别: '其他-撤销许可', '罚款金额（万元）': '' };
      expect(said({ ...other, 处罚内容: text })).toEqual([]);
    },
  );

  test.each(['查封场所（已解除）', '扣押财物，现已解除', '查封（已撤销）'])(
    'of a compulsory measure, too: %s',
    (measure) => {
      const row = {
        ...firmRow(),
        行政强制决定书文号: '市监强〔2026〕1号',
        强制决定日期: '2026-03-12',
        强制机关: '市市场监督管理局',
        强制机关统一社会信用代码: '11990100MB0X0Y001E',
        强制措施种类: '扣押财物',
        强制事由: '涉嫌经营过期食品',
        依据: '《食品安全法》第一百一十条',
        强制内容: measure,
      };
      const { headers = [] } = formats['compulsory-measure'] ?? {};
      const known = Object.fromEntries(Object.entries(row).filter(([name]) => headers.includes(name)));
      const read = formats['compulsory-measure']?.read(known, {});
      expect(read).toMatchObject({ ok: true, doubts: [{ field: '强制内容', code: 'remarks-not-in-force' }] });
    },
  );
});

describe('R8 M10.2 a content that names kinds only as planned imposes none', () => {
  test.each([
    '拟罚款3万元，你单位可在5日内陈述申辩',
    '拟对你单位作出罚款3万元的行政处罚',
    '建议罚款3万元',
    '建议给予罚款3万元的处罚',
    '拟处罚款人民币3万元',
  ])('%s', (text) => {
    expect(said({ 处罚内容: text })).toEqual([['处罚内容', 'no-penalty-in-text']]);
  });

  test.each([
    '因虚拟宣传，罚款3万元',
    '对虚拟商品虚假宣传罚款3万元',
    '采纳听证建议，罚款3万元',
    '根据法制审核建议对其罚款3万元',
    '拟罚款5万元，经听证，决定罚款3万元',
    '模拟检测不合格，罚款3万元',
    '见决定书',
  ])('not: %s', (text) => {
    expect(said({ 处罚内容: text })).toEqual([]);
  });
});

describe('R7 R11 M10.2 facts and names say so, too', () => {
  test.each([
    '虚构商品获奖情况。该处罚决定已被撤销',
    '虚构商品获奖情况（该处罚决定已撤销）',
    '虚构商品获奖情况。本决定书作废',
    '虚构商品获奖情况。该行政处罚决定书已被确认违法',
  ])('%s', (facts) => {
    expect(said({ 违法事实: facts })).toEqual(asked('违法事实'));
  });
  test.each([
    '当事人曾因同类行为被罚，该处罚决定已被撤销',
    '2024年原处罚决定作出后，该处罚决定已被撤销',
    '当事人使用作废的许可证经营',
    '其营业执照（已撤销）仍悬挂于经营场所',
    '拒不履行该征收决定，该征收决定已被撤销',
  ])('not: %s', (facts) => {
    expect(said({ 违法事实: facts })).toEqual([]);
  });

  test.each([
    '某某公司（作废）',
    '某某公司（已撤销）',
    '【测试】某某公司',
    '某某公司(测试数据)',
    '某某公司（重复）',
  ])('a subject called %s', (name) => {
    expect(said({ 行政相对人名称: name })).toEqual(asked('行政相对人名称'));
  });
  test.each(['作废', '测试', '测试数据', '（作废）', '样例', '示例', 'test'])('%s is no name', (name) => {
    expect(said({ 行政相对人名称: name })).toEqual([['行政相对人名称', 'missing']]);
  });
  test.each([
    '某某检测（测试）技术有限公司',
    '测试技术研究院有限公司',
    '重复利用科技有限公司',
    '某某公司（已注销）',
    '某某公司（普通合伙）',
    '样例设计工作室',
  ])('not: %s', (name) => {
    expect(said({ 行政相对人名称: name })).toEqual([]);
  });
});

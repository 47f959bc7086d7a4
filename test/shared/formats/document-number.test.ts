import { describe, expect, test } from 'vitest';
import { formats, penalty } from '../../support/formats.ts';
import { firmRow } from './penalty/rows.ts';
import { permitRow } from './permit-rows.ts';

const NUMBER = '行政处罚决定书文号';

const said = (number: string, change: Record<string, unknown> = {}) => {
  const read = penalty.read(firmRow({ [NUMBER]: number, ...change }), {});
  return (read.ok ? read.doubts : read.faults).map(({ field, code }) => [field, code]);
};

/** How clerks note to a number that its decision does not stand. */
const NOTES = [
  ...['已撤回', '撤', '已撤', '删除', '已删除', '停用', '重复', '变更', '已变更', '取消', '废', '注销'],
  ...['复议中', '行政复议', '诉讼', '诉讼中', '已起诉', '异议', '争议', '申诉中', '中止', '暂缓执行', '暂停'],
  ...['草稿', '待审核', '未生效', '误录', '错误', '屏蔽', '下架', '已撤下', '作废处理', '改判', '被替代'],
];

describe('R7 M10.2 a number that is none of one decision is asked about or returned', () => {
  test.each([
    '市监罚〔2026〕7号;市监罚〔2026〕8号',
    '市监罚〔2026〕7号、8号',
    '市监罚〔2026〕7号、市监罚〔2026〕8号',
    '市监罚〔2026〕7、8号',
    '市监罚〔2026〕7号，8号',
    '市监罚（2026）7号和8号',
    '市监罚〔2026〕7号 市监罚〔2026〕8号',
    '市监罚〔2026〕7号/8号',
    '市监罚〔2026〕7号\n市监罚〔2026〕8号',
    '市监罚[2026]7号，市监罚[2026]8号',
    '市监罚〔2026〕7号至9号',
    '市监罚〔2026〕7至9号',
    '市监罚〔2026〕7~9号',
    '市监罚〔2026〕第7号到第9号',
    '市监罚〔2026〕7号-9号',
    '市监罚〔2026〕7、8、9号',
    '市监罚〔2026〕7，8，9，10号',
    '市监罚〔2026〕7号 8号',
    '市监罚〔2026〕7号　第8号',
    '市监罚〔2026〕7 8号',
    '市监罚〔2026〕7\n8号',
    '市监罚〔2026〕7号等3份',
  ])('two in one cell: %j', (number) => {
    expect(said(number)).toEqual([[NUMBER, 'two-values']]);
  });

  test.each(['市监罚 26 12号', '市监罚12 3号', '市监罚 2026 11 29号'])(
    'digits that blanks part are asked about, as joined they are another number: %s',
    (number) => {
      expect(said(number)).toEqual([[NUMBER, 'no-decision-by-number']]);
    },
  );

  test.each(['市监罚 2026 12号', '市监罚字 2026 第12号', '市监罚〔2026〕 12 号', '市 监 罚〔2026〕12号'])(
    'a blank in the place of a bracket, or beside one, is no question: %s',
    (number) => {
      expect(said(number)).toEqual([]);
    },
  );

  test.each([
    '市监罚〔2026〕号',
    '市监罚〔2026〕',
    '市监罚[2026]号',
    '市监罚（2026）第号',
    '〔2026〕',
    '市监罚2026号',
    '7',
    '2026',
    '12',
    '7号',
    '市监罚〔2062〕7号',
    '市监罚〔2027〕7号',
    '市监罚（2027）7号',
    '市监罚告〔2026〕7号',
    '市监罚先告〔2026〕7号',
    '市监罚听告〔2026〕7号',
    '市监听告〔2026〕7号',
    '行政处罚告知书〔2026〕7号',
    '市监处罚告字〔2026〕7号',
    '市监不罚〔2026〕7号',
    '市监不予处罚〔2026〕7号',
    '市监不处〔2026〕7号',
    '市监拟罚〔2026〕7号',
    '市监先告〔2026〕7号',
    '市监听证告〔2026〕7号',
    '免予处罚〔2026〕7号',
    '市监免罚〔2026〕7号',
    '市监立案〔2026〕7号',
    '市监催告〔2026〕7号',
    '市监罚〔2026〕XX号',
    '市监罚〔2026〕X号',
    '市监罚〔2026〕××号',
    '市监罚〔2026〕第**号',
    '市监罚〔2026〕___号',
    '市监罚〔2026〕某号',
    '市监罚〔2026〕待编号',
    '市监罚〔20XX〕7号',
    '市监罚〔    〕7号',
    '市监罚（ ）7号',
    'XX市监罚〔2026〕7号',
    '市监罚〔2026〕7号（测试）',
  ])('asked: %j', (number) => {
    expect(said(number)).toEqual([[NUMBER, 'no-decision-by-number']]);
  });

  test.each([
    '市监罚〔2026〕7号',
    '市监罚〔2025〕7号',
    '市监罚〔2026〕7-1号',
    '市监罚〔二〇二六〕九五号',
    '2026年950号',
    '市监罚字第7号',
    '350200202600012345',
    '3502001234',
    '市监罚2026-12',
    '市监罚〔2026〕甲号',
    '（京朝）市监罚〔2026〕第7号',
    '沪市监浦处〔2026〕152026000001号',
    '公（治）行罚决字〔2026〕7号',
    '市监罚〔2026〕7号（更正）',
    '当罚决〔2026〕2027号',
    '市监罚 〔2026〕 7 号',
    '市监罚〔2026〕 7号',
    '市监罚〔2026〕X7号',
    '市监罚〔2026〕7-X号',
    'XXJC-2026-15',
    '先锋市监罚〔2026〕7号',
    '等驾坊街罚〔2026〕7号',
    '到滘镇罚〔2026〕7号',
    '新立街罚〔2026〕7号',
    '至善街道罚〔2026〕9号',
  ])('taken: %j', (number) => {
    expect(said(number)).toEqual([]);
  });

  test.each([
    '市监罚〔2026〕7号（作废）',
    '市监罚〔2026〕7号（已撤销）',
    '市监罚〔2026〕7号（已撤消）',
    '市监罚〔2026〕7号已失效',
    '【作废】市监罚〔2026〕7号',
    '市監罰〔2026〕7號（已撤銷）',
    ...NOTES.map((note) => `市监罚〔2026〕7号（${note}）`),
    '市监罚〔2026〕7号已撤回',
    '市监罚〔2026〕7号【复议中】',
    '市监罚〔2026〕7号-删除',
    '（撤）市监罚〔2026〕7号',
    '【停用】市监罚〔2026〕7号',
    '市监罚〔2026〕7（诉讼中）',
    '市监罚〔2026〕7号（更正）（撤）',
    '市监罚〔2026〕7号（2026年9月1日撤销）',
    '市监罚〔2026〕7号 void',
    '3502001234567890（已撤回）',
  ])('that calls its decision void: %j', (number) => {
    expect(said(number)).toEqual([[NUMBER, 'remarks-not-in-force']]);
  });

  test.each([
    '市监罚〔2026〕7号（简）',
    '市监罚〔2026〕7号（甲）',
    '市监罚〔2026〕7号（补录）',
    '市监罚〔2026〕7号（重新录入）',
    '市监罚〔2026〕7号（行政处罚决定书）',
    '（复兴）市监罚〔2026〕7号',
    '市监撤罚〔2026〕7号',
    '停车罚决〔2026〕7号',
  ])('a note of something else is no question: %j', (number) => {
    expect(said(number)).toEqual([]);
  });

  test('of a permit, too', () => {
    const read = formats['administrative-permit']?.read(
      permitRow({ 行政许可决定文书号: '市监许〔2027〕7号' }),
      {},
    );
    expect(read).toMatchObject({ ok: true, doubts: [{ code: 'no-decision-by-number' }] });
  });
});

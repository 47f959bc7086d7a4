/** What goes against the person in the formats that ship, and what does not: by rows as units send them. */
import { describe, expect, test } from 'vitest';
import { formatOf } from '../../../shared/formats/compile.ts';
import type { Filing } from '../../../shared/formats/format.ts';
import { formatAt } from '../../../shared/formats/version.ts';
import { correctFiling } from '../../../shared/record/correct.ts';
import { shanghai } from '../../support/actors.ts';
import { filed } from '../../support/cases.ts';
import { published } from '../../support/published.ts';

const now = shanghai('2027-01-01');

const firm = {
  行政相对人名称: '云岭鲜品食品有限公司',
  行政相对人类别: '法人及非法人组织',
  '行政相对人代码_1（统一社会信用代码）': '91990100MA0YL0001Q',
};
const named = {
  主体名称: '云岭鲜品食品有限公司',
  主体类别: '法人及非法人组织',
  统一社会信用代码: '91990100MA0YL0001Q',
};

/** A row of each item of which something goes against the person, or speaks for them. */
const rows: Record<string, Record<string, unknown>> = {
  'criminal-punishments': {
    受刑事处罚主体名称: '云岭鲜品食品有限公司',
    受刑事处罚主体类别: '法人及非法人组织',
    统一社会信用代码: '91990100MA0YL0001Q',
    判决书文号: '（2026）某刑初1号',
    判决日期: '2026-03-12',
    审理法院: '市中级人民法院',
    审理法院统一社会信用代码: '11990100MB0C0R1014',
    罪名: '单位行贿罪',
    主刑: '有期徒刑',
    附加刑: '罚金',
    '罚金金额（元）': '500,000',
    刑期: '三年',
    生效日期: '2026-03-27',
  },
  'administrative-penalties-short': {
    行政处罚决定书文号: '市监罚〔2026〕901号',
    处罚类别: '罚款',
    处罚事由: '虚构商品获奖情况。',
    处罚依据: '《中华人民共和国广告法》第五十五条',
    ...firm,
    案件程序类别: '02',
    处罚结果: '罚款5000元。',
    处罚决定日期: '2026-03-12',
    处罚机关: '市市场监督管理局',
    处罚机关统一社会信用代码: '11990100MB0X0Y001E',
  },
  'administrative-penalties': {
    ...firm,
    法定代表人: '沈云岭',
    法定代表人证件类型: '身份证',
    法定代表人证件号码: '990101188804120015',
    行政处罚决定书文号: '市监罚〔2026〕101号',
    案件程序类别: '02',
    违法行为类型: '经营超过保质期的食品',
    违法事实: '抽查发现该单位销售超过保质期的食品。',
    处罚依据: '《中华人民共和国食品安全法》第一百二十四条',
    处罚类别: '吊销许可证件',
    处罚内容: '见处罚决定书。',
    暂扣或吊销证照名称及编号: '食品经营许可证JY19901000000001',
    处罚决定日期: '2026-03-12',
    处罚机关: '市市场监督管理局',
    处罚机关统一社会信用代码: '11990100MB0X0Y001E',
    数据来源单位: '市市场监督管理局',
    数据来源单位统一社会信用代码: '11990100MB0X0Y001E',
  },
  'refusals-to-perform': {
    被执行人名称: '云岭鲜品食品有限公司',
    被执行人类别: '法人及非法人组织',
    统一社会信用代码: '91990100MA0YL0001Q',
    案号: '（2026）某执1号',
    认定日期: '2026-03-12',
    执行法院: '市中级人民法院',
    执行法院统一社会信用代码: '11990100MB0C0R1014',
    立案时间: '2026-01-08',
    执行依据文号: '（2025）某民终9号',
    作出执行依据单位: '市中级人民法院',
    生效法律文书确定的义务: '支付货款及利息8万元。',
    被执行人的履行情况: '部分未履行',
    失信行为具体情形: '违反财产报告制度',
  },
  expropriations: {
    ...firm,
    征收决定文号: '住建征〔2026〕1号',
    征收决定日期: '2026-03-12',
    征收机关: '市住房和城乡建设局',
    征收机关统一社会信用代码: '11990100MB0X0Y003L',
    征收类别: '政府性基金',
    征收项目: '城市基础设施配套费',
    依据: '《城市基础设施配套费管理办法》',
    '应缴金额（元）': '120000.50',
    缴纳情况: '部分缴纳',
  },
  'compulsory-measures': {
    ...firm,
    行政强制决定书文号: '市监强〔2026〕1号',
    强制决定日期: '2026-03-12',
    强制机关: '市市场监督管理局',
    强制机关统一社会信用代码: '11990100MB0X0Y001E',
    强制措施种类: '扣押财物',
    强制事由: '涉嫌经营不合格食品。',
    依据: '《中华人民共和国食品安全法》第一百一十条',
    强制内容: '自2026年3月12日起扣押涉案食品20箱，期限30日。',
    强制期限至: '2026-04-11',
  },
  practitioners: {
    主体名称: '林小满',
    主体类别: '自然人',
    证件类型: '身份证',
    证件号码: '990101189505200028',
    职业: '道路客运驾驶员',
    执业证号: '闽交驾〔2026〕001188号',
    发证日期: '2026-06-01',
    有效期至: '2032-05-31',
    执业状态: '暂停',
    发证机关: '市交通运输局',
    发证机关统一社会信用代码: '11990100MB0X0Y002H',
  },
  inspections: {
    ...firm,
    检查文书号: '市监检〔2026〕1号',
    检查日期: '2026-03-12',
    检查机关: '市市场监督管理局',
    检查机关统一社会信用代码: '11990100MB0X0Y001E',
    检查类型: '双随机抽查',
    检查事项: '食品标签',
    检查结果: '发现问题已责令改正',
  },
  'basic-identity': {
    ...named,
    登记文号: '市监登〔2026〕1号',
    登记日期: '2026-03-12',
    登记机关: '市市场监督管理局',
    登记机关统一社会信用代码: '11990100MB0X0Y001E',
    登记状态: '注销',
    法定代表人: '沈云岭',
  },
  'government-promises': {
    主体名称: '市交通运输局',
    主体类别: '法人及非法人组织',
    统一社会信用代码: '11990100MB0X0Y002H',
    承诺类型: '服务承诺',
    承诺内容: '五个工作日内办结',
    履行期限: '2026-09-30',
    履行情况: '部分履行',
    记录文号: '督〔2026〕31号',
    记录日期: '2026-10-20',
    记录机关: '监督部门',
    记录机关统一社会信用代码: '11990100MB0X0Y006X',
  },
  'volunteer-service': {
    志愿者名称: '云岭鲜品食品有限公司',
    志愿者类别: '法人及非法人组织',
    统一社会信用代码: '91990100MA0YL0001Q',
    志愿服务证明编号: '民志〔2026〕1号',
    证明日期: '2026-03-12',
    证明机关: '市民政局',
    证明机关统一社会信用代码: '11990100MB0X0Y0097',
    服务项目: '河道清理',
    服务类别: '生态环保',
    '服务时长（小时）': '120',
  },
  donations: {
    捐赠人名称: '云岭鲜品食品有限公司',
    捐赠人类别: '法人及非法人组织',
    统一社会信用代码: '91990100MA0YL0001Q',
    捐赠证书编号: '民捐〔2026〕1号',
    捐赠日期: '2026-03-12',
    受赠登记机关: '市民政局',
    受赠登记机关统一社会信用代码: '11990100MB0X0Y0097',
    受赠人名称: '市慈善总会',
    捐赠项目: '助学',
    捐赠形式: '货币',
    '捐赠金额（元）': '50000',
  },
};

function itemOf(id: string) {
  const found = published.items.find((item) => item.id === id);
  if (!found) throw new Error(`Not in the catalog: ${id}`);
  return found;
}

/** The codes of what is wrong with a correction of such a row, each with its field; none where it is made. */
function corrected(id: string, fields: Filing['content'], change: Record<string, unknown> = {}) {
  const item = itemOf(id);
  const reading = formatOf(formatAt(item, now)).read({ ...rows[id], ...change }, {});
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  const result = correctFiling(filed(reading.filing, { item }).state, fields, published, now);
  return result.ok ? [] : result.faults.map(({ field, code }) => `${field} ${code}`);
}

const worse = (fields: object) => Object.keys(fields).map((key) => `corrections.${key} worse-than-filed`);

describe('A6 what goes against the person is no correction, in words and texts as in sums', () => {
  test.each<[string, Filing['content'], Record<string, unknown>?]>([
    ['criminal-punishments', { term: '十年' }],
    ['criminal-punishments', { term: '3年1个月' }],
    ['criminal-punishments', { term: '不满三年' }],
    ['criminal-punishments', { term: '三年' }, { 刑期: '三年，缓刑三年' }],
    ['criminal-punishments', { term: '一年' }, { 刑期: null }],
    ['criminal-punishments', { effectiveOn: '2026-04-27' }],
    ['administrative-penalties-short', { penalty: '罚款900万元。' }],
    ['administrative-penalties-short', { penalty: '罚款五千元，另罚款5000元。' }],
    ['refusals-to-perform', { performance: '全部未履行' }],
    ['refusals-to-perform', { performance: '部分未履行' }, { 被执行人的履行情况: '全部已履行' }],
    ['refusals-to-perform', { acceptedOn: '2025-01-08' }],
    ['refusals-to-perform', { obligation: '支付货款及利息900万元。' }],
    ['refusals-to-perform', { obligation: '支付货款及利息9亿元。' }],
    ['expropriations', { dueInYuan: 120000.51 }],
    ['expropriations', { paymentState: '未缴纳' }],
    ['compulsory-measures', { measure: '自2026年3月12日起扣押涉案食品200箱，期限30日。' }],
    ['compulsory-measures', { measure: '自2026年3月12日起扣押涉案食品20箱、货车一辆，期限30日。' }],
    ['compulsory-measures', { measure: '自2026年3月12日起扣押涉案食品20箱，期限三个月。' }],
    ['compulsory-measures', { measure: '扣押涉案食品20箱，至2027年3月12日，期限30日。' }],
    ['compulsory-measures', { measureKinds: ['限制公民人身自由'] }],
    ['practitioners', { standing: '注销' }],
    ['practitioners', { disclosedUntil: '2030-05-31' }],
    ['inspections', { result: '不配合检查' }],
    ['basic-identity', { registrationState: '吊销' }],
    ['government-promises', { outcome: '未履行' }],
    ['volunteer-service', { hours: 12 }],
    ['volunteer-service', { disclosedUntil: '2026-12-31' }],
    ['donations', { donatedInYuan: 5000 }],
    ['donations', { donatedInYuan: '' }],
    ['donations', { disclosedUntil: '2026-12-31' }],
  ])('%s: %j', (id, fields, change) => {
    expect(corrected(id, fields, change)).toEqual(worse(fields));
  });

  test.each<[string, Filing['content'], Record<string, unknown>?]>([
    ['criminal-punishments', { term: '二年六个月' }],
    ['criminal-punishments', { term: '30个月' }],
    ['criminal-punishments', { term: '有期徒刑三年' }],
    ['criminal-punishments', { effectiveOn: '2026-03-20' }],
    ['administrative-penalties-short', { penalty: '罚款人民币伍仟元整（¥5000.00）。' }],
    ['administrative-penalties-short', { penalty: '罚款2000.00元。' }],
    ['refusals-to-perform', { performance: '全部已履行' }],
    ['refusals-to-perform', { acceptedOn: '2026-02-08' }],
    ['refusals-to-perform', { obligation: '依（2025）某民终9号判决第二条，支付货款及利息3.5万元。' }],
    ['expropriations', { dueInYuan: 120000.05 }],
    ['expropriations', { paymentState: '已缴纳' }],
    ['compulsory-measures', { measure: '自2026年3月2日起扣押涉案食品十九箱，期限20日。' }],
    ['practitioners', { standing: '在业' }],
    ['practitioners', { disclosedUntil: '2033-05-31' }],
    ['inspections', { result: '未发现问题' }],
    ['basic-identity', { registrationState: '存续' }],
    ['government-promises', { outcome: '已履行' }],
    ['volunteer-service', { hours: 121 }],
    ['donations', { donatedInYuan: 500000 }],
  ])('what is in favour of the person is one: %s: %j', (id, fields, change) => {
    expect(corrected(id, fields, change)).toEqual([]);
  });

  test.each([
    ['four for one', ['行政拘留', '责令停产停业', '限制开展生产经营活动', '降低资质等级']],
    ['one that is graver', ['行政拘留']],
    ['two lighter ones', ['警告', '罚款']],
    ['one of which nobody says what it is', ['其他-责令整改']],
  ])('M33.2 where the class falls a kind stands in the place of a graver one alone: not %s', (_, kinds) => {
    const others = { fineInTenThousandYuan: kinds.includes('罚款') ? 1 : '', licence: '' };
    expect(corrected('administrative-penalties', { penaltyKinds: kinds, ...others })).toContain(
      'corrections.penaltyKinds worse-than-filed',
    );
  });

  test('M33.2 one lighter kind in its place is a correction', () => {
    expect(corrected('administrative-penalties', { penaltyKinds: ['暂扣许可证件'] })).toEqual([]);
    expect(corrected('administrative-penalties', { penaltyKinds: ['警告'], licence: '' })).toEqual([]);
  });
});

describe('A6 no correction puts another name into a record', () => {
  test.each<[string, Filing['content']]>([
    ['another firm’s', { subjectName: '海湾远洋贸易有限公司' }],
    ['another representative’s', { legalRepresentative: '林小满' }],
    ['another’s number', { legalRepresentativeDocumentNumber: '990101189505200028' }],
    ['another licence', { licence: '药品经营许可证YP20000000000077' }],
  ])('%s', (_, fields) => {
    expect(corrected('administrative-penalties', fields)).toEqual(worse(fields));
  });

  test('nor one where there was none', () => {
    const none = { 法定代表人: null, 法定代表人证件类型: null, 法定代表人证件号码: null };
    const fields = { legalRepresentative: '沈云岭' };
    expect(corrected('administrative-penalties', fields, none)).toEqual(worse(fields));
    const number = { legalRepresentativeDocumentType: '身份证' };
    const added = { ...number, legalRepresentativeDocumentNumber: '990101188804120015' };
    expect(corrected('administrative-penalties', added, { ...none, 法定代表人: '沈云岭' })).toEqual(
      worse({ legalRepresentativeDocumentNumber: '' }),
    );
  });

  test.each<[string, Filing['content']]>([
    ['a sign of a name', { subjectName: '云岭鲜品食品有限责任公司' }],
    ['one of three of a person’s', { legalRepresentative: '沈云玲' }],
    [
      'nobody for a representative',
      {
        legalRepresentative: '',
        legalRepresentativeDocumentType: '',
        legalRepresentativeDocumentNumber: '',
      },
    ],
  ])('%s is corrected', (_, fields) => {
    expect(corrected('administrative-penalties', fields)).toEqual([]);
  });

  test('whatever version of a format it was filed under', () => {
    const item = itemOf('administrative-penalties');
    const [first] = item.formats;
    if (!first) throw new Error('Without a format.');
    const columns = first.content.columns.map(({ burden: _, ...column }) => column);
    const format = formatOf({ ...first, version: 7, content: { ...first.content, columns } });
    expect(format.burdens.map(({ key }) => key)).toEqual([
      'subjectName',
      'legalRepresentative',
      'legalRepresentativeDocumentNumber',
    ]);
  });
});

/** Rows as agencies file them, with the facts that the law makes of them. */
import type { CatalogItem } from '../../../shared/catalog/items.ts';
import { recordedFor } from '../../../shared/catalog/period.ts';
import type { Subject } from './population.ts';

/** Whose decisions each unit files, as the register of units has it. */
const authorities: Readonly<Record<string, { name: string; code: string }>> = {
  'market-regulation': { name: '市市场监督管理局', code: '11990100MB0X0Y001E' },
  transport: { name: '市交通运输局', code: '11990100MB0X0Y002H' },
  housing: { name: '市住房和城乡建设局', code: '11990100MB0X0Y003L' },
};
const authorityOf = (unit: string) => authorities[unit] ?? { name: '', code: '' };

/** For how many months it is recorded from the date of the document, as the State's measures have it. */
const recordedMonths = {
  general: 12,
  serious: 36,
  designation: 60,
  commendation: 60,
  licence: 120,
  compulsory: 3,
} as const;
export type Class = keyof typeof recordedMonths;

/** The same as a version of the catalog has it: a city may record penalties for less. */
export function monthsUnder(of: Class, { recordingPeriod }: CatalogItem): number {
  if (of === 'designation' || of === 'commendation' || of === 'licence' || of === 'compulsory')
    return recordedMonths[of];
  const period = recordedFor(recordingPeriod, of);
  return 'months' in period ? period.months : recordedMonths[of];
}

/** Within how many days a version of the catalog has it submitted. */
export const frequencyUnder = ({ frequency }: CatalogItem): number =>
  'days' in frequency ? frequency.days : 0;

export interface Filed {
  item: string;
  row: Record<string, string | number>;
  class: Class;
}

/** Of what sort an organization is filed, as agencies write it. */
const sortOf = ({ isBusiness }: Subject) => (isBusiness ? '个体工商户' : '法人及非法人组织');

const who = (subject: Subject) => {
  const { kind, name, code } = subject;
  return kind === 'organization'
    ? {
        行政相对人名称: name,
        行政相对人类别: sortOf(subject),
        '行政相对人代码_1（统一社会信用代码）': code,
        法定代表人: '隐名代表',
      }
    : { 行政相对人名称: name, 行政相对人类别: '自然人', 证件类型: '身份证', 证件号码: code };
};

const what = {
  general: {
    处罚依据: '《中华人民共和国食品安全法》第一百二十四条第一款第（五）项',
    处罚类别: '罚款',
    处罚内容: '罚款5万元。',
    '罚款金额（万元）': 5,
  },
  serious: {
    处罚依据: '《中华人民共和国药品管理法》第一百二十九条',
    处罚类别: '罚款;吊销许可证件',
    处罚内容: '罚款120万元；吊销药品经营许可证。',
    '罚款金额（万元）': 120,
    暂扣或吊销证照名称及编号: '药品经营许可证 市药营2021第0042号',
  },
};

/** A penalty of a unit's, decided on a day, stated to be shown until another where that is sooner than the law's end. */
export function penalty(
  unit: string,
  subject: Subject,
  of: 'general' | 'serious',
  number: string,
  decidedOn: string,
  until: string | null,
): Filed {
  const authority = authorityOf(unit);
  return {
    item: 'administrative-penalties',
    class: of,
    row: {
      ...who(subject),
      行政处罚决定书文号: number,
      案件程序类别: '02',
      违法行为类型: '经营超过保质期的食品',
      // No two are alike but for their numbers: those would be asked about.
      违法事实: `抽查发现该单位销售超过保质期的预包装食品，批次${number.replace(/\D/g, '')}。`,
      ...what[of],
      处罚决定日期: decidedOn,
      处罚有效期: until ?? '2099-12-31',
      公示截止期: until ?? '2099-12-31',
      处罚机关: authority.name,
      处罚机关统一社会信用代码: authority.code,
      数据来源单位: authority.name,
      数据来源单位统一社会信用代码: authority.code,
    },
  };
}

/** The unit that designates. */
const designating = 'market-regulation';

export const designation = (subject: Subject, number: string, decidedOn: string): Filed => ({
  item: 'serious-untrustworthiness-designations',
  class: 'designation',
  row: {
    subject_kind: subject.kind,
    subject_code: subject.code,
    subject_name: subject.name,
    list: 'pharmacy',
    ground: 'harm-to-health-or-safety',
    standard_level: 'national',
    standard_name: '药品安全严重失信主体认定标准',
    facts: '销售假药，情节严重。',
    legal_basis: '药品管理法第一百一十六条',
    document_number: number,
    decided_on: decidedOn,
    authority_name: authorityOf(designating).name,
    authority_code: authorityOf(designating).code,
  },
});

/** A commendation of a unit's, conferred on a day, stated to be shown until another where that is sooner than the law's end. */
export const commendation = (
  unit: string,
  subject: Subject,
  number: string,
  decidedOn: string,
  until: string | null,
): Filed => ({
  item: 'commendations',
  class: 'commendation',
  row: {
    主体名称: subject.name,
    ...(subject.kind === 'organization'
      ? { 主体类别: sortOf(subject), 统一社会信用代码: subject.code }
      : { 主体类别: '自然人', 证件类型: '身份证', 证件号码: subject.code }),
    荣誉名称: '年度诚信示范',
    表彰事由: '隐名事迹',
    表彰文号: number,
    表彰日期: decidedOn,
    公示截止期: until ?? '2099-12-31',
    表彰机关: authorityOf(unit).name,
    表彰机关统一社会信用代码: authorityOf(unit).code,
  },
});

/** A donation of a subject's, as a unit registered it on a day. */
export const donation = (subject: Subject, number: string, decidedOn: string): Filed => ({
  item: 'donations',
  class: 'commendation',
  row: {
    捐赠人名称: subject.name,
    捐赠人类别: sortOf(subject),
    统一社会信用代码: subject.code,
    捐赠证书编号: number,
    捐赠日期: decidedOn,
    受赠登记机关: '市民政局',
    受赠登记机关统一社会信用代码: '11990100MB0X0Y0097',
    受赠人名称: '市慈善总会',
    捐赠项目: '助学',
    捐赠形式: '货币',
    '捐赠金额（元）': '50000',
  },
});

/** A licence to practise, as a unit issued it on a day. */
export const licence = (unit: string, subject: Subject, number: string, decidedOn: string): Filed => ({
  item: 'practitioners',
  class: 'licence',
  row: {
    主体名称: subject.name,
    ...(subject.kind === 'organization'
      ? { 主体类别: sortOf(subject), 统一社会信用代码: subject.code }
      : { 主体类别: '自然人', 证件类型: '身份证', 证件号码: subject.code }),
    职业: '食品安全管理员',
    执业证号: number,
    发证日期: decidedOn,
    有效期至: '2099-12-31',
    执业状态: '在业',
    发证机关: authorityOf(unit).name,
    发证机关统一社会信用代码: authorityOf(unit).code,
  },
});

/** A compulsory measure, as a unit decided it on a day. */
export const compulsoryMeasure = (
  unit: string,
  subject: Subject,
  number: string,
  decidedOn: string,
): Filed => ({
  item: 'compulsory-measures',
  class: 'compulsory',
  row: {
    行政相对人名称: subject.name,
    行政相对人类别: sortOf(subject),
    '行政相对人代码_1（统一社会信用代码）': subject.code,
    行政强制决定书文号: number,
    强制决定日期: decidedOn,
    强制机关: authorityOf(unit).name,
    强制机关统一社会信用代码: authorityOf(unit).code,
    强制措施种类: '扣押财物',
    强制事由: `涉嫌经营不合格食品，批次${number.replace(/\D/g, '')}。`,
    依据: '食品安全法第一百一十条',
    强制内容: '扣押涉案食品。',
  },
});

/** A fine of a thousand million, which may be one of a hundred thousand in the wrong unit: its unit is asked (Art. 10). */
export const doubtful = (filed: Filed): Filed => ({
  ...filed,
  row: { ...filed.row, '罚款金额（万元）': 100_001 },
});

/** Ways in which a row names what may never be collected (Art. 16). */
export const prohibitedWays = ['in a column', 'in an unknown column', 'in words', 'by a number'] as const;

/** Matches what a row names in any of these ways that may be kept nowhere, not for whoever sent it either; of what no column is for, the unit reads the whole again. */
export const uncollected = /隐名血型AB|血型：AB型|99010118900101001X/;

/** A row that no law allows to be kept. */
export function prohibited(filed: Filed, way: (typeof prohibitedWays)[number]): Filed {
  const facts = factsColumnOf(filed);
  const more: Filed['row'] = {
    'in a column': { 血型: '隐名血型AB' },
    'in an unknown column': { 内部编号: '隐名编号' },
    'in words': { [facts]: '隐名事实，当事人血型：AB型' },
    'by a number': { [facts]: `隐名事实，联系人${nobody}` },
  }[way];
  return { ...filed, row: { ...filed.row, ...more } };
}

/** The number of nobody: of a region that was never assigned, born before 1900. */
const nobody = '99010118900101001X';

/** A row that gives an alarm and tells of nobody: the words are the name of a street. */
export const alarmed = (filed: Filed): Filed =>
  withCorrected(filed, { [factsColumnOf(filed)]: '在信佛路口被查获。' });

/** The column of a row that says what somebody did. */
export const factsColumnOf = ({ class: of }: Filed): string => factsOf[of];

/** What an official corrects in a record of a class: a field that moves nothing else, to what no other correction says. */
export const correction = (of: Class, unique: string): Record<string, string> => ({
  [factsOf[of]]: `更正后的事实（${unique}）。`,
});

/** The number to which a decision's is corrected: it goes on to be known by the one before, too. */
export const renumbering = (of: Class, unique: string): Record<string, string> => ({
  [numberOf[of]]: `模更正〔${unique}〕号`,
});

/** The date of a decision's document. */
export const decidedOnOf = ({ class: of, row }: Filed): string => String(row[dateColumnOf[of]]);

/** The row of a decision with what was corrected in it. */
export const withCorrected = ({ row, ...filed }: Filed, corrected: Record<string, string>): Filed => ({
  ...filed,
  row: { ...row, ...corrected },
});

/** The row of a decision as another clerk writes its number: it is the same decision. */
export const writtenOtherwise = (filed: Filed): Filed => {
  const column = numberOf[filed.class];
  return withCorrected(filed, { [column]: String(filed.row[column]).toUpperCase() });
};

/** The column that says what somebody did. */
const factsOf = {
  general: '违法事实',
  serious: '违法事实',
  designation: 'facts',
  commendation: '表彰事由',
  licence: '执业机构',
  compulsory: '强制事由',
} as const satisfies Record<Class, string>;

/** The column of a decision's number. */
const numberOf = {
  general: '行政处罚决定书文号',
  serious: '行政处罚决定书文号',
  designation: 'document_number',
  commendation: '表彰文号',
  licence: '执业证号',
  compulsory: '行政强制决定书文号',
} as const satisfies Record<Class, string>;

/** The column of a decision's date. */
const dateColumnOf = {
  general: '处罚决定日期',
  serious: '处罚决定日期',
  designation: 'decided_on',
  commendation: '表彰日期',
  licence: '发证日期',
  compulsory: '强制决定日期',
} as const satisfies Record<Class, string>;

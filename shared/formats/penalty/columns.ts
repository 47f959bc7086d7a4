import { readDate, readLastDay } from '../dates.ts';
import { type Column, column, identifying, personal, required } from '../row.ts';
import { categories, documents } from '../subject/words.ts';
import {
  readCode,
  readDocumentNumber,
  readManyOf,
  readNothing,
  readOneOf,
  readOrganizationCode,
  readText,
} from '../values.ts';
import { readAmount } from './amounts.ts';
import { penaltyKinds } from './classify.ts';
import { procedures } from './words.ts';

/**
 * The national column set for administrative penalties ("double publicity", 2021), in its order, with the
 * headers that exporters use instead and those of the older form of ten columns.
 */
export const columns = [
  column('行政相对人名称', 'subjectName', readText, {
    ...required,
    ...personal,
    aliases: ['行政相对人', '相对人名称'],
  }),
  column('行政相对人类别', 'subjectCategory', readOneOf(categories), {
    ...required,
    aliases: ['相对人类别'],
  }),
  column('行政相对人代码_1（统一社会信用代码）', 'unifiedSocialCreditCode', readOrganizationCode, {
    aliases: ['行政相对人代码_1', '行政相对人代码（统一社会信用代码）', '统一社会信用代码'],
  }),
  column('行政相对人代码_2（工商注册号）', 'businessRegistrationNumber', readText, {
    aliases: ['行政相对人代码_2', '工商注册号'],
  }),
  column('行政相对人代码_3（组织机构代码）', 'organizationCode', readText, {
    aliases: ['行政相对人代码_3', '组织机构代码'],
  }),
  column('行政相对人代码_4（税务登记号）', 'taxRegistrationNumber', readText, {
    aliases: ['行政相对人代码_4', '税务登记号'],
  }),
  column('行政相对人代码_5（事业单位证书号）', 'publicInstitutionCertificate', readText, {
    aliases: ['行政相对人代码_5', '事业单位证书号'],
  }),
  column('行政相对人代码_6（社会组织登记证号）', 'socialOrganizationCertificate', readText, {
    aliases: ['行政相对人代码_6', '社会组织登记证号'],
  }),
  column('法定代表人', 'legalRepresentative', readText, {
    ...personal,
    aliases: ['法定代表人姓名', '法人代表'],
  }),
  column('法定代表人证件类型', 'legalRepresentativeDocumentType', readOneOf(documents), { ...identifying }),
  column('法定代表人证件号码', 'legalRepresentativeDocumentNumber', readCode, {
    ...identifying,
    aliases: ['法定代表人证件号'],
  }),
  column('证件类型', 'identityDocumentType', readOneOf(documents), {
    ...identifying,
    aliases: ['自然人证件类型'],
  }),
  column('证件号码', 'identityDocumentNumber', readCode, {
    ...identifying,
    aliases: ['自然人证件号码', '证件号'],
  }),
  column('行政处罚决定书文号', 'documentNumber', readDocumentNumber, {
    ...required,
    aliases: [
      '行政处罚决定文书号',
      '行政处罚决定书号',
      '处罚决定书文号',
      '处罚决定文书号',
      '决定书文号',
      '决定文书号',
      '决定文号',
      '决定书号',
    ],
  }),
  column('处罚名称', 'penaltyName', readText, { ...personal, aliases: ['行政处罚名称', '案件名称'] }),
  column('案件程序类别', 'procedure', readOneOf(procedures), {
    ...required,
    aliases: ['程序类别', '处罚程序类别'],
  }),
  column('违法行为类型', 'violationType', readText, { ...required }),
  column('违法事实', 'facts', readText, { ...required, ...personal, aliases: ['主要违法事实', '处罚事由'] }),
  column('处罚依据', 'legalBasis', readText, { ...required, aliases: ['行政处罚依据'] }),
  column('处罚类别', 'penaltyKinds', readManyOf(Object.keys(penaltyKinds)), {
    ...required,
    burden: 'kinds',
    aliases: ['行政处罚类别', '处罚种类'],
  }),
  column('处罚内容', 'penalty', readText, { ...required, aliases: ['行政处罚内容', '处罚结果'] }),
  column('罚款金额（万元）', 'fineInTenThousandYuan', readAmount, { burden: 'sum', aliases: ['罚款金额'] }),
  column('没收违法所得、没收非法财物的金额（万元）', 'confiscationInTenThousandYuan', readAmount, {
    burden: 'sum',
    aliases: ['没收违法所得、没收非法财物的金额', '没收金额（万元）'],
  }),
  column('暂扣或吊销证照名称及编号', 'licence', readText),
  column('处罚决定日期', 'decidedOn', readDate, {
    ...required,
    aliases: ['行政处罚决定日期', '作出行政处罚决定日期', '决定日期'],
  }),
  column('处罚有效期', 'penaltyValidUntil', readLastDay, {
    burden: 'end',
    aliases: ['处罚有效期至', '处罚有效期截止日期'],
  }),
  column('公示截止期', 'disclosedUntil', readLastDay, {
    burden: 'end',
    aliases: ['公示截止日期', '公示截止日', '截止期', '截止日期'],
  }),
  column('处罚机关', 'authorityName', readText, { ...required, aliases: ['行政处罚机关', '处罚决定机关'] }),
  column('处罚机关统一社会信用代码', 'authorityCode', readOrganizationCode, {
    ...required,
    aliases: ['行政处罚机关统一社会信用代码', '处罚机关代码'],
  }),
  column('数据来源单位', 'providerName', readText, { ...required }),
  column('数据来源单位统一社会信用代码', 'providerCode', readOrganizationCode, {
    ...required,
    aliases: ['数据来源单位代码'],
  }),
  column('备注', 'remarks', readText, { ...personal }),
  column('序号', 'rowNumber', readNothing, { aliases: ['行号'] }),
] as const satisfies readonly Column[];

export type PenaltyKey = (typeof columns)[number]['key'];

/** The name of the column that holds a value, for faults. */
export function nameOf(key: PenaltyKey): string {
  return columns.find((each) => each.key === key)?.name ?? key;
}

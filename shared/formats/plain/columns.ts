/** The data formats that are columns alone (Art. 42, 45, 48, 50). */
import { readDate, readLastDay } from '../dates.ts';
import { type Column, column, identifying, personal, required } from '../row.ts';
import { categories, documents } from '../subject/words.ts';
import {
  type Reader,
  readCode,
  readDocumentNumber,
  readOneOf,
  readOrganizationCode,
  readText,
  wrong,
} from '../values.ts';

/** Whom a row is about. */
const subject = [
  column('主体名称', 'subjectName', readText, { ...required, ...personal, aliases: ['姓名', '单位名称'] }),
  column('主体类别', 'subjectCategory', readOneOf(categories), required),
  column('统一社会信用代码', 'unifiedSocialCreditCode', readOrganizationCode),
  column('证件类型', 'identityDocumentType', readOneOf(documents), identifying),
  column('证件号码', 'identityDocumentNumber', readCode, identifying),
] as const;

/** A digest of a document, by which whoever has it sees that it is the same: SHA-256, in hexadecimal digits. */
const readDigest: Reader = (text) => {
  const value = text.replace(/\s/g, '').toLowerCase();
  return /^[0-9a-f]{64}$/.test(value) ? { ok: true, value } : wrong('digest-form');
};

/** A rating or assessment report that a unit used: its result stands in the words of who issued it (Art. 42). */
export const ratingReport = [
  ...subject,
  column('报告编号', 'documentNumber', readDocumentNumber, required),
  column('出具日期', 'decidedOn', readDate, required),
  column('出具机构', 'issuerName', readText, required),
  column('出具机构统一社会信用代码', 'issuerCode', readOrganizationCode, required),
  column('使用事项', 'usedFor', readText, required),
  column('报告摘要值', 'reportDigest', readDigest, required),
  column('出具机构结论', 'issuersResult', readText, { ...required, ...personal }),
  column('使用单位', 'authorityName', readText, required),
  column('使用单位统一社会信用代码', 'authorityCode', readOrganizationCode, required),
] as const satisfies readonly Column[];

/** What a social credit service establishment assesses, as it says it (Art. 45). */
export const assessment = [
  ...subject,
  column('评价编号', 'documentNumber', readDocumentNumber, required),
  column('评价日期', 'decidedOn', readDate, required),
  column('有效期至', 'disclosedUntil', readLastDay),
  column('评价方法', 'method', readText, required),
  column('评价机构结论', 'issuersResult', readText, { ...required, ...personal }),
  column('评价机构', 'authorityName', readText, required),
  column('评价机构统一社会信用代码', 'authorityCode', readOrganizationCode, required),
] as const satisfies readonly Column[];

/** What a government unit agreed to or promised, and whether it was kept (Art. 48). */
export const governmentPromise = [
  ...subject,
  column('承诺类型', 'sort', readOneOf({ 协议: 'agreement', 服务承诺: 'promise' }), required),
  column('承诺内容', 'promised', readText, required),
  column('履行期限', 'dueOn', readDate, required),
  column(
    '履行情况',
    'outcome',
    readOneOf({ 已履行: 'kept', 部分履行: 'kept-in-part', 未履行: 'not-kept', 履行中: 'not-due-yet' }),
    required,
  ),
  column('记录文号', 'documentNumber', readDocumentNumber, required),
  column('记录日期', 'decidedOn', readDate, required),
  column('记录机关', 'authorityName', readText, required),
  column('记录机关统一社会信用代码', 'authorityCode', readOrganizationCode, required),
] as const satisfies readonly Column[];

/** A natural person's licence to practise a profession; its number is by what it is found (Art. 50). */
export const practiceLicence = [
  ...subject,
  column('职业', 'profession', readText, required),
  column('执业证号', 'documentNumber', readDocumentNumber, required),
  column('发证日期', 'decidedOn', readDate, required),
  column('有效期至', 'disclosedUntil', readLastDay, required),
  column('执业机构', 'practisesAt', readText, personal),
  column('执业状态', 'standing', readOneOf({ 在业: 'practising', 暂停: 'paused', 注销: 'ended' }), required),
  column('发证机关', 'authorityName', readText, required),
  column('发证机关统一社会信用代码', 'authorityCode', readOrganizationCode, required),
] as const satisfies readonly Column[];

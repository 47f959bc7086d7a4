import { readDate, readLastDay } from '../dates.ts';
import { type Column, column, identifying, personal, required } from '../row.ts';
import { categories, documents } from '../subject/words.ts';
import {
  readCode,
  readDocumentNumber,
  readNothing,
  readOneOf,
  readOrganizationCode,
  readText,
} from '../values.ts';

/** What a commendation is filed with, with the headers that agencies use instead. Nothing in it burdens anybody. */
export const columns = [
  column('主体名称', 'subjectName', readText, {
    ...required,
    ...personal,
    aliases: ['表彰对象', '受表彰对象', '受表彰主体名称', '获奖主体名称', '姓名', '单位名称'],
  }),
  column('主体类别', 'subjectCategory', readOneOf(categories), {
    ...required,
    aliases: ['表彰对象类别', '受表彰主体类别'],
  }),
  column('统一社会信用代码', 'unifiedSocialCreditCode', readOrganizationCode, {
    aliases: ['主体统一社会信用代码', '受表彰主体统一社会信用代码'],
  }),
  column('证件类型', 'identityDocumentType', readOneOf(documents), {
    ...identifying,
    aliases: ['自然人证件类型'],
  }),
  column('证件号码', 'identityDocumentNumber', readCode, {
    ...identifying,
    aliases: ['自然人证件号码', '证件号', '身份证号码'],
  }),
  column('荣誉名称', 'honour', readText, {
    ...required,
    aliases: ['表彰名称', '表彰奖励名称', '奖励名称', '荣誉称号'],
  }),
  column('表彰事由', 'merits', readText, {
    ...required,
    ...personal,
    aliases: ['主要事迹', '奖励事由', '表彰奖励事由'],
  }),
  column('表彰文号', 'documentNumber', readDocumentNumber, {
    ...required,
    aliases: ['表彰决定文号', '表彰文件文号', '奖励文号', '决定文号', '文号'],
  }),
  column('表彰日期', 'decidedOn', readDate, {
    ...required,
    aliases: ['表彰决定日期', '奖励日期', '决定日期'],
  }),
  column('公示截止期', 'disclosedUntil', readLastDay, {
    aliases: ['公示截止日期', '公示截止日', '截止日期'],
  }),
  column('表彰机关', 'authorityName', readText, {
    ...required,
    aliases: ['表彰单位', '奖励机关', '表彰奖励机关'],
  }),
  column('表彰机关统一社会信用代码', 'authorityCode', readOrganizationCode, {
    ...required,
    aliases: ['表彰机关代码', '表彰单位统一社会信用代码', '奖励机关统一社会信用代码'],
  }),
  column('备注', 'remarks', readText, { ...personal }),
  column('序号', 'rowNumber', readNothing, { aliases: ['行号'] }),
] as const satisfies readonly Column[];

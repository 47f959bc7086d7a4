/** Columns that hold a name alone, and what stands there in the place of one. */
import { compact } from './text.ts';

/** Whose name a column holds: somebody's, or that of a licence with its number. */
export type Named = 'somebody' | 'licence';

const named: ReadonlyMap<string, Named> = new Map([
  ['subjectName', 'somebody'],
  ['legalRepresentative', 'somebody'],
  ['authorityName', 'somebody'],
  ['providerName', 'somebody'],
  ['issuerName', 'somebody'],
  ['recipient', 'somebody'],
  ['licence', 'licence'],
]);

/** Whether the column of a key holds the number of a licence: it is a text, as licences are numbered in many ways. */
export const isLicenceNumber = (key: string): boolean => key === 'permitNumber';

/** What the column of a key names; undefined where it holds other things. */
export const namedBy = (key: string): Named | undefined => named.get(key);

/** Longer texts say something. */
const LONGEST = 20;

/** Words that somebody put where they knew no name, and errors of a spreadsheet. */
const NO_NAME =
  /^(?:#.*|未知|不详|不明|不清楚|不清|不知道?|同上|同前|见上|同左|待定|待查|待补充?|待核实?|略|保密|见附件|详见附件|见决定书|作废|测试(?:数据)?|示例|样例|TEST|匿名|空缺?|暂缺|当事人|相对人|被处罚人|自然人|个人|先生|女士|公司|有限公司|(?:测试|示例|样例|test|demo)(?:有限)?公司|法人|单位|企业|见(?:正文|附表|文书|原件)|已核实?|本人|本公司|本单位|某+|[×*]+|[是否有Y1]|N\.?A?\.?|TBD|UNKNOWN|ABOVE|ˉ+)$/i;
/** A day, a sum, a number of a row: without any letter there is no name. */
const NO_LETTER = /^[^\p{L}]*$/u;
/** The letters of nearly every name: with one of them, the property, which takes a while to compile, is not asked. */
const USUAL = /[A-Za-z\u4e00-\u9fff]/;
const DAY = /^\d{2,4}年(?:\d{1,2}月(?:\d{1,2}[日号])?)?$/;
/** A licence may be named by its number alone. */
const NO_LICENCE = /^\d{1,3}$|^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}$/;

/** What may stand around such a word. */
const AROUND = /^[([【〔]+|[)\]】〕。]+$/g;

/** Whether a text is one of those words, or a day: neither a name nor a number. */
export function isNoName(text: string): boolean {
  if (text.length > LONGEST) return false;
  const word = compact(text).replace(AROUND, '');
  return NO_NAME.test(word) || DAY.test(word);
}

/** Whether a name is none: 未知, 同上, 2026-01-01, 0, #REF!; in the column of a licence 是 as well. */
export function namesNothing(what: Named, name: string): boolean {
  if (name.length > LONGEST) return false;
  const text = compact(name).replace(AROUND, '');
  if (isNoName(text)) return true;
  return what === 'licence' ? NO_LICENCE.test(text) : !USUAL.test(text) && NO_LETTER.test(text);
}

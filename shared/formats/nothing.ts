/** How exports write that a cell holds nothing, and what stands where something is that cannot be read. */
import { toHalfWidth } from '../identity/normalise.ts';
import { saysSomething, visibleOf } from './visible.ts';

/** Words for nothing, without the signs around them: none of them is a name, a licence or a remark. */
const WORDS = new Set([
  ...['无', '空', '暂无', '没有', '空白', '空值', '未填', '未填写', '不适用'],
  ...['NULL', 'NONE', 'NIL', 'NA', 'NAN', 'UNDEFINED', '#N/A', 'N/A', 'N.A', 'ˉ'],
]);
/** As databases write it. */
const ESCAPED = /^\\+N$/;
/** What may stand around such a word, or be all there is: dashes, slashes, brackets, points. */
const AROUND = /^[^\p{L}\p{N}#\\]+|[^\p{L}\p{N}]+$/gu;

/** Each of them, and what databases write, has one of these signs in it, as it is or in full width: most texts have none. */
const OF_WORDS = /[无空未没不nNˉｎＮ]/;

/** The longest of them, with what stands around: a longer text needs no comparison. */
const LONGEST = 12;

/** Whether a text says that there is nothing: `— —`, `/`, `（无）`, `N/A`, `\N`; none says anything else anywhere. */
export function saysNothing(text: string): boolean {
  if (!saysSomething(text)) return true;
  if (text.length > LONGEST || !OF_WORDS.test(text)) return false;
  const word = toHalfWidth(text).replace(/\s/g, '').toUpperCase().replace(AROUND, '');
  return WORDS.has(word) || ESCAPED.test(word);
}

/** Signs that people put where there is nothing: dashes, slashes, points, quotation marks, brackets with nothing in them. */
const EMPTY = /^[\p{Pd}\p{Pc}\p{Ps}\p{Pe}\p{Pi}\p{Pf}\p{Lm}\p{M}/\\|.…·・•,。、､;:!'"`^~−¯]*$/u;
/** What a spreadsheet shows where it found or reckoned nothing. */
const SHEET_ERROR =
  /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|FIELD!|GETTING_DATA|UNKNOWN!)$/i;

/**
 * Whether a cell says nothing that can be read, and is not empty: `####` where a column is too narrow, `***` where something was
 * masked, `√` where a form was ticked. What stands there may be a last day, or that a decision was revoked.
 */
export const isUnread = (text: string): boolean =>
  saysSomething(text) ? isSheetError(text) && saysNothing(text) : !EMPTY.test(toHalfWidth(visibleOf(text)));

/** Whether a text is an error of a spreadsheet, `#REF!`. */
export const isSheetError = (text: string): boolean =>
  (text.startsWith('#') || text.startsWith('＃')) && SHEET_ERROR.test(toHalfWidth(text).trim());

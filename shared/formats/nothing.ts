/** How exports write that a cell holds nothing. */
import { toHalfWidth } from '../identity/normalise.ts';
import { saysSomething } from './visible.ts';

/** Words for nothing, without the signs around them: none of them is a name, a licence or a remark. */
const WORDS = new Set([
  ...['无', '空', '暂无', '没有', '空白', '空值', '未填', '未填写', '不适用'],
  ...['NULL', 'NONE', 'NIL', 'NA', 'NAN', 'UNDEFINED', '#N/A', 'N/A', 'N.A', 'ˉ'],
]);
/** As databases write it. */
const ESCAPED = /^\\+N$/;
/** What may stand around such a word, or be all there is: dashes, slashes, brackets, points. */
const AROUND = /^[^\p{L}\p{N}#\\]+|[^\p{L}\p{N}]+$/gu;

/** The longest of them, with what stands around: a longer text needs no comparison. */
const LONGEST = 12;

/** Whether a text says that there is nothing: `— —`, `/`, `（无）`, `N/A`, `\N`; none says anything else anywhere. */
export function saysNothing(text: string): boolean {
  if (!saysSomething(text)) return true;
  if (text.length > LONGEST) return false;
  const word = toHalfWidth(text).replace(/\s/g, '').toUpperCase().replace(AROUND, '');
  return WORDS.has(word) || ESCAPED.test(word);
}

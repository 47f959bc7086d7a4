/** What stands above a header: titles, who filled it in, what to fill in, group headings; and what is a row, which nobody reads there. */

/** Fewer filled cells are no row of any table. */
const LEAST_FILLED = 3;

/** What only a row holds: a day, a sum or another number, a code, the number of a document. */
export const VALUE =
  /^(?:[¥￥]?\d[\d,]*(?:\.\d+)?(?:万?元)?|\d{4}[-/.年]\s?\d{1,2}[-/.月]\s?\d{1,2}日?.*|[0-9A-Z]{15,18}|.*[〔[(（【]\d{4}[〕\])）】].*号)$/s;
/** A word and what it stands for in one cell, as in `填报人：某某`. */
const LABELLED = /^[^:：]{1,12}[:：]/;
/** What tells how a column is filled in. */
const INSTRUCTION = /必填|选填|填写|字符|格式|示例|例如|如[:：]|文本|日期型|字段/;
/** A number of two digits is that of a column. */
const COLUMN_NUMBER = /^[(（]?\d{1,2}[)）]?$/;
/** Words that stand in a cell of their own before what they say. */
const LABEL = /^(?:填报|填表|报送|制表|审核|统计)?(?:单位|部门|机关|日期|时间|人|联系人|联系电话|电话)$/;

/** Whether what stands above a header is a row. A title may fill every cell of its row where a file has no merged ones. */
export function isRowAbove(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length < LEAST_FILLED || new Set(filled).size === 1) return false;
  const areMost = (form: RegExp) => filled.filter((cell) => form.test(cell)).length * 2 >= filled.length;
  if (areMost(LABELLED) || areMost(INSTRUCTION) || areMost(COLUMN_NUMBER)) return false;
  return !LABEL.test(filled[0] ?? '') && filled.some((cell) => VALUE.test(cell));
}

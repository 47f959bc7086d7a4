/** What stands under a table and is no row of it: sums, remarks of who filled it in, who did. */

/** How such a line begins, as a cell of its own or before what it says. */
const BEGINNINGS = [
  ...['合计', '总计', '小计', '共计', '累计'],
  ...['说明', '填报说明', '填表说明', '注', '备注', '注意事项'],
  ...['填报人', '填表人', '制表人', '制表', '审核人', '审核', '复核人', '负责人', '单位负责人', '联系人'],
  ...['联系电话', '填报单位', '填报日期', '制表日期', '报送日期', '数据来源'],
];
const NOTE = new RegExp(`^[（(*※]?(${BEGINNINGS.join('|')})(?:[:：)）\\s\\d].*)?$`, 's');

/** More cells than these are filled in a row of a table, whatever its first one says. */
const MOST_FILLED = 3;

/** The word with which a line under a table begins that is no row of it; null for what may be one. */
export function noteIn(cells: readonly string[]): string | null {
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length === 0 || filled.length > MOST_FILLED) return null;
  return NOTE.exec((filled[0] ?? '').replace(/\s+/g, ''))?.[1] ?? null;
}

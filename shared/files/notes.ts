/** What stands under a table and is no row of it: sums, remarks of who filled it in, who did. */

/** How such a line begins, as a cell of its own or before what it says. */
const BEGINNINGS = [
  ...['合计', '总计', '小计', '共计', '累计'],
  ...['说明', '填报说明', '填表说明', '注', '备注', '注意事项'],
  ...['填报人', '填表人', '制表人', '制表', '审核人', '审核', '复核人', '负责人', '单位负责人', '联系人'],
  ...['联系电话', '填报单位', '填报日期', '制表日期', '报送日期', '数据来源'],
  ...[
    '经办人',
    '审批人',
    '签发人',
    '报送人',
    '签字',
    '盖章',
    '单位盖章',
    '公章',
    '负责人签字',
    '单位负责人签字',
  ],
  ...[
    '报送单位',
    '填表单位',
    '制表单位',
    '填报部门',
    '填报时间',
    '制表时间',
    '报送时间',
    '统计日期',
    '统计时间',
  ],
  ...[
    '打印日期',
    '打印时间',
    '导出日期',
    '导出时间',
    '附注',
    '以下空白',
    '以下无正文',
    '本页小计',
    '本页合计',
  ],
];
/** What says of all rows above that they are whole or as they should be, when they were counted, or that they end. */
const OF_ALL =
  /^[（(*※]?(?:以上(?!海|虞|饶)(?:信息|数据|案件|处罚|内容|行政处罚|许可|均|全部)|以下(?:空白|无)|(?:数据|统计|信息)?截[止至](?:日期|时间|到|至)?[:：]?\d{4}|审[核批查]意见[:：]?(?:同意|通过|属实|无误)|\d{4}年\d{1,2}月\d{1,2}日$|[-—=*]*(?:END|(?:表格|数据|报表)?(?:完|结束))[-—=*]*$)/i;
const NOTE = new RegExp(`^[（(*※]?(${BEGINNINGS.join('|')})(?:[:：)）（(\\s\\d].*)?$`, 's');
/** The number of a page, or of rows. */
const OF_PAGE = /^[-—(（]*(?:第\d+页|共\d+[页条行笔件项]|\d+\/\d+页|page\d+)/i;

/** As what such a line is named. */
const [PAGE, REMARK] = ['页码', '附注'];

/** More cells than these are filled in a row of a table, whatever its first one says. */
const MOST_FILLED = 3;

/** The word with which a line under a table begins that is no row of it; null for what may be one. */
export function noteIn(cells: readonly string[]): string | null {
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length === 0 || filled.length > MOST_FILLED) return null;
  const first = (filled[0] ?? '').replace(/\s+/g, '');
  const note = NOTE.exec(first)?.[1];
  if (note !== undefined) return note;
  if (OF_PAGE.test(first)) return PAGE;
  // Alone in its row it is no cell of another.
  return filled.length === 1 && OF_ALL.test(first) ? REMARK : null;
}

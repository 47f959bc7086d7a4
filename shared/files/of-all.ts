/** What a file says of all its rows at once, in a title, under its table or in the name of a sheet: that none is in force (Art. 7, 10). */
import { remarksAreOfForce } from '../formats/remarks.ts';
import { layoutOf, readRow } from '../formats/row.ts';
import { readText } from '../formats/values.ts';

/** A line is read as the remark of a row would be. */
const remark = '备注';
const ofRemark = layoutOf([
  {
    name: remark,
    key: 'remarks',
    aliases: [],
    required: false,
    isLastDay: false,
    names: undefined,
    read: readText,
  },
]);
const isRemarkOfNoForce = (line: string): boolean =>
  remarksAreOfForce(ofRemark.columns, readRow(ofRemark, { [remark]: line }), undefined).length > 0;

/** What is said of firms that are gone is said of no decision about them. */
const OVER =
  '(?:撤销|撤消|作废|失效|废止|无效|修复|注销(?!(?:企业|公司|主体|个体工商户|商户)[^，。；]{0,4}处罚)|移出|退出|删除|屏蔽)';
/** A title: the word, then what it is a table of; a registration or a licence is revoked by decisions that are in force. */
const OF_ALL = new RegExp(
  `${OVER}(?!登记|许可|资格|资质|执照|证)(?:[^，。；]{0,6}(?:信息|数据|处罚|决定|名单|记录|清单|台账|汇总|表)|$)|请勿(?:使用|报送|导入|上传|公示)`,
);
/** What becomes of a record that is in force no more, or as it reads no more. */
const CHANGED =
  '(?:变更|更[正改]|修改|修复|纠[正错]|撤[销消回下案]|作废|失效|废止|注销|删除|移除|屏蔽|下[架线]|解除(?:行政|强制|措施|查封|扣押|冻结)*|异议|复议|诉讼|确认违法|(?:暂停|停止|终止|取消|不予|暂不|暂缓|不)公示)';
const ALL_CHANGED = `${CHANGED}(?:[、和及与或/（(]*${CHANGED})*`;
/** What it is of. */
const OF_RECORD = '(?:处罚|决定书?|信息|记录|数据|公示|案件|台账|名单|强制|措施|查封|扣押|冻结)';
/** The rest of a title: what it is a table of, and when. */
const REST =
  '[前后中]?(?:情况|信息|数据|申请|审批|结果|记录|名单|清单|台账|汇总|统计|公示|一览|备案|明细|反馈|处理|处罚|决定书?|案件|通知)*[表单册簿]?[)）】\\]]?(?:[（(【[][^）)】\\]]{0,30}[)）】\\]])?[\\s\\d年月日度第批季至份._—–-]*$';
/** A title that is nothing but this, or ends in it: of records, whose change may be called a registration; or of nothing, by whoever, of whenever. */
const OF_CHANGES = new RegExp(
  `${OF_RECORD}(?:[已被的经、（(【[\\s_—–-]|予以|依法)*${ALL_CHANGED}(?:登记)?${REST}|(?:^(?:[（(]?[一二三四五六七八九十\\d]{1,3}[)）、.．]{1,2})?|[\\s（(【[_—–年月日度局委厅队所待已被-]|行政(?=复议|诉讼))(?:${ALL_CHANGED}|(?:变更|更正)登记(?=[表册簿台]))${REST}`,
);
/** What is no data, or not yet: what is tested or shown otherwise is a trade. */
const NONE =
  '(?:测试|演练|演示|练习|草稿|草案|初稿|未?定稿|试[填报运用]行?|示例|样例|样[表本张]|范[例本]|示范(?:表|数据)|培训用|模拟|虚拟数据|停用|弃用|废弃|勿用|待(?:核实|审核|审批|确认|定))';
const OF_NONE = new RegExp(
  `(?:^|[\\s（(【[_—-])${NONE}(?=$|[^\\u4e00-\\u9fff]|数据|信息|用|表|版|稿|行政|处罚|名单)|${NONE}(?:数据|信息|用|表|版|稿|[)）】\\]]|\\d*$)|^(?:test|uat|demo|sample|trial|draft|template)(?:[\\s_-]?(?:data|\\d+))?$`,
  'i',
);
/** A form that nobody filled in; one to fill in, import or report by may have been. */
const TEMPLATE = /(?<!导入|填报|上报|报送|采集|录入|标准|下载)模[板版]\d*(?:[)）】\]]|$)/;
/** That what stands here is no penalty: a heading of a part, or a title of what was not imposed. */
const NO_PENALTY =
  /(?:不予|免予|免于|免除|未予|不再|拟)(?:作出)?(?:行政)?处罚(?!法|.{0,6}公司)|免罚|首违不罚|轻微不罚|不予立案|[撤销]案(?:件|$)|(?:处罚|听证)(?:事先)?告知(?!承诺)/;
/** That it tells how to fill in, or speaks of what may be, or of others. */
const TELLS_HOW =
  /必填|选填|填写|格式|示例|例如|如[:：有果需被系遇]|若|含|(?<![删解移])除|不包括|[不未]在(?:[本此该]表|其[内中])|不列入|以外|是否|[未没非防]|无(?!效)|\d\s*[-:：=、.．]?\s*(?:正常|有效|撤[销消]|异议)|(?:正常|有效)\s*[、/,，;；|]/;
/** Longer lines say more than what a table is. */
const LONGEST = 120;

/** That a line means rows beside it. */
const OF_THESE = /以上|以下|上述|下列|本表|本批|该批|全部|所有|此表|本文件/;

/** Whether a text says of all rows that they are void, contested or none. */
export const saysOfAll = (text: string): boolean =>
  isNoData(text) ||
  (text.length <= LONGEST &&
    !TELLS_HOW.test(text) &&
    ([OF_ALL, OF_CHANGES, OF_NONE, NO_PENALTY].some((each) => each.test(text)) || isRemarkOfNoForce(text)));

/** Longer names and titles say what else they are of. */
const LONGEST_NAME = 30;
/** That a line speaks of how a cell is filled in, as by a sample in it. */
const SPEAKS_OF_CELLS = /必填|选填|填写(?!示例|样[例表])|格式|[:：]|如/;

/** Whether a short name or title is one of no data, or of a form. */
const isNoData = (text: string): boolean =>
  text.length <= LONGEST_NAME && !SPEAKS_OF_CELLS.test(text) && (OF_NONE.test(text) || TEMPLATE.test(text));

/** Whether a text says so in plain words of the rows that it stands by. */
export const saysOfThese = (text: string): boolean => OF_THESE.test(text) && saysOfAll(text);

/** What stands beside a title in its line: who filled it in, when, in which unit. */
const BESIDE = /^(?:[^:：]{1,12}[:：].*|[\d年月日\-/.至（）()]+|[（(]?(?:单位)?[十百千万亿]*[元圆][）)]?)$/s;

/** Whether a line above a table says so: a title has one text, however many cells it fills; headings of groups have many. */
export function titleSaysOfAll(cells: readonly string[]): boolean {
  const texts = [...new Set(cells.filter((cell) => cell !== ''))];
  const titles = texts.filter((text) => !BESIDE.test(text));
  if (texts.length === 1 || titles.length === 1) return saysOfAll(titles[0] ?? texts[0] ?? '');
  return texts.length <= 3 && saysOfThese(texts.join(''));
}

/** Whether a line under the header is a heading that says so of the rows behind it: all that stands in its first cell, and no row. */
export const headingSaysOfAll = ([first = '', ...others]: readonly string[]): boolean =>
  first !== '' && others.every((cell) => cell === '' || cell === first) && saysOfAll(first);

/** Whether a line under the header says so, that is no row. */
export function lineSaysOfThese(cells: readonly string[], isNote: boolean): boolean {
  const first = cells.find((cell) => cell !== '') ?? '';
  if (!isNote && !OF_THESE.test(first)) return false;
  const filled = cells.filter((cell) => cell !== '');
  return (isNote || filled.length === 1) && saysOfThese(filled.join(''));
}

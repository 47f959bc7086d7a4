/** What a clerk notes to a decision that does not stand as it reads: a note that says nothing else, in whichever words (Art. 7, 10). */
import { simplified } from './simplified.ts';

/** That it is void, or taken away from where it stood. */
const VOID =
  '撤(?:[销消回除案掉下]|并)?|作废|废(?:[止除弃掉])?|弃用|报废|失[效灵]|无效|注[销消]|取消|解除|推翻|否定|(?:宣告|确认)无效|确认违法|不再?成立|不再?有效|(?:[收追召]|取)回|回收|删(?:[除掉去])?|清除|移[除出]|剔除|屏蔽|隐藏|下[架线]|[停禁]用|(?:请?勿|不要?|不再)[使采]?用|封存|过期';
/** That it is not carried out or not shown, for a time or for good. */
const STAYED =
  '终结执行|(?:中止|终止|停止|暂停|暂缓|缓期?)(?:强制)?(?:执行|公[示开]|履行|生效|办理)?|(?:不再|不予|不准予?|不|暂不|免[于予除])(?:强制)?(?:执行|公[示开])|冻结|锁定|挂起|裁定中止';
const CONTESTED = '(?:行政)?(?:复议|诉讼|起诉|应诉|上诉|申诉)|[一二再]审|抗诉|信访|异议|争议|检察监督|打官司';
/** That it reads otherwise by now, or another stands in its place. */
const CHANGED =
  '变[更动]|更[正改]|改[判变]|重[作做审报填录]|重新(?:作出|处罚|处理|制作|下达|送达)?(?:处罚)?(?:决定)?|替[代换]|取代|覆盖|修[改订正]|纠正|修复|勘误|补正';
const MISTAKEN =
  '误[录报填传输写入]?|(?:[录报填传输写弄搞]入?|送)错|错[误录报填传]?(?:数据|信息|记录)?|有误|重复|重|退[回件]|驳回';
/** That it was never issued, or is not meant. */
const NOT_YET =
  '草[稿案拟]|[初拟未定]{1,2}稿|待(?:审[核批定签]?|签发|定稿?|生效|送达|确认|核实|处理)|(?:审[核批签查]|审批|流程)中|(?:审[核批查]|复核)?(?:不|未)(?:予)?通过|未(?:经)?(?:生效|送达|审[核批]|通过|签发|盖章|批准|发布|下达|成立)|试报|(?:测|调)试|演[示练]|样[例本张]|示例|模拟|虚[构拟]';
const LIFTED = '(?:免[除于予]?|不予|取消|撤销)(?:行政)?(?:处罚|罚款|罚)|免[除予]';

const WORD = `(?:${VOID}|${STAYED}|${CONTESTED}|${CHANGED}|${MISTAKEN}|${NOT_YET}|${LIFTED})`;

/**
 * Who does it, to what, when and how: what such a note has in front of its word and behind it. No part is another's beginning,
 * so that a text that is none costs little.
 */
const IN_FRONT =
  '(?:[本此该原上这我其]|以上|上述|[条行件份案笔个]|行政|处罚|决定书?|罚款|记录|数据|信息|公示|文[书件号]|内容|全[部文]|[已经被后现均都由予业待]|以|依法|应当?|需要?|请|申请|[正在]|处于|进入|尚在|目前|当前|状态|标[记注识]|备注|系|[为是有]|存在|提[起出]|因|当事人|相对人|被处罚人|企业|公司|单位|双方|[市省县区]|政府|上级|机关|局|法院|检察|院|判[决令]|裁定|自行|审理|受理|完成|信用|立案|部分|改为|[\\d年月日./-])*?';
const BEHIND =
  '处理|中|了|掉|的|状态|标[志记识]|期间?|阶段|数据|记录|信息|[条行件用稿个]|受理|审[理查核]|办理|进行|立案|行政|处罚|决定书?|公示|执行|罚款|[已被经由]|完成|完毕|通过|成功|办结|申请|提[起出]|[原该本此]|勿动|待定';
const ONLY_NOTE = new RegExp(`^${IN_FRONT}${WORD}(?:${WORD}|${BEHIND})*$`);
/** That the contest itself is over. */
const CONTEST_OVER =
  /(?:复议|诉讼|起诉|上诉|申诉|抗诉|再审|信访|异议|争议)(?:申请)?[已被经均]*(?:撤|终|[办查审了已]?结|解除|取消|驳回|维持|完)|(?:撤回?|驳回)(?:行政)?(?:复议|诉讼|起诉|上诉|申诉|异议|抗诉)|撤诉|(?:复议|诉讼|起诉)(?:申请)?不予?受理$/;
const ONLY_CONTEST_OVER = new RegExp(`^${IN_FRONT}(?:${CONTEST_OVER.source})(?:${BEHIND})*$`);
/** That a repair of credit was refused, or that what stayed it is lifted. */
const AS_BEFORE = /修复(?:申请)?(?:未|不予?)通过|^(?:冻结|锁定|暂停|停用)[已被]*(?:解除|取消)$/;
const IN_ENGLISH =
  /^(?:(?:is|was|has been|already|decision|record|status)[\s:]*)*(?:revoked?|rescinded|annulled|cancel(?:l?ed)?|withdrawn?|void(?:ed)?|invalid(?:ated)?|deleted?|removed?|disput(?:ed?)|contested|appeal(?:ed)?|under (?:appeal|review|dispute)|pending(?: \w+)?|suspended|stayed|superseded|replaced|draft|test(?: data| only)?|demo|sample|duplicated?|errors?|wrong|mistake|inactive|disabled|expired|not (?:valid|in force|effective)|n\/?a)$/i;

/** What hides between the signs of a word or stands around it: 撤-销, ★撤销★, 【作废】. */
const NO_WORD = /[^\p{L}\p{N}./]+/gu;
/** Such notes are short. */
const LONGEST = 30;

/** That it is so: of a thing that is over; that it is not: of one that stands. */
const YES = '(?:是|有|1|Y|YES|TRUE|T|√|✓|已)';
const NO = '(?:否|无|没有|0|N|NO|FALSE|F|不|×|X|未)';
const SIGNS_OF_VALUE = '[:：=＝为]';
const FLAGGED = new RegExp(
  `^(?:当前|是否|有无|数据|处罚|决定|记录|公示|行政|案件|已|被|经|提[起出]|申请|存在)*(?:${WORD})(?:状态|标[志识记]|情况|与?否|性|中)*(?:\\([^)]*\\))?${SIGNS_OF_VALUE}+${YES}$`,
  'i',
);
const NOT_FLAGGED = new RegExp(
  `^(?:当前|是否|数据|处罚|决定|记录|行政|法律)*(?:有效|生效|正常|公示|启用|在册|效力|执行|成立)(?:状态|标[志识记]|情况|与?否|性|中)*${SIGNS_OF_VALUE}+${NO}$`,
  'i',
);
const STATED = new RegExp(
  `^(?:当前|处罚|数据|记录|有效|决定|公示|案件)*状态(?:标[志识记])?${SIGNS_OF_VALUE}+(.+)$`,
);

/** What says nothing but that a decision is in force, or how far it was carried out. Each text has few readings: none costs more than its square. */
const IN_FORCE =
  /^(?:0\d?|(?:[该本此]|审[核批](?=通过)|处罚|许可|决定书?|当前|目前|状态|已|正在?|处于|均)*(?:存续|在[营业册用]|开业|正常经营|现用|使用|持证|执业|发证|核准|准予|许可|通过|未(?:信用)?修复|正常|有效|生效|在效|现行|公[示开布]|发布|启用|未?(?:履行|执行|缴[纳清款])|结[案清]|办结|完[结成]|送达|normal|valid|active|ok|in force|effective)+(?:中|期?内|状态|(?<=通过)审核|完毕|完成|数据|记录|信息|的|期间)*)$/i;

/** A note by its words alone: in simplified signs, without marks and blanks. */
export const wordsOfNote = (text: string): string =>
  simplified(text.normalize('NFKC')).replaceAll('撤消', '撤销').replaceAll(NO_WORD, '');

/** Whether a text says that a decision is in force, and nothing else: 正常（0）, 公示中, 已履行. */
export function saysOnlyItStands(text: string): boolean {
  const words = wordsOfNote(text);
  return IN_FORCE.test(words.replace(/^0{1,2}(?=\D)|(?<=\D)0{1,2}$/g, '')) || /^0{1,2}(?:\.0)?$/.test(words);
}

/** Whether a text says that a decision does not stand as it reads, and nothing else. */
export function saysOnlyItDoesNotStand(text: string): boolean {
  if (text.length > LONGEST) return false;
  const words = wordsOfNote(text);
  if (CONTEST_OVER.test(words) || AS_BEFORE.test(words)) return false;
  if (ONLY_NOTE.test(words) || IN_ENGLISH.test(text.trim())) return true;
  const tidy = simplified(text.normalize('NFKC')).replace(/\s/g, '');
  if (!/[:=为]/.test(tidy)) return false;
  const [, state] = STATED.exec(tidy) ?? [];
  return FLAGGED.test(tidy) || NOT_FLAGGED.test(tidy) || (state !== undefined && !saysOnlyItStands(state));
}

/** Whether a text says that what was brought against a decision is over, and nothing else: 已撤诉. */
export const saysOnlyAContestIsOver = (text: string): boolean =>
  text.length <= LONGEST && ONLY_CONTEST_OVER.test(wordsOfNote(text));

/** Whether a text that says only that says that the decision is contested. */
export const saysItIsContested = (text: string): boolean => new RegExp(CONTESTED).test(wordsOfNote(text));

/** What goods, pages and papers are, too: of which it is said, the clause before tells. */
const OF_THINGS_TOO =
  /下架|删|移除|撤[下除回掉]|[收追召取]回|退|停[用止]|禁用|封存|过期|报废|废弃|取消|解除|[变更]更|更正|修改|注销|失效|作废|重|错|误/;
const THINGS =
  /产品|商品|货|物品|食品|药品|器械|设备|广告|网页|页面|宣传|链接|标签|店|摊|场所|许可|执照|证|登记|合同|发票|账号|软件|车辆|款项/;
/** That it speaks of a decision, or of what is done with one. */
const OF_DECISION = /处罚|决定|罚款|记录|数据|执行|[本此该][条件行案]|[请待]/;
/** Whether a note is one of what the text before it speaks of, and not of a decision. */
export const isNoteOfThings = (note: string, before: string): boolean =>
  OF_THINGS_TOO.test(note) &&
  THINGS.test(before) &&
  !OF_DECISION.test(note) &&
  !/处罚|决定|罚款/.test(before);

/** In a sentence of its own, what is said of goods and pages, and not of decisions. */
const OF_GOODS = /下架|删|移除|[收追召取]回|退|[停禁]用|封存|过期|报废|解除|更正|修改|注销/;
export const isSentenceOfThings = (note: string, before: string): boolean =>
  OF_GOODS.test(note) && isNoteOfThings(note, before);

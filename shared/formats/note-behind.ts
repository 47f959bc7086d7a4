/** A note that a clerk put behind a text that says something else: …。已撤销, …（复议中）; or in front of it: 【作废】… (Art. 7, 10). */
import {
  isNoteOfThings,
  isSentenceOfThings,
  saysOnlyAContestIsOver,
  saysOnlyItDoesNotStand,
} from './notes-of-standing.ts';

/** In which column a text stands. */
export type Noted = 'name' | 'facts' | 'basis' | 'content' | 'type';

const OPEN = '（(【[〔';
const CLOSED = '）)】\\]〕';
const IN_BRACKETS = new RegExp(
  `^(?<before>)[${OPEN}](?<said>[^${OPEN}${CLOSED}]{1,40})[${CLOSED}](?=.)|(?<before>.{0,8})[${OPEN}](?<said>[^${OPEN}${CLOSED}]{1,40})[${CLOSED}][。.]?$`,
  's',
);
/** The last sentence of several, and the one before it. */
const LAST_SENTENCE =
  /(?:^|[。；;！!\n])(?<before>[^。；;！!\n]+)[。；;！!\n]\s*(?<said>[^。；;！!\n]{1,60})[。；;！!\n]?$/;
/** Right behind what ends a name, a citation or another word, where it begins as such notes do. */
const RIGHT_BEHIND = {
  name: /(?:公司|[厂店部社所院行户场馆吧]|中心|超市|酒楼|合伙)(?<said>[^（(]{1,30})$/,
  basis:
    /[条款项目》]\s*(?<said>(?:撤|作废|取消|删|诉|复议|异议|测试|[暂中终]?[停止]止?|变更为|正在|在[诉复]|[有存]|[起上申]诉|尚?未|不[再予]|重复|待|误|[本此该上原已现后被经目当罚处法0-9]).{0,30})$/,
  type: /^(?<said>[已被经]*(?:撤[销消]|作废))$|(?<!登记|许可|执照|证照?|资[格质]|设立|备案|机构|[被应予经请未自不期法可以依拟令后])(?<said>撤[销消])$|(?<said>(?:现?已被?|后被|经(?:行政)?复议|[本该此原](?:处罚)?(?:决定|处罚|条|件|罚款)|目前|当事人(?:已|有|正)|\d{4}年|[^，。；]{2,10}法院|(?:测试数据|[复诉][议讼]中|作废|删除|(?:暂停|停止|不再)执行)$).{0,40})$/,
} as const;

/** That a court or an authority decided so, at the end of what is said. */
const BY_COURT =
  /(?:法院|判决|裁定|复议|政府|上级)[^，。；]{0,40}(?:(?:撤销|改判|确认(?:违法|无效))(?:[了本该原])*(?:行政)?(?:处罚)?(?:决定书?)?|(?:变更|改)为[^，。；]{1,10})。?$|^(?:变更|改)为(?:警告|罚款|不予|通报批评)[^，。；]{0,8}$/;
const OF_BEFORE = /曾|[原前旧]|此前|上次|登记|许可|执照/;

/** What becomes of firms, and of laws, with every decision about them in force. */
const OF_FIRM =
  /^(?:[已现被经](?:依法)?)*(?:注销|失效|变更|更正|改变|停用|解除|过期|退回)(?:登记|状态|企业)?$/;
const OF_LAW =
  /^(?:[已现被经年月日\d])*(?:废止|失效|修[订正改]|更正|变更|替[代换]|取代|重新?|过期|停用|无效)(?:的)?$/;

const PARTS = /[，,；;]/;

/** Whether what stands in a place of its own is such a note, behind a text that ends in `before`. */
function isNote(said: string, before: string, as: Noted, isSentence: boolean): boolean {
  if (BY_COURT.test(said) && !OF_BEFORE.test(said)) return true;
  return said.split(PARTS).some((part) => {
    const only = part.replace(/。$/, '');
    // In the place of a law, too, which is nobody's to say it in.
    if (as === 'basis' && saysOnlyAContestIsOver(only)) return true;
    if (!saysOnlyItDoesNotStand(only)) return false;
    if (as === 'name') return !OF_FIRM.test(only);
    if (as === 'basis') return !OF_LAW.test(only);
    if (as === 'type') return true;
    return !(isSentence ? isSentenceOfThings : isNoteOfThings)(only, before);
  });
}

/** Whether a text of that column has such a note behind it, or in brackets in front of it. */
export function hasNoteBehind(text: string, as: Noted): boolean {
  const { before = '', said } = IN_BRACKETS.exec(text)?.groups ?? {};
  if (said !== undefined && isNote(said, before, as, /[。；;！!\n]\s*$/.test(before))) return true;
  const last = LAST_SENTENCE.exec(text)?.groups;
  if (last?.said !== undefined && isNote(last.said, last.before ?? '', as, true)) return true;
  if (as === 'content' || as === 'facts') return false;
  const behind = RIGHT_BEHIND[as].exec(text)?.groups?.said;
  return behind !== undefined && isNote(behind, '', as, false);
}

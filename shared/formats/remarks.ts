/** Remarks that a unit's own file makes of a row: what they call revoked or contested is asked about (Art. 7, 10). */

import { fault } from '../texts/said.ts';
import type { Value } from './format.ts';
import { hasNoteBehind, type Noted } from './note-behind.ts';
import { isNoteOfThings, saysItIsContested, saysOnlyItDoesNotStand } from './notes-of-standing.ts';
import { saysOwnDecisionIsOver } from './own-decision.ts';
import {
  isPermitOver,
  isPermitOverByName,
  permitsNothing,
  withoutMattersOfCourse,
} from './permit-remarks.ts';
import { nameOf } from './row.ts';
import type { Check } from './rule.ts';
import { simplified } from './simplified.ts';

const CLAUSES = /[，。；,;！!\n]/;
/** That something of a decision is over; what else is, OF_ANOTHER says. */
const REVOKED =
  /撤销|撤案|作废|废止|失效|无效|改判|(?<!不)(?:终止|终结|停止|中止|暂停|不予|不准予?|不得|不再|暂缓|免[于予除])(?:强制|继续)?执行|确认违法|(?:已|经|完成)[^，。]{0,6}修复|已修复|修复(?:已|均)?(?:完成|完毕|成功|办结|通过|生效)|责令重[作新]|重新作出|变更为|取消|误录|误报|错报|(?:录入|数据|信息|报送|上报)(?:错误|有误)|错误(?:数据|信息|记录)|重复(?:录入|报送|上报|上传|推送|公示|填报|数据)|请删除|[此该本]条[^，。]{0,4}删除|测试数据|(?:请勿|暂不|暂缓)(?:公示|公开)|未生效|未(?:能)?送达/;
/** That it was put right, changed or taken back; an offence is put right, too, and an objection taken back. */
const OF_DECISION =
  /(?:决定书?|处罚|记录|数据|公示)[^，。；]{0,4}(?:已|被|经|予以|由)[^，。；]{0,6}(?:纠正|变更|撤回)|(?:纠正|变更|撤回)(?:了|原|本|该|此)*(?:行政)?(?:处罚|决定|记录|数据|公示)|^已?撤回$/;
/** That it reads otherwise by now, or was written down wrong. */
const CHANGED =
  /(?:变更|更正)[^，。；]{0,4}(?:罚款|金额|数额|处罚|决定)|^更正(?:$|[：:])|改变[原了该]*(?:行政)?(?:处罚|决定)|复议[^，。；]{0,6}改变|改为(?:警告|罚款|通报批评|没收|不予|免予|\d)|(?:^|罚款|处罚|没收)(?:金额|数额)[^，。；]{0,3}(?:有误|错误|填错|写错)|(?:文号|相对人|决定日期)[^，。；]{0,3}(?:有误|错误|填错|写错)|(?:决定书?|处罚)撤回$/;
/** A clause that says nothing else of a row but that it is there twice. */
const TWICE = /^(?:[此该本][条行]|与[^，。；]{1,10})[^，。；]{0,4}重复$/;
/** That it has no effect, or never had. */
const NO_EFFECT =
  /(?:不再|并?不|[已即]?失去|[已即]?丧失|无|没有|(?:尚|从)?未)(?:具有|具备|发生|产生|存在|有)?(?:任何)?(?:法律)?(?:效力|约束力|效果)|不再有效|(?:处罚|决定书?|记录|本条|该条)[^，。；]{0,4}(?:不(?:能)?成立|自始无效|推翻|收回|追回|停用|下[架线]|[撤删废]$|撤[除掉下])/;
/** That another stands in its place. */
const REPLACED =
  /(?:被|由|已|改?用)[^，。；]{0,24}(?:替代|取代|代替|替换|覆盖|吸收)(?!品|材料|产品)|以(?![^，。；]*(?:报告|标准|证|票据|收据|合同))[^，。；]{0,24}(?:号|新的?(?:处罚)?决定书?|后(?:一|者)|更正|复议决定书?|判决书?)[^，。；]{0,6}为准|另行(?:处罚|作出)|重新(?:处罚|处理|下达|制作|送达|作出)/;
/** That nobody is to be shown it. */
const NOT_SHOWN =
  /(?<!(?:期满|到期|届满)[^，。；]{0,6})(?:停止|终止|暂停|取消|撤下|撤销|结束|不再|不宜|不得|不予|暂不|暂缓)(?:对外|网上|信用|网站)*公示|公示(?:信息|数据)?(?:已|被|予以)*(?:停止|终止|暂停|取消|撤下|下[架线]|删除|屏蔽)|(?:网站|平台|系统)[^，。；]{0,4}(?:撤下|下[架线]|屏蔽)/;
/** That it is wrong, in its subject, its law, its course or what it says. */
const WRONG =
  /(?:处罚|执法|决定)?(?:主体|对象|相对人)(?:认定)?(?:错误|有误|不适格|不当)|适用(?:法律|法规|依据|条款)[^，。；]{0,4}(?:错误|有误|不当)|(?:法律|依据|条款)适用(?:错误|有误|不当)|程序(?:严重)?(?:违法|不当|错误)|(?:处罚|量罚|裁量)(?:明显|显失)?(?:不当|过重|畸重|公正)(?!.*不服)|(?:罚款|处罚|没收)?(?:金额|数额|名称|姓名|文号|决定日期|相对人|当事人|代码)[^，。；]{0,6}(?:应当?|实际|实)(?:为|是|系)/;
/** That nothing is imposed after all. */
const NOTHING_IMPOSED =
  /^(?:已|现|决定|依法|予以|经[^，。；]{1,8}|后|改为|改)*(?:免除|免予|免于|不予|取消|不再)(?:行政)?(?:处罚|罚款)$/;
/** What happened to the firm or to the contest, with the decision as it was. */
const OF_FIRM =
  /^(?:该|本)?(?:当事人|相对人|被处罚人|企业|公司|个体(?:工商)?户|商户|店铺|门店)(?:[现已被]|依法|自行)*注销(?:登记|营业执照)?$/;
const CONTEST_ENDED =
  /(?:复议|诉讼|起诉|上诉|申诉|抗诉|再审)(?:申请|请求)?(?:(?:[已被]|依法|法院)*(?:不予?受理|驳回|终止)(?![^，。；]*(?:后|上诉|再审|诉讼|申诉))|期限?(?:[已均]|届)*[过满](?:未(?:申请|起诉|提起))?)$|[已超]过[^，。；]{0,4}(?:复议|诉讼|起诉)[^，。；已]{0,6}期限?$/;
const NO_OBJECTION =
  /(?:未|没有?)(?:依法|书面|按期|对[^，。；]{1,8}?)*(?:提出|表示|存在)?任?何?(?:异议|争议)$/;
/** How a contest that one clause names ended, by the next. */
const ENDED = /^(?:[已均被]|结果|机关|法院)*(?:维持|驳回|答复|办结)(?![^，。；]*[后诉])/;
/** What of a person, or of a part, is kept back of a record that is shown. */
const KEPT_BACK =
  /(?:个人|隐私|涉密|秘密|身份|部分(?:内容|信息))[^，。；处决记]{0,6}不予?公[示开]|不予?公[示开][^，。；处决记]{0,4}(?:个人|隐私|涉密|秘密|身份)/;
/** That somebody is on the list of defaulters no more. */
const OFF_LIST =
  /失信[^，。；]{0,10}(?:屏蔽|删除|移出|移除|撤下|解除)|(?:屏蔽|删除|移出|移除|退出|解除)[^，。；]{0,6}失信/;
/** That a conviction is none any more, nobody may read of it, or it is heard again. */
const OF_COURT =
  /(?:宣告|改判|判决)无罪|^无罪$|发回重审(?!后)|(?:犯罪|前科)记录[^，。；]{0,6}封存|封存[^，。；]{0,4}(?:犯罪|前科)记录/;
/** That a compulsory measure was lifted. */
const LIFTED = /(?:^|已|被|予以|现)[^，。；]{0,6}解除|解除(?:查封|扣押|冻结|强制)/;
const NOT_LIFTED = /未|不|拟|可|若|如|期满|到期|后|条件|的$/;
const CONTESTED = /复议|诉讼|起诉|上诉|申诉|抗诉|法院已?立案(?!执行)|二审|再审|重审/;
/** That it happened, and is no advice of what somebody may do. */
const UNDER_WAY = /已|正在|提起|提出|申请|处于|进行|受理|审理|期间|阶段|立案|中$/;
/** That it is objected to; what was found by an examination may be, too. */
const OBJECTED =
  /(?:有|存在|提出|提起|处于|状态[:：]?)(?:异议|争议)|(?<!劳动|合同|民事)(?:异议|争议)[^，。；]{0,4}(?:中|期间|申请)|^异议$/;
const OF_FINDING = /检验|检测|鉴定|抽检|检查|复检|结论|撤回/;
/** That it did not, is over, or is only what somebody may do. */
const NOT_SO =
  /(?:未|没有?|并未|尚未|不予|无需?|放弃|逾期不?|期限|如果?|若|有权|(?<!许)可以?|拟|不再?(?=申请|提起|提出|要求))[^，。；]{0,12}(?:撤销|撤案|作废|废止|失效|无效|修复|纠正|变更|更正|改变|取消|屏蔽|删除|移出|移除|解除|复议|诉讼|起诉|上诉|申诉|抗诉|重审)|无异议|维持|终结|不停止|(?:复议|诉讼|起诉|上诉|申诉)[^，。；]{0,4}(?:撤回|已过|办结)|撤回[^，。；]{0,6}(?:复议|诉讼|起诉|上诉|听证)|条件|培训|告知[^，。；]*(?:权利|复议|诉讼)/;
/** What is taken by the decision, which is itself in force, or what another paper or thing became. */
const OF_ANOTHER =
  /(?:撤销|废止|失效|作废|无效|取消)[^，。；]{0,10}(?:许可|执照|资质|资格|登记(?!机关)|证书|批准|处理|发票|产品)|(?:许可证?|执照|资质|资格|证书|专利权?|商标权?|报告|发票|产品|公告|告知书[^，。；]*|声明|合同)[^，。；]{0,4}(?:已?被?(?:依法)?(?:宣告)?)?(?:撤销|失效|作废|废止|无效|变更)|(?:名称|地址|场所|法定代表人|范围)[^，。；]{0,4}变更|(?:[原旧]证|遗失)[^，。；]{0,4}(?:作废|失效|废止)|(?<!(?:被|由|已|用)[^，。；]{0,24})替代|同类|以本决定|(?:公安|刑事|检察)[^，。；]*(?:撤案|撤销案件)后?(?:移[送交]|转)|(?:投诉|举报|活动|任务|订单|收费|成绩|中标|投标|条款|承诺|担保|[收票]据|合格证)[^，。；处决]{0,4}(?:撤销|取消|无效|作废|失效)(?![^，。；]*[处决])|(?:撤销|取消|无效)[^，。；处决]{0,4}(?:投诉|举报|活动|任务|订单|收费|成绩|中标|投标|条款|承诺|担保|[收票]据|合格证)(?![^，。；]*[处决])|(?:法定代表人|负责人|责任人员?|股东|员工|驾驶人)另行/;
/** What is repaired beside credit, and what is said of how credit may be. */
const OTHER_REPAIR =
  /(?:生态|环境|土壤|[路桥地墙]面|道路|公路|设[施备]|绿地|植被|管[道网]|建筑|文物|车辆|线路|电梯|损[害坏毁])[^，。；信处记]{0,4}修复|(?<!信用)修复(?!信用)[^，。；信完处]{0,4}(?:生态|环境|土壤|路面|道路|公路|设[施备]|绿地|植被)(?![^，。；]*[信处])|修复的?(?:告知|提醒|提示|指[引南]|途径|方式|流程|须知)|修复申请(?:未|没有|不)(?:予)?通过/;

/** That it is the decision itself. */
const OF_IT = /(?:处罚|决定书?)(?:已|被|经|依法|予以)*(?:撤销|撤案|作废|废止|失效|取消|无效)/;
/** That what did not reach somebody was served otherwise. */
const SERVED = /(?:公告|留置|邮寄|已|后)送达/;

const OVER = [
  ...[REVOKED, OF_DECISION, CHANGED, TWICE, OFF_LIST, OF_COURT],
  ...[NO_EFFECT, REPLACED, NOT_SHOWN, WRONG, NOTHING_IMPOSED],
];

/** That clause says so; of one that says it did not happen, nothing is asked. */
function isOver(clause: string, before: string, next: string): boolean {
  if (KEPT_BACK.test(clause) || (saysItIsContested(clause) && ENDED.test(next))) return false;
  // A row that calls itself a sample is asked about as one.
  if (saysOnlyItDoesNotStand(clause) && !/示例|样例|样本/.test(clause))
    return !isNoteOfThings(clause, before) && !OF_FIRM.test(clause);
  if (NOT_SO.test(clause)) return false;
  const isIts = OF_IT.test(clause) || !(OF_ANOTHER.test(clause) || OTHER_REPAIR.test(clause));
  return (
    (isIts && OVER.some((each) => each.test(clause))) ||
    (OBJECTED.test(clause) && !OF_FINDING.test(clause) && !NO_OBJECTION.test(clause)) ||
    (CONTESTED.test(clause) &&
      UNDER_WAY.test(clause) &&
      !/线索|材料/.test(clause) &&
      !CONTEST_ENDED.test(clause))
  );
}

/** A name or a title in marks, within a longer text. */
const QUOTED = /(?<=.)[“"「《][^“”"「」《》]{1,30}[”"」》]/g;

/** Whether remarks say that the decision is not in force, or that it is contested. */
const saysItIsOver = (text: string): boolean =>
  !/以本决定为准|替代原/.test(text) &&
  text
    .replace(QUOTED, '')
    .split(CLAUSES)
    .some(
      (clause, index, all) =>
        isOver(clause, all[index - 1] ?? '', all[index + 1] ?? '') &&
        !(/未能?送达/.test(clause) && SERVED.test(text)),
    );

/** Whether remarks say that a compulsory measure was lifted. */
const saysItIsLifted = (text: string): boolean =>
  text.split(CLAUSES).some((clause) => LIFTED.test(clause) && !NOT_LIFTED.test(clause));

/** Blanks between the signs of a word, as tables are set, or a line that ends within one. */
const BLANKS = /(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu;

/** A text as its words are looked for: in simplified signs, one word for what is written in two ways. */
const asRead = (text: string): string => simplified(text).replaceAll('撤消', '撤销');

/** Whether remarks say so as they are, or without blanks that part a word. */
function isOverWithoutBlanks(text: string, says: (text: string) => boolean): boolean {
  const read = asRead(text).trim();
  if (says(read)) return true;
  const whole = read.replace(BLANKS, '');
  return whole !== read && says(whole);
}

/** What of a row says in words whether it is in force, column by column: a permit is itself the record. */
function columnsSaying(values: Readonly<Record<string, Value>>): string[] {
  const isPermit = values.permitKind !== undefined;
  const isMeasure = values.measureKinds !== undefined;
  const says = (key: string, test: (text: string) => boolean): boolean => {
    const text = values[key];
    return typeof text === 'string' && test(text);
  };
  const found: string[] = [];
  const isOverOf = (text: string): boolean =>
    saysItIsOver(text) || (isPermit && isPermitOver(text)) || (isMeasure && saysItIsLifted(text));
  const inRemarks = (text: string) =>
    isOverWithoutBlanks(isPermit ? withoutMattersOfCourse(asRead(text)) : text, isOverOf);
  if (says('remarks', inRemarks)) found.push('remarks');
  if (isPermit && says('documentName', (text) => isPermitOverByName(asRead(text))))
    found.push('documentName');
  if (isPermit && says('permitContent', (text) => permitsNothing(asRead(text)))) found.push('permitContent');
  for (const [key, of] of own)
    if (says(key, (text) => saysOwnDecisionIsOver(asRead(text), of))) found.push(key);
  for (const [key, as] of noted)
    if (!found.includes(key) && says(key, (text) => hasNoteBehind(asRead(text), as))) found.push(key);
  return found;
}

const own = [
  ['penalty', 'content'],
  ['measure', 'measure'],
  ['facts', 'facts'],
] as const;

/** Where a clerk puts a note behind what a column says, or in brackets in front of it. */
const noted = [
  ['subjectName', 'name'],
  ['penalty', 'content'],
  ['measure', 'content'],
  ['facts', 'facts'],
  ['violationType', 'type'],
  ['legalBasis', 'basis'],
] as const satisfies readonly (readonly [string, Noted])[];

/** Of every format: its own file may say in words what the column of its state does not. */
export const remarksAreOfForce: Check = (columns, { values }) =>
  columnsSaying(values).map((key) => fault(nameOf(columns, key), 'remarks-not-in-force'));

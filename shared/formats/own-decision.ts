/** What facts and content say of this very decision: that it is void, changed or contested (Art. 7, 10). */

const OVER = '(?:撤销|撤回|变更|改判|确认违法|作废|废止|失效|无效)';
const CLAUSE = '[^，。；,;]';

/** Nearly every text names its own decision nowhere: what cannot tell is let be at once. */
const TELLING = /撤销|撤回|变更|改判|改为|确认违法|作废|废止|失效|无效|复议|诉|二审|再审|执行|解除/;

const own = '(?:本(?:行政|案)?(?:处罚)?(?:决定书?)|本(?:行政|案)?处罚)';
const ownOver = new RegExp(
  `${own}(?!不停止)${CLAUSE}{0,10}(?:被|已|经|予以)${CLAUSE}{0,10}${OVER}|${own}(?:现|均|全部)*${OVER}$`,
);
const ownContested = new RegExp(
  `(?:已|正在)${CLAUSE}{0,4}[就对因不服]*${own}${CLAUSE}{0,6}(?:复议|诉讼|起诉)|${own}${CLAUSE}{0,8}(?:正在|处于|已进入)${CLAUSE}{0,6}(?:复议|诉讼)`,
);
/** In facts this may be a decision before, where one is spoken of. */
const factsOver = new RegExp(
  `(?:该(?:行政)?处罚(?:决定书?)?|[该本此]决定书?|上述(?:处罚)?决定书?)(?:被|已|经|予以)${CLAUSE}{0,10}${OVER}`,
);
const BEFORE = /曾|[原前旧]|此前|上次|上一次/;
const contentOver = new RegExp(
  `(?:[本该原此]|上述)(?:行政)?(?:处罚)?(?:决定书?|处罚|罚款)${CLAUSE}{0,12}(?:被|已|经|予以)${CLAUSE}{0,10}${OVER}|(?:复议|法院|诉讼|判决|二审)${CLAUSE}{0,8}(?:撤销|变更为|改为|改判|确认违法)|^(?:现|决定|依法|予以)*撤销${CLAUSE}{0,30}处罚(?:决定书?)?$`,
);
const contentContested =
  /(?:已|正在)[^，。；,;不未]{0,6}(?:申请|提起|提出)?[^，。；,;不未]{0,4}(?:行政复议|行政诉讼)(?!期间)/;

/** Who does it, when and how, where a clause says nothing else. */
const BESIDE =
  '(?:现|已经?|被|经|均|全部|依法|予以|由|自行|[本我该原此]|行政|处罚|决定书?|罚款|上级|机关|复议|诉讼|人?民?法院|判决|裁定|局|于|[\\d年月日.-])*';
/** A clause that is nothing but this: 已撤销, 现撤销, 作废, 经法院判决撤销. */
const bareOver = new RegExp(
  `^${BESIDE}(?:撤销|撤回|作废|废止|失效|无效|改判|(?:停止|中止|暂缓|终止|不再|不予)执行)$`,
);
const bareContested =
  /^(?:现|目前|当事人|已|正在|正|处于|进入|尚在|申请|提起|提出|行政)*(?:复议|诉讼|起诉|上诉|申诉|一审|二审|再审)(?:审理|审查|办理|进行|处理|阶段|程序|期间)*中?$/;
/** That it happens or happened, as one word alone names what somebody may do. */
const UNDER_WAY = /已|正|处于|进入|尚在|提起|中$|期间$/;
const bareLifted = new RegExp(`^${BESIDE}解除$`);
/** What may be over beside a decision, in the clause before one that says so. */
const THING = /许可|执照|资质|资格|登记|证书|批准|发票|合同|材料|商标|专利|声明/;

/** What would be, or is not. */
const NOT_SO = /未|没有|如不服|逾期|可以|有权|不停止|期限|权利|责令|的$/;

/** What stands in brackets is a clause of its own; those around a year part a number of a document. */
const CLAUSES = /[，。；,;\n（）()【】]|\[(?!\d)|(?<!\d)\]/;

/** Whether a clause of a content that says nothing else says so. */
function isBare(clause: string, before: string, isMeasure: boolean): boolean {
  if (THING.test(before) && !/处罚|罚款/.test(before)) return false;
  return (
    bareOver.test(clause) ||
    (bareContested.test(clause) && UNDER_WAY.test(clause)) ||
    (isMeasure && bareLifted.test(clause))
  );
}

/** Whether a text says so of the decision that the row is about; of a compulsory measure, that it was lifted, too. */
export function saysOwnDecisionIsOver(text: string, of: 'facts' | 'content' | 'measure'): boolean {
  if (!TELLING.test(text)) return false;
  const clauses = text.split(CLAUSES).map((clause) => clause.trim());
  const speaksOfOther = BEFORE.test(text);
  return clauses.some((clause, index) => {
    if (NOT_SO.test(clause)) return false;
    if (ownOver.test(clause) || ownContested.test(clause)) return true;
    if (of === 'facts') return !speaksOfOther && factsOver.test(clause);
    const before = clauses.slice(0, index).findLast((each) => each !== '') ?? '';
    return (
      contentOver.test(clause) || contentContested.test(clause) || isBare(clause, before, of === 'measure')
    );
  });
}

/** What facts and content say of this very decision: that it is void, changed or contested (Art. 7, 10). */

const OVER = '(?:撤销|撤回|变更|改判|确认违法|作废|废止|失效|无效)';
const CLAUSE = '[^，。；,;]';

/** Nearly every text names its own decision nowhere: what cannot tell is let be at once. */
const OWN = ['本决定', '本处罚', '本行政处罚', '本案处罚'] as const;
/** What a content may call it, too; facts tell so of a decision before. */
const OTHERWISE = ['决定', '复议', '诉讼', '法院', '原罚款', '原处罚'] as const;

const own = '(?:本(?:行政|案)?(?:处罚)?(?:决定书?)|本(?:行政|案)?处罚)';
const ownOver = new RegExp(`${own}(?!不停止)${CLAUSE}{0,10}(?:被|已|经|予以)${CLAUSE}{0,10}${OVER}`);
const ownContested = new RegExp(
  `(?:已|正在)${CLAUSE}{0,4}[就对因不服]*${own}${CLAUSE}{0,6}(?:复议|诉讼|起诉)|${own}${CLAUSE}{0,8}(?:正在|处于|已进入)${CLAUSE}{0,6}(?:复议|诉讼)`,
);
const contentOver = new RegExp(
  `(?:[本该原此]|上述)(?:行政)?(?:处罚)?(?:决定书?|处罚|罚款)${CLAUSE}{0,12}(?:被|已|经|予以)${CLAUSE}{0,10}${OVER}|(?:复议|法院|诉讼|判决|二审)${CLAUSE}{0,8}(?:撤销|变更为|改为|改判|确认违法)`,
);
const contentContested =
  /(?:已|正在)[^，。；,;不未]{0,6}(?:申请|提起|提出)?[^，。；,;不未]{0,4}(?:行政复议|行政诉讼)(?!期间)/;
/** What would be, or is not. */
const NOT_SO = /未|没有|如不服|逾期|可以|有权|不停止|期限|权利|的$/;

const CLAUSES = /[，。；,;\n]/;

/** Whether a text says so of the decision that the row is about. */
export function saysOwnDecisionIsOver(text: string, of: 'facts' | 'content'): boolean {
  const names = of === 'facts' ? OWN : OTHERWISE;
  if (!names.some((each) => text.includes(each))) return false;
  return text
    .split(CLAUSES)
    .some(
      (clause) =>
        !NOT_SO.test(clause) &&
        (ownOver.test(clause) ||
          ownContested.test(clause) ||
          (of === 'content' && (contentOver.test(clause) || contentContested.test(clause)))),
    );
}

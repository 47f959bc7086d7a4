/** What the remarks of a permit say of it, and the name of its document: the permit itself is the record (Art. 7, 10). */

const CLAUSES = /[，。；,;！!\n]/;
const OVER = /撤销|撤回|注销|吊销|作废|废止|失效|无效|缴销|不予(?:行政)?许可/;
/** That it did not happen, or would only, or that it happened to the permit before this one. */
const NOT_SO =
  /(?:未|没有?|不得|如果?|若|逾期|拟|(?<!许)可以?)[^，。；]{0,12}(?:撤销|撤回|注销|吊销|作废|废止|失效|无效|缴销)|[原旧前]|换发|换证|补[发办]|遗失|替代|发票|印章|(?:逾期|届满|到期)[^，。；]*的$/;
const CONDITION = /的$/;

/** For what a permit was given, or what it says of itself on its form: none of it happened to it. */
const OF_COURSE =
  /^(?:许可|登记|准予|申请|经营)*(?:变更|更名|延[续期]|补[证发办正]|换[证发])(?:申请|登记|许可|[换补]证|换发)*$|^重新(?:申请|申领|核发|发证)$|^(?:材料)?[已经]*补正(?:材料)?$|(?:涂改|复印件?)(?:、|或)?(?:复印件?|转让)?无效$|^(?:过期|逾期)(?:作废|失效|无效)$|(?:期满|到期|届满|逾期|超过[^，。；]{1,6})(?![^，。；]*已)[^，。；]{0,8}(?:自动|自行)(?:失效|作废|注销|废止)|(?:不实|虚假|不合格|违反|违诺|隐瞒|欺骗)(?![^，。；]*[已被])[^，。；]*(?:[的将则]|予以)[^，。；]*(?:撤销|注销|吊销|无效|作废)|撤销[^，。；]{0,4}限制条件/;

/** The remarks of a permit without what is so of every one. */
export const withoutMattersOfCourse = (text: string): string =>
  text
    .split(CLAUSES)
    .filter((clause) => !OF_COURSE.test(clause.trim()))
    .join('；');

/** Whether remarks say that the permit is in force no more. */
export function isPermitOver(text: string): boolean {
  const clauses = text.split(CLAUSES);
  return clauses.some(
    (clause, index) => OVER.test(clause) && !NOT_SO.test(clause) && !CONDITION.test(clauses[index - 1] ?? ''),
  );
}

/** Whether a document, by its name, is none that permits. */
export const isPermitOverByName = (name: string): boolean =>
  /撤销|撤回|注销|吊销|作废|不予(?:行政)?(?:许可|受理|批准|变更|延续|核准|登记)|不准[予许]|驳回|(?:终止|中止|暂停)(?:办理|审查|审批|行政许可|许可)|受理(?:通知书|单|回执|凭证)|补正/.test(
    name,
  );

/** A content of nothing else than that the permit is over; what stands in brackets is a clause of its own. */
const NOTHING_ELSE =
  /^(?:该|本|已|被|经|依法|予以|许可证?)*(?:撤销|撤回|注销|吊销|作废|废止|失效|无效|缴销)$/;
const TAKEN =
  /(?:撤销|撤回|注销|吊销|不予|不准予?|暂停|中止)[^，。；,;（）()]{0,12}(?:许可|审批|登记|批准|执照|资质|[^，。；,;（）()]证$)/;

/** Whether the content of a permit says that it permits nothing, or no more. */
export const permitsNothing = (content: string): boolean =>
  content
    .split(/[，。；,;！!\n（）()]/)
    .some(
      (clause, index, clauses) =>
        (NOTHING_ELSE.test(clause) || TAKEN.test(clause)) &&
        !NOT_SO.test(clause) &&
        !CONDITION.test(clauses[index - 1] ?? ''),
    );

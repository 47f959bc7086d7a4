/** What the remarks of a permit say of it, and the name of its document: the permit itself is the record (Art. 7, 10). */

const CLAUSES = /[，。；,;！!\n]/;
const OVER = /撤销|撤回|注销|吊销|作废|废止|失效|无效|缴销|不予(?:行政)?许可/;
/** That it did not happen, or would only, or that it happened to the permit before this one. */
const NOT_SO =
  /(?:未|没有?|不得|如果?|若|逾期|拟|(?<!许)可以?)[^，。；]{0,12}(?:撤销|撤回|注销|吊销|作废|废止|失效|无效|缴销)|[原旧前]|换发|换证|补[发办]|遗失|替代|发票|印章|(?:逾期|届满|到期)[^，。；]*的$/;
const CONDITION = /的$/;

/** Whether remarks say that the permit is in force no more. */
export function isPermitOver(text: string): boolean {
  const clauses = text.split(CLAUSES);
  return clauses.some(
    (clause, index) => OVER.test(clause) && !NOT_SO.test(clause) && !CONDITION.test(clauses[index - 1] ?? ''),
  );
}

/** Whether a document, by its name, is none that permits. */
export const isPermitOverByName = (name: string): boolean =>
  /撤销|撤回|注销|吊销|不予(?:行政)?(?:许可|受理|批准|变更|延续|核准|登记)|驳回|终止(?:办理|审查|行政许可)/.test(
    name,
  );

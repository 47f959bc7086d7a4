/** Remarks that a unit's own file makes of a row: what they call revoked or contested is asked about (Art. 7, 10). */
import { fault } from '../texts/said.ts';
import { nameOf } from './row.ts';
import type { Check } from './rule.ts';
import { simplified } from './simplified.ts';

const remarks = 'remarks';

const CLAUSES = /[，。；,;！!\n]/;
/** That something of a decision is over; what else is, OF_ANOTHER says. */
const REVOKED =
  /撤销|撤案|作废|废止|失效|无效|(?:终止|停止|中止)执行|确认违法|(?:已|经|完成)[^，。]{0,6}修复|已修复|纠正|责令重[作新]|重新作出|变更为|取消|误录|录入错误|重复录入|请删除|测试数据|未生效|尚未送达/;
const CONTESTED = /复议|诉讼|起诉|上诉|申诉|法院已?立案|二审|再审/;
/** That it happened, and is no advice of what somebody may do. */
const UNDER_WAY = /已|正在|提起|提出|申请|处于|进行|受理|审理|期间|阶段|立案|中$/;
/** That it did not, is over, or is only what somebody may do. */
const NOT_SO =
  /(?:未|没有?|并未|尚未|不予|无需?|放弃|逾期不?|期限|如果?|若|有权|(?<!许)可以?|拟)[^，。；]{0,12}(?:撤销|撤案|作废|废止|失效|无效|修复|纠正|变更|取消|复议|诉讼|起诉|上诉|申诉)|无异议|维持|终结|(?:复议|诉讼|起诉|上诉|申诉)[^，。；]{0,4}(?:撤回|已过|办结)|撤回[^，。；]{0,6}(?:复议|诉讼|起诉|上诉|听证)|条件|培训/;
/** What is taken by the decision, which is itself in force, or what another paper or thing became. */
const OF_ANOTHER =
  /(?:撤销|废止|失效|作废|无效|取消)[^，。；]{0,10}(?:许可|执照|资质|资格|登记(?!机关)|证书|批准|处理|发票|产品)|(?:许可证?|执照|资质|资格|证书|专利权?|报告|发票|产品|公告|告知书[^，。；]*|声明|合同)[^，。；]{0,4}(?:已?被?(?:依法)?)?(?:撤销|失效|作废|废止|无效)|替代|同类|以本决定/;

/** That it is the decision itself. */
const OF_IT = /(?:处罚|决定书?)(?:已|被|经|依法|予以)*(?:撤销|撤案|作废|废止|失效|取消|无效)/;

/** Whether remarks say that the decision is not in force, or that it is contested. */
const saysItIsOver = (text: string): boolean =>
  (REVOKED.test(text) || CONTESTED.test(text)) &&
  !/以本决定为准|替代原/.test(text) &&
  text
    .split(CLAUSES)
    .filter((clause) => !NOT_SO.test(clause))
    .some(
      (clause) =>
        (REVOKED.test(clause) && (OF_IT.test(clause) || !OF_ANOTHER.test(clause))) ||
        (CONTESTED.test(clause) && UNDER_WAY.test(clause) && !/线索|材料/.test(clause)),
    );

/** Of every format that has remarks: its own file may say in words what the column of its state does not. */
export const remarksAreOfForce: Check = (columns, { values }) => {
  const text = values[remarks];
  return typeof text === 'string' && saysItIsOver(simplified(text))
    ? [fault(nameOf(columns, remarks), 'remarks-not-in-force')]
    : [];
};

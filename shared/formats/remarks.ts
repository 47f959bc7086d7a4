/** Remarks that a unit's own file makes of a row: what they call revoked or contested is asked about (Art. 7, 10). */
import { fault } from '../texts/said.ts';
import { nameOf } from './row.ts';
import type { Check } from './rule.ts';
import { simplified } from './simplified.ts';

const remarks = 'remarks';

const CLAUSES = /[，。；,;！!\n]/;
const REVOKED = /撤销|撤回|作废|废止|失效|无效|终止执行|确认违法|信用修复|已修复/;
const CONTESTED = /复议|诉讼|起诉|上诉|异议|申诉/;
/** That it happened, and is no advice of what somebody may do. */
const UNDER_WAY = /已|正在|提起|提出|申请|处于|进行|受理|审理|期间|阶段/;
const NOT_SO = /[未没不无]|可以?(?=.*(?:复议|诉讼|申诉))|有权|如|若|逾期/;
/** What is taken from the person by the decision, which is itself in force. */
const OF_A_LICENCE = /许可|执照|资质|资格|登记|证书|批准/;

/** Whether remarks say that the decision is not in force, or that it is contested. */
const saysItIsOver = (text: string): boolean =>
  (REVOKED.test(text) || CONTESTED.test(text)) &&
  text
    .split(CLAUSES)
    .filter((clause) => !NOT_SO.test(clause))
    .some(
      (clause) =>
        (REVOKED.test(clause) && !OF_A_LICENCE.test(clause)) ||
        (CONTESTED.test(clause) && UNDER_WAY.test(clause)),
    );

/** Of every format that has remarks: its own file may say in words what the column of its state does not. */
export const remarksAreOfForce: Check = (columns, { values }) => {
  const text = values[remarks];
  return typeof text === 'string' && saysItIsOver(simplified(text))
    ? [fault(nameOf(columns, remarks), 'remarks-not-in-force')]
    : [];
};

/** What a unit has to do with a joint response: in its own name, or for one that has ended and left it its duties. */
import type { JointResponseState } from '../../shared/joint-response/state.ts';
import type { AnswersFor } from '../../shared/units/successors.ts';
import { invalidField, nothingThere, type Problem } from '../http/problem.ts';

/** Those of the units that were asked for which somebody answers. */
export const askedOf = ({ asks }: JointResponseState, { respondent }: AnswersFor): string[] =>
  respondent.filter((unit) => asks.some((ask) => ask.unit === unit));

/** Whether somebody answers for the unit that initiated it. */
export const initiated = ({ initiator }: JointResponseState, { designator }: AnswersFor): boolean =>
  designator.includes(initiator);

/** Whether somebody answers for any unit that has to do with it. */
export const partOf = (state: JointResponseState, answersFor: AnswersFor): boolean =>
  initiated(state, answersFor) || askedOf(state, answersFor).length > 0;

/**
 * For which unit somebody answers in it: the one that they name, of those for which they may; where they name none, their
 * own, or the only one.
 */
export function answeringIn(
  state: JointResponseState,
  { unit, answersFor }: { unit: string; answersFor: AnswersFor },
  named: string | undefined,
): string | Problem {
  const asked = askedOf(state, answersFor);
  const [only, another] = asked;
  if (!only) return nothingThere();
  if (named !== undefined) {
    return asked.includes(named) ? named : invalidField('unit', 'not-in-list', { allowed: asked });
  }
  if (asked.includes(unit) || !another) return asked.includes(unit) ? unit : only;
  return invalidField('unit', 'which-unit', { units: asked });
}

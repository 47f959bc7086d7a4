/** What is plausible and yet doubtful (Art. 10): neither taken nor returned, but asked of the unit's official. */
import type { Fault } from '../texts/said.ts';
import type { Code } from '../texts/texts.ts';

/** What was doubtful about a row, and why an official of the unit says that it is right as it stands. */
export interface AnsweredDoubt extends Fault {
  reason: string;
}

/** The codes that ask. Every other code says that something is wrong. */
const asking = [
  'suspicious-amount',
  'amount-not-stated',
  'amounts-swapped',
  'time-of-day',
  'kind-without-amount',
  'amount-without-kind',
  'licence-without-kind',
  'kinds-against-text',
  'no-penalty-in-text',
  'simplified-in-text',
  'beyond-simplified-procedure',
  'zeros-at-its-end',
  'under-age-at-decision',
  'procedure-unknown',
  'state-unclear',
  'state-by-number',
  'remarks-not-in-force',
  'no-decision-by-number',
  'identified-twice',
  'from-formula',
  'shown-otherwise',
  'hidden-row',
  'hidden-column',
  'hidden-value',
  'merged-cells',
  'struck-out',
  'bare-day',
  'has-comment',
  'unit-above',
  'may-be-same-decision',
] as const satisfies readonly Code[];

const codes: ReadonlySet<string> = new Set(asking);

/** Whether it asks, and does not say that something is wrong. */
export const isDoubt = ({ code }: Pick<Fault, 'code'>): boolean => codes.has(code);

/** Those of `doubts` that were not among `before`: what was confirmed once is not asked again while it stays as it is. */
export const newDoubts = (
  doubts: readonly Fault[],
  before: readonly Pick<Fault, 'field' | 'code'>[],
): Fault[] =>
  doubts.filter(({ field, code }) => !before.some((each) => each.field === field && each.code === code));

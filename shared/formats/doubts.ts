/** What is plausible and yet doubtful (Art. 10): neither taken nor returned, but asked of the unit's official. */
import { isDeepStrictEqual } from 'node:util';
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
  'hours-by-clock',
  'kind-without-amount',
  'amount-without-kind',
  'licence-without-kind',
  'kinds-against-text',
  'either-kind',
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
  'file-says-void',
  'sample-row',
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

const sums = ['fineInTenThousandYuan', 'confiscationInTenThousandYuan', 'penalty'] as const;
/**
 * What else in the content is held against its column where this is asked, by code; what is not here is asked of its column
 * alone. Kinds and sums only lessen: what a kind lacks it lacks whichever others are gone.
 */
const heldAgainst: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['suspicious-amount', sums],
  ['amount-not-stated', sums],
  ['amounts-swapped', sums],
  ['kinds-against-text', ['penalty']],
  ['simplified-in-text', ['penalty']],
  ['under-age-at-decision', ['decidedOn']],
  ['no-decision-by-number', ['decidedOn']],
]);

/**
 * Those of the doubts about a corrected row that its official has not answered for: what was answered to reads as it did, in
 * its own column and in those that it was held against.
 * @param changed the names in the content of what reads otherwise than before
 */
export const newlyDoubtful = (
  doubts: readonly Fault[],
  before: readonly Fault[],
  { changed, keyOf }: { changed: readonly string[]; keyOf: (column: string) => string | undefined },
): Fault[] => {
  const isAsItWas = ({ field, code }: Fault): boolean =>
    ![keyOf(field) ?? field, ...(heldAgainst.get(code) ?? [])].some((key) => changed.includes(key));
  const answered = before.filter(isAsItWas);
  return doubts.filter(
    (doubt) =>
      !answered.some(
        (each) => newDoubts([doubt], [each]).length === 0 && isDeepStrictEqual(each.values, doubt.values),
      ),
  );
};

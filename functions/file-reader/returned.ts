/** What becomes of a row of a result that is sent again. */
import type { Fault } from '../../shared/texts/said.ts';
import type { Problem } from '../http/problem.ts';

export interface TakenAgain {
  outcome: 'accepted' | 'waiting' | 'returned';
  /** Why it came back once more; none where it did not. */
  faults: Fault[];
}

export const returned = (faults: Fault[]): TakenAgain => ({ outcome: 'returned', faults });

/** What is wrong, by the names under which the row was sent. */
export const faultsOf = ({ errors, because }: Problem): Fault[] =>
  (errors ?? [{ field: '(row)', ...because }]).map((each) => ({
    ...each,
    field: each.field.replace(/^record\./, '').replace(/^(?:record|\(case\))$/, '(row)'),
  }));

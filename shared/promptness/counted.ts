/** By which day of its decision it was counted how late a record came (Art. 10): the earliest counts, and once. */
import type { Filing } from '../formats/format.ts';
import type { RecordState } from '../record/state.ts';
import type { CivilDate } from '../time/civil.ts';

type Counted = { secret: Pick<RecordState['secret'], 'filing' | 'countedOn'> };

/** The day by which it was counted so far. What a decision on an objection corrects is counted by nobody. */
export const countedBy = ({ secret: { filing, countedOn } }: Counted): CivilDate =>
  countedOn ?? filing.decidedOn;

/** The day by which it is counted once its provider corrects it. */
export function countedWith(state: Counted, { decidedOn }: Pick<Filing, 'decidedOn'>): CivilDate {
  const counted = countedBy(state);
  return decidedOn < counted ? decidedOn : counted;
}

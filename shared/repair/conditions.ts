/** When untrustworthiness information may be repaired (Art. 34; credit repair measures, NDRC order 36 of 2025). */
import type { Fields } from '../application/kind.ts';
import type { RecordState } from '../record/state.ts';
import { untrustworthiness } from '../regulation.ts';
import { type Fault, fault } from '../texts/said.ts';
import { addDays, type CivilDate, isCivilDate } from '../time/civil.ts';
import { lastDay } from '../time/period.ts';

/**
 * The first day on which repair may be asked for: the day after the least period of the class, counted from the document.
 * Null where none is waited for, as with what is minor, and with what is not adverse at all.
 */
export function repairFrom({
  untrustworthiness: kind,
  leastDisclosed,
  secret,
}: Pick<RecordState, 'untrustworthiness' | 'leastDisclosed' | 'secret'>): CivilDate | null {
  const minimum = kind && (leastDisclosed ? leastDisclosed[kind] : untrustworthiness[kind].repairFrom);
  return minimum ? addDays(lastDay(secret.filing.decidedOn, minimum), 1) : null;
}

/**
 * What an applicant says of each condition that they have to meet themselves, by the field in which they do: of the pledge
 * in words, or by one that is on record.
 */
export const repairFields = {
  corrected: 'text',
  performed: 'text',
  performedOn: 'date',
  pledge: 'text',
  pledgeId: 'pledge',
} as const;

/** The conditions, as an official names those that are not met. */
export const repairConditions = [
  'minimum-period',
  'conduct-corrected',
  'duties-performed',
  'pledge-given',
  'other-law',
] as const;

/** What is not met on a day of what can be seen before an official looks: each condition by itself. */
export function unmetForRepair(record: RecordState, fields: Fields, today: CivilDate): Fault[] {
  if (record.untrustworthiness === null) return [fault('record', 'repair-of-trustworthy')];
  const first = repairFrom(record);
  return [
    ...(first && today < first ? [fault('record', 'repair-too-early', { first })] : []),
    ...(fields.corrected ? [] : [fault('corrected', 'repair-correction-missing')]),
    ...(fields.performed ? [] : [fault('performed', 'repair-performance-missing')]),
    ...dayOfPerformance(record, fields.performedOn, today),
    ...(fields.pledge ? [] : [fault('pledge', 'repair-pledge-missing')]),
  ];
}

/** The duty was performed after it was laid down, and is performed by now: what is minor is repaired from that day on. */
function dayOfPerformance(
  { secret }: RecordState,
  performedOn: CivilDate | undefined,
  today: CivilDate,
): Fault[] {
  if (!performedOn) return [fault('performedOn', 'repair-performance-missing')];
  const isPossible =
    isCivilDate(performedOn) && performedOn >= secret.filing.decidedOn && performedOn <= today;
  return isPossible ? [] : [fault('performedOn', 'repair-performance-day')];
}

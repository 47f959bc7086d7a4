import { caseId, homeOf, newRest } from '../ids.ts';
import type { RecordState } from '../record/state.ts';
import type { ParameterValues } from '../regulation.ts';
import { civilDateOf, type Instant } from '../time/civil.ts';
import { periodEnd } from '../time/period.ts';
import { foundIn } from './looks.ts';
import type { PlacedLook, RecallState, WrongBefore } from './state.ts';

/** Whom a recall tells, and of which looks: the newest first, at least one. */
export interface Told {
  /** A UUID that no other recall was given. */
  id: string;
  unit: string;
  looks: readonly PlacedLook[];
}

/** The name that the last recall of a record has for a unit: there is never a second. */
export const recallName = (record: string, unit: string): string => `recall#${record}#${unit}`;

/** A recall as it is opened: its unit has its own full time, whenever an earlier one was due (Art. 33). */
export function openRecall(
  record: RecordState,
  change: WrongBefore,
  { id, unit, looks }: Told,
  now: Instant,
  { recallAnswerDays }: Pick<ParameterValues, 'recallAnswerDays'>,
): RecallState {
  const { count, countedTo, newest } = foundIn(looks, []);
  return {
    kind: 'recall',
    id: caseId('recall', homeOf.subject(record.subject), newRest(now, id)),
    subject: record.subject,
    status: 'open',
    stalledAt: null,
    record: record.id,
    item: record.item,
    provider: record.provider,
    unit,
    because: change.because,
    version: change.version,
    changedAt: change.at,
    openedAt: now,
    dueAt: periodEnd(civilDateOf(now), { days: recallAnswerDays }),
    looks: count,
    countedTo,
    overdueMarkedAt: null,
    answer: null,
    followedBy: null,
    secret: { newest, text: null },
  };
}

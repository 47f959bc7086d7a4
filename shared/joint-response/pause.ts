/** What a measure does while disclosure of what it rests on is suspended: it waits, and so do its limits (Art. 53). */
import { civilDateOf, daysBetween, type Instant, lastDayBefore } from '../time/civil.ts';
import { periodEnd } from '../time/period.ts';
import type { JointResponseEvent, JointResponseState } from './state.ts';

/** That a measure waits from an instant on. */
export const pauseOf = (since: Instant): JointResponseEvent => ({ type: 'MeasurePaused', data: { since } });

/**
 * That a measure goes on: its limit, where it had not passed when it began to wait, ends later by as many days as it
 * waited, a day begun for a whole one, and each day once.
 */
export function resumeOf({ paused, dueAt, resumedAt }: JointResponseState, now: Instant): JointResponseEvent {
  const isLate = paused === null || dueAt <= paused;
  const isCounted = !isLate && resumedAt !== null && civilDateOf(resumedAt) === civilDateOf(paused);
  const days = isLate ? 0 : daysBetween(civilDateOf(paused), civilDateOf(now)) + (isCounted ? 0 : 1);
  return {
    type: 'MeasureResumed',
    data: { dueAt: isLate ? dueAt : periodEnd(lastDayBefore(dueAt), { days }) },
  };
}

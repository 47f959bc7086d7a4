/** The periods of a notice do not run for whoever could not act: they are moved by the time that was lost to them (Art. 11, 16). */
import {
  addDays,
  type CivilDate,
  civilDateOf,
  daysBetween,
  endOfDay,
  type Instant,
  lastDayBefore,
} from '../time/civil.ts';
import type { HolidayCalendar } from '../time/holidays.ts';
import { endFrom } from '../time/period-to-act.ts';
import type { MovedPeriods, RecordEvent, Rewording } from './commands.ts';
import { hearingOf, isReplyOpen } from './hearing.ts';
import type { RecordState } from './state.ts';
import { repliesUntil } from './transitions.ts';

/** Since when nobody could act: an instant, or each period's own beginning, which gives it anew and whole. */
export type LostSince = Instant | 'its-beginning';

const laterBy = (end: Instant, days: number): Instant => endOfDay(addDays(lastDayBefore(end), days));

/**
 * An event that moves whatever still ran when nobody could act any more: the limit of a delivery, the period to reply, and
 * that of the decision on a reply; none where nothing ran.
 * @param calendars those in effect
 */
export function periodsMoved(
  state: RecordState,
  since: LostSince,
  now: Instant,
  calendars: readonly HolidayCalendar[],
): RecordEvent[] {
  const { status, notice, filedAt } = state;
  const ran = (end: Instant): boolean => since === 'its-beginning' || end > since;
  // The day on which it began and that on which it ended are lost, too.
  const lost = (beginning: Instant): number =>
    daysBetween(civilDateOf(since === 'its-beginning' ? beginning : since), civilDateOf(now)) + 1;
  const moved: MovedPeriods = { deliverBy: null, endsAt: null, countedTo: null, decideBy: null };
  if (status === 'notifying' && notice && ran(notice.deliverBy)) {
    moved.deliverBy = laterBy(notice.deliverBy, lost(notice.issuedAt));
  }
  const hearing = hearingOf(state);
  const said = repliesUntil(state);
  if (hearing && said && ran(said)) {
    const days = lost(notice?.delivered?.at ?? filedAt);
    const countedTo: CivilDate = addDays(hearing.countedTo ?? lastDayBefore(said), days);
    moved.countedTo = countedTo;
    moved.endsAt = endFrom(countedTo, calendars);
  }
  const { decideBy = null, overdueSince = null } = hearing ?? {};
  if (hearing && decideBy && isReplyOpen(hearing) && !overdueSince && ran(decideBy)) {
    // The official's limit starts with the period's end, and follows it.
    const days =
      moved.endsAt && said ? daysBetween(civilDateOf(said), civilDateOf(moved.endsAt)) : lost(decideBy);
    moved.decideBy = laterBy(decideBy, Math.max(days, 0));
  }
  return Object.values(moved).some((end) => end !== null) ? [{ type: 'PeriodsMoved', data: moved }] : [];
}

/** Whoever may reply to other words than they were told has the whole period to reply to these, whoever corrected them. */
export function toldAnew(
  state: RecordState,
  { rewritten, calendars }: Rewording,
  now: Instant,
): RecordEvent[] {
  return rewritten.length > 0 && mayStillReply(state, now)
    ? periodsMoved(state, 'its-beginning', now, calendars)
    : [];
}

/** Whether its person was told and the procedure is not over: the period to reply runs, or a reply waits for its decision. */
function mayStillReply(state: RecordState, now: Instant): boolean {
  const hearing = hearingOf(state);
  const until = repliesUntil(state);
  return hearing !== null && until !== null && (now < until || isReplyOpen(hearing));
}

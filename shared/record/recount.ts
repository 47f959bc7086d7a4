/** A period to act that runs while a calendar comes is counted anew, only ever to its person's good (Civil Code, Art. 203). */
import type { PublishedCalendar } from '../catalog/catalog.ts';
import { allLatest } from '../publication/list.ts';
import { type Instant, lastDayBefore } from '../time/civil.ts';
import { calendarOf } from '../time/holidays.ts';
import { endFrom } from '../time/period-to-act.ts';
import type { RecordEvent } from './commands.ts';
import { hearingOf } from './hearing.ts';
import type { RecordState } from './state.ts';

/** When the period to reply was first counted: at the delivery, or with the filing under an exemption. */
const countedAt = ({ notice, filedAt }: RecordState): Instant => notice?.delivered?.at ?? filedAt;

/** When the calendars in force changed since a period was counted, in their order, and now. */
function arrivals(state: RecordState, calendars: readonly PublishedCalendar[], now: Instant): Instant[] {
  const since = countedAt(state);
  const came = calendars
    .map(({ effectiveAt }) => effectiveAt)
    .filter((effectiveAt) => effectiveAt > since && effectiveAt < now);
  return [...came, now].sort();
}

/**
 * What the calendars make of the period to reply of a record: an event where it ends later by one that came while it
 * ran, whenever that is looked at; none where it would be shorter, or was over when the calendar came.
 * @param calendars every published version
 */
export function recounted(
  state: RecordState,
  calendars: readonly PublishedCalendar[],
  now: Instant,
): RecordEvent[] {
  const { endsAt: said, countedTo, decideBy } = hearingOf(state) ?? {};
  if (!said || !countedTo) return [];
  let endsAt = said;
  let by: PublishedCalendar | undefined;
  for (const at of arrivals(state, calendars, now)) {
    if (at >= endsAt) break;
    const inForce = allLatest(calendars, at);
    const counted = endFrom(countedTo, inForce);
    if (counted <= endsAt) continue;
    // A later day counts only where the last day turned into a rest day: by the calendar of its year.
    const year = Number(lastDayBefore(endsAt).slice(0, 4));
    by = calendarOf(year, inForce);
    endsAt = counted;
  }
  if (endsAt === said) return [];
  const later = Date.parse(endsAt) - Date.parse(said);
  const data = {
    said,
    endsAt,
    // The official's limit starts with the period's end, and follows it by as many days.
    decideBy: decideBy ? new Date(Date.parse(decideBy) + later).toISOString() : null,
    calendar: by ? { id: by.id, version: by.version } : null,
  };
  return [{ type: 'PeriodRecounted', data }];
}

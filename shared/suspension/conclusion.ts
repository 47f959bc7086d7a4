/** For how long a suspension covers what may still follow proceedings that ended (Art. 53). */
import type { Concluded, Conclusion } from '../application/state.ts';
import { law, type Period } from '../regulation.ts';
import type { Instant } from '../time/civil.ts';
import type { HolidayCalendar } from '../time/holidays.ts';
import { lastDay } from '../time/period.ts';
import { endFrom } from '../time/period-to-act.ts';
import type { Proceedings } from '../units/unit.ts';

const following: Readonly<Record<Conclusion, Period | null>> = {
  'reconsideration-decided': law.suspension.suit,
  'not-accepted': law.suspension.suit,
  'first-judgment': law.suspension.appeal,
  'final-judgment': null,
  withdrawn: null,
  'none-brought': null,
};

/** How proceedings of each sort end; of others nothing that may still follow them is covered. */
const endings: Readonly<Record<Proceedings, readonly Conclusion[]>> = {
  reconsideration: ['reconsideration-decided', 'not-accepted', 'withdrawn', 'none-brought'],
  litigation: ['not-accepted', 'first-judgment', 'final-judgment', 'withdrawn', 'none-brought'],
};

/** In which ways what was reported on a ground can have ended: none where the ground is no proceedings. */
export const endingsOf = (ground: string): readonly Conclusion[] =>
  Object.entries(endings).find(([each]) => each === ground)?.[1] ?? [];

/**
 * Until when suit or appeal may still be brought, by the calendars that are published: the person has to act within it, so
 * that a last day on which nobody works moves on. Null where nothing follows.
 */
export function coveredUntil({ how, on }: Concluded, calendars: readonly HolidayCalendar[]): Instant | null {
  const period = following[how];
  return period && endFrom(lastDay(on, period), calendars);
}

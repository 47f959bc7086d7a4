// The package's data, not its code: its functions read days in the machine's own time zone, and the lunar
// calendar that comes with them is of no use here. A new year's calendar is published, or comes with a new version.
import announced from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { law } from '../regulation.ts';
import { addDays, type CivilDate, type Instant } from './civil.ts';

/** The days of a year on which offices rest, as the State Council announces them: by days of the week, and otherwise. */
export interface HolidayCalendar {
  year: number;
  /** Days of the week on which nobody works. */
  holidays: readonly CivilDate[];
  /** Days of weekends on which is worked. */
  workingWeekends: readonly CivilDate[];
  /** From when on it counts, where it is published. */
  effectiveAt?: Instant;
}

const holidays: Readonly<Record<string, string>> = announced.holidays;
const workingWeekends: Readonly<Record<string, string>> = announced.workdays;

/** Does the package know the announcement for this day's year? */
function isAnnounced(date: CivilDate): boolean {
  // A neighbouring year's announcement may name a day or two of this one, but never its National Day.
  return `${date.slice(0, 4)}-10-01` in holidays;
}

const isLater = (one: HolidayCalendar, other: HolidayCalendar): boolean =>
  (one.effectiveAt ?? '') >= (other.effectiveAt ?? '');

/**
 * The calendar of a year among those in effect; undefined where there is none. A year has one name to be published
 * under; where an earlier release let two be, the one that took effect last counts, as it would be under one name.
 * Whoever was told a later day by the other keeps it: a period is counted anew to its person's good alone.
 */
export const calendarOf = <C extends HolidayCalendar>(year: number, published: readonly C[]): C | undefined =>
  published
    .filter((each) => each.year === year)
    .reduce<C | undefined>((last, each) => (!last || isLater(each, last) ? each : last), undefined);

/**
 * Is this day one on which offices rest: a holiday, or a weekend that is not worked? Of a year for which a calendar is
 * published, by that; else as it was announced. Of a year for which neither is known, the days fixed by decree and
 * every weekend: one that turns out to be worked gave somebody a day more, which nobody takes back.
 */
export function isRestDay(date: CivilDate, published: readonly HolidayCalendar[]): boolean {
  const calendar = calendarOf(Number(date.slice(0, 4)), published);
  if (calendar) {
    return calendar.holidays.includes(date) || (isWeekend(date) && !calendar.workingWeekends.includes(date));
  }
  if (isAnnounced(date)) return date in holidays || (isWeekend(date) && !(date in workingWeekends));
  return isWeekend(date) || law.holidays.fixed.some((day) => day === date.slice(5));
}

/** The day itself, or the first day after it that is no rest day (Civil Code, Art. 203). */
export function workdayFrom(date: CivilDate, published: readonly HolidayCalendar[]): CivilDate {
  let day = date;
  while (isRestDay(day, published)) {
    const next = addDays(day, 1);
    // No day is after the last of all.
    if (next === day) break;
    day = next;
  }
  return day;
}

function isWeekend(date: CivilDate): boolean {
  const weekday = new Date(`${date}T00:00:00.000Z`).getUTCDay();
  return weekday === 0 || weekday === 6;
}

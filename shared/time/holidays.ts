// The package's data, not its code: its functions read days in the machine's own time zone, and the lunar
// calendar that comes with them is of no use here. A new year's calendar arrives with a new version.
import calendar from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { addDays, type CivilDate } from './civil.ts';

const holidays: Readonly<Record<string, string>> = calendar.holidays;
const workingWeekends: Readonly<Record<string, string>> = calendar.workdays;

/** Has the State Council announced the holidays of this day's year, as far as the calendar at hand knows? */
export function isAnnounced(date: CivilDate): boolean {
  // A neighbouring year's announcement may name a day or two of this one, but never its National Day.
  return `${date.slice(0, 4)}-10-01` in holidays;
}

/**
 * Is this day known to be one on which offices rest: a statutory holiday, or a weekend that is not worked?
 * False for every day of a year not yet announced: a weekend there may still turn out to be worked.
 */
export function isRestDay(date: CivilDate): boolean {
  if (!isAnnounced(date)) return false;
  if (date in holidays) return true;
  return isWeekend(date) && !(date in workingWeekends);
}

/** The day itself, or the first day after it that is not known to be a rest day (Civil Code, Art. 203). */
export function workdayFrom(date: CivilDate): CivilDate {
  let day = date;
  while (isRestDay(day)) day = addDays(day, 1);
  return day;
}

function isWeekend(date: CivilDate): boolean {
  const weekday = new Date(`${date}T00:00:00.000Z`).getUTCDay();
  return weekday === 0 || weekday === 6;
}

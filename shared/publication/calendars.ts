/** A year has one calendar, and its name says which: of two for one year nobody could say which counts (Art. 11). */
import { type Fault, fault } from '../texts/said.ts';
import type { HolidayCalendar } from '../time/holidays.ts';

/** The name under which the calendar of a year is published. */
const nameOf = (year: number): string => `year-${year}`;

/** What is wrong with a version of a calendar: its name, and days that are none of its year's, each with its field. */
export function calendarFaults(name: string, { year, ...days }: HolidayCalendar): Fault[] {
  const named = nameOf(year);
  return [
    ...(name === named ? [] : [fault('name', 'calendar-name', { name: named })]),
    ...(['holidays', 'workingWeekends'] as const).flatMap((list) =>
      days[list].flatMap((day, index) =>
        day.startsWith(`${year}-`)
          ? []
          : [fault(`content.${list}.${index}`, 'day-of-another-year', { year })],
      ),
    ),
  ];
}

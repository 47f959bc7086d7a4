/** Days as workbooks keep them: numbers of days, which only the look of a cell tells from other numbers (ECMA-376, 18.17.4, 18.8.30). */
import { dayAndTime } from '../../time/civil.ts';

/** The first day of each of the two systems. In the first, days before March 1900 are one off: no decision is that old. */
const epochs = { 1900: '1899-12-30', 1904: '1904-01-01' } as const;
export type DateSystem = keyof typeof epochs;

/** The last day that a workbook can hold, 31 December 9999. */
const lastSerial = 2_958_465;

/** A number of a day as it stands where nothing shows it as one: five digits are more than sixty years. */
const BARE = /^[1-9]\d{4}(?:\.\d+)?$/;

/** The day that a text says which is the bare number of one; null where it is none. */
export const dayOfBare = (text: string, system: DateSystem): string | null =>
  BARE.test(text) ? dayOf(Number(text), system) : null;

/** The day of a number, with its time where that is not midnight to the second; null where it is none. */
export function dayOf(serial: number, system: DateSystem): string | null {
  if (!(serial >= 1 && serial < lastSerial + 1)) return null;
  // A day that was calculated is off by less than a second.
  const [day, time] = dayAndTime(epochs[system], serial);
  return time === '00:00:00' ? day : `${day} ${time}`;
}

/** Hours as people write them: 2.5, 2小时30分, 两个半小时, 150分钟. */
import { coded } from '../texts/said.ts';
import { figureOf } from './money.ts';
import { compact, partsNumbers } from './text.ts';
import { type Reader, wrong } from './values.ts';

const DIGITS = /^(?:\d{1,3}(?:,\d{3})+|\d{1,15}|(?=\.))(?:\.\d{1,15})?$/;
const IN_WORDS = /^[^\d.,]{1,20}$/;
const MINUTES = '(?:分钟?|min(?:ute)?s?|m)';
/** Hours with their word, a half before or behind it, and minutes. */
const IN_HOURS = new RegExp(
  `^([^个小时钟分半h]+)个?(半)?(小时|钟头|时|hours?|hrs?|h)(?:(半)|零?([^零]+?)${MINUTES}?)?$`,
);
/** Minutes alone; of 分 alone nobody knows whether they are points. */
const IN_MINUTES = /^(.+?)(?:分钟|min(?:ute)?s?)$/;
const HALF = /^半个?(?:小时|钟头)$/;
/** As a clock shows them, and as spreadsheets write what lasts. */
const ON_CLOCK = /^(\d{1,3}):(\d\d)(?::00)?$/;

/** The number that digits or words say; not a number where they say none. */
function numberIn(written: string): number {
  if (DIGITS.test(written)) return Number(written.replaceAll(',', ''));
  return (IN_WORDS.test(written) ? figureOf(written) : null) ?? Number.NaN;
}

const toHundredth = (hours: number): number => Math.round(hours * 100) / 100;

/** Hours and minutes as hours; not a number where they do not go together, as in 2.5小时30分. */
const together = (hours: number, minutes: number): number =>
  Number.isInteger(hours) && minutes < 60 ? toHundredth(hours + minutes / 60) : Number.NaN;

/** What a cell says in hours; not a number where it says none. */
function hoursIn(written: string): number {
  const [, hour, minute] = ON_CLOCK.exec(written) ?? [];
  if (hour !== undefined) return together(Number(hour), Number(minute));
  if (HALF.test(written)) return 0.5;
  const [, hours, before, , behind, minutes] = IN_HOURS.exec(written) ?? [];
  if (hours === undefined) {
    const alone = IN_MINUTES.exec(written)?.[1];
    return alone === undefined ? numberIn(written) : toHundredth(numberIn(alone) / 60);
  }
  const half = before ?? behind;
  if (half !== undefined) return minutes === undefined ? together(numberIn(hours), 30) : Number.NaN;
  return minutes === undefined ? numberIn(hours) : together(numberIn(hours), numberIn(minutes));
}

/** What may be the time of a day as well: 2:30, 2时30分. */
const isByClock = (written: string): boolean =>
  ON_CLOCK.test(written) || IN_HOURS.exec(written)?.[3] === '时';

/** Reads how long something took, in hours; halves and minutes are kept to the hundredth of one. */
export const readHours: Reader = (text) => {
  if (partsNumbers(text)) return wrong('two-values');
  const written = compact(text.normalize('NFKC'))
    .toLowerCase()
    .replace(/\((小时|h)\)$/, '$1');
  const value = hoursIn(written);
  if (Number.isNaN(value)) return wrong('hours');
  return { ok: true, value, ...(isByClock(written) ? { doubt: coded('hours-by-clock') } : {}) };
};

/** Which day a text names. It is cut into its parts first and tidied then: blanks part a day from the time behind it. */

import { withoutTextMark } from '../identity/normalise.ts';
import { addDays, civilDateOf, timeOfDay } from '../time/civil.ts';
import { arabicDay } from './chinese-day.ts';

/** The day as `YYYY-MM-DD`, which need not exist, and whether a time other than midnight stands with it. */
export type DayReading = { date: string; isTimed: boolean } | 'several' | null;

/** A day in front, and whatever is behind it: `2018-7-27`, `2018/7/27`, `2018. 7. 27`, `2018年7月27日`. */
const WRITTEN = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})(?!\d)(?:\s*[日号])?(.*)$/s;
/** `20180727`, with a time or `T` and blanks behind it. */
const PACKED = /^(\d{4})(\d{2})(\d{2})(?!\d)(.*)$/s;
/** `20180727093000` and `201807270930`: a day with its time. */
const PACKED_TIME = /^((?:19|20)\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})?$/;
/** A time of day: hours and minutes, seconds where they are given, a zone where a program wrote it. */
const TIME =
  /^(?:T|\s)\s*(\d{1,2})(?:[:时](\d{1,2})(?:[:分](\d{1,2})(?:\.(\d+))?秒?|分)?|时)?\s*(Z|[+-]\d{2}:?\d{2})?$/;
const WEEKDAY = /^\s*\(?(?:星期|周|礼拜)([一二三四五六日天])\)?/;
/** Which half of the day a time is of, before it or behind it. */
const HALF_OF_DAY =
  /(?:(上午|凌晨|清晨|早[上晨]|[AaＡ][MmＭ])|中午|下午|傍晚|晚上?|夜[间里]|[PpＰ][MmＭ])\s*/;
/** As they are counted from Sunday on. */
const WEEKDAYS = ['日天', '一', '二', '三', '四', '五', '六'] as const;
/** What looks like the beginning of a second day. */
const SECOND_DAY = /\d{4}\s*[-/.年]\s*\d{1,2}|(?<!\d)\d{8}(?!\d)|\d{1,2}\s*[-/月]\s*\d{1,2}|长期|永久/;

/** Days since 30 December 1899: five digits are the years 1927 to 2173; a part of a day may be behind the point. */
const EXCEL_SERIAL = /^([1-9]\d{4})(\.\d+)?$/;
const EXCEL_EPOCH = '1899-12-30';
/** A spreadsheet's arithmetic leaves so much behind the point of a whole day, in days: less than half a second. */
const NOISE = 5e-6;

/** Every sign that is drawn as a dash. */
const DASHES = /[\p{Pd}\u2212\u2500]/gu;

/** Milliseconds since 1970, as programs write an instant: thirteen digits are the years 2001 to 2286. */
const EPOCH_MS = /^\d{13}$/;
const MIDNIGHT = '00:00:00';

/**
 * The day that a text names, as exports write it: with signs or words between its parts, in Chinese digits, packed, as the
 * serial of a spreadsheet or the milliseconds of a program. `several` where more than one stands there, null for no day.
 */
export function dayIn(text: string): DayReading {
  const plain = arabicDay(withoutTextMark(text.normalize('NFKC')).trim().replace(DASHES, '-'));
  const parts = WRITTEN.exec(plain) ?? PACKED.exec(plain);
  if (parts !== null) return withRest(dateOf(parts), (parts[4] ?? '').trimEnd());
  if (EPOCH_MS.test(plain)) return atInstant(Number(plain));
  const timed = PACKED_TIME.exec(plain);
  if (timed !== null) return { date: dateOf(timed), isTimed: !isZero(timed.slice(4)) };
  const serial = EXCEL_SERIAL.exec(plain);
  return serial === null ? null : ofSerial(Number(serial[0]));
}

const dateOf = ([, year = '', month = '', day = '']: readonly (string | undefined)[]): string =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

const isZero = (parts: readonly (string | undefined)[]): boolean => parts.every((part) => !Number(part ?? 0));

/** A day with what stands behind it: nothing, the day of the week, a time, or another day. */
function withRest(date: string, behind: string): DayReading {
  const named = WEEKDAY.exec(behind)?.[1];
  // Whoever says which day of the week it was says two days where it was another.
  if (named !== undefined && !WEEKDAYS[new Date(date).getUTCDay()]?.includes(named)) return 'several';
  const rest = behind.replace(WEEKDAY, '');
  if (rest.trim() === '') return { date, isTimed: false };
  const half = HALF_OF_DAY.exec(rest);
  if (half !== null) return ofHalf(date, rest.replace(half[0], ' ').trim(), half[1] !== undefined);
  const time = TIME.exec(rest);
  if (time === null) return SECOND_DAY.test(rest) ? 'several' : null;
  const [, hour, minute, second, fraction, zone] = time;
  if (zone === undefined) return { date, isTimed: !isZero([hour, minute, second, fraction]) };
  return inZone(date, [hour, minute, second], zone);
}

/** A day with a time of one of its halves: twelve of the first is midnight. */
function ofHalf(date: string, clock: string, isFirst: boolean): DayReading {
  if (clock === '') return { date, isTimed: true };
  const [, hour, minute, second] = TIME.exec(` ${clock}`) ?? [];
  if (hour === undefined) return null;
  return { date, isTimed: !(isFirst && Number(hour) % 12 === 0 && isZero([minute, second])) };
}

/** The day on which an instant lies that a program wrote with its zone. */
function inZone(
  date: string,
  [hour = '0', minute = '0', second = '0']: (string | undefined)[],
  zone: string,
) {
  const clock = [hour, minute, second].map((part) => part.padStart(2, '0')).join(':');
  const offset = zone === 'Z' ? zone : `${zone.slice(0, 3)}:${zone.slice(-2)}`;
  const instant = Date.parse(`${date}T${clock}${offset}`);
  return Number.isNaN(instant) ? null : atInstant(instant);
}

/**
 * The day in Asia/Shanghai of an instant. Whoever writes days as instants writes their midnight, there or in UTC: the day is
 * the same either way. Any other time is one of day.
 */
function atInstant(epoch: number): DayReading {
  const instant = new Date(epoch).toISOString();
  const times = [timeOfDay(instant), instant.slice(11, 19)];
  return { date: civilDateOf(instant), isTimed: !times.includes(MIDNIGHT) || !instant.endsWith('.000Z') };
}

function ofSerial(serial: number): DayReading {
  const nearest = Math.round(serial);
  const isWhole = Math.abs(serial - nearest) <= NOISE;
  return { date: addDays(EXCEL_EPOCH, isWhole ? nearest : Math.floor(serial)), isTimed: !isWhole };
}

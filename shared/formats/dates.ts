import { addDays, isCivilDate } from '../time/civil.ts';
import { compact } from './text.ts';
import { type Reader, wrong } from './values.ts';

/** `2018-7-27`, `2018/7/27`, `2018.7.27`, `2018年7月27日`, each with or without a time of day behind it. */
const WRITTEN = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:T?\d{1,2}:\d{2}(?::\d{2})?(?:\.0+)?)?$/;
const PACKED = /^(\d{4})(\d{2})(\d{2})$/;
/** Days since 30 December 1899: five digits are the years 1927 to 2173. */
const EXCEL_SERIAL = /^[1-9]\d{4}$/;
const EXCEL_EPOCH = '1899-12-30';
const NO_END_YEAR = '9999';

const noDay = wrong('date');

/** A day, written in any of the forms that exports hold; the value is `YYYY-MM-DD`. */
export const readDate: Reader = (text) => {
  const date = civil(compact(text));
  return date !== null && isCivilDate(date) && !isNoEnd(date) ? { ok: true, value: date } : noDay;
};

/** A last day, where a day of the year 9999 means that there is none. */
export const readLastDay: Reader = (text) => {
  const date = civil(compact(text));
  if (date === null || !isCivilDate(date)) return noDay;
  return { ok: true, value: isNoEnd(date) ? null : date };
};

function civil(text: string): string | null {
  const parts = WRITTEN.exec(text) ?? PACKED.exec(text);
  if (parts !== null) {
    const [, year = '', month = '', day = ''] = parts;
    return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  }
  return EXCEL_SERIAL.test(text) ? addDays(EXCEL_EPOCH, Number(text)) : null;
}

function isNoEnd(date: string): boolean {
  return date.startsWith(NO_END_YEAR);
}

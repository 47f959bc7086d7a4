/** Readers of what was wrong with a row, or doubtful about it, as it is stored. */
import { listOf, mapOf, nullable, number, objectOf, type Reader, text } from '../process/reading.ts';
import type { Fault } from '../texts/said.ts';
import type { AnsweredDoubt } from './doubts.ts';

const value: Reader<string | number | string[]> = (given, at) => {
  if (typeof given === 'number') return number(given, at);
  return Array.isArray(given) ? listOf(text)(given, at) : text(given, at);
};

const stored = objectOf({ field: text, code: text, values: nullable(mapOf(value)), detail: nullable(text) });

/** A fault. The releases before texts had two languages kept its words; those are shown as they are. */
export const fault: Reader<Fault> = (given, at) => {
  const { field, code, values, detail } = stored(given, at);
  return { field, code, ...(values ? { values } : {}), ...(detail === null ? {} : { detail }) };
};

/** What releases before this one did not ask, nobody answered. */
export const listOrNone =
  <T>(read: Reader<T>): Reader<T[]> =>
  (given, at) =>
    given === undefined ? [] : listOf(read)(given, at);

const answered: Reader<AnsweredDoubt> = (given, at) => ({
  ...fault(given, at),
  ...objectOf({ reason: text })(given, at),
});
/** What was answered to the doubts of a row. */
export const answeredDoubts = listOrNone(answered);

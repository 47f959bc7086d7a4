/**
 * Readers of what is stored: each takes a plain value and gives it with its type, or throws naming the field. A
 * state is read, never assumed: what another release wrote is another type. Small, as every function reads states
 * and none may load a schema library for it (decision 17).
 */

/** Reads a value; `at` names its place, for the error. Throws `Unreadable` where it is something else. */
export type Reader<T> = (value: unknown, at: string) => T;

export type ReadBy<R> = R extends Reader<infer T> ? T : never;

/** What is stored is not what its version says. Names the field and never the value. */
export class Unreadable extends Error {
  override name = 'Unreadable';

  constructor(at: string, expected: string) {
    super(`What is stored at ${at} is no ${expected}.`);
  }
}

export const text: Reader<string> = (value, at) => {
  if (typeof value === 'string') return value;
  throw new Unreadable(at, 'text');
};

export const number: Reader<number> = (value, at) => {
  if (typeof value === 'number') return value;
  throw new Unreadable(at, 'number');
};

export const flag: Reader<boolean> = (value, at) => {
  if (typeof value === 'boolean') return value;
  throw new Unreadable(at, 'flag');
};

/** One of some texts, or a text of a brand of its own. */
export const oneOf =
  <const T extends string>(values: readonly T[]): Reader<T> =>
  (value, at) => {
    const found = values.find((each) => each === value);
    if (found !== undefined) return found;
    throw new Unreadable(at, values.join(' or '));
  };

export const nullable =
  <T>(read: Reader<T>): Reader<T | null> =>
  (value, at) =>
    value === null || value === undefined ? null : read(value, at);

/** Reads what may be left out. */
export const orNot =
  <T>(read: Reader<T>): Reader<T | undefined> =>
  (value, at) =>
    value === undefined ? undefined : read(value, at);

export const listOf =
  <T>(read: Reader<T>): Reader<T[]> =>
  (value, at) => {
    if (!Array.isArray(value)) throw new Unreadable(at, 'list');
    return value.map((each, index) => read(each, `${at}[${index}]`));
  };

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const fields: Reader<Readonly<Record<string, unknown>>> = (value, at) => {
  if (isObject(value)) return value;
  throw new Unreadable(at, 'object');
};

export const mapOf =
  <T>(read: Reader<T>): Reader<Record<string, T>> =>
  (value, at) =>
    Object.fromEntries(
      Object.entries(fields(value, at)).map(([key, each]) => [key, read(each, `${at}.${key}`)]),
    );

const isText = (value: unknown): value is string => typeof value === 'string';

/** A list of texts, as it stands: what is published holds thousands, and each would be named and copied to be read. */
export const texts: Reader<string[]> = (value, at) =>
  Array.isArray(value) && value.every(isText) ? value : listOf(text)(value, at);

const isOfTexts = (value: unknown): value is Record<string, string> =>
  isObject(value) && Object.values(value).every(isText);

/** Texts by their names, as they stand. */
export const textsByName: Reader<Record<string, string>> = (value, at) =>
  isOfTexts(value) ? value : mapOf(text)(value, at);

/** An object of some fields, and of no others: what is not named here is not carried on. */
export const objectOf =
  <T extends object>(readers: { [K in keyof T]-?: Reader<T[K]> }): Reader<T> =>
  (value, at) => {
    const found = fields(value, at);
    const read: Partial<T> = {};
    for (const key in readers) {
      const value = readers[key](found[key], `${at}.${key}`);
      // What may be left out is left out.
      if (value !== undefined) read[key] = value;
    }
    // Every key of T has its reader, so every one is there now.
    return read as T;
  };

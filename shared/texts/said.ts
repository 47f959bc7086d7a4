/** What is said to a person, before it is known in which language: kept and answered as its name and values. */
import type { Code, GivenCode, GivenWord, Values, Word } from './texts.ts';

/** A text by its name, with its values. It is written out when an answer leaves, in the reader's language. */
export interface Said {
  say: string;
  values?: Values;
}

/** One thing that does not comply, by its code (Art. 10). Its text says what is wrong and what to do. */
export interface Fault {
  /** The column or field as the data format or the contract names it, or a place such as `file`. */
  field: string;
  code: string;
  values?: Values;
  /** Words of a release that kept them; nothing is put in their place. */
  detail?: string;
}

const withValues = (given: readonly Values[]): { values?: Values } => (given[0] ? { values: given[0] } : {});

/** Says what is wrong with a field. */
export const fault = <C extends Code>(field: string, code: C, ...given: GivenCode<C>): Fault => ({
  field,
  code,
  ...withValues(given as Values[]),
});

/** A code with its values. */
export interface Coded {
  code: string;
  values?: Values;
}

export const coded = <C extends Code>(code: C, ...given: GivenCode<C>): Coded => ({
  code,
  ...withValues(given as Values[]),
});

/** The text of a code: what is wrong and what to do. */
export const meaning = ({ code, values }: Coded): Said => ({
  say: `whole/${code}`,
  ...(values ? { values } : {}),
});

/** One of the two parts of a code's text, whatever its values. */
export const partOf = (part: 'means' | 'advice', code: Code): Said => ({ say: `${part}/${code}` });

/** Another text. */
export const said = <W extends Word>(word: W, ...given: GivenWord<W>): Said => ({
  say: word,
  ...withValues(given as Values[]),
});

export const isSaid = (value: unknown): value is Said =>
  typeof value === 'object' && value !== null && 'say' in value && typeof value.say === 'string';

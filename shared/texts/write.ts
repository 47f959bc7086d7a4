/** Writes texts out in a language. */
import { isSaid, type Said } from './said.ts';
import type { Code, ProblemCode, Texts, Values, Word, Wording } from './texts.ts';

/** Stands for whatever value a text takes, where it is read without one. */
const anyValues: Values = new Proxy({}, { get: () => ['…'] });

// What a text takes is held where it is said; once stored, the values are plain.
const filled = (text: string | ((values: never) => string), values: Values): string =>
  typeof text === 'string' ? text : text(values as never);

/** What a problem is called. */
export const titleOf = (problem: ProblemCode, { titles }: Texts): string => titles[problem];

/** What texts are written out in: all of them, or those without codes where no code is said. */
type Lexicon = Wording & Partial<Pick<Texts, 'codes'>>;

/** A text as its reader reads it, in the texts of their language. A name that this release does not know stands for itself. */
export function written(
  { say, values = anyValues }: Said,
  { between, codes: ofCodes, words }: Lexicon,
): string {
  const [part = '', code = ''] = say.split('/');
  if (ofCodes && Object.hasOwn(ofCodes, code)) {
    const { means, advice } = ofCodes[code as Code];
    const parts = { means: filled(means, values), advice: filled(advice, values) };
    return part === 'means' || part === 'advice' ? parts[part] : `${parts.means}${between}${parts.advice}`;
  }
  return Object.hasOwn(words, say) ? filled(words[say as Word], values) : say;
}

/** Whether what is answered holds a text that is to be written out, and is so: where none does, no language is loaded for it. */
export const says = (value: unknown, is: (text: Said) => boolean): boolean =>
  isSaid(value)
    ? is(value)
    : typeof value === 'object' && value !== null && Object.values(value).some((each) => says(each, is));

/** Whether a text is that of a code, or a part of it. */
export const isOfCode = ({ say }: Said): boolean => say.includes('/');

/** Makes what is answered readable: every text in it is written out. For `JSON.stringify`. */
export const writing =
  (texts: Lexicon) =>
  (_key: string, value: unknown): unknown =>
    isSaid(value) ? written(value, texts) : value;

/** Writes texts out in a language. */
import { en } from './en.ts';
import { type Language, languages } from './languages.ts';
import { isSaid, type Said } from './said.ts';
import type { Code, PlainCode, ProblemCode, Texts, Values, Word } from './texts.ts';
import { zh } from './zh.ts';

const texts: Readonly<Record<Language, Texts>> = { en, 'zh-CN': zh };

/** Every code, in the order of the catalog. */
export const codes = Object.keys(en.codes) as Code[];

/** Whether a text names a code whose text takes no values. */
export function isPlainCode(text: string): text is PlainCode {
  const found = Object.hasOwn(en.codes, text) ? en.codes[text as Code] : null;
  return typeof found?.means === 'string' && typeof found.advice === 'string';
}

/** Stands for whatever value a text takes, where it is read without one. */
const anyValues: Values = new Proxy({}, { get: () => ['…'] });

// What a text takes is held where it is said; once stored, the values are plain.
const filled = (text: string | ((values: never) => string), values: Values): string =>
  typeof text === 'string' ? text : text(values as never);

/** What a problem is called. */
export const titleOf = (problem: ProblemCode, language: Language): string => texts[language].titles[problem];

/** A text as its reader reads it. A name that this release does not know stands for itself. */
export function written({ say, values = anyValues }: Said, language: Language): string {
  const { between, codes: ofCodes, words } = texts[language];
  const [part = '', code = ''] = say.split('/');
  if (Object.hasOwn(ofCodes, code)) {
    const { means, advice } = ofCodes[code as Code];
    const parts = { means: filled(means, values), advice: filled(advice, values) };
    return part === 'means' || part === 'advice' ? parts[part] : `${parts.means}${between}${parts.advice}`;
  }
  return Object.hasOwn(words, say) ? filled(words[say as Word], values) : say;
}

/** A text in all languages, for a reader whose language is not known. */
export const inEveryLanguage = (text: (language: Language) => string): string =>
  languages.map(text).join(' / ');

/** Makes what is answered readable: every text in it is written out. For `JSON.stringify`. */
export const writing =
  (language: Language) =>
  (_key: string, value: unknown): unknown =>
    isSaid(value) ? written(value, language) : value;

/** What is said in all languages at once, for what stands before the functions or describes them: not for a function. */
import { en } from './en.ts';
import { type Language, languages } from './languages.ts';
import type { Code, Texts } from './texts.ts';
import { zh } from './zh.ts';

export const texts: Readonly<Record<Language, Texts>> = { en, 'zh-CN': zh };

/** Every code, in the order of the catalog. */
export const codes = Object.keys(en.codes) as Code[];

/** A text in all languages, for a reader whose language is not known. */
export const inEveryLanguage = (text: (of: Texts) => string): string =>
  languages.map((language) => text(texts[language])).join(' / ');

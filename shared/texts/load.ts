/** Loads what is said in a language, when first something is written out in it. */
import type { Language } from './languages.ts';
import type { Texts, Wording } from './texts.ts';

type Loads<T> = Readonly<Record<Language, () => Promise<T>>>;

// Named by the package, not by their place: in a bundle, they are files beside it.
const all: Loads<Texts> = {
  en: async () => (await import('#texts/en')).en,
  'zh-CN': async () => (await import('#texts/zh')).zh,
};
const words: Loads<Wording> = {
  en: async () => (await import('#texts/en-words')).enWords,
  'zh-CN': async () => (await import('#texts/zh-words')).zhWords,
};

const loaded: Partial<Record<Language, Promise<Texts>>> = {};
const loadedWords: Partial<Record<Language, Promise<Wording>>> = {};

/** Everything that is said in a language. Whoever asks again gets the same. */
export function textsIn(language: Language): Promise<Texts> {
  loaded[language] ??= all[language]();
  return loaded[language];
}

/** What is said in a language beside codes and problems, which are most of it. */
export function wordsIn(language: Language): Promise<Wording> {
  if (loaded[language]) return loaded[language];
  loadedWords[language] ??= words[language]();
  return loadedWords[language];
}

/** Loads what is said in a language, when first something is written out in it. */
import type { Language } from './languages.ts';
import type { Texts } from './texts.ts';

// Named by the package, not by their place: in a bundle, they are files beside it.
const loads: Readonly<Record<Language, () => Promise<Texts>>> = {
  en: async () => (await import('#texts/en')).en,
  'zh-CN': async () => (await import('#texts/zh')).zh,
};

const loaded: Partial<Record<Language, Promise<Texts>>> = {};

/** Everything that is said in a language. Whoever asks again gets the same. */
export function textsIn(language: Language): Promise<Texts> {
  loaded[language] ??= loads[language]();
  return loaded[language];
}

import type { Refusal } from '../../shared/outcome.ts';
import { texts } from '../../shared/texts/every.ts';
import type { Language } from '../../shared/texts/languages.ts';
import { meaning } from '../../shared/texts/said.ts';
import { written } from '../../shared/texts/write.ts';

/** What a refusal says in words. */
export const wordsOf = ({ code, values }: Refusal, language: Language = 'en'): string =>
  written(meaning({ code, ...(values ? { values } : {}) }), texts[language]);

/** The code of a refusal that also says in both languages what is wrong and what to do. Throws where it does not. */
export function explained(refusal: Refusal): string {
  const [english, chinese] = [wordsOf(refusal), wordsOf(refusal, 'zh-CN')];
  if (!/\w+ \w+.*\.$/.test(english) || !/\p{Script=Han}{2}.*。$/u.test(chinese)) {
    throw new Error(`The refusal "${refusal.code}" explains nothing: "${english}", "${chinese}"`);
  }
  return refusal.code;
}

/** What kind of problem a document is of: the last part of its type, wherever the request was sent. */
export const problemKind = ({ type }: { type: string }): string => type.split('/').at(-1) ?? '';

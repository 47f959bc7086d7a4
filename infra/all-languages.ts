import type { Problem } from '../functions/http/problem.ts';
import { type ProblemDocument, problemDocument } from '../functions/http/problem-document.ts';
import { inEveryLanguage, texts } from '../shared/texts/every.ts';
import { languages } from '../shared/texts/languages.ts';

/** What stands before the functions knows nobody's language: what it says itself, it says in all of them. */
export function inAllLanguages(of: Problem): ProblemDocument {
  const all = (part: 'title' | 'detail') => inEveryLanguage((each) => problemDocument(of, null, each)[part]);
  return { ...problemDocument(of, null, texts[languages[0]]), title: all('title'), detail: all('detail') };
}

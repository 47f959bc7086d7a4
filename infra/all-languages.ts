import type { Problem } from '../functions/http/problem.ts';
import { type ProblemDocument, problemDocument } from '../functions/http/problem-document.ts';
import { languages } from '../shared/texts/languages.ts';
import { inEveryLanguage } from '../shared/texts/write.ts';

/** What stands before the functions knows nobody's language: what it says itself, it says in all of them. */
export function inAllLanguages(of: Problem): ProblemDocument {
  const all = (part: 'title' | 'detail') =>
    inEveryLanguage((language) => problemDocument(of, null, language)[part]);
  return { ...problemDocument(of, null, languages[0]), title: all('title'), detail: all('detail') };
}

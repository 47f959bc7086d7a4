import type { Problem } from '../functions/http/problem.ts';
import { type ProblemDocument, problemDocument } from '../functions/http/problem-document.ts';
import { inEveryLanguage, texts } from '../shared/texts/every.ts';
import { languages } from '../shared/texts/languages.ts';

/**
 * What stands before the functions knows nobody's language: what it says itself, it says in all of them. Nor does it know what
 * was asked: where its type is read is said from the root.
 * @param publicPath under which callers reach the API, such as `/live`
 */
export function inAllLanguages(of: Problem, publicPath: string): ProblemDocument {
  const all = (part: 'title' | 'detail') => inEveryLanguage((each) => problemDocument(of, null, each)[part]);
  const document = problemDocument(of, null, texts[languages[0]]);
  return {
    ...document,
    type: `${publicPath}${document.type}`,
    title: all('title'),
    detail: all('detail'),
  };
}

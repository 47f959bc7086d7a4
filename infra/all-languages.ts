import type { Problem } from '../functions/http/problem.ts';
import { type ProblemDocument, problemDocument } from '../functions/http/problem-document.ts';
import { languages } from '../shared/texts/languages.ts';

/** What stands before the functions knows nobody's language: what it says itself, it says in all of them. */
export function inAllLanguages(of: Problem): ProblemDocument {
  const documents = languages.map((language) => problemDocument(of, null, language));
  const [first] = documents;
  if (!first) throw new Error('There is no language.');
  const all = (part: 'title' | 'detail') => documents.map((document) => document[part]).join(' / ');
  return { ...first, title: all('title'), detail: all('detail') };
}

/** A problem as it leaves: the document of RFC 9457, in its reader's language. */
import type { Language } from '../../shared/texts/languages.ts';
import { meaning } from '../../shared/texts/said.ts';
import { titleOf, written } from '../../shared/texts/write.ts';
import { type Problem, showFault, statusOf } from './problem.ts';

export interface ProblemDocument {
  /** Where the text of this kind of problem is read, relative to the request: right under any stage or domain. */
  type: string;
  title: string;
  status: number;
  /** What is wrong, most exactly: a code of GET /v1/codes. */
  code: string;
  detail: string;
  errors?: { field: string; code: string; detail: string }[];
}

const inPath = (path: string): string[] => path.split('/').filter((part) => part !== '');

/** The address of a code's text, relative to that of a request under /v1. */
const addressOf = (code: string, path: string): string =>
  path.startsWith('/v1/')
    ? `${'../'.repeat(Math.max(0, inPath(path).length - 2))}codes/${code}`
    : `/v1/codes/${code}`;

/** @param path that of the request, as it is called behind any stage */
export function problemDocument(problem: Problem, path: string, language: Language): ProblemDocument {
  const errors = problem.errors?.map((each) => {
    const { field, code, detail } = showFault(each);
    return { field, code, detail: typeof detail === 'string' ? detail : written(detail, language) };
  });
  return {
    type: addressOf(problem.problem, path),
    title: titleOf(problem.problem, language),
    status: statusOf(problem),
    code: problem.because.code,
    detail: written(meaning(problem.because), language),
    ...(errors ? { errors } : {}),
  };
}

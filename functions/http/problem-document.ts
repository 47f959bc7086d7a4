/** A problem as it leaves: the document of RFC 9457, in its reader's language. */
import { meaning } from '../../shared/texts/said.ts';
import type { Texts } from '../../shared/texts/texts.ts';
import { titleOf, written } from '../../shared/texts/write.ts';
import { type Problem, showFault, statusOf } from './problem.ts';

export interface ProblemDocument {
  /** Where the text of this kind of problem is read, relative to the request: right under any stage, domain and base path. */
  type: string;
  title: string;
  status: number;
  /** What is wrong, most exactly: a code of GET /v1/codes. */
  code: string;
  detail: string;
  errors?: { field: string; code: string; detail: string }[];
}

/**
 * The address of a code's text, relative to that of a request to a route: as many steps back as the route has parts
 * behind the version. From the root where nothing is known of the request.
 */
function addressOf(code: string, route: string | null): string {
  if (route === null) return `/v1/codes/${code}`;
  const [, first, ...behind] = route.split('/');
  if (first === 'v1') return `${'../'.repeat(Math.max(0, behind.length - 1))}codes/${code}`;
  return `${'../'.repeat(behind.length)}v1/codes/${code}`;
}

/** How many faults an answer names at most: whoever mends those reads the others then. */
const mostErrors = 100;

/** @param route the path of the contract that was asked, such as `/v1/notices/{id}`; null where there is none */
export function problemDocument(problem: Problem, route: string | null, texts: Texts): ProblemDocument {
  const errors = problem.errors?.slice(0, mostErrors).map((each) => {
    const { field, code, detail } = showFault(each);
    return { field, code, detail: written(detail, texts) };
  });
  return {
    type: addressOf(problem.problem, route),
    title: titleOf(problem.problem, texts),
    status: statusOf(problem),
    code: problem.because.code,
    detail: written(meaning(problem.because), texts),
    ...(errors ? { errors } : {}),
  };
}

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
  /** Where the norm that it rests on is read, in the version that counted, relative to the request (Art. 13). */
  norm?: string;
  errors?: { field: string; code: string; detail: string }[];
}

/**
 * An address below the version of the API, relative to that of a request to a route: as many steps back as the route has parts
 * behind the version. From the root where nothing is known of the request.
 */
function addressOf(place: string, route: string | null): string {
  if (route === null) return `/v1/${place}`;
  const [, first, ...behind] = route.split('/');
  if (first === 'v1') return `${'../'.repeat(Math.max(0, behind.length - 1))}${place}`;
  return `${'../'.repeat(behind.length)}v1/${place}`;
}

/** How many faults an answer names at most: whoever mends those reads the others then. */
const mostErrors = 100;

/** @param route the path of the contract that was asked, such as `/v1/notices/{id}`; null where there is none */
export function problemDocument(problem: Problem, route: string | null, texts: Texts): ProblemDocument {
  const errors = problem.errors?.slice(0, mostErrors).map((each) => {
    const { field, code, detail } = showFault(each);
    return { field, code, detail: written(detail, texts) };
  });
  const { norm } = problem;
  return {
    type: addressOf(`codes/${problem.problem}`, route),
    title: titleOf(problem.problem, texts),
    status: statusOf(problem),
    code: problem.because.code,
    detail: written(meaning(problem.because), texts),
    ...(norm ? { norm: addressOf(`norms/${norm.id}?version=${norm.version}`, route) } : {}),
    ...(errors ? { errors } : {}),
  };
}

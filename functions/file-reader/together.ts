import { isProblem, type Problem } from '../http/problem.ts';
import { faultsOf, returned, type TakenAgain } from './returned.ts';

/**
 * Asks for rows of one receipt with one request, as it is read and written once then. Where that is refused, each half is asked
 * for alone, so that those come back that are in the way, and no other.
 */
export async function together<A>(
  rows: readonly A[],
  ask: (rows: readonly A[]) => Promise<[A, TakenAgain][] | Problem>,
): Promise<[A, TakenAgain][]> {
  if (rows.length === 0) return [];
  const taken = await ask(rows);
  if (!isProblem(taken)) return taken;
  if (rows.length === 1) return rows.map((each) => [each, returned(faultsOf(taken))]);
  const half = Math.ceil(rows.length / 2);
  const first = await together(rows.slice(0, half), ask);
  return [...first, ...(await together(rows.slice(half), ask))];
}

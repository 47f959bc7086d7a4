import { latest } from '../../shared/publication/list.ts';
import { normOfBasis } from '../../shared/publication/norm.ts';
import type { Dependencies } from '../dependencies.ts';
import type { Problem } from '../http/problem.ts';

/** A refusal with the norm of its basis that is published and in effect (Art. 13). */
export async function citing(
  refusal: Problem,
  basis: keyof typeof normOfBasis,
  now: string,
  { published }: Pick<Dependencies, 'published'>,
): Promise<Problem> {
  const norm = latest(await published('norms', now), normOfBasis[basis], now);
  return norm ? { ...refusal, norm: { id: norm.id, version: norm.version } } : refusal;
}

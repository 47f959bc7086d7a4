/** Which parts are played beside each other: the whole of them has to fit into three hours of two processors. */
import type { Part } from './parts.ts';

export interface Planned {
  part: Part;
  seed: number;
}

/**
 * Plays what is planned, in its order and two at a time; then, one by one, the parts that have to be alone.
 *
 * @returns What `play` answered of each, in the order of their ends
 */
export async function besideEachOther<Result>(
  planned: readonly Planned[],
  play: (each: Planned) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const inTurn = async (waiting: Planned[]) => {
    for (let next = waiting.shift(); next; next = waiting.shift()) results.push(await play(next));
  };
  const shared = planned.filter(({ part }) => !part.alone);
  await Promise.all([inTurn(shared), inTurn(shared)]);
  await inTurn(planned.filter(({ part }) => part.alone));
  return results;
}

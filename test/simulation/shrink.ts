import { Broken } from './invariants/broken.ts';
import type { Plan } from './plan.ts';
import { play, type Ran } from './run.ts';

/**
 * Leaves out of a run that broke something whatever is not needed to break it: other subjects, stories, acts,
 * trouble. Gives the smallest run found. `progress` hears how many plays that has taken.
 */
export async function shrink(ran: Ran, progress: (plays: number) => void): Promise<Ran> {
  const { broken } = ran;
  if (!(broken instanceof Broken) || broken.subject === null) return ran;
  let smallest = ran;
  let plays = 0;
  const tries = async (change: Partial<Plan>): Promise<boolean> => {
    // What does not break by then breaks something else, if anything: no play need go on.
    const played = await play({ ...smallest.plan, ...change, untilMs: ran.endedMs });
    progress(++plays);
    const same = played.broken instanceof Broken && played.broken.promise === broken.promise;
    if (same) smallest = played;
    return same;
  };
  if (!(await tries({ only: broken.subject }))) return ran;
  await tries({ trouble: 0 });
  for (let shorter = true; shorter; ) {
    shorter = false;
    for (const name of [...smallest.acted]) {
      if (!smallest.acted.has(name)) continue;
      if (await tries({ without: new Set([...smallest.plan.without, name]) })) shorter = true;
    }
  }
  return smallest;
}

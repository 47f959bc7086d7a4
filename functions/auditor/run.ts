import type { Found } from '../../shared/finding/state.ts';
import type { KeptProgress } from '../../shared/store/dynamodb/progress.ts';
import { newRound, type Progress, type Stepped, step } from './audit.ts';
import type { Auditing } from './auditing.ts';

/** What a run works with beside what it audits. */
export interface Running {
  progress: KeptProgress;
  report(found: Found): Promise<unknown>;
  /** Whether there is time for one more step. */
  hasTime(): boolean;
}

/** What is kept between runs: the round that is under way, or when the last one began that is over. */
interface Kept {
  round: Progress | null;
  lastBegan: string | null;
}

/** How long after the beginning of a round the next one begins at the earliest: everything is gone through once a week. */
const everyMs = 7 * 24 * 60 * 60_000;

/** Goes on with the audit for as long as there is time. Gives where it is then; null where nothing is to be done yet. */
export async function runAudit(
  on: Auditing,
  { progress, report, hasTime }: Running,
): Promise<Progress | null> {
  let { json, times } = await progress.read();
  let { round, lastBegan }: Kept = json ? JSON.parse(json) : { round: null, lastBegan: null };
  if (!round) {
    if (lastBegan && Date.parse(on.now()) - Date.parse(lastBegan) < everyMs) return null;
    round = newRound(on.now());
    lastBegan = round.began;
  }
  let at: Progress = round;
  while (round && hasTime()) {
    const stepped: Stepped = await step(on, round);
    // What was found is entered before it is gone by: a run that ends between the two finds it again.
    for (const found of stepped.found) await report(found);
    round = stepped.progress;
    at = round ?? at;
    json = JSON.stringify({ round, lastBegan } satisfies Kept);
    if (!(await progress.keep({ times }, json))) return at;
    times += 1;
  }
  return at;
}

import type { Found } from '../../shared/finding/state.ts';
import { type Keys, sealOf } from '../../shared/keys/keys.ts';
import { auditEveryDays, auditWithinDays } from '../../shared/operating.ts';
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

/** Where a run left the audit. */
export interface Run extends Progress {
  /** Whether its round is over, and whether that was in time; null where it is not. */
  ended: 'in-time' | 'late' | null;
}

const dayMs = 24 * 60 * 60_000;
const everyMs = auditEveryDays * dayMs;
const withinMs = auditWithinDays * dayMs;
const none: Kept = { round: null, lastBegan: null };

/**
 * What is kept, with a seal: the table that it lies in is written by whoever may write any. What nobody sealed, and what
 * cannot be read, counts as nothing, and the audit begins anew.
 */
function readKept(keys: Keys, json: string | null): Kept {
  try {
    const { seal, ...kept }: Kept & { seal: string } = JSON.parse(json ?? '{}');
    return seal === sealOfKept(keys, kept) ? kept : none;
  } catch {
    return none;
  }
}

const sealOfKept = (keys: Keys, { round, lastBegan }: Kept): string =>
  sealOf(keys, JSON.stringify(['audit', round, lastBegan]));

const written = (keys: Keys, kept: Kept): string => JSON.stringify({ ...kept, seal: sealOfKept(keys, kept) });

/**
 * Goes on with the audit for as long as there is time. Gives where it is then; null where nothing is to be done yet. A
 * round that ends too late was slow, or somebody put the end of an earlier one back: it counts as none for the alarm.
 */
export async function runAudit(on: Auditing, { progress, report, hasTime }: Running): Promise<Run | null> {
  const keys = await on.keys();
  let { json, times } = await progress.read();
  let { round, lastBegan } = readKept(keys, json);
  if (!round) {
    const ago = lastBegan === null ? everyMs : Date.parse(on.now()) - Date.parse(lastBegan);
    if (ago >= 0 && ago < everyMs) return null;
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
    json = written(keys, { round, lastBegan });
    if (!(await progress.keep({ times }, json))) return { ...at, ended: null };
    times += 1;
  }
  if (round) return { ...at, ended: null };
  return { ...at, ended: Date.parse(on.now()) - Date.parse(at.began) <= withinMs ? 'in-time' : 'late' };
}

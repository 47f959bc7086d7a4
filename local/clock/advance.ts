import type { Clock } from './clock.ts';
import type { Timers } from './timers.ts';

/** What moves with the clock. */
export interface AdvanceParts {
  clock: Clock;
  timers: Timers;
  schedules: { missedBy(instantMs: number): number | undefined; fireDue(): void; fireAll(): void };
  /** Messages that become visible at an instant; moving the clock is enough to make them so. */
  queues: { nextDue(): number | undefined };
  /** Waits until all that was set off is done. */
  idle(): Promise<unknown>;
}

function earlier(left: number | undefined, right: number | undefined): number | undefined {
  if (left === undefined || right === undefined) return left ?? right;
  return Math.min(left, right);
}

/** Goes to the next thing that is due at or before the target, and lets it happen; false where there is none. */
async function stepTowards(targetMs: number, parts: AdvanceParts): Promise<boolean> {
  const { clock, timers, schedules, queues } = parts;
  const due = earlier(timers.nextDue(), queues.nextDue());
  if (due === undefined || due > targetMs) return false;
  // What a schedule would have done before that instant comes first, once for all its missed occurrences.
  const missed = schedules.missedBy(due);
  clock.moveTo(missed ?? due);
  if (missed === undefined) timers.fireDue();
  else schedules.fireDue();
  await parts.idle();
  return true;
}

/**
 * Moves the clock to an instant as if time had passed: through every timer on the way, in order, each at its own
 * instant and with all it sets off done before the next; at the target each schedule fires once.
 */
export async function advanceTo(targetMs: number, parts: AdvanceParts): Promise<void> {
  await parts.idle();
  while (await stepTowards(targetMs, parts)) {
    // Each step is one instant.
  }
  parts.clock.moveTo(targetMs);
  parts.schedules.fireAll();
  await parts.idle();
}

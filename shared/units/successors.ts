/** Who has what a unit owes: the unit itself or, once it has ended, whom the register names for duties of that kind (Art. 4, 8). */
import { platformUnits } from '../process/process.ts';
import { allLatest, latest } from '../publication/list.ts';
import type { Instant } from '../time/civil.ts';
import type { Duty, Unit } from './unit.ts';

/** By each kind of duty the units whose open duties somebody has: their own unit's first. */
export type AnswersFor = Readonly<Record<Duty, readonly string[]>>;

const ofPlatform = new Set<string>(Object.values(platformUnits));

/** Whether a unit is one of the platform itself: it does not end, and has no other's duties, which it would oversee. */
export const isOfPlatform = (unit: string): boolean => ofPlatform.has(unit);

/**
 * Who has the open duties of a unit at an instant, from one that has ended to the next. Where the register names nobody
 * who is there, or leads round in a circle, whoever had them last has them: nobody gets rid of a duty by an entry.
 */
export function whoHas(units: readonly Unit[], unit: string, duty: Duty, at: Instant): string {
  const passed = new Set<string>();
  for (let has = unit; ; ) {
    const entry = latest(units, has, at);
    const next = entry?.status === 'ended' ? entry.successors[duty] : undefined;
    if (!next || isOfPlatform(has) || isOfPlatform(next) || !latest(units, next, at)) return has;
    passed.add(has);
    if (passed.has(next)) return unit;
    has = next;
  }
}

/** By each kind of duty whose open duties a unit has at an instant: its own until another has them, and those left to it. */
export function answersFor(units: readonly Unit[], unit: string, at: Instant): AnswersFor {
  const others = allLatest(units, at).filter(({ id, status }) => status === 'ended' && id !== unit);
  const has = (duty: Duty) =>
    [unit, ...others.map(({ id }) => id)].filter((each) => whoHas(units, each, duty, at) === unit);
  return { provider: has('provider'), respondent: has('respondent'), designator: has('designator') };
}

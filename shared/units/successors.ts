/** Who has what a unit owes: the unit itself or, once it has ended, whom the register names for duties of that kind (Art. 4, 8). */
import { platformUnits } from '../process/process.ts';
import type { Instant } from '../time/civil.ts';
import { type Standing, standingAt } from './standing.ts';
import type { Duty, Unit } from './unit.ts';

/** By each kind of duty the units whose open duties somebody has: their own unit's first. */
export type AnswersFor = Readonly<Record<Duty, readonly string[]>>;

const ofPlatform = new Set<string>(Object.values(platformUnits));

/** Whether a unit is one of the platform itself: it does not end, and has no other's duties, which it would oversee. */
export const isOfPlatform = (unit: string): boolean => ofPlatform.has(unit);

/** Whose the duties of one kind are. */
interface Holding {
  /** Who has those of each unit; null where the register leads round in a circle. */
  holders: ReadonlyMap<string, string | null>;
  /** The units that have left theirs to another, by whom. */
  left: ReadonlyMap<string, readonly string[]>;
}

/** Goes with the standing that it was made of. */
const holdings = new WeakMap<Standing, Record<Duty, Holding>>();

/** To whom a unit that has ended leaves its duties of a kind; undefined where it has them itself. */
function nextOf(standing: Standing, duty: Duty, unit: string): string | undefined {
  const entry = standing.get(unit);
  const next = entry?.status === 'ended' ? entry.successors[duty] : undefined;
  return next && !isOfPlatform(unit) && !isOfPlatform(next) && standing.has(next) ? next : undefined;
}

/** Follows the register from a unit to who has its duties, and notes that for each unit on the way. */
function follow(standing: Standing, duty: Duty, unit: string, holders: Map<string, string | null>): void {
  const passed = new Set<string>();
  let holder: string | null | undefined;
  for (let has = unit; holder === undefined; ) {
    const known = holders.get(has);
    const next = nextOf(standing, duty, has);
    if (known !== undefined) holder = known;
    else if (passed.has(has)) holder = null;
    else {
      passed.add(has);
      if (next === undefined) holder = has;
      else has = next;
    }
  }
  for (const each of passed) holders.set(each, holder);
}

function holdingOf(standing: Standing, duty: Duty): Holding {
  const holders = new Map<string, string | null>();
  const left = new Map<string, string[]>();
  for (const unit of standing.keys()) {
    follow(standing, duty, unit, holders);
    const holder = holders.get(unit) ?? unit;
    if (holder === unit) continue;
    const others = left.get(holder) ?? [];
    others.push(unit);
    left.set(holder, others);
  }
  return { holders, left };
}

/** Worked out once for each standing of the register, each unit followed once. */
function holdingsAt(units: readonly Unit[], at: Instant): Record<Duty, Holding> {
  const standing = standingAt(units, at);
  const kept = holdings.get(standing);
  if (kept) return kept;
  const of = (duty: Duty) => holdingOf(standing, duty);
  const holding = { provider: of('provider'), respondent: of('respondent'), designator: of('designator') };
  holdings.set(standing, holding);
  return holding;
}

/**
 * Who has the open duties of a unit at an instant, from one that has ended to the next. Where the register names nobody
 * who is there, or leads round in a circle, whoever had them last has them: nobody gets rid of a duty by an entry.
 */
export const whoHas = (units: readonly Unit[], unit: string, duty: Duty, at: Instant): string =>
  holdingsAt(units, at)[duty].holders.get(unit) ?? unit;

/** By each kind of duty whose open duties a unit has at an instant: its own until another has them, and those left to it. */
export function answersFor(units: readonly Unit[], unit: string, at: Instant): AnswersFor {
  const holding = holdingsAt(units, at);
  const has = (duty: Duty) => {
    const { holders, left } = holding[duty];
    const own = (holders.get(unit) ?? unit) === unit ? [unit] : [];
    return [...own, ...(left.get(unit) ?? [])];
  };
  return { provider: has('provider'), respondent: has('respondent'), designator: has('designator') };
}

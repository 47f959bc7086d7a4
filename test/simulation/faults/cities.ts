/** The cities in which a deliberate fault is looked for. */
import type { Options } from '../options.ts';
import { type Plan, wholePlan } from '../plan.ts';
import type { Fault } from './fault.ts';

/** Where a city is played: which seed, and how long and how large the whole of it is. */
export type Whole = Pick<Options, 'seed' | 'years' | 'subjects'>;

const ownCity = { years: 1.5, subjects: 12 } as const;
const smallCity = { years: 1, subjects: 40 } as const;
const furtherBy = 1_000_000_007;

/**
 * The cheapest first, in which most show within seconds: some weeks that lose nothing, where that shows it; a city of
 * its own, which plays for certain what shows it; a small one and another; at last the whole one, and another whole
 * one. The seeds follow from the first: what a city seldom plays, the next one does.
 */
export function citiesFor({ breaks, certain, often = null, size = ownCity }: Fault, whole: Whole): Plan[] {
  const plan = wholePlan(whole);
  const furtherSeed = (more: number) => (whole.seed + more * furtherBy) % 2 ** 31;
  const [second, third] = [furtherSeed(1), furtherSeed(2)];
  return [
    ...(breaks[0] === 'alarm' || (breaks === 'any' && !certain) ? [{ ...plan, losesNothing: true }] : []),
    ...(certain
      ? [
          { ...plan, ...size, certain, often },
          { ...plan, ...size, certain, often, seed: second },
        ]
      : []),
    { ...plan, ...smallCity },
    { ...plan, ...smallCity, seed: second },
    plan,
    { ...plan, seed: third },
  ];
}

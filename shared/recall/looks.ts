/** Which looks a change of a record concerns: those by which a version before it left to a unit (Art. 32, 33). */
import type { Access, AccessBasis } from '../history/access.ts';
import { law } from '../regulation.ts';
import { addDays, civilDateOf, type Instant } from '../time/civil.ts';
import { periodEnd } from '../time/period.ts';
import { isOfPlatform } from '../units/successors.ts';
import type { FoundLooks, PlacedLook, RecalledLook, WrongBefore } from './state.ts';

/** The bases on which something leaves to a unit that may go on using it: not to who decides on it or oversees it. */
const using: ReadonlySet<AccessBasis['type']> = new Set([
  'authorization',
  'duty',
  'public',
  'provider',
  'joint-response',
]);

/** Whether what left at an instant is too long ago for a change to be told of. */
const isOver = (leftAt: Instant, { at }: WrongBefore): boolean =>
  periodEnd(civilDateOf(leftAt), law.recall.seenWithin) <= at;

/** Whether all looks that began at an instant or before are too long ago: a look may go on into the next day. */
export const isOverSince = (beganAt: Instant, change: WrongBefore): boolean =>
  periodEnd(addDays(civilDateOf(beganAt), 2), law.recall.seenWithin) <= change.at;

/** The unit to whom a wrong version of the record left by a page of a look; null where none did that is to be told. */
export function recalledFrom(page: Access, change: WrongBefore): string | null {
  const { unit, basis, seen, pageAt } = page;
  const hasLeft = seen.some(({ case: id, version }) => id === change.record && version < change.version);
  if (!hasLeft || unit === null || !using.has(basis.type) || isOver(pageAt, change)) return null;
  return isOfPlatform(unit) || change.by.includes(unit) ? null : unit;
}

/** How many looks are named: the unit finds its use by them, and has the others on its own books. */
export const mostNamed = 20;

/** What is known of looks once more were found: those that were named, and what of the new ones there is room for. */
export function foundIn(looks: readonly PlacedLook[], named: readonly RecalledLook[]): FoundLooks {
  const newest = looks
    .slice(0, Math.max(0, mostNamed - named.length))
    .map(({ place: _, ...look }): RecalledLook => look);
  return { count: looks.length, countedTo: looks.at(-1)?.place ?? '', newest: [...named, ...newest] };
}

/** The worklists of several units as one, in the order of what is due first. */
import type { CaseStore, Part, Placed, Work } from '../../shared/store/store.ts';

/** How many lists are read at once: a unit may have been left the duties of hundreds. */
const together = 8;

/** Where an entry stands: its place in its own list, and whose list that is. */
const placeOf = (place: string, unit: string): string => `${place} ${unit}`;

/** The greatest of the places before one: whoever reads on behind it reads that one, too. */
const justBefore = (place: string): string => {
  const last = place.codePointAt(place.length - 1) ?? 1;
  return `${place.slice(0, -1)}${String.fromCodePoint(last - 1)}\u{10ffff}`;
};

/** Behind what a unit's own list goes on: of two entries at one place that of the unit whose name comes first is first. */
function behind(after: string | null, unit: string): string | null {
  if (after === null) return null;
  const [place = '', of] = after.split(' ');
  // What was read of one list alone names no unit.
  return of === undefined || unit <= of ? place : justBefore(place);
}

const inOrder = (a: { place: string }, b: { place: string }): number =>
  a.place < b.place ? -1 : Number(a.place > b.place);

/** A part of the worklists of some units, behind a place of it. */
export async function workOfAll(
  cases: Pick<CaseStore, 'work'>,
  units: readonly string[],
  after: string | null,
  limit: number,
): Promise<Part<Work>> {
  const read = async (unit: string) => {
    const { items, end } = await cases.work(unit, behind(after, unit), limit);
    const placed = items.map(({ item, place }): Placed<Work> => ({ item, place: placeOf(place, unit) }));
    return { placed, end: end === null ? null : placeOf(end, unit) };
  };
  const parts: Awaited<ReturnType<typeof read>>[] = [];
  for (let start = 0; start < units.length; start += together) {
    parts.push(...(await Promise.all(units.slice(start, start + together).map(read))));
  }
  // Behind where the first of the lists was left nothing is known yet.
  const [left] = parts.flatMap(({ end }) => (end === null ? [] : [{ place: end }])).sort(inOrder);
  const known = parts
    .flatMap(({ placed }) => placed)
    .filter(({ place }) => !left || place <= left.place)
    .sort(inOrder);
  const items = known.slice(0, limit);
  const more = known.length > limit ? (items.at(-1)?.place ?? null) : null;
  return { items, end: more ?? left?.place ?? null };
}

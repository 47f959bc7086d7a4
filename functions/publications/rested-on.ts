/** What the approval of a version rests on beside the versions of its own name, so that two at once do not miss each other. */
import type { PublishedKind } from '../../shared/publication/kinds.ts';
import type { Published } from '../../shared/publication/state.ts';
import type { CaseStore, Resting } from '../../shared/store/store.ts';

/** Of which kinds another version, whatever its name, may make one faulty: units name each other, an item is of a data format (Art. 8, 9). */
const kindsRestedOn: Partial<Record<PublishedKind, readonly PublishedKind[]>> = {
  units: ['units'],
  items: ['items', 'formats'],
  formats: ['formats', 'items'],
};

/**
 * How much there is of all that a version of a kind rests on: read before what it is held against, so that whatever is
 * published since then has it decided again.
 * @returns beside it every version of its own kind, where that was read
 */
export async function restedOn(
  { publishedOf }: Pick<CaseStore, 'publishedOf'>,
  what: PublishedKind,
): Promise<{ resting: Resting[]; read: Published[] | null }> {
  const kinds = kindsRestedOn[what];
  if (!kinds) return { resting: [], read: null };
  const published = await publishedOf(kinds);
  const resting = kinds.map((on) => ({ on, versions: published.get(on)?.length ?? 0, adds: on === what }));
  return { resting, read: published.get(what) ?? [] };
}

import { type Catalog, catalogReaders, itemsWith } from '../catalog/catalog.ts';
import { law } from '../regulation.ts';
import type { CaseStore } from '../store/store.ts';
import type { Instant } from '../time/civil.ts';
import type { PublishedKind } from './kinds.ts';
import type { Published } from './state.ts';
import { together } from './together.ts';

/**
 * How old a copy in memory may be, in milliseconds by the platform's clock. What narrows takes effect so many
 * minutes after its approval; a minute of them is for clocks that differ and for an approval on its way.
 */
const longestAge = (law.publication.narrowing.minutes - 1) * 60_000;

/** Gives everything published of a kind, exact for any instant up to `now`. */
export type PublishedOf = <K extends keyof Catalog>(what: K, now: Instant) => Promise<Catalog[K]>;

/** Reads a list, and keeps it for as long as nothing that is in effect can be missing in it. */
function copyOf<T>(read: () => Promise<T>): (now: Instant) => Promise<T> {
  let kept: { readAt: Instant; list: Promise<T> } | null = null;
  return (now) => {
    if (kept && Math.abs(Date.parse(now) - Date.parse(kept.readAt)) < longestAge) return kept.list;
    const list = read();
    const copy = { readAt: now, list };
    kept = copy;
    list.catch(() => {
      if (kept === copy) kept = null;
    });
    return list;
  };
}

/** Keeps what is published in memory, a copy a kind: those that are asked for at once are read as one. */
export const publishedCopies = ({ publishedOf }: Pick<CaseStore, 'publishedOf'>): PublishedOf =>
  copiesBy(together(publishedOf));

/** The same by what reads one kind: for who has no right to more than to query what is published. */
export function copiesBy(published: (what: PublishedKind) => Promise<Published[]>): PublishedOf {
  const copies: { [K in keyof Catalog]: (now: Instant) => Promise<Catalog[K]> } = {
    // Beside each other: an item is read with the versions of its format, and whoever reads no row compiles none.
    items: copyOf(async () => {
      const [items, formats] = await Promise.all([published('items'), published('formats')]);
      return itemsWith(items, formats.map(catalogReaders.formats));
    }),
    formats: copyOf(async () => (await published('formats')).map(catalogReaders.formats)),
    measures: copyOf(async () => (await published('measures')).map(catalogReaders.measures)),
    calendars: copyOf(async () => (await published('calendars')).map(catalogReaders.calendars)),
    'service-numbers': copyOf(async () =>
      (await published('service-numbers')).map(catalogReaders['service-numbers']),
    ),
    'pledge-matters': copyOf(async () =>
      (await published('pledge-matters')).map(catalogReaders['pledge-matters']),
    ),
    'word-lists': copyOf(async () => (await published('word-lists')).map(catalogReaders['word-lists'])),
    norms: copyOf(async () => (await published('norms')).map(catalogReaders.norms)),
    units: copyOf(async () => (await published('units')).map(catalogReaders.units)),
  };
  return (what, now) => copies[what](now);
}

import { type Catalog, catalogReaders } from '../catalog/catalog.ts';
import { law } from '../regulation.ts';
import type { CaseStore } from '../store/store.ts';
import type { Instant } from '../time/civil.ts';

/**
 * How old a copy in memory may be, in milliseconds by the platform's clock. What narrows takes effect so many
 * minutes after its approval; a minute of them is for clocks that differ and for an approval on its way.
 */
const longestAge = (law.publication.narrowing.minutes - 1) * 60_000;

/** Gives everything published of a kind, exact for any instant up to `now`. */
export type PublishedOf = <K extends keyof Catalog>(what: K, now: Instant) => Promise<Catalog[K]>;

interface Copy<T> {
  readAt: Instant;
  list: Promise<T>;
}

/** Keeps what is published in memory, a copy a kind, for as long as nothing that is in effect can be missing in it. */
export function publishedCopies({ published }: Pick<CaseStore, 'published'>): PublishedOf {
  const copies: { [K in keyof Catalog]?: Copy<Catalog[K]> } = {};
  const read = async <K extends keyof Catalog>(what: K): Promise<Catalog[K]> =>
    // Each reader makes versions of its own list; the compiler follows one list at a time, not any.
    (await published(what)).map((entry) => catalogReaders[what](entry)) as unknown as Catalog[K];

  return <K extends keyof Catalog>(what: K, now: Instant): Promise<Catalog[K]> => {
    const kept: Copy<Catalog[K]> | undefined = copies[what];
    if (kept && Math.abs(Date.parse(now) - Date.parse(kept.readAt)) < longestAge) return kept.list;
    const list = read(what).catch((error: unknown) => {
      delete copies[what];
      throw error;
    });
    // Only what the line above has read of this kind.
    Object.assign(copies, { [what]: { readAt: now, list } });
    return list;
  };
}

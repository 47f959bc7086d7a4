import type { Catalog } from './catalog.ts';
import type { Storage } from './storage.ts';

/** What every operation works on. */
export interface Context {
  storage: Storage;
  catalog: Catalog;
  /** The platform's time, in milliseconds since 1970. */
  now(): number;
  /** Hears of each change that a stream shows, before it is committed. */
  onChange(change: Change): void;
}

/** A change of an item, as its stream shows it. */
export interface Change {
  table: string;
  event: 'INSERT' | 'MODIFY' | 'REMOVE';
  /** The item after it, as text; undefined where it is gone. */
  after: string | undefined;
}

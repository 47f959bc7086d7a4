import type { Catalog } from './catalog.ts';
import type { Storage } from './storage.ts';

/** What every operation works on. */
export interface Context {
  storage: Storage;
  catalog: Catalog;
  /** The platform's time, in milliseconds since 1970. */
  now(): number;
  /** The changes that streams show of what is being done. */
  changes: Change[];
  /** When the streams were last rid of what is older than a day, in milliseconds since 1970. */
  forgotAtMs: number;
}

/** A change of an item, as its stream shows it. */
export interface Change {
  table: string;
  event: 'INSERT' | 'MODIFY' | 'REMOVE';
  /** The item after it, as text; undefined where it is gone. */
  after: string | undefined;
}

/** What the database's thread is started with. */
export interface DatabaseStart {
  /** The file that holds it, or `IN_MEMORY`. */
  file: string;
  /** The clock's offset (see clock/clock.ts). */
  clock: SharedArrayBuffer;
  /** One Int32, raised with every commit that a stream shows. */
  changes: SharedArrayBuffer;
}

/** What the thread says: where it listens, once; that streams show something new; that something went wrong in it. */
export type DatabaseMessage = { port: number } | { changed: true } | { failed: string };

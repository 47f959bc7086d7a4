/** What the database's thread is started with. */
export interface DatabaseStart {
  /** The file that holds it, or `IN_MEMORY`. */
  file: string;
  /** The clock's offset (see clock/clock.ts). */
  clock: SharedArrayBuffer;
  /** Counts of what streams show (see changes.ts). */
  changes: SharedArrayBuffer;
}

/** What the thread says: where it listens, once; whom to wake for something new; that something went wrong in it. */
export type DatabaseMessage = { port: number } | { wake: number } | { failed: string };

/** What the database's thread is started with. */
export interface DatabaseStart {
  /** The file that holds it, or `IN_MEMORY`. */
  file: string;
  /** The clock's offset (see clock/clock.ts). */
  clock: SharedArrayBuffer;
  /** Counts of what streams show (see changes.ts). */
  changes: SharedArrayBuffer;
}

/** What the thread is asked: to end, or to write all that it holds into a file. */
export type DatabaseRequest = 'stop' | { copy: string };

/** What the thread says: where it listens, once; whom to wake for something new; what it has copied; that something went wrong in it. */
export type DatabaseMessage =
  | { port: number }
  | { wake: number }
  | { copied: string; error: string | null }
  | { failed: string };

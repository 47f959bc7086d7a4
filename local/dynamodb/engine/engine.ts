/** The database: DynamoDB's operations on SQLite, in memory or on the disk. */
import { batchOperations } from './batches.ts';
import { Catalog } from './catalog.ts';
import type { Change, Context } from './context.ts';
import { expireItems } from './expiry.ts';
import { itemOperations } from './items.ts';
import type { Operations } from './operation.ts';
import { Refused } from './refused.ts';
import { searchOperations } from './search.ts';
import { statementOperations } from './statements.ts';
import { Storage } from './storage.ts';
import { streamOperations } from './streams.ts';
import { tableOperations } from './tables.ts';
import { transactionOperations } from './transactions.ts';

/** What the database takes from around it. */
export interface EngineOptions {
  /** The file that holds it, or `IN_MEMORY`. */
  file: string;
  /** What a database in memory begins with: the image of another. */
  image?: Uint8Array | undefined;
  /** The time, in milliseconds since 1970. */
  now(): number;
  /** Hears of the changes that streams show, once they are committed. */
  onChanges?(changes: Change[]): void;
}

/** A database. */
export interface Engine {
  /**
   * Carries out a command at once: takes its input as JSON has it, and gives its answer as JSON text.
   * @throws Refused as the service does
   */
  perform(command: string, input: unknown): string;
  /** Takes away the items whose time is over. */
  expire(): void;
  /** Writes all of it, as it is now, into a file that is not there. */
  copy(into: string): void;
  /** All of it, as it is now, for another in memory to begin with. */
  image(): Uint8Array;
  close(): void;
}

/** Opens a database; what was committed before is there. */
export function openEngine({ file, image, now, onChanges }: EngineOptions): Engine {
  const storage = new Storage(file, image);
  const context: Context = { storage, catalog: new Catalog(storage), now, changes: [], forgotAtMs: 0 };
  const operations: Operations = {
    ...tableOperations(context),
    ...itemOperations(context),
    ...batchOperations(context),
    ...searchOperations(context),
    ...transactionOperations(context),
    ...statementOperations(context),
    ...streamOperations(context),
  };
  const done = <T>(work: () => T): T => {
    context.changes = [];
    try {
      return work();
    } finally {
      // Also where it failed in its middle: readers look in vain where nothing was committed.
      if (context.changes.length > 0) onChanges?.(context.changes);
    }
  };
  return {
    perform: (command, input) => {
      const run = Object.hasOwn(operations, command) ? operations[command] : undefined;
      if (!run) throw new Refused('UnknownOperationException', `${command} is not supported here.`);
      return done(() => run(input));
    },
    expire: () => done(() => expireItems(context)),
    copy: (into) => storage.copy(into),
    image: () => storage.image(),
    close: () => storage.close(),
  };
}

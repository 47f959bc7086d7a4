import { BootRefusal } from '../refusal.ts';

/** The databases that the platform can run on. */
export const DATABASES = ['embedded', 'dynamodb-local'] as const;

export type DatabaseKind = (typeof DATABASES)[number];

/** The database of a name. Throws `BootRefusal` where there is none. */
export function databaseNamed(name: string): DatabaseKind {
  const kind = DATABASES.find((each) => each === name);
  if (!kind) throw new BootRefusal(`There is no database "${name}": it is ${DATABASES.join(' or ')}.`);
  return kind;
}

/** What a database says of its streams, so that nobody has to look whether they hold something new. */
export interface StreamChanges {
  /** How often anything was added to any stream since the start: what was committed is counted. */
  count(): number;
  /** Calls back some time after each addition. */
  onChange(listener: () => void): void;
}

/** A running database. */
export interface DatabaseServer {
  endpoint: string;
  /** Undefined where it says nothing of them: then its streams are looked at over and over. */
  changes: StreamChanges | undefined;
  /** Whether it answers a transaction before it has committed it. */
  commitsLate: boolean;
  stop(): Promise<void>;
}

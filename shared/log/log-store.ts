/** What the log is kept in: a table that settles the order of its entries, and the objects that are its tiles. */
import type { Leaf } from './leaf.ts';
import type { LogKey } from './note.ts';

/** The log as it was last added to. */
export interface Head {
  size: number;
  /** Where the entries begin that were added last, as long as not everything of them is written. */
  unfinished: number | null;
}

/** Entries that were added together, from a place on, and where in the history each is from. */
export interface Batch {
  start: number;
  entries: readonly Uint8Array[];
  from: readonly (readonly [pk: string, sk: string])[];
}

/** A leaf, and its place in the log. */
export interface Sealed extends Leaf {
  place: number;
}

/** Where something of the history lies, as one text. */
export const placeOf = ({ pk, sk }: Pick<Leaf, 'pk' | 'sk'>): string => `${pk} ${sk}`;

/** The last checkpoint that was published. */
export interface Published {
  size: number;
  note: string;
  /** The key that signed it, as verifiers know it. */
  key: string;
}

export interface LogStore {
  head(): Promise<Head>;
  /** What the log has of what lies at some places of the history, by those (`placeOf`). */
  sealed(at: readonly Pick<Leaf, 'pk' | 'sk'>[]): Promise<ReadonlyMap<string, Sealed>>;
  /** All that it has of what lies in a partition of the history under sort keys that begin so. */
  under(pk: string, prefix: string): Promise<Sealed[]>;
  /** All that it has of what lies in a partition of the history from one sort key to another. */
  between(pk: string, from: string, to: string): Promise<Sealed[]>;
  /** Adds a batch behind a head; false where another was faster. */
  commit(before: Head, batch: Batch): Promise<boolean>;
  batch(start: number): Promise<Batch>;
  /** Notes the places of a batch's entries. Doing it again does nothing. */
  place(batch: Batch): Promise<void>;
  /** Notes that everything of a batch is written. */
  finish(start: number): Promise<void>;
  published(): Promise<Published | null>;
  /** Publishes a checkpoint, unless one as large is published. */
  publish(checkpoint: Published): Promise<void>;
}

/** Objects that are written once and never changed. */
export interface LogObjects {
  get(name: string): Promise<Uint8Array | null>;
  /** Writes an object. Throws where another content lies under its name. */
  put(name: string, bytes: Uint8Array): Promise<void>;
  /** The first names that begin as one does up to its slash and come behind it, in their order. */
  behind(name: string): Promise<string[]>;
}

/** Who signs for the log, with Ed25519. */
export interface Signer {
  key(): Promise<LogKey>;
  sign(text: string): Promise<Uint8Array>;
}

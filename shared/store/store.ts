/** The ports to what is stored. Every change is one transaction; every read is of what was last written. */
import type { AnyCase, Cases } from '../cases.ts';
import type { Access } from '../history/access.ts';
import type { StoredCase, StoredEvent } from '../history/chain.ts';
import type { HistoryEntry } from '../history/entry.ts';
import type { CaseKind } from '../ids.ts';
import type { SubjectKey } from '../keys/keys.ts';
import type { Change, Stored } from '../process/change.ts';
import type { WorkEntry } from '../process/process.ts';
import type { RecordState } from '../record/state.ts';
import type { Submission } from '../submission/submission.ts';
import type { Instant } from '../time/civil.ts';

/** The first answer to a request under an idempotency key, given again whenever the request comes again. */
export interface Replay {
  key: string;
  /** Digest of the request, so that another request under the same key is noticed. */
  request: string;
  answer: string;
}

export type Written =
  | { ok: true }
  /** Somebody else changed one of the cases meanwhile: read again, decide again. */
  | { ok: false; conflict: 'version' }
  /** The same key was used meanwhile. */
  | { ok: false; conflict: 'replay'; replay: Replay };

export interface Work extends WorkEntry {
  case: string;
}

export interface Page<T> {
  items: T[];
  /** Opaque; null on the last page. */
  cursor: string | null;
}

/** The store took on nothing of this: too much is asked of it at once. The same request may be sent again. */
export class Overloaded extends Error {
  override name = 'Overloaded';
}

/** A cursor that no page of the list gave. */
export class UnknownCursor extends Error {
  override name = 'UnknownCursor';
}

export interface CaseStore {
  /** Reads a replay and cases in one round trip; null for what is not there. */
  load(
    replayKey: string | null,
    ids: string[],
  ): Promise<{ replay: Replay | null; cases: (Stored<AnyCase> | null)[] }>;
  /** Everything of some kinds held about a subject, in one Query a page; all kinds where none are named. */
  subject<K extends CaseKind>(subject: SubjectKey, kind?: K): Promise<Stored<Cases[K]>[]>;
  /** Writes changes and the replay together or not at all. */
  write(changes: Change<AnyCase>[], replay: Replay | null): Promise<Written>;
  /**
   * Inserts filed records in bulk, each only where it does not exist. Doing it again with the same records
   * changes nothing. Gives the ids of those that another submission had filed before.
   */
  insert(records: Change<RecordState>[]): Promise<string[]>;
  /** What the audit compares with the history; null where there is no such case. */
  stored(id: string): Promise<StoredCase | null>;
  /** What a unit has to do, the earliest deadline first. */
  work(unit: string, cursor: string | null): Promise<Page<Work>>;
  /** Identifiers of cases due at an instant, of one shard; at most a page. */
  due(shard: number, at: Instant): Promise<string[]>;
}

/** A submission as it was read, with the guards of the next write. */
export interface StoredSubmission {
  submission: Submission;
  version: number;
  /** In how many pieces its payload lies. */
  pieces: number;
}

export interface SubmissionStore {
  /** Keeps the receipt and, until they are records, the accepted rows (closed), in one transaction. */
  receive(submission: Submission, payload: string, replay: Replay | null): Promise<Written>;
  read(id: string): Promise<StoredSubmission | null>;
  payload(id: string): Promise<string>;
  /** Writes what became of it and drops the payload, in one transaction; false where another did so before. */
  settle(before: StoredSubmission, after: Submission): Promise<boolean>;
}

export interface HistoryStore {
  /** Appends an access before its answer leaves (Art. 32). */
  record(access: Access): Promise<void>;
  accesses(subject: SubjectKey, cursor: string | null): Promise<Page<Access>>;
  history(subject: SubjectKey, cursor: string | null): Promise<Page<HistoryEntry>>;
  /** The stored history of one case, whole and in order. */
  caseHistory(id: string): Promise<StoredEvent[]>;
}

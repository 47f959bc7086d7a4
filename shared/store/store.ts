/** The ports to what is stored. Every change is one transaction; every read is of what was last written. */
import type { AnyCase, Cases } from '../cases.ts';
import type { Access } from '../history/access.ts';
import type { LyingCase, StoredEvent } from '../history/chain.ts';
import type { EventWords, HistoryEntry } from '../history/entry.ts';
import type { CaseKind, Home } from '../ids.ts';
import type { ContentKey } from '../keys/content-key.ts';
import type { SubjectKey } from '../keys/keys.ts';
import type { OpenedLeaf } from '../log/leaf.ts';
import type { Change, Stored, Wait } from '../process/change.ts';
import type { CaseState, NoticeEntry, WorkEntry } from '../process/process.ts';
import type { Month, Tally } from '../promptness/lateness.ts';
import type { PublishedKind } from '../publication/kinds.ts';
import type { Published } from '../publication/state.ts';
import type { RecordState } from '../record/state.ts';
import type { SubmissionState } from '../submission/state.ts';
import type { Instant } from '../time/civil.ts';

/** The first answer to a request under an idempotency key, given again whenever the request comes again. */
export interface Replay {
  key: string;
  /** Digest of the request, so that another request under the same key is noticed. */
  request: string;
  answer: string;
}

/** For how many days a first answer is given again. */
export const answersKeptDays = 7;

/** A first answer as it is kept, and since when. */
export type NewReplay = Replay & { at: Instant };

export type Written =
  | { ok: true }
  /** Somebody else changed one of the cases meanwhile: read again, decide again. */
  | { ok: false; conflict: 'version' }
  /** Something that a case takes once and for ever, a name or a place in a list, or that it holds for a time, is another's. */
  | { ok: false; conflict: 'taken' }
  /** The same key was used meanwhile. */
  | { ok: false; conflict: 'replay'; replay: Replay };

export interface Work extends WorkEntry {
  case: string;
  /** Set where somebody damaged the entry: its place alone says of what it is. */
  isDamaged?: true;
}

/** A notice of a subject's list, and the case that gave it. Both null: all that a case of the first release gave. */
export type NoticeOf = { case: string } & (NoticeEntry | { kind: null; issuedAt: null });

/** A period within which the person of a case must act. */
export interface PeriodOf {
  case: string;
  endsAt: Instant;
}

/** Something of a list, and where it stands in it: the list goes on behind it, whatever comes and goes meanwhile. */
export interface Placed<T> {
  item: T;
  place: string;
}

/** A part of a list. `end` is where the next part begins; null where the list is over. */
export interface Part<T> {
  items: Placed<T>[];
  end: string | null;
  /** The cases of what lies in the part and cannot be read: somebody damaged it, and it hides nothing else. */
  damaged?: readonly string[];
}

/** The store took on nothing of this: too much is asked of it at once. The same request may be sent again. */
export class Overloaded extends Error {
  override name = 'Overloaded';
}

/** A case was asked for by itself, and somebody damaged what lies there. Says which, and nothing of what it holds. */
export class Damaged extends Error {
  override name = 'Damaged';
  readonly case: string;

  constructor(id: string) {
    super('A case is damaged.');
    this.case = id;
  }
}

/** What is written together: changes of cases, and what lies beside them until a case needs it no more. */
export interface Writing {
  changes: Change[];
  /** Cases that must not be there, or what is written is taken. */
  absent?: string[];
  /** Cases on which what is written rests: they must be as they were read, or it is read and decided again. */
  unchanged?: Stored<CaseState>[];
  /** Names that cases of earlier releases have and own nothing by: each is let go where the case still has it. */
  freed?: { from: string; names: readonly string[] }[];
  /** Pieces of accepted rows that come or go with a submission. */
  pieces?: PieceChanges;
  /** What of it counts towards how promptly its unit provides. */
  tallied?: Tally | null;
  /** All that was published of some kinds, on which what is published now rests: none is published of them meanwhile. */
  resting?: readonly Resting[];
}

/** How many versions of a kind were read, and whether what is written is one more of them. */
export interface Resting {
  on: PublishedKind;
  versions: number;
  adds: boolean;
}

export interface PieceChanges {
  submission: string;
  put: Uint8Array[];
  /** Whether they take the place of those that lie there, of which there are no more. Left out, none lie there. */
  over?: true;
  /** How many are dropped. */
  drop: number;
}

/** A record as it is filed, and what else the decision may be known as. */
export interface FiledRecord {
  change: Change<RecordState>;
  /** Its key, the same at every attempt: what one began is completed by the next. */
  contentKey: ContentKey;
  /** The identifier that the first release would have given to it; null where what has it owns nothing. */
  firstReleaseId: string | null;
}

export interface CaseStore {
  /**
   * Reads a first answer, where it is still given at an instant, and cases in one round trip; null for what is not there.
   * Throws `Damaged` for one that somebody damaged.
   */
  load(
    replayed: { key: string; at: Instant } | null,
    ids: string[],
  ): Promise<{ replay: Replay | null; cases: (Stored<AnyCase> | null)[] }>;
  /**
   * A part of the cases of a kind in a home, the newest first; a home is never read whole. `about` is the rest of the
   * identifier of the case that theirs name, where only those are wanted.
   */
  list<K extends CaseKind>(
    home: Home,
    kind: K,
    after: string | null,
    limit: number,
    about?: string,
  ): Promise<Part<Stored<Cases[K]>>>;
  /** A part of the notices to a subject, the newest first. */
  notices(subject: SubjectKey, after: string | null, limit: number): Promise<Part<NoticeOf>>;
  /** Writes changes, what lies beside them, and the replay together or not at all. */
  write(writing: Writing, replay: NewReplay | null): Promise<Written>;
  /**
   * Lets a workflow step wait on a case that has not changed since it was read; false where it has. `answer` is what
   * the step is told at once, where what it waits for has happened. The case itself stays as it is, and so does
   * everybody's version of it.
   */
  wait(id: string, seq: number, wait: Wait, answer: object | null): Promise<boolean>;
  /**
   * Inserts filed records in bulk, each only where its decision is not on record. Doing it again with the same
   * records changes nothing. Gives those whose decision is on record in another, by their ids, with that of the other.
   */
  insert(records: FiledRecord[]): Promise<ReadonlyMap<string, string>>;
  /** What the audit compares with the history; null where there is no such case. */
  stored(id: string): Promise<LyingCase | null>;
  /** What a unit has to do, the earliest deadline first; what somebody damaged, too, by its place. */
  work(unit: string, after: string | null, limit: number): Promise<Part<Work>>;
  /** Cases as they are, for lists: null for one that is not there, or that somebody damaged; those are named beside. */
  loadReadable(ids: readonly string[]): Promise<{ cases: (Stored<AnyCase> | null)[]; damaged: string[] }>;
  /** A part of what is disclosed of an item that a unit provided, by the identifiers of the cases, the last that took effect first. */
  disclosed(item: string, unit: string, after: string | null, limit: number): Promise<Part<string>>;
  /** A part of how promptly units provided in a month, of one unit or of all, by unit and item. */
  tallies(month: Month, unit: string | null, after: string | null, limit: number): Promise<Part<Tally>>;
  /** The names in a home that begin so, each with the identifier of the case that has it. */
  names(home: Home, prefix: string): Promise<ReadonlyMap<string, string>>;
  /**
   * A part of the identifiers of cases that fall due between two instants, of one shard, the earliest first; null for what
   * is under the index and is no case where a case lies.
   */
  dueBetween(
    shard: number,
    between: readonly [from: Instant, to: Instant],
    after: string | null,
    limit: number,
  ): Promise<Part<string | null>>;
  /** A part of the periods, of one shard, within which somebody must act and which end between two instants. */
  periods(
    shard: number,
    between: readonly [from: Instant, to: Instant],
    after: string | null,
    limit: number,
  ): Promise<Part<PeriodOf>>;
  /** The accepted rows of a submission, as they were closed; empty once they are records. */
  pieces(submission: string): Promise<Uint8Array>;
  /** A receipt of the first release, as the submission that it would be; null where there is none. */
  firstReleaseReceipt(id: string): Promise<SubmissionState | null>;
  /** Everything published of a kind whose key begins so, in every version. */
  published(what: PublishedKind, keyPrefix?: string): Promise<Published[]>;
  /** Everything published of some kinds, in every version, in one round trip. */
  publishedOf(kinds: readonly PublishedKind[]): Promise<Map<PublishedKind, Published[]>>;
}

/** A look as it was entered, the last page first. */
export interface EnteredLook {
  id: string;
  /** When it began. */
  at: Instant;
  /** The pages of it that can be read. */
  pages: Access[];
  /** Every page as the log holds it, with what it says where it can be read. */
  leaves: (OpenedLeaf & { said: string | null })[];
}

/** A look that was refused, as supervision reads it: null where it cannot be read. */
export interface EnteredRefusal {
  id: string;
  at: Instant;
  access: Access | null;
}

/** An event as its subject reads it, and as the log holds it. */
export interface RecordedEvent {
  entry: HistoryEntry;
  leaf: OpenedLeaf;
}

/** A submission that was sent to the intake. */
export interface Sent {
  id: string;
  at: Instant;
}

/** How long what the intake took at an instant had waited for it; or the submission that waits for it still. */
export interface Backlog {
  at: Instant;
  waitedMs: number;
  oldest: Sent | null;
}

export interface BacklogStore {
  /**
   * What was noted last, perhaps not the very last, null where nothing ever was; and since when a submission, where one is
   * named, waits for the intake to take it in hand at all, null where it does not. One round trip.
   */
  read(waiting: string | null): Promise<{ noted: Backlog | null; waitsSince: Instant | null }>;
  note(backlog: Backlog): Promise<void>;
  /** Keeps for a while that a submission was in hand and may be again. */
  tried(submission: string, now: Instant): Promise<void>;
}

/** Opens what was said in the events of a case as it is stored, in order: those that hold words of their own. Of one that is expunged there are none. */
export type WordsOf = (stored: Pick<Stored<CaseState>, 'state' | 'wrapped'>) => EventWords[];

export interface HistoryStore {
  /** Appends an access before its answer leaves (Art. 32). */
  record(access: Access): Promise<void>;
  /** A part of the looks at a subject, the last first, each with its pages; one is cut only where it alone is too long. */
  accesses(subject: SubjectKey, after: string | null, limit: number): Promise<Part<EnteredLook>>;
  /** A part of the looks of a month that were refused, the last first; null for what somebody altered in one. */
  refusedLooks(month: Month, after: string | null, limit: number): Promise<Part<EnteredRefusal>>;
  history(subject: SubjectKey, after: string | null, limit: number): Promise<Part<RecordedEvent>>;
  /** The stored history of one case, whole and in order. */
  caseHistory(id: string): Promise<StoredEvent[]>;
  /**
   * What was said in the events of a case, read beside the case, and opened with the key that lies with it: which throws
   * `Damaged` where somebody altered one of them.
   */
  words(id: string): Promise<WordsOf>;
}

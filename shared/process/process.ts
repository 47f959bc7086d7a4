/**
 * What every process (record, objection, submission, publication, …) is made of: pure functions over its own
 * state. Nothing here reads a clock, a store or chance; `now` and new identifiers come in.
 */
import type { Actor, Official } from '../actor.ts';
import type { Acting } from '../authority/acting.ts';
import type { Authority, Concerned, Rule } from '../authority/may.ts';
import type { CaseKind } from '../ids.ts';
import type { SubjectKey } from '../keys/keys.ts';
import type { ShownNotice } from '../notices.ts';
import type { Outcome } from '../outcome.ts';
import type { Instant } from '../time/civil.ts';
import type { HolidayCalendar } from '../time/holidays.ts';
import type { Message } from './message.ts';

/** Plain values only: what can be stored, hashed and shown. */
export type Plain = string | number | boolean | null | Plain[] | { [key: string]: Plain | undefined };

/** What every case holds beside its own fields. `secret` is stored encrypted, all else in the open. */
export interface CaseState {
  kind: CaseKind;
  id: string;
  status: string;
  /** Set where the workflow of the case failed for good and an operator must look; the legal clock runs on. */
  stalledAt: Instant | null;
  /** What restores lost of it, the last one last; left out of all others, which are stored as ever. */
  losses?: Loss[] | undefined;
  secret: object;
}

export const lossOutcomes = ['stands', 'ended', 'withdrawn'] as const;
/**
 * What a named official says of a case of which events were lost: it goes on as it is; it is ended; or who brought it had
 * taken it back, or it had come back to them, so that it may be brought anew.
 */
export type LossOutcome = (typeof lossOutcomes)[number];
export type EndingOutcome = Exclude<LossOutcome, 'stands'>;

/** Events of a case that the log knows and that a restore lost (decision 42). */
export interface Loss {
  /** The numbers of the first and the last of them. */
  from: number;
  to: number;
  since: Instant;
  /** Unsettled at this instant it is overdue. */
  settleBy: Instant;
  overdueMarkedAt: Instant | null;
  /** That the log knows of a decision to destroy what the case says, or of an asking for it, of which nothing is left. */
  isExpungingLost?: true | undefined;
  /** Without an official where its subject ended it. Null while nobody has settled it. */
  settled: { at: Instant; outcome: LossOutcome; official: Official | null } | null;
}

/** One that is not settled. */
export type OpenLoss = Loss;

/** A case about a recorded person, in whose home it lies. */
export interface SubjectCaseState extends CaseState {
  subject: SubjectKey;
}

/** Something that happened. `data` holds nothing personal; what is personal goes into `secret`, stored encrypted. */
export interface CaseEvent {
  type: string;
  data: object;
  secret?: object;
}

/** Of an event that is written: which of the events of its case it is, when it was, and whose doing. */
export interface Happened {
  seq: number;
  at: Instant;
  by: Actor;
}

/** An entry on the worklist of a unit. */
export interface WorkEntry {
  unit: string;
  what: string;
  dueAt: Instant;
  /** In whose hands it is, of the officials of the unit; left out where nobody has claimed it. */
  handler?: Official;
}

/** A notice that its subject was given: its kind within the case, and since when. Its words are made when it is read. */
export interface NoticeEntry {
  kind: ShownNotice['kind'];
  issuedAt: Instant;
  /** How many of its kind the case gave before it at that very instant; left out for none. */
  after?: number;
}

/** An entry of a list that the home of the case keeps: where it stands in it, and what stands there. */
export interface ListEntry {
  key: string;
  body: object;
}

/** A place in the list of what is disclosed of an item that a unit provided: found there by anybody, shown by `view` or not at all. */
export interface DisclosureEntry {
  item: string;
  unit: string;
  /** Since when the case is in effect, by which the list is ordered. */
  since: Instant;
  /** When it is over at the latest: soon after, what was left of the entry goes by itself. */
  until: Instant;
}

/** What is found by another way than the identifier of the case. It is written with the case, or not at all. */
export interface Entries {
  /** Who has to do what until when, as the case stands. */
  work: WorkEntry[];
  /** Names that the case alone has in its home for as long as it says so; then they are free again. */
  names?: string[];
  /** What the case stands for in the list of its home. */
  listed?: ListEntry[];
  /** When the period is over in which its person must act: by that a calendar that comes finds it. Null where none runs. */
  period?: Instant | null;
  /** Where anybody finds it. Null where nobody does. */
  disclosed?: DisclosureEntry | null;
}

/** How the states of a kind are stored. */
export interface StoredForm<S extends CaseState> {
  /** The version in which they are written now; one without is of the first release. */
  version: number;
  /** Reads a state as stored in a version, the oldest too. Throws where the version is none of this kind's. */
  read(stored: StoredState, version: number): S;
}

/** A state as it lies in the register. */
export type StoredState = Readonly<Record<string, unknown>> & { secret: Readonly<Record<string, unknown>> };

/** By the name of each waiting workflow step, what it is told once what it waits for has happened; null before. */
export type Waits<S extends CaseState, W extends string = string> = Readonly<
  Record<W, (state: S) => object | null>
>;

/** `W` are the names of the steps that wait on its cases. */
export interface Process<
  S extends CaseState,
  C extends { type: string },
  E extends CaseEvent,
  W extends string = string,
> {
  /** Who may give each command. One that is not named does not compile. */
  authority: Authority<C['type']>;
  /** Who may open a case: the row of the table that says so. */
  opens: Rule;
  /** Whom a case names, and for what. */
  concerned(state: S): Concerned;
  /** What the command makes happen now, or why not. Asked only where its giver may give it. */
  decide(state: S, command: C, now: Instant, acting: Acting): Outcome<E[]>;
  evolve(state: S, event: E, now: Instant): S;
  /** What an event sends once it is written: the workflow that it starts, a place in a queue. */
  sends(state: S, event: E, happened: Happened): Message[];
  waits: Waits<S, W>;
  entries(state: S): Entries;
  /** Every notice that the case has given its subject so far, oldest first. */
  notices(state: S): NoticeEntry[];
  /** When the case falls due for the sweep, if ever. */
  due(state: S): Instant | null;
  /**
   * Events with which the platform only keeps its books. They may come between somebody's reading and deciding:
   * whoever decides on what was read before them decides on the same thing.
   */
  bookkeeping: readonly E['type'][];
  /** The commands that can only protect its subject: given, too, while events of it are lost, which they settle. */
  protective?: readonly C['type'][];
  /** What ends a case of which events were lost, at a named official's word; left out where nothing does. */
  ends?(state: S, outcome: EndingOutcome, now: Instant): E[];
  /** What gives back the time that nobody had on a case of which events were lost, and which stands. */
  resumes?(state: S, now: Instant, calendars: readonly HolidayCalendar[]): E[];
  stored: StoredForm<S>;
}

/** Units of the platform itself that have a worklist. */
export const platformUnits = {
  /** The management body that handles objections (Art. 4(3), 33). */
  handler: 'management-body',
  /** The department to which what is overdue is escalated (Art. 54). */
  supervision: 'supervision',
  /** The department that publishes catalogs, measures and what else is public (Art. 8, 9, 17). */
  department: 'credit-department',
  /** Those who run the system: a workflow that failed for good. */
  operations: 'operations',
} as const;

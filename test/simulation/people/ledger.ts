/**
 * What the people of the simulation know: what was acknowledged to them, when, and what the law makes of it.
 * Kept apart from the product's own state, which is held against it. Instants in milliseconds since 1970.
 */

import type { CatalogItem } from '../../../shared/catalog/items.ts';
import type { JointMeasure } from '../../../shared/joint-response/measures.ts';
import type { HolidayCalendar } from '../../../shared/time/holidays.ts';
import { day, hour, laterEnd } from './calendar.ts';
import { type ApplicationFacts, keptBecause, type Marked, movedBy, repairedSince } from './marks.ts';
import type { Subject } from './population.ts';
import type { FormatVersion } from './publications.ts';
import type { Class, Filed } from './rows.ts';

/** What is known about something, and how many changes to it are on their way: until then nobody can say how it stands. */
export interface Known {
  pending: number;
}

export interface SubmissionFacts {
  id: string;
  provider: string;
  /** Whether it was on record with its receipt. */
  atOnce: boolean;
  /** Whether its row waited for an official, who confirmed it. */
  confirmed: boolean;
  /** Whether its row came back first, and was sent again under its receipt: it was recorded twice, then. */
  sentAgain: boolean;
  /** Whether its one row became a record, or came back to its unit. */
  came: 'in' | 'back';
  reviewByMs: number;
  /** Whether the unit has seen to what came back. */
  reviewed: boolean;
}

/** An inquiry about the subject that was refused. */
export interface RefusalFacts {
  unit: string | null;
  basis: string;
  fromMs: number;
  toMs: number;
}

/** What is objected to, and on which ground. */
export interface ObjectionTo {
  /** Null where it is to what is missing. */
  record: string | null;
  missing: string | null;
  ground: string;
}

export interface ObjectionFacts extends ObjectionTo {
  id: string;
  dueMs: number;
  /** The official in whose hands it is, or was when it was decided. */
  handler: string | null;
  decided: { outcome: string; official: string; atMs: number } | null;
  /** The unit that was asked for what is missing, and until when it answers; null where none was. */
  asking: { unit: string; answerByMs: number; answered: boolean } | null;
}

export interface ResponseFacts {
  id: string;
  record: string;
  /** Until when units answer: where it has waited, one of these. */
  duesMs: readonly number[];
  /** The version of the measure that it was begun under. */
  begunUnder: JointMeasure;
  units: readonly string[];
  /** The outcome that each unit was acknowledged. */
  answered: Map<string, string>;
  /** How many days units may have to lift it: under each version that may have received it. */
  liftingDays: readonly number[];
  /** What each unit that implemented it was last acknowledged to have said on lifting it. */
  lifted: Map<string, 'lifted' | 'not-yet-lifted'>;
}

export interface RecordFacts extends Marked {
  id: string;
  class: Class;
  /** The date of its document. */
  decidedOn: string;
  /** The version of its catalog item that it was filed under. */
  filedUnder: CatalogItem;
  /** The version of its data format by which it was read. */
  readBy: FormatVersion;
  provider: string;
  /** Its row as it was sent. */
  filed: Filed;
  /** The clerk whose submission became the record. */
  filedBy: string;
  /** Who sent it, where another answered for what was doubtful about it; null where nobody else did. */
  sentBy: string | null;
  exempt: boolean;
  /** From this instant on it has ended for everybody. */
  endMs: number;
  /** From when on an undelivered notice goes back: under each version that may have received it, the earliest first. */
  deliverByMs: readonly number[];
  recordedMs: number;
  noticeEndMs: number | null;
  /** Until when its subject may reply, as it was told or as a calendar has it since; null before it was told. */
  replyEndMs: number | null;
  /** What a calendar that came moved: until when the period, and the official's limit, ran before, and when it came. */
  moved: { atMs: number; replyEndMs: number; decideByMs: number | null }[];
  /** Until when a reply is decided in time; null where there is none. */
  decideByMs: number | null;
  decision: { outcome: 'confirm' | 'withdraw'; atMs: number; official: string } | null;
  /** Until when its subject may reply under an exemption, and when supervision should have seen to it: under each version that may have received it. */
  replyUntilMs: readonly number[];
  reviewByMs: readonly number[];
  /** Whether supervision has seen to its exemption. */
  reviewed: boolean;
  /** Whether something about it was doubtful, and an official of its unit confirmed it. */
  isConfirmed: boolean;
  /** Whether it was filed over an alarm, and supervision has seen to that; of what is expunged nothing is left to see to. */
  overridden: 'no' | 'unseen' | 'seen-to' | 'expunged';
  /** Whether its provider has corrected it. */
  corrected: boolean;
  /** Whether it reads otherwise than it was filed; while a correction is on its way nobody can say. */
  readsOtherwise: 'no' | 'perhaps' | 'yes';
  /** Whether a decision on an objection has corrected its words, or one is on its way: then its unit rewrites them no more. */
  isSettled: boolean;
  /** When its provider withdrew it, or is about to. */
  withdrawnMs: number | null;
  /** Whether it is left to stand until it may be repaired, which of a designation takes a year. */
  isLasting: boolean;
  /** Whether its decision is being filed once more. */
  filedAgain: boolean;
  deleted: boolean;
  /** When the decision that deleted it was acknowledged. */
  deletedMs: number | null;
}

/** That a unit was told to stop using what it saw, and what it was acknowledged to have said. */
export interface RecallFacts {
  id: string;
  unit: string;
  answered: { outcome: string; late: boolean } | null;
}

/** An asking that a record, or an application, be expunged. */
export interface ExpungementFacts {
  id: string;
  /** Null where it is of an application. */
  record: string | null;
  /** The unit that provided the record. */
  provider: string | null;
  /** For which unit it was asked. */
  unit: string;
  dueMs: number;
  status: 'asked' | 'confirmed' | 'refused';
}

export interface AuthorizationFacts {
  id: string;
  sinceMs: number;
  untilMs: number;
  revoked: boolean;
}

/** What is known about one subject. */
export class Ledger implements Known {
  readonly subject: Subject;
  readonly records = new Map<string, RecordFacts>();
  readonly objections = new Map<string, ObjectionFacts>();
  /** What objections that came again were answered with: the one that was open, by its identifier. */
  readonly givenBack = new Map<string, ObjectionTo>();
  readonly applications = new Map<string, ApplicationFacts>();
  readonly expungements = new Map<string, ExpungementFacts>();
  readonly responses = new Map<string, ResponseFacts>();
  readonly recalls = new Map<string, RecallFacts>();
  readonly authorizations = new Map<string, AuthorizationFacts>();
  /** What the subject has pledged so that repair may rest on it: whether that was kept is another tale. */
  readonly pledges = new Set<string>();
  readonly submissions = new Map<string, SubmissionFacts>();
  readonly refusals: RefusalFacts[] = [];
  /** The looks that the subject has found on the access list so far. */
  lookedAt: ReadonlySet<string> = new Set();
  /** How often each kind of change was acknowledged, by the case it stands in. */
  readonly acknowledged = new Map<string, number>();
  pending = 0;
  /** How often somebody has looked. */
  looks = 0;

  constructor(subject: Subject) {
    this.subject = subject;
  }

  openObjections(record: string): ObjectionFacts[] {
    return [...this.objections.values()].filter((each) => each.record === record && !each.decided);
  }

  acknowledge(id: string, type: string): void {
    const name = `${id} ${type}`;
    this.acknowledged.set(name, (this.acknowledged.get(name) ?? 0) + 1);
  }

  /** Everything that the subject has the history of. */
  get cases(): string[] {
    const kinds = [
      this.records,
      this.objections,
      this.applications,
      this.expungements,
      this.responses,
      this.authorizations,
    ];
    return kinds.flatMap((kind) => [...kind.keys()]);
  }

  /** Disclosure of a record is suspended no more: what units owe on its measures is due so much later. */
  resumed({ id, pauses }: RecordFacts): void {
    const last = pauses.at(-1);
    if (!last) return;
    for (const response of this.responses.values()) {
      if (response.record !== id) continue;
      response.duesMs = [...new Set(response.duesMs.flatMap((ms) => movedBy(ms, last)))];
    }
  }
}

/** Whether its parties may still see the record. */
export const stands = (record: RecordFacts, atMs: number): boolean => !record.deleted && atMs < record.endMs;

/** When its provider took it back, of itself or on a reply; null where it did not. */
const takenBackMs = ({ withdrawnMs, decision }: RecordFacts): number | null =>
  decision?.outcome === 'withdraw' ? decision.atMs : withdrawnMs;

/** Since when no measure stands on it; null while one may. */
export function overSince(record: RecordFacts, atMs: number): number | null {
  const { endMs, deletedMs } = record;
  const [takenBack, repaired] = [takenBackMs(record), repairedSince(record)];
  if (takenBack === null && repaired === null && stands(record, atMs)) return null;
  return Math.min(takenBack ?? endMs, deletedMs ?? endMs, repaired ?? endMs, endMs);
}

/** Whether nothing may be asked for about it any more, or soon not: it is over, or came to nothing. */
export const isGone = (record: RecordFacts, atMs: number): boolean =>
  !stands(record, atMs + hour) || takenBackMs(record) !== null;

/** Notes that a correction is on its way to it. */
export function correcting(record: RecordFacts): void {
  if (record.readsOtherwise === 'no') record.readsOtherwise = 'perhaps';
}

/** Whether it has been in effect for long enough that everything on its way has come. */
export const settledIn = (record: RecordFacts, atMs: number): boolean => {
  const since = inEffectSince(record, atMs);
  return since !== null && since + 3 * hour < atMs;
};

/** Whether it may still be replied to, or a reply waits: other words would give the period anew. */
export const isHeard = ({ exempt, replyEndMs, decideByMs, decision }: RecordFacts, atMs: number): boolean =>
  replyEndMs === null ? exempt : atMs < replyEndMs || (decideByMs !== null && decision === null);

/** The units that have yet to lift a measure once it has ended. */
export const toLift = ({ answered, lifted }: ResponseFacts): string[] =>
  [...answered].flatMap(([unit, outcome]) =>
    outcome === 'implemented' && lifted.get(unit) !== 'lifted' ? [unit] : [],
  );

/** A calendar came: the period ends by it where that is later, and the official's limit follows. Whether it does. */
export function counted(record: RecordFacts, calendars: readonly HolidayCalendar[], atMs: number): boolean {
  const { replyEndMs, decideByMs } = record;
  if (replyEndMs === null || atMs >= replyEndMs) return false;
  const laterMs = laterEnd(replyEndMs, calendars);
  if (laterMs <= replyEndMs) return false;
  record.moved.push({ atMs, replyEndMs, decideByMs });
  record.replyEndMs = laterMs;
  if (record.noticeEndMs !== null) record.noticeEndMs = laterMs;
  if (decideByMs !== null) record.decideByMs = decideByMs + laterMs - replyEndMs;
  return true;
}

/** Whether a notice goes before it: it speaks against its subject, and no cited law exempts it (Art. 11). */
export const needsNotice = ({ class: of, exempt }: Pick<RecordFacts, 'class' | 'exempt'>): boolean =>
  of !== 'commendation' && !exempt;

/** Since when others may see it on a basis of their own; null while they may not (Art. 11, 34, 35, 53). */
export function inEffectSince(record: RecordFacts, atMs: number): number | null {
  const sinceMs = tookEffect(record, atMs);
  if (sinceMs === null || keptBecause(record) !== null) return null;
  return Math.max(sinceMs, record.shownAgainMs ?? sinceMs);
}

/** Since when it burdens whom it is about, seen by others or kept from them; null while it does not (Art. 11). */
export function tookEffect(record: RecordFacts, atMs: number): number | null {
  if (!stands(record, atMs) || takenBackMs(record) !== null) return null;
  if (!needsNotice(record)) return record.recordedMs;
  const { noticeEndMs, decideByMs, decision } = record;
  if (noticeEndMs === null || atMs < noticeEndMs) return null;
  if (decideByMs === null) return noticeEndMs;
  return decision?.outcome === 'confirm' ? Math.max(decision.atMs, noticeEndMs) : null;
}

/** Whether it has come to nothing, or might within the hour: undelivered, or taken back, on a reply or of itself. */
export function mayComeToNothing(record: RecordFacts, atMs: number): boolean {
  const { decision, decideByMs, noticeEndMs, deliverByMs, withdrawnMs } = record;
  if (withdrawnMs !== null) return true;
  if (decision) return decision.outcome === 'withdraw';
  const [firstMs = 0] = deliverByMs;
  return decideByMs !== null || (needsNotice(record) && noticeEndMs === null && atMs > firstMs - day);
}

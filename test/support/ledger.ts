/**
 * What the law makes of a history, kept apart from the product's own state: only what was accepted, when, and
 * by whom. The tests of visibility hold the product against it.
 */
import type { Acting } from '../../shared/authority/acting.ts';
import type { StallCommand } from '../../shared/process/stall.ts';
import type { RecordCommand } from '../../shared/record/commands.ts';
import { addDays, civilDateOf, endOfDay, type Instant } from '../../shared/time/civil.ts';
import { workdayFrom } from '../../shared/time/holidays.ts';

export interface Ledger {
  exempt: boolean;
  /** When the notice period is over; null until somebody who may do so has delivered. */
  noticeEnd: Instant | null;
  replied: boolean;
  /** Whether it took effect lawfully: exempt, unanswered for the whole period, or confirmed after it. */
  effective: boolean;
  deleted: boolean;
  /** Whether it is asked, the first time, that it be expunged: once it was let stand, asking again hides nothing. */
  expunging: boolean;
  stood: boolean;
  /** Whether its provider took it back, on a reply or of itself. */
  withdrawn: boolean;
  end: Instant;
  /** Open objections and when each is overdue. */
  objections: ReadonlyMap<string, Instant>;
  authorization: { grantedAt: Instant; until: Instant; revoked: boolean } | null;
}

export const openedLedger = (exempt: boolean, end: Instant): Ledger => ({
  exempt,
  noticeEnd: null,
  replied: false,
  effective: exempt,
  deleted: false,
  expunging: false,
  stood: false,
  withdrawn: false,
  end,
  objections: new Map(),
  authorization: null,
});

const earlier = (one: Instant, other: Instant): Instant => (one < other ? one : other);

const without = (objections: Ledger['objections'], id: string) =>
  new Map([...objections].filter(([open]) => open !== id));

/** The ledger after a command on the record that the product accepted. */
export function entered(
  ledger: Ledger,
  command: RecordCommand | StallCommand,
  at: Instant,
  acting: Acting,
): Ledger {
  const periodIsOver = ledger.noticeEnd !== null && at >= ledger.noticeEnd;
  switch (command.type) {
    case 'deliver':
      return delivered(ledger, command, at, acting);
    case 'reply':
      return { ...ledger, replied: true };
    case 'activate':
      return { ...ledger, effective: periodIsOver && !ledger.replied };
    case 'decide-reply':
      return command.outcome === 'withdraw'
        ? { ...ledger, effective: false, withdrawn: true }
        : { ...ledger, effective: ledger.exempt || (periodIsOver && ledger.replied) };
    case 'withdraw':
      return { ...ledger, effective: false, withdrawn: true };
    case 'correct':
      return { ...ledger, end: earlier(ledger.end, command.correction.endsAt) };
    case 'annotate': {
      const { application: objection, dueAt } = command.restriction;
      return dueAt ? { ...ledger, objections: new Map([...ledger.objections, [objection, dueAt]]) } : ledger;
    }
    case 'resolve':
      return resolved(ledger, command);
    case 'ask-expunging':
      return { ...ledger, expunging: !ledger.stood };
    case 'let-stand':
      return { ...ledger, expunging: false, stood: true };
    case 'expunge':
      return { ...ledger, deleted: true, expunging: false };
    case 'archive':
      // The sweep only tidies: what was not over before is not over by it.
      return ledger;
    default:
      return ledger;
  }
}

function delivered(
  ledger: Ledger,
  command: Extract<RecordCommand, { type: 'deliver' }>,
  at: Instant,
  acting: Acting,
): Ledger {
  const lawful = command.method === 'acknowledged' ? acting.as === 'subject' : acting.as === 'official';
  if (!lawful) return ledger;
  const lastDay = workdayFrom(addDays(civilDateOf(at), command.noticePeriodDays), []);
  return { ...ledger, noticeEnd: endOfDay(lastDay) };
}

function resolved(ledger: Ledger, command: Extract<RecordCommand, { type: 'resolve' }>): Ledger {
  const { objection, resolution } = command;
  if (!ledger.objections.has(objection)) return ledger;
  return {
    ...ledger,
    objections: without(ledger.objections, objection),
    deleted: ledger.deleted || resolution.outcome === 'deleted',
    end: resolution.outcome === 'corrected' ? earlier(ledger.end, resolution.endsAt) : ledger.end,
  };
}

/** Whether there is anything that the parties to it may still see. */
export const stands = (ledger: Ledger, at: Instant): boolean => !ledger.deleted && at < ledger.end;

/** Whether it is in effect, so that others may see it on a basis of their own (Art. 11). */
export const inEffect = (ledger: Ledger, at: Instant): boolean =>
  stands(ledger, at) &&
  ledger.effective &&
  !ledger.expunging &&
  (ledger.exempt || (ledger.noticeEnd !== null && at >= ledger.noticeEnd));

export const authorized = ({ authorization }: Ledger, at: Instant): boolean =>
  authorization !== null &&
  !authorization.revoked &&
  authorization.grantedAt <= at &&
  at < authorization.until;

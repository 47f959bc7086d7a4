import { afterMessage, afterWorkflow } from '../process/head-start.ts';
import type { Message } from '../process/message.ts';
import {
  type Happened,
  type Process,
  platformUnits,
  type Waits,
  type WorkEntry,
} from '../process/process.ts';
import type { Instant } from '../time/civil.ts';
import { recordAuthority } from './authority.ts';
import type { RecordCommand, RecordEvent } from './commands.ts';
import { decide } from './decide.ts';
import { disclosedAs } from './disclosed.ts';
import { evolve } from './evolve.ts';
import { decisionOwedBy, hearingOf } from './hearing.ts';
import { isRunning } from './item-ended.ts';
import { isKeptWhileAsked, isNameless } from './kept.ts';
import { periodsMoved } from './moved.ts';
import { noticesGiven } from './notices-given.ts';
import type { RecordState } from './state.ts';
import { recordForm } from './stored.ts';
import { repliesUntil } from './transitions.ts';
import { concernsMeasures, wrongBy } from './wrong.ts';

/** A record that ended otherwise settles every wait of its notice. */
const waits = {
  delivery: (state) =>
    settled(state) ?? (state.notice?.endsAt ? { settled: false, endsAt: state.notice.endsAt } : null),
  reply: (state) =>
    settled(state) ?? (state.notice?.decideBy ? { settled: false, decideBy: state.notice.decideBy } : null),
  decision: settled,
} as const satisfies Waits<RecordState>;

/** Notice before listing, and the life of a record until its end (Art. 10, 11, 33, 36). */
export const recordProcess: Process<RecordState, RecordCommand, RecordEvent, keyof typeof waits> = {
  authority: recordAuthority,
  opens: recordAuthority.file,
  concerned: ({ subject, provider, secret }) => ({
    subject,
    units: {
      provider: [provider],
      handler: [platformUnits.handler],
      supervision: [platformUnits.supervision],
    },
    broughtBy: [secret.official, ...(secret.sentBy ?? [])].map((official) => ({ unit: provider, official })),
    writers: secret.corrections.map(({ official }) => ({ unit: provider, official })),
  }),
  decide,
  evolve,
  sends,
  waits,
  entries: (state) => ({
    work: work(state),
    names: isNameless(state) ? [] : state.names,
    period: repliesUntil(state),
    disclosed: disclosedAs(state),
  }),
  notices: noticesGiven,
  due,
  bookkeeping: ['ReplyOverdue', 'PeriodRecounted', 'OwedSettled'],
  ends,
  resumes: (state, now, calendars) => periodsMoved(state, 'its-beginning', now, calendars),
  stored: recordForm,
};

/** A notice that is delivered starts its workflow; what rests on a record follows what becomes of it; one that was wrong is recalled. */
function sends(state: RecordState, event: RecordEvent, happened: Happened): Message[] {
  const { id } = state;
  if (event.type === 'NoticeDelivered') {
    const { endsAt } = event.data;
    return [{ to: 'workflow', start: { workflow: 'notice', name: id, input: { id, endsAt } } }];
  }
  return [
    ...(concernsMeasures(event) ? [{ to: 'endings' as const, record: id }] : []),
    ...wrongBy(id, event, happened).map((change) => ({ to: 'recalls' as const, change })),
  ];
}

/** Deleted, whoever objected; where its unit had taken it back, its decision is free. */
function ends(state: RecordState, outcome: 'ended' | 'withdrawn'): RecordEvent[] {
  if (state.isDeleted) return [];
  const cameToNothing = outcome === 'withdrawn' ? ({ cameToNothing: true } as const) : {};
  return [{ type: 'RecordDeleted', data: { objection: null, ...cameToNothing } }];
}

interface NextStep {
  at: Instant;
  command: RecordCommand;
}

/** What time alone brings about next on a record before its end; null where that is nothing. */
function nextStep(state: RecordState): NextStep | null {
  const { status, notice } = state;
  if (isKeptWhileAsked(state)) return null;
  // Nothing but the sweep waits for a delivery.
  if (status === 'notifying' && notice) return { at: notice.deliverBy, command: { type: 'return' } };
  if (status === 'notified' && notice?.endsAt) {
    return { at: afterWorkflow(notice.endsAt), command: { type: 'activate' } };
  }
  const decideBy = decisionOwedBy(state);
  if (decideBy === null || hearingOf(state)?.overdueSince) return null;
  // No workflow waits under an exemption, as none starts without a notice before.
  return { at: notice ? afterWorkflow(decideBy) : decideBy, command: { type: 'mark-reply-overdue' } };
}

/** Everything that time brings about on a record: what others are owed, its next step, and its end. */
function steps(state: RecordState): NextStep[] {
  const { status, endsAt, owed } = state;
  const isOver = status === 'archived' || status === 'expunged';
  const next = isOver ? null : nextStep(state);
  return [
    ...(owed ? [{ at: afterMessage(owed.last), command: { type: 'settle-owed' as const } }] : []),
    ...(isOver ? [] : [{ at: endsAt, command: { type: 'archive' as const } }]),
    ...(next && next.at < endsAt ? [next] : []),
  ];
}

function due(state: RecordState): Instant | null {
  const [first = null] = steps(state)
    .map(({ at }) => at)
    .sort();
  return first;
}

/** What the platform has to do first on a record at an instant; null where nothing falls due. */
export const fallenDue = (state: RecordState, at: Instant): RecordCommand | null =>
  steps(state).find((step) => at >= step.at)?.command ?? null;

/**
 * Whether a command of the sweep is one that the workflow of a notice should have given: the sweep waits some minutes for
 * it. Whether a message should have done what others are owed shows only in that something was left to do.
 */
export const isOfWorkflow = ({ notice }: RecordState, { type }: RecordCommand): boolean =>
  notice !== null && (type === 'activate' || type === 'mark-reply-overdue');

/** A record that ended otherwise, or is in effect, settles every wait. */
function settled(state: RecordState): object | null {
  return isRunning(state) ? null : { settled: true };
}

function work(state: RecordState): WorkEntry[] {
  const entries: WorkEntry[] = [];
  const { notice, exemption, overridden } = state;
  // Who is kept from it owes nothing on it meanwhile.
  const decideBy = isKeptWhileAsked(state) ? null : decisionOwedBy(state);
  if (decideBy) {
    const entry = { what: 'decide-reply', dueAt: decideBy };
    entries.push({ unit: state.provider, ...entry });
    if (hearingOf(state)?.overdueSince) entries.push({ unit: platformUnits.supervision, ...entry });
  }
  if (exemption?.reviewBy && !exemption.review && !state.expunged) {
    entries.push({ unit: platformUnits.supervision, what: 'exemption-used', dueAt: exemption.reviewBy });
  }
  if (overridden && !overridden.review && !state.expunged) {
    entries.push({ unit: platformUnits.supervision, what: 'alarm-overridden', dueAt: overridden.reviewBy });
  }
  if (state.status === 'returned' && notice) {
    entries.push({ unit: state.provider, what: 'notice-returned', dueAt: notice.deliverBy });
  }
  return entries;
}

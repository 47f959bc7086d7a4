import type { Message } from '../process/message.ts';
import {
  type Happened,
  type NoticeEntry,
  type Process,
  platformUnits,
  type Waits,
  type WorkEntry,
} from '../process/process.ts';
import type { Instant } from '../time/civil.ts';
import { recordAuthority } from './authority.ts';
import type { RecordCommand, RecordEvent } from './commands.ts';
import { decide } from './decide.ts';
import { evolve } from './evolve.ts';
import { decisionOwedBy, hearingOf } from './hearing.ts';
import { isNameless } from './kept.ts';
import { providerActNotices } from './provider-act.ts';
import type { RecordState } from './state.ts';
import { recordForm } from './stored.ts';
import { repliesUntil } from './transitions.ts';
import { wrongBecause } from './wrong.ts';

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
    broughtBy: { unit: provider, official: secret.official },
  }),
  decide,
  evolve,
  sends,
  waits,
  entries: (state) => ({
    work: work(state),
    names: isNameless(state) ? [] : state.names,
    period: repliesUntil(state),
  }),
  notices,
  due,
  bookkeeping: ['ReplyOverdue', 'PeriodRecounted'],
  stored: recordForm,
};

/** A filing that needs a notice starts its workflow; what rests on a record follows what becomes of it; one that was wrong is recalled. */
function sends(state: RecordState, event: RecordEvent, happened: Happened): Message[] {
  const { id, status, notice } = state;
  if (event.type === 'RecordFiled' && status === 'notifying') {
    const input = { id, deliverBy: notice?.deliverBy };
    return [{ to: 'workflow', start: { workflow: 'notice', name: id, input } }];
  }
  return [
    ...(concernsMeasures(event) ? [{ to: 'endings' as const, record: id }] : []),
    ...recalls(id, event, happened),
  ];
}

/** Whether the measures that rest on a record end, wait or go on by what happened to it. */
function concernsMeasures(event: RecordEvent): boolean {
  switch (event.type) {
    case 'RecordDeleted':
    case 'RecordWithdrawn':
    case 'RecordRepaired':
    case 'RecordWithheld':
    case 'RecordSuspended':
      return true;
    case 'RestrictionLifted':
      return event.data.mark === 'suspended';
    case 'ReplyDecided':
      return event.data.outcome === 'withdraw';
    default:
      return false;
  }
}

/** Whoever saw what was wrong until now is told so, but for whom it was changed by. */
function recalls(record: string, event: RecordEvent, { seq, at, by }: Happened): Message[] {
  const because = wrongBecause(event);
  if (!because) return [];
  const units = by.as === 'official' ? [by.unit, ...(by.insteadOf ? [by.insteadOf] : [])] : [];
  return [{ to: 'recalls', change: { record, because, version: seq, at, by: units } }];
}

/** How long the workflow has for what falls to it, before the sweep does what it did not. */
const headStartMs = 10 * 60_000;

const afterHeadStart = (limit: Instant): Instant => new Date(Date.parse(limit) + headStartMs).toISOString();

interface NextStep {
  at: Instant;
  command: RecordCommand;
}

/** What time alone brings about next on a record before its end; null where that is nothing. */
function nextStep(state: RecordState): NextStep | null {
  const { status, notice } = state;
  if (status === 'notified' && notice?.endsAt) {
    return { at: afterHeadStart(notice.endsAt), command: { type: 'activate' } };
  }
  const decideBy = decisionOwedBy(state);
  if (decideBy === null || hearingOf(state)?.overdueSince) return null;
  // No workflow waits under an exemption, as none starts without a notice before.
  return { at: notice ? afterHeadStart(decideBy) : decideBy, command: { type: 'mark-reply-overdue' } };
}

function due(state: RecordState): Instant | null {
  const { status, endsAt } = state;
  if (status === 'archived') return null;
  const at = nextStep(state)?.at;
  return at !== undefined && at < endsAt ? at : endsAt;
}

/** What the platform has to do on a record at an instant; null where nothing falls due. */
export function fallenDue(state: RecordState, at: Instant): RecordCommand | null {
  if (at >= state.endsAt) return { type: 'archive' };
  const next = nextStep(state);
  return next && at >= next.at ? next.command : null;
}

/** A record that ended otherwise, or is in effect, settles every wait. */
function settled({ status }: RecordState): object | null {
  return ['notifying', 'notified', 'contested'].includes(status) ? null : { settled: true };
}

/** The notice before an adverse record, or that it stands without one by a cited law; what its unit made of it since (Art. 10, 11). */
function notices(state: RecordState): NoticeEntry[] {
  const { notice, exemption, filedAt } = state;
  return [
    ...(notice ? [{ kind: 'notice-before-listing' as const, issuedAt: notice.issuedAt }] : []),
    ...(exemption ? [{ kind: 'listed-under-exemption' as const, issuedAt: filedAt }] : []),
    ...providerActNotices(state),
  ];
}

function work(state: RecordState): WorkEntry[] {
  const entries: WorkEntry[] = [];
  const { notice, exemption } = state;
  const decideBy = decisionOwedBy(state);
  if (decideBy) {
    const entry = { what: 'decide-reply', dueAt: decideBy };
    entries.push({ unit: state.provider, ...entry });
    if (hearingOf(state)?.overdueSince) entries.push({ unit: platformUnits.supervision, ...entry });
  }
  if (exemption?.reviewBy && !exemption.review) {
    entries.push({ unit: platformUnits.supervision, what: 'exemption-used', dueAt: exemption.reviewBy });
  }
  if (state.status === 'returned' && notice) {
    entries.push({ unit: state.provider, what: 'notice-returned', dueAt: notice.deliverBy });
  }
  return entries;
}

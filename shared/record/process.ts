import type { Message } from '../process/message.ts';
import {
  type NoticeEntry,
  type Process,
  platformUnits,
  type Waits,
  type WorkEntry,
} from '../process/process.ts';
import { recordAuthority } from './authority.ts';
import type { RecordCommand, RecordEvent } from './commands.ts';
import { decide } from './decide.ts';
import { evolve } from './evolve.ts';
import type { RecordState } from './state.ts';
import { recordForm } from './stored.ts';

/** A record that ended otherwise settles every wait of its notice. */
const waits = {
  delivery: (state) =>
    settled(state) ?? (state.notice?.endsAt ? { settled: false, endsAt: state.notice.endsAt } : null),
  reply: (state) =>
    settled(state) ?? (state.notice?.decideBy ? { settled: false, decideBy: state.notice.decideBy } : null),
  decision: settled,
} as const satisfies Waits<RecordState>;

/** Notice before listing, and the life of a record until its end (Art. 11, 33, 36). */
export const recordProcess: Process<RecordState, RecordCommand, RecordEvent, keyof typeof waits> = {
  authority: recordAuthority,
  concerned: ({ subject, provider, secret }) => ({
    subject,
    units: { provider: [provider], handler: [platformUnits.handler] },
    broughtBy: { unit: provider, official: secret.official },
  }),
  decide,
  evolve,
  sends,
  waits,
  entries: (state) => ({ work: work(state), names: state.cameToNothing ? [] : state.names }),
  notices,
  due: (state) => (state.status === 'archived' ? null : state.endsAt),
  bookkeeping: ['ReplyOverdue'],
  stored: recordForm,
};

/** A filing that needs a notice starts its workflow; a record that ends before its time ends what rests on it. */
function sends(state: RecordState, event: RecordEvent): Message[] {
  const { id, status, notice } = state;
  if (event.type === 'RecordFiled' && status === 'notifying') {
    const input = { id, deliverBy: notice?.deliverBy };
    return [{ to: 'workflow', start: { workflow: 'notice', name: id, input } }];
  }
  const isWithdrawn = event.type === 'ReplyDecided' && event.data.outcome === 'withdraw';
  return event.type === 'RecordDeleted' || isWithdrawn ? [{ to: 'endings', record: id }] : [];
}

/** A record that ended otherwise, or is in effect, settles every wait. */
function settled({ status }: RecordState): object | null {
  return ['notifying', 'notified', 'contested'].includes(status) ? null : { settled: true };
}

/** The notice before an adverse record, or that it stands without one by a cited law (Art. 11). */
function notices({ notice, exemption, filedAt }: RecordState): NoticeEntry[] {
  if (notice) return [{ kind: 'notice-before-listing', issuedAt: notice.issuedAt }];
  return exemption ? [{ kind: 'listed-under-exemption', issuedAt: filedAt }] : [];
}

function work(state: RecordState): WorkEntry[] {
  const entries: WorkEntry[] = [];
  const { notice } = state;
  if (state.status === 'contested' && notice?.decideBy) {
    const entry = { what: 'decide-reply', dueAt: notice.decideBy };
    entries.push({ unit: state.provider, ...entry });
    if (notice.overdueSince) entries.push({ unit: platformUnits.supervision, ...entry });
  }
  if (state.status === 'returned' && notice) {
    entries.push({ unit: state.provider, what: 'notice-returned', dueAt: notice.deliverBy });
  }
  return entries;
}

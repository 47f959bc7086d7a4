import type { Fault } from './fault.ts';

export const waits: readonly Fault[] = [
  {
    id: 'never-returned',
    what: 'a notice that is not delivered in time waits for ever',
    breaks: ['4', 'worklists'],
    certain: { record: true, delivery: false },
    file: 'shared/record/process.ts',
    from: "if (status === 'notifying' && notice) return",
    to: "if (status === 'notifying' && notice && state.row < 0) return",
  },
  {
    id: 'start-lost-for-good',
    what: 'an objection whose workflow never began is escalated by nobody',
    breaks: ['4', 'worklists'],
    file: 'shared/application/process.ts',
    from: "if (status !== 'open') return null;",
    to: "if (status !== 'open' || hasWorkflow) return null;",
  },
  {
    id: 'activation-lost-for-good',
    what: 'a record whose workflow never began takes effect never',
    breaks: ['11', 'worklists'],
    file: 'shared/record/process.ts',
    from: "if (status === 'notified' && notice?.endsAt) {",
    to: "if (status === 'notified' && notice?.endsAt && state.row < 0) {",
  },
  {
    id: 'intake-lost-for-good',
    what: 'a submission whose message was lost is recorded never',
    breaks: ['11'],
    file: 'shared/submission/process.ts',
    from: "state.status === 'received' ? afterMessage(sentAt(state)) : null;",
    to: "state.status === 'received' && state.provider === '' ? afterMessage(sentAt(state)) : null;",
  },
  {
    id: 'owed-forgotten',
    what: 'whoever a message did not reach is told nothing of a record that was wrong',
    breaks: ['recalls', 'measures'],
    certain: { record: true, 'own correction': true, withdrawal: true },
    file: 'shared/record/process.ts',
    from: '...(owed ? [{ at',
    to: '...(owed && state.row < 0 ? [{ at',
  },
];

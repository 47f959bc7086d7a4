import type { Fault } from './fault.ts';

export const restores: readonly Fault[] = [
  {
    id: 'lost-shown',
    what: 'a record of which a restore lost events shows to everybody as before',
    breaks: ['5'],
    certain: { record: true, commendation: true },
    size: { years: 1.5, subjects: 5 },
    file: 'shared/visibility/visibility.ts',
    from: "if (viewer.as !== 'subject' && isBehind(record)) return 'events-lost';",
    to: '',
  },
  {
    id: 'revoked-honoured',
    what: 'an authorization is in force that was revoked in what a restore lost',
    breaks: ['4'],
    certain: { authorization: true, revoke: false },
    size: { years: 1.5, subjects: 5 },
    file: 'shared/authorization/state.ts',
    from: '  !isBehind(authorization) &&\n',
    to: '',
  },
  {
    id: 'loss-unmarked',
    what: 'a restore names what it lost of a case and does not mark it',
    breaks: 'any',
    certain: { record: true, commendation: true },
    size: { years: 1.5, subjects: 5 },
    file: 'functions/restoring/reconcile.ts',
    from: '{ changes: [mark, findingOf(on, found, now)] }',
    to: '{ changes: [findingOf(on, found, now)] }',
  },
  {
    id: 'loss-numbered-on',
    what: 'the mark of what a restore lost takes the number of an event that is lost',
    breaks: 'any',
    certain: { record: true, commendation: true },
    size: { years: 1.5, subjects: 5 },
    file: 'functions/restoring/behind.ts',
    from: 'const after = Math.max(last, stored.seq, ...held.keys());',
    to: 'const after = Math.max(stored.seq, ...held.keys());',
  },
];

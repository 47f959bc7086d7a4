import type { Fault } from './fault.ts';

export const deadlines: readonly Fault[] = [
  {
    id: 'eleven-days',
    what: 'an objection has eleven days',
    breaks: ['4'],
    file: 'shared/regulation.ts',
    from: 'objection: { period: { days: 10 } }',
    to: 'objection: { period: { days: 11 } }',
  },
  {
    id: 'overdue-unshown',
    what: 'an objection whose day has passed is not shown as overdue',
    breaks: ['4'],
    file: 'functions/applications/show.ts',
    from: "overdue: status === 'open' && at >= dueAt",
    to: 'overdue: false',
  },
  {
    id: 'not-escalated',
    what: "an overdue objection is on nobody else's worklist",
    breaks: ['4'],
    file: 'shared/application/process.ts',
    from: '[...decide, platformUnits.supervision]',
    to: 'decide',
  },
];

import type { Fault } from './fault.ts';

export const promptness: readonly Fault[] = [
  {
    id: 'lateness-uncounted',
    what: 'what a unit provided late is not counted so',
    breaks: ['prompt'],
    file: 'shared/promptness/lateness.ts',
    from: 'late: late.length,',
    to: 'late: 0,',
  },
  {
    id: 'provided-uncounted',
    what: 'what a unit provided is settled and not counted',
    breaks: ['prompt'],
    file: 'functions/submissions/record.ts',
    from: 'cases.write({ changes: [ran.value], pieces, tallied }, null)',
    to: 'cases.write({ changes: [ran.value], pieces }, null)',
  },
  {
    id: 'late-by-a-day-less',
    what: 'a unit has a day more than the frequency leaves',
    breaks: ['prompt'],
    file: 'shared/promptness/lateness.ts',
    from: 'daysBetween(lastDay(decidedOn, frequency), civilDateOf(receivedAt))',
    to: 'daysBetween(lastDay(decidedOn, frequency), civilDateOf(receivedAt)) - 1',
  },
];

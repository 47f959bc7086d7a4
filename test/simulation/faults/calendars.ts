import type { Fault } from './fault.ts';

export const calendars: readonly Fault[] = [
  {
    id: 'calendar-not-recounted',
    what: 'a period that runs ends as it was first counted, whatever calendar comes',
    breaks: ['calendar', '1', '4', '11'],
    certain: { record: true, delivery: true },
    size: { years: 1.5, subjects: 5 },
    file: 'shared/record/recount.ts',
    from: 'if (endsAt === said) return [];',
    to: 'if (endsAt >= said) return [];',
  },
  {
    id: 'calendar-not-swept',
    what: 'no sweep looks for the periods that a calendar lengthens, so nobody is told before the end that was said',
    breaks: ['calendar', '4'],
    certain: { record: true, delivery: true },
    size: { years: 1.5, subjects: 5 },
    file: 'shared/publication/process.ts',
    from: "state.what === 'calendars' || isEnding(state);",
    to: 'isEnding(state);',
  },
];

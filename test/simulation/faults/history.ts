import type { Fault } from './fault.ts';

export const history: readonly Fault[] = [
  {
    id: 'seal-broken',
    what: 'an event is not sealed behind the one before',
    breaks: ['12'],
    file: 'shared/store/dynamodb/items.ts',
    from: "seal: change.before?.head ?? '' };",
    to: "seal: '' };",
  },
  {
    id: 'event-dropped',
    what: 'an event is not written to the history',
    breaks: ['12', '11'],
    file: 'shared/store/dynamodb/cases.ts',
    from: `    ...events.map(
`,
    to: `    ...events.slice(1).map(
`,
  },
];

import type { Fault } from './fault.ts';

export const history: readonly Fault[] = [
  {
    id: 'chain-broken',
    what: 'an event is not chained to the one before',
    breaks: ['12'],
    file: 'shared/store/dynamodb/items.ts',
    from: "hash: change.before?.head ?? '' };",
    to: "hash: '' };",
  },
  {
    id: 'event-dropped',
    what: 'an event is not written to the history',
    breaks: ['12', '11'],
    file: 'shared/store/dynamodb/writes.ts',
    from: '...items.events.map(',
    to: '...items.events.slice(1).map(',
  },
  {
    id: 'event-of-nobody',
    what: 'the value that shows who made an event is of another text, as whoever has no key would write it',
    breaks: ['12'],
    file: 'shared/history/chain.ts',
    from: "const salt = saltFor(keys, text).toString('base64');",
    to: "const salt = saltFor(keys, event.body).toString('base64');",
  },
];

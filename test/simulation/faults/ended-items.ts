/** An item that ends under a running notice (Art. 9, 11). */
import type { Fault } from './fault.ts';

export const endedItems: readonly Fault[] = [
  {
    id: 'forbidden-since-recorded',
    what: 'what its item forbids since it was received is put on record all the same',
    breaks: ['ended-items'],
    certain: { 'forbidden-since': true },
    size: { years: 0.4, subjects: 5 },
    file: 'functions/submissions/forbidden-since.ts',
    from: 'if (found.length === 0) return new Set();',
    to: 'if (found.length < Number.MAX_SAFE_INTEGER) return new Set();',
  },
  {
    id: 'ended-item-goes-on',
    what: 'a notice runs on though its item has ended',
    breaks: ['ended-items'],
    file: 'shared/record/decide.ts',
    from: "if (command.type !== 'deliver' && command.type !== 'recount') return null;",
    to: "if (command.type !== 'deliver') return null;",
  },
  {
    id: 'ended-item-not-swept',
    what: 'no sweep looks for the notices of an item that has ended',
    breaks: ['ended-items'],
    file: 'shared/publication/process.ts',
    from: "what === 'items' && readItem(content, what).providers.length === 0;",
    to: "what === 'items' && readItem(content, what).providers.length > 99;",
  },
  {
    id: 'ended-item-untold',
    what: 'nobody is told that the item of a notice has ended',
    breaks: ['ended-items', 'lists'],
    file: 'shared/record/notices-given.ts',
    from: '    ...itemEndedNotices(state),\n',
    to: '',
  },
];

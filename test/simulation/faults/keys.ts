import type { Fault } from './fault.ts';

export const keys: readonly Fault[] = [
  {
    id: 'renewed-elsewhere',
    what: 'a renewal wraps the keys of cases for another place than where they lie',
    breaks: 'any',
    file: 'shared/store/dynamodb/renewal.ts',
    from: 'wrapKey(keys, unwrapKey(keys, wrapped, id), id)',
    to: "wrapKey(keys, unwrapKey(keys, wrapped, id), '')",
  },
  {
    id: 'key-anew',
    what: 'a case gets another key with each change, so that what was said before does not open',
    breaks: 'any',
    file: 'shared/store/dynamodb/items.ts',
    from: 'wrapped ? unwrapKey(keys, wrapped, id)',
    to: 'false ? unwrapKey(keys, wrapped ?? new Uint8Array(), id)',
  },
];

import type { Fault } from './fault.ts';

export const publishing: readonly Fault[] = [
  {
    id: 'in-effect-at-once',
    what: 'a version takes effect as soon as it is approved',
    breaks: ['catalogs'],
    file: 'shared/publication/process.ts',
    from: 'return new Date(Date.parse(now) + minutes * minute).toISOString();',
    to: 'return new Date(Date.parse(now) + minutes * 0).toISOString();',
  },
  {
    id: 'wider-at-once',
    what: 'what widens takes effect as soon as what only narrows',
    breaks: ['catalogs'],
    file: 'shared/publication/widens.ts',
    from: 'within(after.scopeOfUse, before.scopeOfUse) &&',
    to: '',
  },
  {
    id: 'own-draft-approved',
    what: 'an official approves what is his own draft',
    breaks: ['catalogs'],
    file: 'shared/publication/process.ts',
    from: 'if (state.draftedBy?.id === official.id) {',
    to: "if (state.draftedBy?.id === '') {",
  },
  {
    id: 'approved-unlisted',
    what: 'a version is approved and no reader finds it',
    breaks: ['catalogs', '11', '10', '9'],
    file: 'shared/publication/list.ts',
    from: 'return [{ key: keyOf(name, version), body: published }];',
    to: 'return version > 1 ? [] : [{ key: keyOf(name, version), body: published }];',
  },
  {
    id: 'before-its-time',
    what: 'a version counts before it takes effect',
    breaks: ['catalogs', '11', '9'],
    file: 'shared/publication/list.ts',
    from: 'each.id === id && each.effectiveAt <= at',
    to: "each.id === id && each.effectiveAt !== at + '!'",
  },
  {
    id: 'copies-too-old',
    what: 'a copy in memory is kept for longer than a narrower version waits',
    breaks: ['catalogs', '11', '9'],
    file: 'shared/publication/copies.ts',
    from: '(law.publication.narrowing.minutes - 1) * 60_000',
    to: 'law.publication.narrowing.minutes * 180_000',
  },
];

import type { Fault } from './fault.ts';

export const names: readonly Fault[] = [
  {
    id: 'name-not-kept',
    what: 'a decision that is corrected lets go of the names that it had',
    breaks: ['11'],
    certain: { record: true, 'own correction': true, renumbered: true, 'corrected after': true },
    file: 'shared/record/evolve.ts',
    from: 'names: [...state.names.filter((name) => !names.includes(name)), ...names],',
    to: 'names: [...names],',
  },
  {
    id: 'only-the-name-as-written',
    what: 'a decision is known by its number as it was written, and by no other writing of it',
    breaks: ['11'],
    certain: { record: true, commendation: true, again: true, 'written otherwise': true, withdrawal: false },
    file: 'shared/record/name.ts',
    from: 'new Set([asFiled, canonical])',
    to: 'new Set([asFiled])',
  },
  {
    id: 'name-of-a-correction-not-taken',
    what: 'a decision whose number is corrected is known by its first name alone',
    breaks: ['11'],
    certain: { record: true, 'own correction': true, renumbered: true, 'corrected after': true },
    file: 'shared/record/evolve.ts',
    from: 'names: [...state.names.filter((name) => !names.includes(name)), ...names],',
    to: 'names: state.names,',
  },
];

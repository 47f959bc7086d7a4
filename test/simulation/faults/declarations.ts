import type { Fault } from './fault.ts';

/** What somebody declares about themselves is taken or shown against their word, or against the law (Art. 16, 45). */
export const declarations: readonly Fault[] = [
  {
    id: 'declared-income-taken',
    what: 'a person declares what Art. 16 keeps out, and it is kept',
    breaks: ['declarations'],
    certain: { declaration: true },
    file: 'shared/declaration/kept-out.ts',
    from: 'return chinese.some((word) => seen.includes(word)) || english.test(worded);',
    to: 'return seen === worded && english.test(worded);',
  },
  {
    id: 'declaration-for-any-purpose',
    what: 'what somebody declared for one purpose is shown for another',
    breaks: ['declarations'],
    certain: { declaration: true },
    file: 'shared/visibility/declaration.ts',
    from: 'state.purposes.includes(viewer.purpose)',
    to: 'state.purposes.length > 0',
  },
  {
    id: 'declaration-taken-back-shows',
    what: 'what somebody declared goes on showing once it was taken back',
    breaks: ['declarations'],
    certain: { declaration: true },
    file: 'shared/visibility/declaration.ts',
    from: `return state.status === 'withdrawn' ? 'taken-back' : outsideWord(state, viewer, at);`,
    to: 'return outsideWord(state, viewer, at);',
  },
];

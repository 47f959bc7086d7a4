import type { Fault } from './fault.ts';

export const questions: readonly Fault[] = [
  {
    id: 'doubt-taken',
    what: 'what is doubtful is taken as it is where an official sends it',
    breaks: ['13', 'asked'],
    certain: { record: true, general: true, doubtful: true },
    file: 'functions/submissions/check.ts',
    from: 'principal.official && doubts.length === 0',
    to: 'principal.official',
  },
  {
    id: 'doubt-waved-through',
    what: 'what is doubtful is confirmed without an answer',
    breaks: ['asked'],
    certain: { record: true, general: true, doubtful: true, confirmed: true },
    file: 'shared/submission/process.ts',
    from: 'newDoubts(doubts, answered);',
    to: 'newDoubts(doubts, [...answered, ...doubts]);',
  },
  {
    id: 'confirmation-untold',
    what: 'the subject reads nothing of what its unit confirmed',
    breaks: ['asked'],
    certain: { record: true, general: true, doubtful: true, confirmed: true, delivery: true },
    file: 'shared/visibility/show.ts',
    from: "if (answered.length === 0 || (!isParty(as) && as !== 'supervision')) return {};",
    to: "if (answered.length === 0 || as === 'subject' || (!isParty(as) && as !== 'supervision')) return {};",
  },
  {
    id: 'confirmation-told-to-all',
    what: 'whoever inquires reads what its unit confirmed, and why',
    breaks: ['asked'],
    certain: { record: true, general: true, doubtful: true, confirmed: true, delivery: true },
    file: 'shared/visibility/show.ts',
    from: "if (answered.length === 0 || (!isParty(as) && as !== 'supervision')) return {};",
    to: 'if (answered.length === 0) return {};',
  },
  {
    id: 'answer-lost',
    what: 'what an official answered does not go on record',
    breaks: ['asked'],
    certain: { record: true, general: true, doubtful: true, confirmed: true },
    file: 'functions/submissions/openings.ts',
    from: "row.result === 'confirmed' ? row.answered : [];",
    to: "row.result === 'confirmed' ? row.answered.slice(1) : [];",
  },
];

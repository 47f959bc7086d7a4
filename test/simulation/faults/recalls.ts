import type { Fault } from './fault.ts';

export const recalls: readonly Fault[] = [
  {
    id: 'correction-untold',
    what: 'a correction on an objection reaches nobody who saw what was wrong',
    breaks: ['recalls'],
    certain: {
      record: true,
      'objection-1': true,
      'objection-2': true,
      correction: true,
      decision: true,
      corrected: true,
    },
    file: 'shared/record/wrong.ts',
    from: "  RecordCorrected: 'corrected',\n",
    to: '',
  },
  {
    id: 'withdrawal-reaches-nobody',
    what: 'who saw what its unit withdraws goes on using it',
    breaks: ['recalls'],
    file: 'shared/record/wrong.ts',
    from: "  RecordWithdrawn: 'withdrawn',\n",
    to: '',
  },
  {
    id: 'told-who-saw-nothing',
    what: 'whoever looked is told, whatever they were shown',
    breaks: ['recalls'],
    certain: { record: true, 'own correction': true, withdrawal: true },
    file: 'shared/recall/looks.ts',
    from: 'if (!hasLeft || unit === null',
    to: 'if (unit === null',
  },
  {
    id: 'recall-overdue-unheard',
    what: 'supervision hears of no unit that does not say that it stopped using what was wrong',
    breaks: ['4'],
    certain: { record: true, 'own correction': true, withdrawal: true, answers: false },
    file: 'functions/sweep/by-kind.ts',
    from: 'if (recall) return markRecall(on.cases, recall, on.now());',
    to: '',
  },
  {
    id: 'two-recalls-open',
    what: 'a later correction leaves the earlier notice open',
    // alarm: the earlier one is marked overdue by nobody but the sweep.
    breaks: ['recalls', '9', 'alarm'],
    file: 'shared/recall/process.ts',
    from: 'names: state.followedBy === null ? [recallName(state.record, state.unit)] : [],',
    to: 'names: [],',
  },
];

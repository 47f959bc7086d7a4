import type { Fault } from './fault.ts';

export const exemptions: readonly Fault[] = [
  {
    id: 'exemption-unseen',
    what: 'the use of an exemption is on nobody’s worklist',
    breaks: ['4'],
    certain: { record: true, 'market-regulation': true, exempt: true },
    file: 'shared/record/process.ts',
    from: 'if (exemption?.reviewBy && !exemption.review && !state.expunged) {',
    to: "if (exemption?.reviewBy === '') {",
  },
  {
    id: 'exemption-entry-lost',
    what: 'a record is inserted without what has to be done on it',
    breaks: ['4', '12'],
    file: 'shared/store/dynamodb/bulk.ts',
    from: 'owed: [...workItems(change), ',
    to: 'owed: [',
  },
  {
    id: 'exempt-reply-never-overdue',
    what: 'nobody marks that a reply under an exemption was not decided in time',
    breaks: ['4'],
    certain: {
      record: true,
      general: true,
      'market-regulation': true,
      exempt: true,
      reply: true,
      decision: false,
    },
    file: 'shared/record/process.ts',
    from: 'if (decideBy === null || hearingOf(state)?.overdueSince) return null;',
    to: 'if (decideBy === null || !notice || hearingOf(state)?.overdueSince) return null;',
  },
  {
    id: 'exempt-reply-hides',
    what: 'a record under an exemption is out of effect while a reply waits',
    breaks: ['11', 'measures', '4', '9'],
    file: 'shared/record/evolve.ts',
    from: 'status: state.exemption ? state.status : ',
    to: 'status: ',
  },
];

import type { Fault } from './fault.ts';

export const applications: readonly Fault[] = [
  {
    id: 'asking-without-end',
    what: 'a unit that does not file what is missing is never overdue for those who see to it',
    breaks: ['4'],
    certain: { missing: true, requested: true, late: true },
    file: 'functions/sweep/by-kind.ts',
    from: 'if (application) done +=',
    to: 'if (application && done < 0) done +=',
  },
  {
    id: 'opened-twice',
    what: 'of clicks at once on what is missing each opens an objection',
    breaks: ['once'],
    file: 'shared/application/process.ts',
    from: "state.status === 'open' && state.place ? [state.place] : []",
    to: '[]',
  },
  {
    id: 'not-given-back',
    what: 'who objects where an objection is open gets none back',
    breaks: 'any',
    file: 'functions/applications/apply.ts',
    from: 'if (open) return givenBack(making, open, [open.seq, record.seq]);',
    to: '',
  },
  {
    id: 'ended-is-beyond-objection',
    what: 'nobody may object to what is archived',
    breaks: ['11'],
    certain: {
      record: true,
      commendation: true,
      'ends sooner': true,
      'objection-1': true,
      'after its end': true,
      withdrawal: false,
      repair: false,
    },
    file: 'shared/objection/rules.ts',
    from: "'withdrawn', 'returned', 'item-ended', 'archived'],",
    to: "'withdrawn', 'returned', 'item-ended'],",
  },
  {
    id: 'missing-stays-held',
    what: 'what is missing stays held once the objection to it is decided',
    breaks: 'any',
    file: 'shared/application/process.ts',
    from: "state.status === 'open' && state.place ? [state.place] : []",
    to: 'state.place ? [state.place] : []',
  },
];

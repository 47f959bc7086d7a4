import type { Fault } from './fault.ts';

export const takenBack: readonly Fault[] = [
  {
    id: 'withdrawn-still-shows',
    what: 'what its unit has withdrawn goes on showing',
    breaks: ['1', 'measures', '9', '11', 'pledges'],
    file: 'shared/record/evolve.ts',
    from: "return withSecret({ ...state, status: 'withdrawn', cameToNothing: true }, { withdrawal });",
    to: 'return withSecret({ ...state, cameToNothing: true }, { withdrawal });',
  },
  {
    id: 'measure-outlives-withdrawal',
    what: 'a measure stands on a record that its unit has withdrawn',
    breaks: ['measures', '9'],
    file: 'shared/joint-response/standing.ts',
    from: "return { because: withheld === 'deleted' || withheld === 'expunged' ? 'deleted' : 'withdrawn', since: at };",
    to: "return withheld === 'deleted' ? { because: withheld, since: at } : null;",
  },
  {
    id: 'withdrawal-untold',
    what: 'nobody is told that a record of theirs was withdrawn, or corrected',
    breaks: ['lists'],
    file: 'shared/record/notices-given.ts',
    from: '    ...providerActNotices(state),\n',
    to: '',
  },
  {
    id: 'withdrawn-by-machine',
    what: 'a record is withdrawn by nobody in particular',
    breaks: ['13'],
    certain: { record: true, withdrawal: true, 'by a machine': true },
    file: 'functions/records/act.ts',
    from: `  if (!official) return officialNeeded();
  const [items, lists]`,
    to: '  const [items, lists]',
  },
];

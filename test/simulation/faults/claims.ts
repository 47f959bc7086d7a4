import type { Fault } from './fault.ts';

export const claims: readonly Fault[] = [
  {
    id: 'claim-ignored',
    what: 'a handler decides what another has claimed',
    breaks: ['claims'],
    file: 'shared/application/authority.ts',
    from: "decide: { by: decide.by, not: [...decide.not, 'claimed-by-another'] },",
    to: 'decide,',
  },
  {
    id: 'reads-without-a-case',
    what: 'a handler is shown the record of an objection that they have not claimed',
    breaks: ['claims'],
    file: 'shared/visibility/visibility.ts',
    from: "if (!isTheirs) return 'no-case-in-hand';",
    to: '',
  },
  {
    id: 'claimed-twice',
    what: 'a handler claims what another has claimed',
    breaks: ['11', 'claims'],
    file: 'shared/application/process.ts',
    from: "if (state.handler) return refuse('claimed-by-another');",
    to: '',
  },
  {
    id: 'worklist-behind',
    what: 'the worklist goes on saying who had it',
    breaks: ['claims'],
    file: 'shared/process/change.ts',
    from: 'add: without(hasWork, hadWork, sameEntry)',
    to: 'add: without(hasWork, hadWork, sameWork)',
  },
  {
    id: 'public-named',
    what: 'the access list names who looked as the public',
    breaks: ['7'],
    file: 'shared/history/access.ts',
    from: "rest.basis.type === 'public' ? { ...look, ...thePublic } : look",
    to: 'look',
  },
  {
    id: 'looks-swallowed',
    what: 'of looks that are joined by kind not all are counted',
    breaks: ['7'],
    file: 'shared/history/access.ts',
    from: 'looks: later.looks + earlier.looks,',
    to: 'looks: later.looks,',
  },
];

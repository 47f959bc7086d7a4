import type { Fault } from './fault.ts';

/** A pledge is another's, or is said to be broken where nothing shows it (Art. 27). */
export const pledges: readonly Fault[] = [
  {
    id: 'pledge-broken-by-nothing',
    what: 'a pledge is said to be broken by a record that is not in effect',
    breaks: ['pledges'],
    file: 'shared/pledge/process.ts',
    from: `if (!stands) return refuse('no-breach-in-effect', { item: state.breachItem });`,
    to: '',
  },
  {
    id: 'broken-pledge-shows-alone',
    what: 'a pledge goes on showing as broken once the record of the breach is withdrawn',
    breaks: ['pledges'],
    file: 'shared/visibility/pledge.ts',
    from: `return seen && 'shown' in seen ? null : 'breach-not-shown';`,
    to: 'return seen ? null : null;',
  },
  {
    id: 'pledge-for-another',
    what: 'whoever pledges for somebody else is told that there is nothing, and not what is wrong',
    breaks: ['pledges'],
    file: 'functions/own-code.ts',
    from: 'return subjectKey(keys, checked.subject) === subject',
    to: 'return subjectKey(keys, checked.subject) !== null',
  },
  {
    id: 'pledge-taken-back-shows',
    what: 'a pledge that was taken back goes on showing to everybody',
    breaks: ['pledges'],
    certain: { pledge: true, 'taken back': true },
    file: 'shared/visibility/pledge.ts',
    from: `if (pledge.status === 'withdrawn') return 'taken-back';`,
    to: '',
  },
  {
    id: 'pledge-overdue-unheard',
    what: 'supervision hears of no pledge that nobody has decided on in time',
    breaks: ['pledges'],
    file: 'functions/sweep/by-kind.ts',
    from: 'if (pledge) return seeToPledge(on, pledge);',
    to: '',
  },
  {
    id: 'pledge-not-listed',
    what: 'what a firm pledges is open to nobody’s oversight',
    breaks: ['pledges'],
    file: 'shared/pledge/process.ts',
    from: 'disclosed: pledgeDisclosedAs(state),',
    to: 'disclosed: pledgeDisclosedAs(state) && null,',
  },
];

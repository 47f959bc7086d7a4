import type { Fault } from './fault.ts';

export const alarms: readonly Fault[] = [
  {
    id: 'alarm-forgotten',
    what: 'nothing looks the texts of a row through',
    breaks: ['6'],
    certain: { record: true, 'over an alarm': true },
    file: 'functions/submissions/check.ts',
    from: 'const alarms = alarmsIn(offered, cells, outcome.ok ? outcome.filing : null, by.before);',
    to: 'const alarms: Fault[] = [];',
  },
  {
    id: 'alarm-of-words-alone',
    what: 'nobody’s number is looked for in texts',
    breaks: ['6'],
    certain: { record: true, 'over an alarm': true, 'sent again with a number': true },
    file: 'shared/prohibited/alarms.ts',
    from: 'if (said.holdsIdentityNumber) add(',
    to: "if (each.text === '') add(",
  },
  {
    id: 'alarm-needs-no-reason',
    what: 'a row that gives an alarm is taken without a word once it is sent again',
    breaks: ['6'],
    certain: { record: true, 'over an alarm': true, 'sent again without a word': true },
    file: 'functions/submissions/read-again.ts',
    from: 'const open = asked.filter((each) => !isAnswered(each, answered));',
    to: 'const open: Fault[] = [];',
  },
  {
    id: 'override-unseen',
    what: 'that an alarm was overridden is on nobody’s worklist',
    breaks: ['4'],
    certain: { record: true, 'over an alarm': true, 'seen to': true },
    file: 'shared/record/process.ts',
    from: 'if (overridden && !overridden.review && !state.expunged) {',
    to: "if (overridden?.reviewBy === '') {",
  },
];

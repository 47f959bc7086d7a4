import type { Fault } from './fault.ts';

export const annotations: readonly Fault[] = [
  {
    id: 'annotation-apart',
    what: 'an objection is received and its record annotated by nobody',
    // 2: what its decision corrects, an end too, is not carried out on a record that knows of none.
    // 5: so it is with every other application, as with a suspension that hides nothing.
    breaks: ['3', '11', '2', 'once', '5'],
    file: 'functions/applications/apply.ts',
    from: 'const changes = [...opens, annotated.value];',
    to: 'const changes = [...opens];',
  },
  {
    id: 'annotation-for-parties',
    what: 'an annotation shows to the parties only',
    breaks: ['3'],
    certain: { record: true, commendation: true, 'objection-1': true },
    file: 'shared/visibility/show.ts',
    from: ".filter(({ mark }) => isParty(as) || mark === 'annotated')",
    to: '.filter(() => isParty(as))',
  },
  {
    id: 'annotation-stays',
    what: 'a decision leaves the annotation on the record',
    breaks: ['3', '11'],
    certain: { record: true, commendation: true, 'objection-1': true, decision: true },
    file: 'shared/record/evolve.ts',
    from: 'return without(state, event.data.objection);',
    to: 'return state;',
  },
];

import type { Fault } from './fault.ts';

export const units: readonly Fault[] = [
  {
    id: 'no-explanation',
    what: 'a unit does nothing and need not say why',
    breaks: ['9'],
    file: 'shared/joint-response/process.ts',
    from: '!saysSomething(command.text)',
    to: "command.text === 'never'",
  },
  {
    id: 'never-overdue',
    what: 'a unit that does not answer never shows itself overdue',
    breaks: ['9'],
    file: 'functions/joint-responses/show.ts',
    from: "at >= dueAt ? 'overdue' : 'asked'",
    to: "'asked'",
  },
  {
    id: 'unit-left-out',
    what: 'a unit that the catalog names is not asked',
    breaks: ['9'],
    file: 'shared/joint-response/start.ts',
    from: 'asks: measure.implementingUnits.map(',
    to: 'asks: measure.implementingUnits.slice(1).map(',
  },
  {
    id: 'successor-ignored',
    what: 'what a unit owed that has ended is nobody’s to do',
    breaks: ['4', '11'],
    file: 'functions/answering.ts',
    from: 'answersFor: answersFor(units, unit, now)',
    to: "answersFor: answersFor(units, unit, '')",
  },
  {
    id: 'anybody-succeeds',
    what: 'any unit does what one that has ended owed',
    breaks: ['9', '11', '13'],
    file: 'shared/units/successors.ts',
    from: 'whoHas(units, each, duty, at) === unit',
    to: "each !== 'operations'",
  },
  {
    id: 'signed-by-who-ended',
    what: 'who acts for a unit that has ended is not named as the unit that it is',
    breaks: ['actors'],
    file: 'shared/authority/acting.ts',
    from: '? { ...actor, insteadOf: unit }',
    to: '? { ...actor, unit }',
  },
];

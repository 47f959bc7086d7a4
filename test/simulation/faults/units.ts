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
];

import type { Fault } from './fault.ts';

export const officials: readonly Fault[] = [
  {
    id: 'decided-by-machine',
    what: 'a reply can be decided by nobody in particular',
    breaks: ['13'],
    certain: { record: true, delivery: true, reply: true, decision: true, 'by a machine': true },
    file: 'functions/notices/act.ts',
    from: `  if (!official) return officialNeeded();
  const { outcome`,
    to: '  const { outcome',
  },
  {
    id: 'conflict-ignored',
    what: 'whoever filed a record decides on the reply to it',
    breaks: ['13', 'actors'],
    certain: { record: true, delivery: true, reply: true, decision: true, 'by who filed': true },
    file: 'shared/record/authority.ts',
    from: "'decide-reply': { by: ['provider'], not: ['about-oneself', 'brought-by-oneself'] },",
    to: "'decide-reply': { by: ['provider'], not: ['about-oneself'] },",
  },
  {
    id: 'authority-unchecked',
    what: "a unit puts another authority's decision on record",
    breaks: ['13'],
    certain: { record: true, 'of another authority': true },
    file: 'shared/units/register.ts',
    from: 'if (authorities.includes(authority.code)) return [];',
    to: 'if (authority.code) return [];',
  },
  {
    id: 'filed-by-a-system',
    what: "what a unit's system sends is filed, and nobody answers for it",
    breaks: ['13'],
    certain: { record: true, 'by system': true },
    file: 'functions/submissions/theirs.ts',
    from: 'if (!official || !unit) return officialNeeded();',
    to: 'if (!unit) return officialNeeded();',
  },
  {
    id: 'rows-without-end',
    what: 'what nobody confirms waits without end',
    breaks: ['13', '9', '11'],
    file: 'functions/sweep/by-kind.ts',
    from: 'if (submission) done +=',
    to: 'if (submission && !response && done < 0) done +=',
  },
  {
    id: 'anybodys-exemption',
    what: 'a unit rests on an exemption that the catalog publishes for another',
    breaks: ['1'],
    certain: { record: true, 'exemption of another unit': true },
    file: 'functions/submissions/offer.ts',
    from: "({ id, units }) => id === named && units.includes(unit ?? '')",
    to: '({ id }) => id === named',
  },
  {
    id: 'decided-by-timer',
    what: 'the software confirms what no official has decided',
    // 4: what is confirmed by nobody is gone from the worklist of whoever was to decide it.
    breaks: ['13', '11', '1', '4'],
    certain: { record: true, delivery: true, reply: true, decision: false },
    file: 'shared/record/evolve.ts',
    from: 'return withHearing(state, ({ decideBy }) => ({ overdueSince: decideBy }));',
    to: "return { ...withHearing(state, ({ decideBy }) => ({ overdueSince: decideBy })), status: 'active' };",
  },
];

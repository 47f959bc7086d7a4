import type * as described from '../../../../functions/pledges/operations.ts';
import type { ProcessTexts } from '../texts.ts';

const own = {
  matter: 'The name of the pledge matter',
  name: 'The name under which it is given',
  text: 'What is promised, which everybody may read of an organization: name nobody by a number in it',
  lastDay: 'The last day of the promise, in Beijing time',
};

const shown = {
  ...own,
  matterVersion: 'The version of the matter under which it was given, and under which it goes on',
  unit: 'The unit in charge, which says whether it was kept',
  name: 'The name under which it was given',
  code: 'The code under which it was given; null of a natural person, but for themselves and the unit in charge',
  givenAt: 'When it was given, in UTC',
  decideLastDay: 'The last day for the decision whether it was kept, in Beijing time',
  decidedAt: 'When it was decided, in UTC; null while it is not',
  outcome: 'Whether it was kept; null while it is not decided',
  breach: 'The record in which it was broken; null where it was not',
  recordedLastDay: 'The last day on which it is recorded, in Beijing time',
};

export const pledges: ProcessTexts<typeof described> = {
  about: 'What persons and firms pledge by a published matter, and whether it was kept (Art. 27)',
  operations: {
    give: 'Pledge, for yourself and nobody else, by a matter of the catalog; the same again gives back the one that stands (Art. 27)',
    list: 'The pledges that you gave, newest first, until they are recorded no more',
    read: 'A pledge, for whoever gave it, the unit in charge of its matter and, once it is overdue, supervision',
    decide:
      'A named official of the unit in charge says that it was kept, or names the record in effect in which it was broken (Art. 11, 27)',
    withdraw: 'Take a pledge back before it is decided on, where its matter allows it',
  },
  fields: {
    Pledge: { ...shown, withdrawnAt: 'When it was taken back, in UTC; null where it was not' },
    ShownPledge: shown,
    PledgeNotice: {
      matter: own.matter,
      kind: 'What kind of notice it is',
      outcome: 'Whether it was kept',
      breach: 'The record in which it was broken; null where it was kept',
      whatItMeans: 'What follows from it, and what can be done about it',
    },
    GivePledge: {
      ...own,
      subject: 'Who pledges, by the own code: nobody but the one whose token it is',
    },
    PledgeKept: { outcome: 'That it was kept' },
    PledgeBroken: {
      outcome: 'That it was broken',
      record:
        'The record in which it was broken: in effect, about the same subject, filed by the unit in charge under the item that the matter names',
    },
  },
};

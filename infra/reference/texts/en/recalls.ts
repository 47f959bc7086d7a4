import type * as described from '../../../../functions/recalls/operations.ts';
import type { ProcessTexts } from '../texts.ts';

export const recalls: ProcessTexts<typeof described> = {
  about:
    'What became of a record reaches every unit that saw it before: it stops using that, and says so (Art. 33)',
  operations: {
    read: 'What your unit is to stop using, until when, and by which looks it saw it; supervision reads one that is overdue (Art. 33)',
    acknowledge:
      'Say that your unit has stopped using what it saw, or never used it, and what was done; once (Art. 33)',
  },
  fields: {
    Recall: {
      unit: 'The unit to whom a version left that is wrong',
      because: 'What became of the record',
      changedAt: 'When that was, in UTC: what left before is not to be used',
      openedAt: 'When the unit was told, in UTC',
      looks: 'By how many looks it left to the unit in the last two years, as far as they were counted',
      answer: 'What the unit says that it did; null while it has not answered',
      followedBy:
        'The later recall that a later change of the record opened for the unit; null while this is the last',
      newestLooks: 'The newest of those looks, twenty at most',
      whatToDo: 'What the unit is to do',
    },
    OwnRecall: {
      unit: 'The unit to whom a version left that is wrong',
      because: 'What became of the record',
      changedAt: 'When that was, in UTC: what left before is not to be used',
      openedAt: 'When the unit was told, in UTC',
      looks: 'By how many looks it left to the unit in the last two years, as far as they were counted',
      answer: 'What the unit says that it did; null while it has not answered',
      followedBy:
        'The later recall that a later change of the record opened for the unit; null while this is the last',
    },
    RecalledLook: {
      at: 'When your unit looked, in UTC',
      basis: 'On what the look rested',
      matter: 'The matter for which it was looked; null where none was named',
    },
    Acknowledgement: {
      at: 'When it answered, in UTC',
      outcome: 'Whether it has stopped using it, or never used it',
      late: 'Whether it answered after the deadline',
      text: 'What was done, in its words',
    },
    Acknowledge: {
      outcome: 'Whether your unit has stopped using it, or never used it',
      text: 'What was done to stop using it and to see to what rested on it, or how you know that it was not used',
    },
  },
};

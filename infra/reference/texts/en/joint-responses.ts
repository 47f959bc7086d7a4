import type * as described from '../../../../functions/joint-responses/operations.ts';
import type { ProcessTexts } from '../texts.ts';

export const jointResponses: ProcessTexts<typeof described> = {
  about: 'Joint measures against a designated target, and the reply that every unit owes (Art. 25)',
  operations: {
    start: 'Start a joint response against a designated target, from the catalog of measures (Art. 25)',
    read: 'A joint response and what each unit answered; an implementing unit sees its own part (Art. 25)',
    feedback: 'Give feedback, or explain in writing why the measure is not implemented (Art. 25)',
  },
  fields: {
    JointResponse: {
      record: 'The identifier of the record of the designation',
      basis: 'The provision that the measure rests on',
    },
    JointResponseWithTarget: {
      record: 'The identifier of the record of the designation',
      basis: 'The provision that the measure rests on',
      target: 'The record of the designation; null where it is not shown any more',
    },
    AskedUnit: {
      state: 'Whether the unit was asked, is overdue, or what it answered',
      answeredAt: 'When it answered, in UTC; null while it has not',
      late: 'Whether it answered after the deadline',
      official: 'The official who answered; null while nobody has',
      text: 'What it did, or why it did not; null while it has not answered',
    },
    MeasureNotice: {
      id: 'The identifier of the joint response',
      kind: 'That a joint measure was started',
      basis: 'The provision that the measure rests on',
    },
    StartJointResponse: { record: 'The identifier of the record of the designation' },
    Feedback: {
      outcome: 'Whether the measure was implemented',
      action: 'What was done, where it was implemented',
      explanation: 'Why not, where it was not (Art. 25)',
    },
  },
};

import type * as described from '../../../../functions/joint-responses/operations.ts';
import type { ProcessTexts } from '../texts.ts';

export const jointResponses: ProcessTexts<typeof described> = {
  about: 'Joint measures against a designated target, and the reply that every unit owes (Art. 25)',
  operations: {
    start: 'Start a joint response against a designated target, from the catalog of measures (Art. 25)',
    read: 'A joint response and what each unit answered; an implementing unit sees its own part (Art. 25)',
    feedback: 'Give feedback, or explain in writing why the measure is not implemented (Art. 25)',
    lift: 'Say that a measure that ended was lifted, or explain in writing why it has not been yet (Art. 22)',
  },
  fields: {
    JointResponse: {
      record: 'The identifier of the record of the designation',
      basis: 'The provision that the measure rests on',
      reason: 'Why the measure was begun; null once it has ended',
      paused: 'Since when it waits while proceedings about its record run, in UTC; null while it does not',
      ended: 'That the measure has ended with the record that it rested on; null while it stands',
    },
    JointResponseWithTarget: {
      record: 'The identifier of the record of the designation',
      basis: 'The provision that the measure rests on',
      reason: 'Why the measure was begun; null once it has ended',
      paused: 'Since when it waits while proceedings about its record run, in UTC; null while it does not',
      ended: 'That the measure has ended with the record that it rested on; null while it stands',
      target: 'The record of the designation; null where it is not shown any more',
    },
    AskedUnit: {
      state: 'Whether the unit was asked, is overdue, or what it answered',
      answeredAt: 'When it answered, in UTC; null while it has not',
      late: 'Whether it answered after the deadline',
      official: 'The official who answered; null while nobody has',
      text: 'What it did, or why it did not; null while it has not answered, and to others once the measure has ended',
      lifting:
        'How far it has lifted a measure that ended and that it had implemented; null where there is nothing to lift',
    },
    UnitLifting: {
      state: 'Whether the unit was asked to lift it, is overdue, or what it answered',
      answeredAt: 'When it answered last, in UTC; null while it has not',
      late: 'Whether it answered after the deadline',
      official: 'The official who answered; null while nobody has',
      text: 'What it did to lift it, or why it has not yet; null while it has not answered',
    },
    MeasureEnd: {
      because: 'What became of the record that it rested on',
      liftBy: 'Until when each unit that had implemented it lifts it, exclusive, in UTC; null where none had',
      liftLastDay: 'The last day on which it may be lifted in time',
    },
    MeasureNotice: {
      id: 'The identifier of the joint response',
      kind: 'That a joint measure was started',
      basis: 'The provision that the measure rests on',
      endedAt: 'When it ended, in UTC; null while it stands',
    },
    MeasureEndNotice: {
      id: 'The identifier of the joint response',
      kind: 'That a joint measure has ended, or that all who had implemented it have lifted it',
      because: 'What became of the record that it rested on',
      liftBy: 'Until when each unit that had implemented it lifts it, exclusive, in UTC; null where none had',
      liftLastDay: 'The last day on which it may be lifted in time',
      lifting: 'The units that had implemented it, and how far each has lifted it',
    },
    NoticedLifting: {
      state: 'Whether the unit was asked to lift it, is overdue, or what it answered',
      answeredAt: 'When it answered last, in UTC; null while it has not',
      official: 'The official who answered; null while nobody has',
    },
    StartJointResponse: { record: 'The identifier of the record of the designation' },
    Feedback: {
      unit: 'For which unit, where your unit has the duties of others that have ended; left out, for your own or the only one',
      outcome: 'Whether the measure was implemented',
      action: 'What was done, where it was implemented',
      explanation: 'Why not, where it was not (Art. 25)',
    },
    LiftingReply: {
      unit: 'For which unit, where your unit has the duties of others that have ended; left out, for your own or the only one',
      outcome: 'Whether the measure was lifted',
      action: 'What was done to lift it, where it was',
      explanation: 'Why it has not been yet, where it has not',
    },
  },
};

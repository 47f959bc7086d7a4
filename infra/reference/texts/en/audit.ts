import type * as described from '../../../../functions/audit/operations.ts';
import type { ProcessTexts } from '../texts.ts';

export const audit: ProcessTexts<typeof described> = {
  about: 'Proof that a history is whole, and how promptly units provide (Art. 10, 30, 54)',
  operations: {
    readFinding: 'What the audit found that does not fit, and where (Art. 30, 54)',
    promptness:
      'How promptly units provided what the catalog asks for in a month: supervision reads of every unit, a unit of itself (Art. 10, 54)',
    refusedLooks:
      'The looks of a month that were refused, the last first: who looked, when, on what basis and for what, without at whom. Supervision alone reads it (Art. 13, 14, 32)',
    settleFinding: 'Say what was done about a finding, on which document; once (Art. 54)',
    prove: 'Whether the history of a case is whole and the case is what its history left (Art. 30, 54)',
  },
  fields: {
    Promptness: { month: 'The month in which it was received, in Beijing time' },
    Tally: {
      filed: 'How many records were filed of what the unit sent in the month; what came back is none',
      late: 'How many of them were received after the last day that the item’s frequency leaves from the date of the document',
      daysLate: 'By how many days, all of them together',
    },
    RefusedLooks: {
      month: 'The month in which they were, in Beijing time',
      damaged: 'Looks whose entry somebody damaged: that they were, and when',
    },
    RefusedLook: {
      id: 'The identifier of the look, under which it stands on the list of whom it was about, too',
      at: 'When it was refused, in UTC',
      client: 'The system that asked',
      official: 'The official who asked; null where none was named',
      basis: 'On what the look was to rest; none: on a basis or a purpose that there is not',
      purpose: 'The purpose that was named; null where it was to rest on no duty',
      matter: 'The matter that was named; null where none was',
    },
    Proof: {
      events: 'How many events its history has',
      whole: 'Whether all is whole',
      breaches: 'What does not fit',
      expunged:
        'When its content was destroyed by two officials, in UTC; null where it was not. Its events and their leaves stay',
      lost: 'The events that a restore lost, as the history says itself: the log knows them, and nothing else does',
      checkpoint: 'The signed checkpoint that the events are in; null before anything was sealed',
      leaves:
        'Each event, in their order, with its way to the root of that checkpoint; that by which it was expunged with its text',
    },
    Finding: {
      what: 'What does not fit',
      of: 'The case that it is of; null of a look, and of what is no case’s',
      event: 'The number of the event; null where it is none',
      at: 'Where it lies, or its place in the log',
      foundAt: 'When the audit found it, in UTC',
      settled: 'What supervision says was done; null while it has not',
    },
    Settlement: {
      at: 'When that was, in UTC',
      official: 'The official who says so',
      document: 'The document on which it was done',
      reasons: 'What was done, and why',
    },
    SettleFinding: { document: 'The document on which it was done', reasons: 'What was done, and why' },
    LostEvents: { from: 'The number of the first event that was lost', to: 'The number of the last' },
    Breach: {
      seq: 'The number of the event that does not fit; null where it is the case itself',
      what: 'What does not fit',
    },
  },
};

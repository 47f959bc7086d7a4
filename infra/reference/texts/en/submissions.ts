import type * as described from '../../../../functions/submissions/operations.ts';
import type { ProcessTexts } from '../texts.ts';

export const submissions: ProcessTexts<typeof described> = {
  about: 'What agencies submit about firms and people, and what became of each row (Art. 10)',
  operations: {
    submit:
      'Submit 1 to 500 records of a catalog item, as JSON or as a CSV file (Art. 10). A few are on record with the receipt (201), more behind it (202). With a token that names no official the rows wait until one of the unit confirms them',
    read: 'What became of each record of a submission (Art. 10)',
    rows: 'The rows of a submission that wait for a named official of the unit, as they were sent',
    confirm:
      'A named official answers for rows that a system of the unit had sent: from then on they are filed (Art. 10)',
    resubmit:
      'Send one row that came back again, under its receipt: mended, or as it was with why an alarm or a doubt about it is wrong. Where anything else is, nothing is kept (Art. 10, 16)',
    review: 'A named official has seen to what came back: it leaves the worklist (Art. 10)',
  },
  fields: {
    Submission: {
      exemption:
        'The provision by which its records take effect without notice, by its name in the item; null for none',
      inclusion:
        'The provision by which what Art. 8 leaves out is included, by its name in the item; null for none',
      recordedAt: 'When the rows that comply were recorded, in UTC; null while they are not yet',
      reviewedAt: 'When a named official had seen to what came back, in UTC; null before',
      confirmations: 'Who answered for which rows that had waited, and when',
      confirmBy: 'Until when rows that wait may be confirmed, in UTC; null where none wait',
      confirmLastDay: 'The last day on which they may be confirmed; null where none wait',
      unread: 'The sheets of a workbook that hold something else, as it calls them: nothing of them was read',
      waiting: 'How many rows wait for a named official of the unit',
      results: 'What became of each row, in the order sent',
    },
    Receipt: {
      exemption:
        'The provision by which its records take effect without notice, by its name in the item; null for none',
      inclusion:
        'The provision by which what Art. 8 leaves out is included, by its name in the item; null for none',
      unread: 'The sheets of a workbook that hold something else, as it calls them: nothing of them was read',
      waiting: 'How many rows wait for a named official of the unit',
      confirmBy: 'Until when one may confirm them, in UTC, before they lapse; null where none wait',
      confirmLastDay: 'The last day on which one may confirm them; null where none wait',
    },
    RowsConfirmation: { rows: 'The rows that were confirmed, by their numbers' },
    WaitingRow: {
      content:
        'The row as it was sent, by the columns of the item’s data format; null where the consent that it needs holds no more',
    },
    ConfirmRows: {
      rows: 'The rows to confirm, by their numbers; all that wait where none are named, but those of which a doubt is not answered',
      answers: 'What the official says to what is doubtful about the rows, each with its reason',
    },
    DoubtAnswer: {
      row: 'The number of the row',
      field: 'The field that is doubtful, as the receipt names it',
      code: 'The code of the doubt, as the receipt names it',
      reason: 'Why it is right as it stands; its subject reads it',
    },
    ResubmitRow: {
      row: 'The number of the row that came back',
      record: 'The row, by the columns of the item’s data format, as it is right now',
      answers:
        'What the official says to what is doubtful, and to alarms that are false, each with its reason',
    },
    RowAnswer: {
      field: 'The field, as the receipt names it',
      code: 'The code of the doubt or the alarm, as the receipt names it',
      category: 'Of an alarm of words: which kind of information, as the receipt names it',
      reason: 'Why it is right as it stands; its subject reads it, and supervision sees to it',
    },
    DoubtfulRow: {
      doubts: 'What is doubtful about it: the official says why it is right, or sends the row again',
    },
    AcceptedRow: { record: 'The identifier of the record that the row became' },
    ReturnedRow: { faults: 'What does not comply, field by field' },
    Submit: {
      official: 'Whom the token names, if it is named here at all: another is refused',
      inclusion: 'The provision of the item by which what Art. 8 leaves out is included, by its name',
      exemption:
        'The provision of the item by which the records take effect without notice (Art. 11), by its name',
      records: 'The rows, each by the columns of the item’s data format',
    },
  },
};

import type * as described from '../../../../functions/objections/operations.ts';
import type { ProcessTexts } from '../texts.ts';

export const objections: ProcessTexts<typeof described> = {
  about:
    'Objections to whatever is held about a person, archived and withdrawn too, and to what is missing; every answer that shows the record says so until they are decided (Art. 33)',
  operations: {
    raise:
      'Object to a record, so that from then on every response that shows it says so, or to what is missing. An objection that is open to the same on the same ground is given back with 200 (Art. 33)',
    read: 'An objection: with the record it is about for the applicant and for the handler who has claimed it; for another handler in its own words, while nobody has (Art. 31, 33)',
    claim:
      'Claim an objection from the worklist, so that its record is shown to you and no other handler decides it (Art. 33)',
    release: 'Give back an objection that you have claimed (Art. 33)',
    assign: 'Give an objection to a handler, whoever has claimed it, with a reason (Art. 33, 54)',
    decide:
      'Decide an objection, with reasons: to a record corrected, deleted or upheld; to what is missing requested or rejected (Art. 33)',
    readAsking:
      'What your unit was asked to file that is missing, and until when; nothing else of the objection (Art. 33)',
    answerAsking: 'Say that your unit has filed what it was asked for, or in writing why not (Art. 33)',
  },
  fields: {
    Objection: {
      record: 'The identifier of the record; null where it is to what is missing',
      missing: 'What is missing, as the applicant describes it; null where it is to a record',
    },
    ObjectionWithRecord: {
      record: 'The identifier of the record; null where it is to what is missing',
      missing: 'What is missing, as the applicant describes it; null where it is to a record',
      about:
        'The record that it is about; null where it is not shown any more, where a handler has not claimed the objection, or where there is none',
    },
    ObjectionHandler: { since: 'Since when it is theirs, in UTC' },
    ObjectionDecision: {
      outcome: 'What came of it',
      asked: 'What was asked of whom for what is missing; null where nothing was',
      answerBy: 'Until when the unit that was asked answers, exclusive, in UTC; null where none was',
      answer: 'What the unit answered; null while it has not',
    },
    ObjectionAnswer: {
      outcome: 'Whether the unit has filed it',
      late: 'Whether it answered after its time',
      text: 'What it filed, or why it did not',
    },
    ObjectionAnswered: { answer: 'What the unit has answered' },
    ObjectionAsking: {
      unit: 'The unit that was asked',
      what: 'What it was asked to file',
      askedAt: 'When it was asked, in UTC',
      official: 'The official who asked',
      answerBy: 'Until when it is to be answered, exclusive, in UTC',
      answer: 'What the unit answered; null while it has not',
    },
    AnswerAsking: {
      outcome: 'Whether it was filed',
      action: 'What was filed, where it was',
      explanation: 'Why not, where it was not',
    },
    ObjectionAsk: { unit: 'The unit that is asked', what: 'What it is to file' },
    ObjectionAsked: { unit: 'The unit that was asked', what: 'What it was asked to file' },
    ObjectionNotice: {
      id: 'The identifier of the objection',
      kind: 'That an objection was decided, or that the unit that was asked has answered',
      record: 'The identifier of the record; null where it was to what is missing',
      missing: 'What is missing, as the applicant describes it; null where it was to a record',
      outcome: 'What came of it',
      asked: 'What was asked of whom for what is missing; null where nothing was',
      answer: 'What the unit that was asked answered; null while it has not',
    },
    RaiseObjection: {
      record: 'The identifier of the record; left out where it is to what is missing',
      missing: 'What is missing; left out where it is to a record',
      ground: 'On which ground it is objected; owed where it is to a record (Art. 33)',
    },
    AssignObjection: {
      official: 'The official of the management body to whom it is given',
      reason: 'Why; it is kept with the event',
    },
    DecideObjection: {
      outcome:
        'To a record: whether it is corrected, deleted or upheld. To what is missing: whether it is requested of a unit or the objection rejected',
      asked: 'Where it is requested: the unit that is asked, and what it is to file',
      reasons: 'The reasons; the applicant reads them',
      corrections: 'For a correction: the fields that change, by the names of the record’s content',
    },
  },
};

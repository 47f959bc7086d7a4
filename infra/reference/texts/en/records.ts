import type * as described from '../../../../functions/records/operations.ts';
import type { ProcessTexts } from '../texts.ts';

export const records: ProcessTexts<typeof described> = {
  about: 'Records one by one, for those who have to do with them',
  operations: {
    read: 'One record, for the unit that provided it, also before it takes effect, for the handler of an open application to it, and for supervision until it has seen to its exemption (Art. 11, 31)',
    withdraw:
      'Withdraw a record of your unit that is not over, by a document: it shows to nobody else any more, its measures end, its subject is told (Art. 10)',
    correct:
      'Correct a record of your unit that is not over, by a document: never against the person, who is told (Art. 10)',
    reviewExemption:
      'Say that supervision has seen to a record that took effect without notice, and what it found; the record stays as it is (Art. 11)',
    reviewOverride:
      'That supervision has seen to how an alarm of what is not collected was overridden, and what was found; the record stays as it is (Art. 16)',
  },
  fields: {
    Record: {
      catalogVersion: 'The version of the catalog item under which it was filed',
      formatVersion: 'The version of its data format by which its content is read',
      subjectName: 'The name of whom it is about',
      documentNumber: 'The number of the decision that it records',
      authority: 'The authority that decided',
      decidedOn: 'The day of the decision',
      recordedUntil:
        'Until when it is recorded, exclusive, in UTC: from then on nobody is shown it, but who has to decide on it',
      confirmed:
        'What was doubtful as it was filed, and who of its unit confirmed it; for its subject, its provider and its handler, left out where nothing was',
      noticeExemption:
        'The law by which it took effect without notice (Art. 11); null where notice was given',
      correctedAt: 'When it was last corrected, in UTC; null where it never was',
      mark: 'Whose word it is, where nobody here has examined it; left out of all others (Art. 42, 45)',
      annotations: 'That somebody objects to it, while that is undecided (Art. 33)',
      content: 'The row as it was submitted, by the columns of its data format, as far as it is shown',
    },
    Annotation: {
      kind: 'Of which kind the application is',
      application: 'The identifier of the application',
      mark: 'What it does to the record',
      since: 'Since when it is objected to, in UTC',
      text: 'That it is objected to, in the language of the answer',
    },
    RecordCorrected: {
      recordedUntil: 'Until when it is recorded now, exclusive, in UTC; the correction may have ended it',
      lastDay: 'The last day on which it is shown now',
    },
    WithdrawRecord: {
      document: 'The name or number of the document that it rests on, such as the judgment',
      reason: 'The reason; its subject reads it',
    },
    CorrectRecord: {
      document: 'The name or number of the document that it rests on',
      reason: 'The reason; its subject reads it',
      corrections: 'The fields that change, by the names of the record’s content',
    },
    ReviewExemption: { finding: 'What was found of how the exemption was used' },
    ReviewOverride: { finding: 'What was found of how the alarm was overridden' },
    Authority: { code: 'Its unified social credit code' },
  },
};

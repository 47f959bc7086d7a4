import type * as described from '../../../../functions/records/operations.ts';
import type { ProcessTexts } from '../texts.ts';

export const records: ProcessTexts<typeof described> = {
  about: 'Records one by one, for those who have to do with them',
  operations: {
    read: 'One record, for the unit that provided it, also before it takes effect, and for the handler of an open application to it (Art. 11, 31)',
  },
  fields: {
    Record: {
      catalogVersion: 'The version of the catalog item under which it was filed',
      subjectName: 'The name of whom it is about',
      documentNumber: 'The number of the decision that it records',
      authority: 'The authority that decided',
      decidedOn: 'The day of the decision',
      recordedUntil:
        'Until when it is recorded, exclusive, in UTC: from then on nobody is shown it, but who has to decide on it',
      noticeExemption:
        'The law by which it took effect without notice (Art. 11); null where notice was given',
      correctedAt: 'When it was last corrected, in UTC; null where it never was',
      annotations: 'That somebody objects to it, while that is undecided (Art. 33)',
      content: 'The row as it was submitted, by the columns of its data format, as far as it is shown',
    },
    Annotation: {
      objection: 'The identifier of the objection',
      since: 'Since when it is objected to, in UTC',
      text: 'That it is objected to, in the language of the answer',
    },
    Authority: { code: 'Its unified social credit code' },
  },
};

import type * as described from '../../../../functions/objections/operations.ts';
import type { ProcessTexts } from '../texts.ts';

export const objections: ProcessTexts<typeof described> = {
  about: 'Objections to records: every answer that shows the record says so until they are decided (Art. 33)',
  operations: {
    raise: 'Object to a record; from then on every response that shows it says so (Art. 33)',
    read: 'An objection, with the record it is about (Art. 33)',
    decide: 'Decide an objection: corrected, deleted or upheld, with reasons (Art. 33)',
  },
  fields: {
    ObjectionWithRecord: {
      about: 'The record that it is about; null where it is not shown any more',
    },
    ObjectionDecision: { outcome: 'Whether the record was corrected, deleted or upheld' },
    ObjectionNotice: {
      id: 'The identifier of the objection',
      kind: 'That an objection was decided',
      outcome: 'Whether the record was corrected, deleted or upheld',
    },
    DecideObjection: {
      outcome: 'Whether the record is corrected, deleted or upheld',
      reasons: 'The reasons; the applicant reads them',
      corrections: 'For a correction: the fields that change, by the names of the record’s content',
    },
  },
};

import type * as described from '../../../../functions/inquiries/operations.ts';
import type { ProcessTexts } from '../texts.ts';

export const inquiries: ProcessTexts<typeof described> = {
  about: 'Inquiries about one subject, each on a named basis and on the subject’s access list (Art. 13, 14)',
  operations: {
    inquire: 'Inquire into what is recorded about one subject, on a named basis (Art. 13, 14)',
    inquireDeclarations:
      'Inquire into what one subject has declared about itself, as far as it says that this may be shown (Art. 13, 14, 45)',
    inquireLicence:
      'Find a practitioner by the exact number of the licence, one at a time, for a named purpose; null where there is none, or none that may be shown (Art. 14, 50)',
    inquirePledges: 'Inquire into what one subject has pledged, on a named basis (Art. 13, 14, 27)',
  },
  fields: {
    Inquiry: {
      subject: 'Whom it is about',
      basis: 'On what the inquiry rests',
      cursor: 'To go on with a look: the cursor of its last page, with the same subject and basis',
      limit: 'How many records are wanted on a page, 1 to 50',
    },
    InquiryAnswer: {
      id: 'The identifier of the look, as it stands on the access list',
      basis: 'On what the inquiry rests',
      norm: 'The provision that lets it, in the language of the answer',
      records: 'The records in effect that this basis lets one see',
    },
    DeclarationInquiryAnswer: {
      id: 'The identifier of the look, as it stands on the access list',
      basis: 'On what the inquiry rests',
      norm: 'The provision that lets it, in the language of the answer',
      declarations: 'The declarations that this basis lets one see, each marked as such, the newest first',
    },
    LicenceInquiry: { licence: 'The whole number of the licence', basis: 'On what the inquiry rests' },
    LicenceInquiryAnswer: {
      id: 'The identifier of the look, as it stands on the access list where something is shown',
      basis: 'On what the inquiry rests',
      norm: 'The provision that lets it, in the language of the answer',
      record: 'The record in effect; null where there is none, or none that this basis lets one see',
    },
    PledgeInquiryAnswer: {
      id: 'The identifier of the look, as it stands on the access list',
      basis: 'On what the inquiry rests',
      norm: 'The provision that lets it, in the language of the answer',
      pledges: 'The pledges that this basis lets one see, the newest first',
    },
    SubjectCode: {
      kind: 'Whether it is an organization or a natural person',
      code: 'The unified social credit code, or the citizen number (Art. 7)',
    },
  },
};

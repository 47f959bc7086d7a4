import type * as described from '../../../../functions/consents/operations.ts';
import type { ProcessTexts } from '../texts.ts';

export const consents: ProcessTexts<typeof described> = {
  about: 'What natural persons consent to: market information, income, savings and the like (Art. 15, 16)',
  operations: {
    notice:
      'What a consent may bring with it, in every language, with its version: read it before you consent',
    give: 'Consent: to which unit, which kinds of information, for what they may be used, until the end of which day; one consent a unit at a time',
    list: 'The consents that you gave, newest first, those that are over too',
    read: 'A consent: of your own; or, for the unit that it names, what it covers while it is in force',
    withdraw:
      'Withdraw a consent; from that second on nothing filed under it is shown to anybody but you, and nothing more is taken',
  },
  fields: {
    ConsentNotice: { texts: 'The notice in each language' },
    ConsentNoticeText: { language: 'The language', text: 'The notice' },
    Consent: {
      kinds: 'The kinds of information that the unit may file',
      purposes: 'The purposes for which it may be used (Art. 14)',
      until: 'The instant at which it ends, in UTC',
      to: 'The code of the unit that may file under it',
      givenAt: 'When it was given, in UTC',
      withdrawnAt: 'When it was withdrawn, in UTC; null where it was not',
      notice: 'The version of the notice that was read before',
    },
    ConsentInForce: {
      kinds: 'The kinds of information that the unit may file',
      purposes: 'The purposes for which it may be used (Art. 14)',
      until: 'The instant at which it ends, in UTC',
    },
    GiveConsent: {
      notice: 'The version of the notice that you read (GET /v1/consent-notice)',
      to: 'The code of the unit that may file under it',
      kinds: 'The kinds of information that the unit may file',
      purposes: 'The purposes for which it may be used (Art. 14)',
      until: 'The last day on which it holds',
    },
  },
};

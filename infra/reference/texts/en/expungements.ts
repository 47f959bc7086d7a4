import type * as described from '../../../../functions/expungements/operations.ts';
import type { ProcessTexts } from '../texts.ts';

export const expungements: ProcessTexts<typeof described> = {
  about:
    'What must not be stored and was found too late is destroyed by two officials; that it was there, and by whom it was destroyed, stays (Art. 16)',
  operations: {
    ask: 'Say that a record holds what must not be stored: from then on it is shown to its subject and to who decides alone (Art. 16)',
    read: 'Who asked that a record or an application be expunged, on which document, and what was decided; for the unit that asked and for supervision (Art. 16)',
    decide:
      'Confirm or refuse it, as another official: confirmed, the content and its key are destroyed at once and for good (Art. 16)',
  },
  fields: {
    Expungement: {
      record: 'The record whose content it is; null where it is that of an application',
      application: 'The application whose content it is; null where it is that of a record',
      provider:
        'The unit that provided the record, or that which the application is to; null where that is to none',
      information: 'Which kind of information it is said to hold',
      askedAt: 'When it was asked for, in UTC',
      asked: 'Who asked, on which document, and why',
      decision: 'What was decided; null while it is not',
      remaining: 'What the own key of it does not close; null unless it is confirmed',
    },
    ExpungementAct: {
      unit: 'The unit for which the official acted',
      official: 'The official',
      document: 'The document on which they acted',
      reasons: 'Why, in their words',
    },
    ExpungementDecision: {
      at: 'When it was decided, in UTC',
      outcome: 'What was decided',
      official: 'The official of supervision who decided',
      document: 'The document on which they decided',
      reasons: 'Why, in their words',
    },
    ExpungementRemaining: {
      events:
        'The numbers of events that an earlier release closed under the key of the platform: what they say can be read nowhere, and goes when that version of the key goes',
      rows: 'Of a record: whether the rows of its submission lie there closed until all of them are recorded or have lapsed',
      answersUntil:
        'Of an application: until when, in UTC, first answers that say what it said are kept for whoever sends the very same request again; null where none are',
      filesUntil:
        'Of a record: until when, in UTC, rows of files in which its own came are kept for its unit, closed; null where none are',
      reasons:
        'Of a record: the numbers of the events of its submission that hold, closed, why an official answered for its row',
    },
    ExpungementNotice: {
      kind: 'That the content of a record or an application was destroyed',
      record: 'The record whose content it was; null where it was that of an application',
      application: 'The application whose content it was; null where it was that of a record',
      askedBy: 'Who asked for it, on which document, and why',
      confirmedBy: 'Who confirmed it, on which document, and why',
      remaining: 'What the own key of it did not close',
      whatItMeans: 'What that means, and what you may do',
    },
    AskExpungement: {
      information: 'Which kind of information it holds, as a code: never the information itself',
      document:
        'The document on which it is asked for. It is kept for good: do not name the information in it',
      reasons:
        'Why it must not be stored. This text is kept for good: never write the information itself in it',
    },
    DecideExpungement: {
      outcome: 'Whether the content is destroyed, or stands',
      document: 'The document on which it is decided. It is kept for good: do not name the information in it',
      reasons: 'Why. This text is kept for good: never write the information itself in it',
    },
  },
};

import type * as described from '../../../../functions/applications/operations.ts';
import { applicationKindTexts as kinds } from '../../../../shared/texts/en/applications.ts';
import { ofKinds } from '../of-kinds.ts';
import type { ProcessTexts } from '../texts.ts';

const of = ofKinds(kinds, ({ one, raise, decide }) => ({
  raise,
  read: `Read ${one}: with the record it is about for the applicant and for the official who has claimed it; for another who may decide it in its own words, while nobody has; for supervision while it is asked that it be expunged (Art. 16, 31, 37)`,
  withdraw: `Take ${one} back (Art. 37)`,
  claim: `Claim ${one} from the worklist, so that its record is shown to you and no other official decides it`,
  release: `Give back ${one} that you have claimed`,
  assign: `Give ${one} to an official, whoever has claimed it, with a reason (Art. 54)`,
  decide,
  readAsking:
    'What your unit was asked to file that is missing, and until when; nothing else of the objection (Art. 33)',
  answerAsking: 'Say that your unit has filed what it was asked for, or in writing why not (Art. 33)',
  askExpunging: `Say that ${one} holds what must not be stored, once it is decided or taken back: from then on what it says is shown to its subject and to supervision alone (Art. 16)`,
  readPublished: `What an organization pledged in public with ${one}; for everybody, by its identifier alone`,
}));

/** What an identifier of each kind is. */
export const applicationIds = of.each(({ one }) => `The identifier of ${one}`);

/** What every application says, however much of it is shown. */
const application = {
  decides: 'The units that decide',
  kind: 'What it applies for',
  record: 'The identifier of the record; null where it is to what is missing',
  missing: 'What is missing, as the applicant describes it; null where it is to a record',
  ground: 'On which ground',
  statement: 'What it says; null where that is not shown',
  fields:
    'What else it says, by the names under which it was sent; while it is not shown none, and once it is destroyed only the pledge on record by which it was made',
  wording: 'Whether what it says is shown, and why not',
  reporter: 'Who reported it for a unit; null where its person applied',
  markedAt: 'Since when it stands on its record, in UTC; null where it was reported by who is no party to it',
};

export const applications: ProcessTexts<typeof described> = {
  about:
    'What recorded persons apply for: objections, repair, non-disclosure, suspension; every answer that shows the record says so of an objection until it is decided (Art. 33 to 37, 53)',
  operations: of.operations,
  fields: {
    ...of.bodies({
      record: 'The identifier of the record; left out where it is to what is missing',
      ground: 'On which ground; where there is one alone it need not be said',
      outcome: 'What comes of it',
      reasons: 'The reasons; the applicant reads them',
    }),
    Application: application,
    OwnApplication: {
      ...application,
      serviceNumbers: 'Where they can be called',
      course: 'How it goes, and where it stands: a picture in Mermaid',
    },
    ApplicationWithRecord: {
      ...application,
      about:
        'The record that it is about; null where it is not shown any more, where an official has not claimed the application, or where there is none',
    },
    ApplicationInHand: { kind: 'What it applies for' },
    ApplicationServiceNumber: { number: 'The number', hours: 'When it is answered' },
    ApplicationHandler: { since: 'Since when it is theirs, in UTC' },
    ApplicationDecision: {
      outcome: 'What came of it',
      unmet: 'The conditions that were found unmet; none where it was not refused for any',
      concluded: 'How the proceedings ended for which it stood; null where it stood for none',
      document: 'The document by which they did',
      asked: 'What was asked of whom for what is missing; null where nothing was',
      answerBy: 'Until when the unit that was asked answers, exclusive, in UTC; null where none was',
      answerLastDay: 'The last day on which it answers in time; null where none was asked',
      answer: 'What the unit answered; null while it has not',
    },
    ApplicationConcluded: { how: 'How they ended', on: 'On which day that was served' },
    Concluded: {
      how: 'How they ended',
      on: 'On which day that was served',
      document: 'The name or the number of the document',
    },
    PublishedWord: {
      application: 'The identifier of the application',
      by: 'The organization',
      text: 'What it pledged',
    },
    AskingAnswer: {
      outcome: 'Whether the unit has filed it',
      late: 'Whether it answered after its time',
      text: 'What it filed, or why it did not',
    },
    AskingAnswered: { answer: 'What the unit has answered' },
    Asking: {
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
    Asked: { unit: 'The unit that is asked', what: 'What it is to file' },
    ApplicationAsked: { unit: 'The unit that was asked', what: 'What it was asked to file' },
    ApplicationNotice: {
      id: 'The identifier of the application',
      kind: 'What of it is told',
      record: 'The identifier of the record; null where it was to what is missing',
      missing: 'What is missing, as the applicant describes it; null where it was to a record',
      outcome: 'What came of it; null before it is decided',
      wording: 'Whether what it says is shown, or was destroyed since',
      unmet: 'The conditions that were found unmet; none where it was not refused for any',
      asked: 'What was asked of whom for what is missing; null where nothing was',
      answer: 'What the unit that was asked answered; null while it has not',
      official: 'The official who decided; who reported it, before',
    },
    AssignApplication: {
      official: 'The official to whom it is given',
      reason: 'Why; it is kept with the event',
    },
  },
};

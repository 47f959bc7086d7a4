import { nameIn } from '../names.ts';
import { norms } from './norms.ts';

/** What else is said, in English. `published` is what somebody published, in this language. */
export const words = {
  resultOutcome: 'Platform: outcome',
  resultFields: 'Platform: columns',
  resultReasons: 'Platform: reason',
  resultAdvice: 'Platform: what to do',
  resultReason: 'Platform: why it is right',
  resultReceipt: 'Platform: submission',
  resultRow: 'Platform: row',
  rowReceived: 'being recorded',
  rowAccepted: 'recorded',
  rowClosed: 'was recorded; what it says is kept from your unit now',
  rowWaiting: 'waits for an official',
  rowReturned: 'returned',
  rowLapsed: 'lapsed',
  adviceWaiting:
    'Look at it; where it is right, an official says why in “Platform: why it is right” and sends this file again, or by POST /v1/submissions/{id}/confirmations',
  adviceLapsed: 'Send it again',
  cellTooLong: 'too long for a workbook: ask for the result as CSV',
  norm: ({ basis }: { basis: keyof typeof norms }) => nameIn(norms, basis),
  stopUsing:
    'What your unit saw of this record then was corrected, deleted, withdrawn or repaired since. Stop using it, and see to what was done on it; where you need the information, inquire anew on a basis of your own. Say in time what was done: POST /v1/recalls/{id}/acknowledgements',
  howToReply: 'POST /v1/notices/{id}/replies with your text, until the end of the period',
  itemEnded:
    'The item of the catalog under which this was filed has ended. The record never takes effect, and nobody is shown it. You need not do anything.',
  howToReplyUnderExemption:
    'POST /v1/notices/{id}/replies with your text, until the end of the period; the record stands meanwhile, and the unit that filed it must decide on your reply',
  applicationExpunged:
    'What this application said must not be stored (Art. 16), and was destroyed. That you applied, what was decided and what it did to the record stay, and that it was expunged on these documents; nothing of what was written in it does, but for what is named here as remaining. You may apply again without it',
  recordExpunged:
    'What this record said must not be stored (Art. 16), and was destroyed. That there was a record, and that it was expunged on these documents, stays in its history; nothing of what it said does, but for what is named here as remaining. Whoever saw it is told to stop using it. You may object at any time: POST /v1/objections',
  howToObject:
    'POST /v1/objections with the record, the ground and your statement, or with what is missing, at any time (Art. 33)',
  howToRepair:
    'Correct the conduct, perform the duty wholly, pledge publicly, and ask the unit that made the decision, from the day named here (Art. 34)',
  howToRepairAtOnce:
    'Correct the conduct, perform the duty wholly, and ask the unit that made the decision, from the day on which the duty is performed: there is no waiting period (Art. 34)',
  eventsLost:
    'The platform’s data had to be restored to an earlier instant, and what happened to this last was lost. Until an official of the management body has settled it, it is shown to nobody but you and them, and nothing is done on it. What you know of it you may tell the management body',
  lossSettled:
    'An official of the management body has settled what a restore lost of this: it goes on as it stands, or it is ended, as said here. If that is not right, object (POST /v1/objections) or ask the management body',
  issuersWord:
    'The word of who issued it, named here; the platform has not examined it, and neither compares nor adds up what such words say (Art. 42, 45)',
  declaredNotExamined:
    'Declared by its subject about itself. Nobody has examined it; it is no finding of any unit (Art. 45)',
  pledgeKept:
    'The unit in charge says that this pledge was kept. It is shown so until its recording period is over (Art. 27)',
  pledgeBroken:
    'The unit in charge says that this pledge was broken, and names the record in which it says so. It is shown as broken only as long as that record is shown: you may object to the record (POST /v1/objections) or ask for its repair (POST /v1/repairs), or contest the decision (Art. 27, 33, 34, 53)',
  draftToApprove:
    'Another named official of the department approves it: POST /v1/publications/{id}/approvals',
  draftOfPublicLife:
    'Open it to the comments of the public: POST /v1/publications/{id}/consultations. It is not changed from here on: another text is another draft, with a period for comments of its own (Art. 9)',
  draftInComments:
    'Comments are taken until its last day; answer each: POST /v1/comments/{id}/answers. After it, an official who did not draft it enters the approval of the government with its number: POST /v1/publications/{id}/approvals. It is not changed meanwhile: another text is another draft, with a period for comments of its own (Art. 9)',
  draftToAssess:
    'Comments are taken until its last day; answer each: POST /v1/comments/{id}/answers. After it, experts assess it: POST /v1/publications/{id}/assessments; then an official who did not draft it enters the approval of the government. It is not changed meanwhile: another text is another draft, with a period for comments of its own (Art. 9)',
  draftAssessed:
    'Answer the comments that wait; then an official who did not draft it enters the approval of the government with its number: POST /v1/publications/{id}/approvals. Another text is another draft, with a period for comments of its own (Art. 9)',
  draftPublished: 'It is published, and in effect from its instant on. A change is a new draft',
  draftWithdrawn: 'It is withdrawn: nothing more is done on it. A change is a new draft',
  consentNotice:
    'Without your consent the information named here is not collected about you, and you need not give it: nothing may be refused to you for that alone. If you consent, the unit that you name files what it knows of you of the kinds that you name, such as market information, income, savings, securities, commercial insurance, real estate or tax, with the public credit platform. For the purposes that you name, organs may be shown it when they decide about you, and it may be held against you as well as in your favour: a permit, a tender, an appointment, an honour or support may depend on it. Whoever was shown it knows it, also after you withdraw. You see every look at it on your access list (GET /v1/me/accesses), and may inquire, object and have it corrected at any time (POST /v1/objections). You may withdraw your consent at any time without a reason (POST /v1/consents/{id}/withdrawals): from that second on nothing filed under it is shown to anybody but you, and nothing more is taken. Otherwise it ends at the end of the day that you name (Art. 15, 16).',
  published: ({ en }: { zh: string; en: string }) => en,
};

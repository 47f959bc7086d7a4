import { nameIn } from '../names.ts';
import { lastDayUntil, localTime } from '../time.ts';
import { names } from './names.ts';

/** Why something may not happen to a case, in English. */
export const caseCodes = {
  'not-possible-now': {
    means: ({ status }: { status: string }) =>
      `This is not possible while the status is "${nameIn(names.statuses, status)}".`,
    advice: ({ possible }: { possible: string[] }) =>
      `Read the case again. Possible now: ${possible.map((each) => nameIn(names.commands, each)).join(', ') || 'nothing'}.`,
  },
  'too-many-names': {
    means: ({ most }: { most: number }) =>
      `The number of this decision was corrected so often that it would have more than ${most} names.`,
    advice: 'Have its unit withdraw the record and file the decision anew.',
  },
  'settled-on-objection': {
    means:
      'What this would change was corrected by a decision on an objection: its unit does not change it again.',
    advice:
      'Correct other columns, or withdraw the record; what is wrong with the decision on the objection, tell the management body.',
  },
  'upload-over': {
    means:
      'The time within which the parts of this file could be sent is over, and what was sent of it is gone.',
    advice: 'Announce the file anew: POST /v1/files.',
  },
  'nothing-waits': {
    means: 'No row of this file waits for an official.',
    advice: 'What became of each: POST /v1/files/{id}/results.',
  },
  'confirmation-under-way': {
    means: 'What a colleague answers for is being carried out.',
    advice: 'Once it is (GET /v1/files/{id}), confirm what waits still.',
  },
  'waits-under-its-receipt': {
    means:
      'The rows of this file are those of a result: they wait under the receipts that they came with first.',
    advice:
      'Confirm the file that they came with, or send the result with a reason in “Platform: why it is right”.',
  },
  'result-over': {
    means: 'The rows of this file are no longer kept.',
    advice: 'GET /v1/submissions/{id} still says what became of each, by its number.',
  },
  'no-such-part': {
    means: ({ parts }: { parts: number }) => `The file was announced in ${parts} parts.`,
    advice: 'Name one of them, counted from 1.',
  },
  'file-too-large': {
    means: ({ most }: { most: number }) => `A file has at most ${most} bytes.`,
    advice: 'Split it into several.',
  },
  'parts-missing': {
    means: ({ parts }: { parts: string[] }) => `These parts have not arrived: ${parts.join(', ')}.`,
    advice: 'GET /v1/files/{id} tells where each is sent.',
  },
  'rows-not-waiting': {
    means: 'These rows do not wait for an official, or not any more.',
    advice: 'Read the submission again: GET /v1/submissions/{id}/rows lists those that do.',
  },
  'doubts-unanswered': {
    means: ({ rows }: { rows: string[] }) => `Something about these rows is doubtful: ${rows.join(', ')}.`,
    advice:
      'Say to each doubt why it is right as it stands, by row, field and code under "answers"; or send the row again as it should be.',
  },
  'row-not-returned': {
    means: 'This row did not come back, or was sent again already.',
    advice: 'Read the submission again: it says what became of each row.',
  },
  'answered-twice': { means: 'The same is answered twice.', advice: 'Give one answer to each doubt.' },
  'no-such-doubt': {
    means: 'Nothing of that code and kind is doubtful, or gives an alarm, about that field of the row.',
    advice: 'Read the submission again: it names the doubts and faults of each row.',
  },
  'not-yet-due': { means: 'What has a deadline may still be done in time.', advice: 'Wait until it is due.' },
  'wrong-delivery-method': {
    means:
      'The person whom a notice is to acknowledges it; how it was served otherwise is certified by an official of the unit.',
    advice: 'If it is to you, give "acknowledged"; if your unit served it, say how, when and by what proof.',
  },
  'impossible-delivery-date': {
    means: 'The day of delivery lies before the notice was issued, or in the future.',
    advice: 'Give the day on which it was served.',
  },
  'too-many-open-objections': {
    means: ({ most }: { most: number }) => `${most} of your objections to what is missing are open.`,
    advice: 'Wait until one of them is decided.',
  },
  'already-open': {
    means: 'An application of this kind, on this ground, is open to the record.',
    advice: 'Wait for its decision, or apply on another ground.',
  },
  'too-many-open': {
    means: ({ most, ofPerson }: { most: number; ofPerson: number }) =>
      `On one ground at most ${most} such applications are open to a record, and at most ${ofPerson} of the person's own.`,
    advice: 'Wait until one of them is decided.',
  },
  'conclusion-of-other': {
    means: 'Proceedings of this sort do not end in this way.',
    advice: ({ possible }: { possible: string[] }) => `Give one of: ${possible.join(', ')}.`,
  },
  'outcome-of-another': {
    means: 'Of what is on record and of what is missing there are different outcomes.',
    advice: ({ possible }: { possible: string[] }) => `Give one of: ${possible.join(', ')}.`,
  },
  'delivery-limit-over': {
    means: 'The limit within which the notice had to be delivered is over: it goes back to its provider.',
    advice: 'The record never takes effect. The provider may file the decision anew.',
  },
  'item-ended': {
    means: 'The item of this record ended while its notice ran: the record never takes effect.',
    advice: 'Nothing is to be done any more: its subject is told.',
  },
  'assessed-before-draft': {
    means: 'The opinion is older than the draft: experts assess this draft.',
    advice: 'Give the day on which they gave their opinion on it, or have it assessed.',
  },
  'assessed-before-comments-ended': {
    means: ({ first }: { first: string }) =>
      `The opinion was given while comments on the draft still ran: experts assess it from ${first} on, with what was heard.`,
    advice: 'Have it assessed once comments are over, and give the day of that opinion.',
  },
  'unit-not-active': {
    means: 'The register of units names no such unit that does its work now.',
    advice: 'Comment as a person, or for the unit that has its duties: see GET /v1/units.',
  },
  'notice-period-over': {
    means: 'The period to reply to this notice is over.',
    advice: 'You can still object to the record: POST /v1/objections.',
  },
  'replies-too-long': {
    means: ({ most }: { most: number }) =>
      `The replies to a notice take at most ${most} KB together, each at least one.`,
    advice: 'You can still object to the record: POST /v1/objections.',
  },
  'corrections-too-long': {
    means: ({ most }: { most: number }) =>
      `What is said of all corrections to a record takes at most ${most} KB together.`,
    advice: 'Say it shorter; or withdraw the record and file the decision as it now is.',
  },
  'notice-period-running': {
    means: 'The period to reply to the notice has not ended.',
    advice: 'Confirm after it has ended. Withdrawing is possible at once.',
  },
  'delivery-still-possible': {
    means: 'The notice may still be delivered.',
    advice: 'It is returned only after its limit.',
  },
  'recording-period-running': {
    means: 'The recording period has not ended.',
    advice: 'Archive it when it has.',
  },
  'already-answered': { means: 'Your unit has already answered.', advice: 'The answer stands.' },
  'recall-replaced': {
    means: 'The record has changed once more, and a later notice took the place of this one.',
    advice: 'Answer the later one: "followedBy" names it.',
  },
  'action-required': {
    means: 'A unit that implements says what it did (Art. 25).',
    advice: 'Give "action".',
  },
  'nothing-asked': {
    means: 'No unit was asked for anything here, or was given a time to answer.',
    advice: 'There is nothing to answer. File what is owed.',
  },
  'filing-words-required': {
    means: 'A unit that has filed what was missing says what it filed.',
    advice: 'Give "action", such as the number of the submission.',
  },
  'asking-explanation-required': {
    means: 'A unit that does not file what it was asked for explains why in writing (Art. 33).',
    advice: 'Give "explanation".',
  },
  'explanation-required': {
    means: 'A unit that does not implement explains why in writing (Art. 25).',
    advice: 'Give "explanation".',
  },
  'measure-ended': {
    means: 'The measure has ended with the record that it rested on.',
    advice:
      'Take no step on it, and undo what your unit did and has not said yet. Where it said that it implemented it, say that it is lifted: POST /v1/joint-responses/{id}/lifting.',
  },
  'measure-stands': {
    means: 'The measure stands: there is nothing to lift.',
    advice: 'Your unit is asked to lift it once it has ended.',
  },
  'nothing-to-lift': {
    means: 'Your unit had not implemented this measure.',
    advice: 'There is nothing to lift.',
  },
  'lifting-words-required': {
    means: 'A unit that lifts a measure says what it did; one that has not yet explains why in writing.',
    advice: 'Give "action" with "lifted", "explanation" with "not-yet-lifted".',
  },
  'measure-already-open': {
    means: 'This measure has been started on this record and has not ended.',
    advice: 'Go on with that joint response; it can be started again once that has ended.',
  },
  'outside-authority': {
    means: 'The catalog of measures does not name your unit as an initiating unit of this one.',
    advice: 'See GET /v1/measures for those that it does.',
  },
  'unrelated-conduct': {
    means: 'The measure does not answer this kind of conduct.',
    advice: 'See its "conduct" in GET /v1/measures.',
  },
  'nothing-came-back': {
    means: 'No row of this submission came back.',
    advice: 'There is nothing to see to.',
  },
  'too-many-declarations': {
    means: ({ most }: { most: number }) => `${most} of your declarations stand.`,
    advice: 'Take one back: POST /v1/declarations/{id}/withdrawals; then declare anew.',
  },
  'pledge-over': {
    means: 'This pledge is recorded no more: its recording period is over.',
    advice: 'Nothing more is done on it.',
  },
  'pledge-still-runs': {
    means: ({ from }: { from: string }) =>
      `This pledge runs until ${from}: before that day nobody can say that it was kept.`,
    advice:
      'Say so on that day or later. A breach may be named at any time, also once the pledge was called kept, as long as it is recorded.',
  },
  'no-breach-in-effect': {
    means: ({ item }: { item: string }) =>
      `A pledge is broken only by a record in effect of the same subject, filed under ${item} by the unit in charge and kept from nobody. This identifier names none.`,
    advice:
      'File the breach first (POST /v1/submissions); name it once its notice period is over and it is in effect.',
  },
  'pledge-not-taken-back': {
    means: 'The matter of this pledge does not let it be taken back.',
    advice:
      'It goes on until the unit in charge has decided on it. GET /v1/pledge-matters says of each matter whether it can be.',
  },
  'too-many-pledges': {
    means: ({ most }: { most: number }) => `${most} of your pledges are open.`,
    advice: 'Wait until one of them is decided on, or take one back where its matter allows it.',
  },
  'too-many-mapped': {
    means: ({ most }: { most: number }) =>
      `Of one data format a unit says what ${most} columns hold, at most.`,
    advice: 'Put the names of the data format above the columns before the file is sent.',
  },
  'consent-stands': {
    means: ({ lastDay }: { lastDay: string }) =>
      `You have given this unit another consent, which runs until ${lastDay}.`,
    advice:
      'Withdraw that one first (GET /v1/me/consents names it), then consent anew; what was filed under it stays withheld.',
  },
  'events-lost': {
    means:
      'A restore of the data lost what happened to it last: nothing is done on it until an official of the management body has settled that.',
    advice: 'Wait until it is settled. What you know of it, tell the management body.',
  },
  'nothing-lost': {
    means: 'Nothing of it was lost, or it is settled already.',
    advice: 'There is nothing to settle. Read it again.',
  },
  'expunging-lost': {
    means:
      'The log knows of a request to destroy what this record says, which the restore lost: it does not go on as it stands.',
    advice:
      'End it, or say that its unit had withdrawn it; then ask for its destruction again where it is not decided.',
  },
  'loss-not-ended': {
    means: 'A case of this kind is not ended by settling what was lost of it.',
    advice: 'Settle it as one that stands; then end it as such cases are ended otherwise.',
  },
  'claimed-by-another': {
    means: 'Another official has claimed it.',
    advice:
      'See the worklist for whom. Where it cannot wait for them, ask them to give it back, or supervision to give it to you.',
  },
  'own-draft': {
    means: 'Whoever drafted it does not approve it.',
    advice: 'Another named official of the department does.',
  },
  'already-asked': {
    means: 'Somebody has asked already that what this says be destroyed.',
    advice: 'Wait for the decision of supervision.',
  },
  'still-owed': {
    means:
      'What this application says is still needed: it waits for its decision, or for the answer of the unit that was asked for what is missing.',
    advice:
      'Decide it first, or let whoever applied take it back, or the unit answer; a suspension, end once its proceedings have ended. Then ask that it be expunged.',
  },
  'expungement-waits': {
    means:
      'You are told that it waits to be decided; what was asked and why is for who asked and who decides.',
    advice: 'There is nothing for you to do. Where its day is over, remind supervision.',
  },
  'worded-by-oneself': {
    means: 'You corrected the record: whoever worded it anew does not decide on what is said against it.',
    advice: 'Another named official of your unit does.',
  },
  'wrote-in-it': {
    means: 'What is to be destroyed holds words of yours: you reported, decided or answered it.',
    advice: 'Another named official of supervision decides.',
  },
  'kept-while-asked': {
    means:
      'Somebody has asked that what this says be destroyed: until that is decided it is shown to its subject and to supervision only.',
    advice:
      'Wait for the decision of supervision. A period that ran on a record when it was asked runs on from then.',
  },
  'content-not-consented': {
    means:
      'The person consented that another unit hold this, or consents no more: its content is not shown to yours.',
    advice:
      'A named official of your unit may withdraw it unseen (POST /v1/records/{id}/withdrawals), or give in to a reply or an application, on the version in ETag.',
  },
  'content-withheld-at-wish': {
    means:
      'Whom this speaks for wished that it be shown to nobody: its content is not shown to your unit either.',
    advice:
      'Where it must not stand any more, as an honour that was taken back, a named official of your unit withdraws it unseen (POST /v1/records/{id}/withdrawals), on the version in ETag.',
  },
  'unseen-only-for-person': {
    means:
      'The person’s consent does not let whoever decides here see this record: unseen, it is decided for the person and not against them.',
    advice:
      'Decide what the person asks for: withdraw the record, delete it, grant the application. What only a reader of the record could refuse is not refused.',
  },
  expunged: {
    means: 'What this said must not be stored, and was destroyed.',
    advice:
      'Nothing of it can be read or done any more. Its subject has a notice of it; that it was on record, and that it was expunged, its history says.',
  },
  'nothing-to-correct': {
    means: 'The record is deleted or expunged: nothing of it is left to correct.',
    advice: 'Decide "deleted", or "upheld" where the objection is not right.',
  },
  'about-oneself': {
    means: 'Nobody decides about themselves.',
    advice: 'Another named official of your unit does.',
  },
  'own-unit-concerned': {
    means: 'No unit decides on what is recorded about itself, or about a unit whose duties it has.',
    advice:
      'As the recorded organization, object to it with the management body. Where another unit should decide, the register of units has to name it.',
  },
  'brought-by-oneself': {
    means: 'Whoever filed the record neither decides on what is said against it nor corrects its words.',
    advice:
      'Another named official of your unit does. A record that should not stand at all you may withdraw yourself.',
  },
  'brought-by-own-unit': {
    means: 'The unit that filed the record does not decide on an objection to it.',
    advice: 'Leave it to an official of the management body.',
  },
  'comments-running': {
    means: ({ until }: { until: string }) =>
      `Comments on this draft are taken through ${lastDayUntil(until)}.`,
    advice: 'Wait until they are over. Answering comments, and withdrawing the draft, is possible at once.',
  },
  'comments-over': {
    means: ({ until }: { until: string }) =>
      `Comments on this draft were taken through ${lastDayUntil(until)}.`,
    advice: 'Write to the department. GET /v1/drafts lists the drafts that are open to comment.',
  },
  'comments-full': {
    means: ({ most }: { most: number }) => `This draft has ${most} comments, and takes no more here.`,
    advice: 'Write to the department before the last day.',
  },
  'comments-of-one': {
    means: ({ most }: { most: number }) => `You have given ${most} comments on this draft.`,
    advice: 'What you have to add, write to the department before the last day.',
  },
  'comments-unanswered': {
    means: ({ unanswered }: { unanswered: number }) =>
      `Not every comment on this draft is answered: ${unanswered} wait (Art. 9).`,
    advice:
      'Answer each: POST /v1/comments/{id}/answers. GET /v1/drafts/{id}/comments lists those that wait.',
  },
  'assessment-undeniable': {
    means:
      'It clearly affects rights and interests: it is a measure, is about untrustworthiness, or is not known to narrow what it replaces. Experts assess it (Art. 9).',
    advice: 'Give "assessment": true, and have experts assess it once comments are over.',
  },
  'assessment-owed': {
    means: 'Experts are to assess this draft before it is approved (Art. 9).',
    advice: 'Enter what they found: POST /v1/publications/{id}/assessments.',
  },
  'approval-number-missing': {
    means: 'An item, a data format or a measure is published by the approval of the government (Art. 9, 17).',
    advice: 'Give "document", the number of the approval.',
  },
  overtaken: {
    means: 'Another version was approved since this was drafted.',
    advice: 'Draft it anew on what is published now.',
  },
  'too-soon': {
    means: ({ first }: { first: string }) =>
      `It takes effect at ${localTime(first)} (Beijing time) at the earliest: what widens or adds a day after its approval, what only narrows five minutes.`,
    advice: 'Name that instant or a later one, or none.',
  },
};

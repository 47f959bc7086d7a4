/** What is said of each kind of application, in English: on a record, in a refusal, in the reference. */

/** What a record says while an application to it is open or stands granted; and how a decision on one is contested. */
export const applicationWords = {
  annotation: 'The recorded subject has objected to this information; the objection is being handled.',
  objectionRemedies:
    'Administrative reconsideration or litigation, during which disclosure is suspended (Art. 53)',
  repairApplied: 'Its repair is applied for; the unit that recorded it decides.',
  repaired: 'It is repaired: shown to nobody else, not used, and stored until its end.',
  repairRemedies:
    'A second application once what was missing is there: POST /v1/repairs. Administrative reconsideration or litigation (Art. 53)',
  nondisclosureApplied: 'Its subject wishes that it is not disclosed; that is being decided.',
  undisclosed:
    'This information is not disclosed, at its subject’s wish: nobody else can check it. It comes back at their word: POST /v1/nondisclosures/{id}/withdrawals.',
  otherRemedies: 'Administrative reconsideration or litigation (Art. 53)',
  suspended:
    'Its disclosure is suspended while proceedings about it run; only its subject and who corrects or withdraws it see it.',
};

/** Why an application may not be made, or not be decided so. */
export const applicationCodes = {
  'already-granted': {
    means: 'This has been granted, and stands.',
    advice: 'There is nothing to apply for.',
  },
  'unmet-required': {
    means: 'Whoever refuses names each condition that is not met.',
    advice: ({ conditions }: { conditions: string[] }) => `Give "unmet", of: ${conditions.join(', ')}.`,
  },
  'condition-unmet': {
    means: 'Nothing is granted while a condition is not met, and none is named otherwise.',
    advice: 'Leave it out, or refuse.',
  },
  'repair-of-trustworthy': {
    means: 'Only untrustworthiness information is repaired.',
    advice: 'Information to your credit can be withheld at your wish: POST /v1/nondisclosures (Art. 35).',
  },
  'repair-too-early': {
    means: ({ first }: { first: string }) =>
      `The least period of disclosure has not passed: repair may be asked for from ${first} on.`,
    advice: 'Apply on that day or later. You can object at any time: POST /v1/objections.',
  },
  'repair-not-yet': {
    means: ({ first }: { first: string }) => `As the record now stands, it may be repaired from ${first} on.`,
    advice: 'Decide then, or refuse.',
  },
  'repair-correction-missing': {
    means: 'It is not said how the conduct was corrected.',
    advice: 'Say in "corrected" what was put right, and by what that shows.',
  },
  'repair-performance-missing': {
    means: 'It is not said how and when the duties were performed.',
    advice: 'Say in "performed" what was paid or done, with the receipt, and on which day.',
  },
  'repair-performance-day': {
    means: 'This day lies before the decision, or in the future.',
    advice: 'Give the day on which the last of them was.',
  },
  'repair-pledge-missing': {
    means: 'There is no public pledge.',
    advice:
      'Write in "pledge" what you promise; it is published with your application. Or name in "pledgeId" a pledge that you have given: POST /v1/pledges.',
  },
  'no-such-pledge': {
    means: 'You have given no such pledge.',
    advice: 'Your pledges: GET /v1/me/pledges. Leave "pledgeId" out to say in "pledge" what you promise.',
  },
  'pledge-not-in-force': {
    means: 'This pledge is decided on, or its last day is over.',
    advice: 'Give a new one, POST /v1/pledges, or say in "pledge" what you promise.',
  },
  'pledge-stands-no-more': {
    means: 'The pledge on which it rests was broken, or stands no more: it cannot be granted.',
    advice: 'Refuse it, and name "pledge-given" in "unmet"; another may be asked for on another pledge.',
  },
  'pledge-may-be-taken-back': {
    means: 'This pledge may be taken back: no repair can rest on it.',
    advice:
      'Pledge by a matter that is not taken back, such as credit-repair: GET /v1/pledge-matters. Or say in "pledge" what you promise.',
  },
  'pledge-said-twice': {
    means: 'The pledge is named and said in words, too.',
    advice: 'Leave one out: of a pledge that is named the text is taken from there.',
  },
  'nondisclosure-of-untrustworthy': {
    means: 'Only information to somebody’s credit is withheld at their wish.',
    advice:
      'Untrustworthiness information is repaired once its conditions are met: POST /v1/repairs (Art. 34).',
  },
  'nondisclosure-consequences': {
    means:
      'Once it is not disclosed, nobody can check it any more: not in procurement, in recruitment, or for commendations and rewards.',
    advice: 'If you wish so, send "understood": true. You can have it back at any time within its period.',
  },
  'proceedings-document-missing': {
    means: 'It is not said by what the proceedings can be known.',
    advice: 'Give in "document" the number of the receipt or of the case.',
  },
  'proceedings-not-over': {
    means: ({ first }: { first: string }) =>
      `Until then suit or appeal may still be brought: the suspension may end from ${first} on.`,
    advice: 'Decide then, unless other proceedings are reported.',
  },
  'concluded-misplaced': {
    means: 'How the proceedings ended is said where the outcome is "ended", and only there.',
    advice: 'Say how, by which document and when that was served; or name another outcome.',
  },
  'conclusion-day': {
    means: 'This day lies in the future, or before the decision.',
    advice: 'Give the day on which the document was served.',
  },
  'measure-paused': {
    means: 'Proceedings run about its record: the measure waits until they are over.',
    advice: 'Take no step on it. Its time stands still meanwhile.',
  },
};

/** What the reference says of each kind; `fields` of what it asks for beside what all do. */
export const applicationKindTexts = {
  objection: {
    one: 'an objection',
    raise:
      'Object to a record, so that from then on every response that shows it says so, or to what is missing (Art. 33)',
    decide:
      'Decide an objection, with reasons: to a record corrected, deleted or upheld; to what is missing requested or rejected (Art. 33)',
    fields: {
      missing: 'What is missing; left out where it is to a record',
      asked: 'Where it is requested: the unit that is asked, and what it is to file',
      corrections: 'For a correction: the fields that change, by the names of the record’s content',
    },
  },
  repair: {
    one: 'an application for repair',
    raise:
      'Apply for the repair of untrustworthiness information; what is not met of the conditions is answered one by one, with the first day (Art. 34)',
    decide:
      'Decide an application for repair: whoever recorded it repairs it. Once granted, nothing shows the record or uses it any more, and the measures on it end (Art. 34)',
    fields: {
      corrected: 'How the conduct was corrected and its harm removed, and by what that can be seen',
      performed: 'How the duties were wholly performed, and by what that can be seen',
      performedOn: 'The day on which the last of them was',
      pledge: 'What is promised; it is published with the application of an organization',
      pledgeId:
        'In its stead: one’s own pledge that is on record and cannot be taken back, open to oversight (Art. 27)',
      unmet: 'Where it is refused: each condition that is not met',
    },
  },
  nondisclosure: {
    one: 'an application for non-disclosure',
    raise: 'Apply for information to one’s credit not to be disclosed (Art. 35)',
    decide: 'Decide an application for non-disclosure (Art. 35)',
    fields: { understood: 'That it is understood what can then no longer be checked' },
  },
  suspension: {
    one: 'a suspension of disclosure',
    raise:
      'Report that reconsideration or litigation runs about a record: its disclosure stops at once, where its subject, the court or the organ reports it (Art. 53)',
    decide:
      'End a suspension by the document that ended the proceedings, once no suit or appeal may be brought any more; confirm or dismiss what somebody else reported (Art. 53)',
    fields: {
      document: 'The number of the receipt, or of the case, by which the proceedings can be known',
      concluded: 'Where it ends: how the proceedings ended, the day of service, and the document',
    },
  },
};

/** What each ground, outcome, mark, condition and conclusion means, for the reference. */
export const applicationValues = {
  'objection-decided': 'that an objection was decided (Art. 33)',
  'objection-asking-answered': 'that the unit that was asked for what is missing has answered (Art. 33)',
  'repair-decided': 'that an application for repair was decided (Art. 34)',
  'nondisclosure-decided': 'that an application for non-disclosure was decided (Art. 35)',
  'suspension-begun': 'that a court or an organ reported proceedings: its disclosure is suspended (Art. 53)',
  'suspension-decided': 'that a suspension was decided (Art. 53)',
  objection: 'an objection (Art. 33)',
  repair: 'repair of untrustworthiness (Art. 34)',
  nondisclosure: 'non-disclosure of what is to somebody’s credit (Art. 35)',
  suspension: 'suspension of disclosure while proceedings run (Art. 53)',
  error: 'it is wrong',
  omission: 'something is missing',
  'trade-secret': 'it shows a trade secret',
  privacy: 'it infringes privacy',
  'other-situation': 'something else is wrong in how it is aggregated, kept or provided',
  'other-right': 'it infringes another right',
  'conduct-corrected': 'the conduct is corrected, and its harm removed (Art. 34)',
  'own-wish': 'its subject wishes so (Art. 35)',
  reconsideration: 'administrative reconsideration runs (Art. 53)',
  litigation: 'litigation runs (Art. 53)',
  corrected: 'the record is corrected',
  upheld: 'the record stays as it is',
  requested: 'the omission is real: a unit was asked to file what is missing',
  rejected: 'nothing is missing that should be on record',
  granted: 'granted; of an authorization, in force until its end',
  refused: 'refused',
  confirmed: 'what was reported is so: its disclosure is suspended',
  dismissed: 'what was reported is not so',
  noted: 'an application to it is open',
  annotated: 'an objection to it is open: whoever sees it reads so',
  suspended: 'its disclosure is suspended while proceedings run',
  repaired: 'it is repaired: nobody else is shown it',
  undisclosed: 'it is not disclosed, at its subject’s wish',
  'minimum-period': 'the least period of disclosure has passed',
  'duties-performed': 'the duties are wholly performed',
  'pledge-given': 'a public pledge is given',
  'other-law': 'whatever else a law asks',
  'reconsideration-decided': 'reconsideration was decided: the time to sue follows',
  'not-accepted': 'the organ did not take it on: the time to sue follows',
  'first-judgment': 'a judgment of first instance: the time to appeal follows',
  'final-judgment': 'a judgment that is final',
  'none-brought': 'the organ or the court says that none were brought',
};

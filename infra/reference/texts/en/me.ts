import type * as described from '../../../../functions/me/operations.ts';
import type { ProcessTexts } from '../texts.ts';

export const me: ProcessTexts<typeof described> = {
  about: 'What recorded people and firms see of their own, and whom they authorize (Art. 13, 32)',
  operations: {
    records: 'Everything recorded about you, whatever its status, newest first (Art. 13, 32)',
    notices: 'Every notice to you, newest first (Art. 11, 22, 32, 33)',
    applications:
      'Own applications, and what was reported about own records: each with the day on which it is due, who decides, the public service number, and the picture of its course (Art. 37)',
    accesses:
      'Who looked at what is recorded about you, when and for what purpose, newest first; looks of one kind by one looker on one day are one entry, unless each is asked for (Art. 32)',
    history: 'Everything that happened to what is recorded about you, by whom (Art. 32)',
    recalls:
      'Which units were told to stop using what they saw of you, newest first, each with what it says that it did (Art. 33)',
    authorizations: 'The authorizations that you gave, newest first, those that are over too (Art. 13)',
    authorize: 'Authorize a unit to inquire about you: who, what for, until the end of which day (Art. 13)',
    revoke: 'Revoke an authorization; it ends at once (Art. 13)',
  },
  fields: {
    Access: {
      at: 'When it was, the first time where they are several, in UTC',
      unit: 'The code of the unit that looked; null where it was no unit, or the public',
      client: 'The client through which it was done; null where it was the public',
      looks: 'How many looks of one kind stand here as one',
      official: 'The official who looked; null where none was named',
      basis: 'On what the look rested',
      matter: 'The matter for which it was looked; null where none was named',
      outcome: 'Whether something was shown, or refused',
      seen: 'The cases that were shown, in the version shown',
      pages: 'How many pages were looked at',
      lastAt: 'When the last of them was, in UTC',
    },
    AccessPage: {
      damaged: 'Looks whose entry somebody damaged: that they were, and when they began',
      missing:
        'Looks that the log has in this part of the list, and of which somebody removed an entry; with the proof',
      proof: 'That the log holds each page of these looks; where it was asked for',
    },
    LostAccesses: {
      from: 'From when on the lost looks began, in UTC',
      to: 'Until when they began, in UTC; that instant is none of them',
      pages: 'How many of their pages a restore lost: that there were so many, the log proves',
    },
    DamagedAccess: { at: 'When it began, in UTC' },
    RecordPage: { damaged: 'Records that cannot be shown, as somebody damaged them: supervision sees to it' },
    NoticePage: {
      damaged: 'Cases whose notices cannot be shown, as somebody damaged them: supervision sees to it',
    },
    HistoryPage: {
      damaged: 'Cases of which an event cannot be shown, as somebody damaged it: supervision sees to it',
      proof: 'That the log holds each of these events; where it was asked for',
    },
    SeenCase: { version: 'The number of the version that was shown' },
    HistoryEntry: {
      type: 'What happened',
      by: 'Who did it',
      data: 'What changed, without what is personal',
      hash: 'The seal of the event, which holds that of the one before',
    },
    OfficialActor: {
      as: 'A named official',
      insteadOf: 'The unit that has ended, whose duty it was; left out where it was the own unit’s',
    },
    UnitActor: { as: 'A unit, without an official' },
    SubjectActor: { as: 'Whom it is about' },
    PlatformActor: { as: 'The platform itself', process: 'The process that did it' },
    Authorization: {
      grantedAt: 'When it was given, in UTC',
      revokedAt: 'When it was revoked, in UTC; null where it was not',
      purpose: 'What it is for, in the words of whoever gave it',
      until: 'When it ends, exclusive, in UTC',
    },
    Authorize: {
      purpose: 'What it is for, in your own words',
      until: 'The last day on which it holds',
    },
  },
};

import type * as described from '../../../../functions/notices/operations.ts';
import type { ProcessTexts } from '../texts.ts';

export const notices: ProcessTexts<typeof described> = {
  about: 'Notice before adverse information is listed: delivery, reply, decision (Art. 11)',
  operations: {
    read: 'A notice with its replies (Art. 11)',
    deliver: 'Acknowledge a notice, or certify how it was served (Art. 11)',
    reply: 'Reply to a notice; the reply goes to the provider’s official (Art. 11)',
    decide:
      'Another official of the provider than the one who filed confirms or withdraws after a reply (Art. 11)',
  },
  fields: {
    RecordNotice: {
      id: 'Its identifier, which is that of its record',
      kind: 'Whether it comes before listing, or says that a record took effect at once by a cited law',
      status: 'Where its record stands',
      deliveredOn:
        'The day of its delivery; null while it is not delivered, and where the record took effect at once',
      recounted:
        'That a calendar which was published later made that day a rest day, so that the period ends later than was said; null where none did',
      replyCount: 'How many replies there are',
      replies: 'The replies; null in a list: read the notice by itself',
      overdue: 'Whether the decision on a reply is overdue',
      lastDay: 'The last day on which the record would be shown',
      replyLastDay:
        'The last day on which its subject may reply, in Beijing time; null until it was delivered, and under an exemption of an earlier release, which set none',
      decideLastDay:
        'The last day for the decision on the reply, in Beijing time; null while there is no reply',
      repairFrom:
        'The first day on which credit repair may be applied for; null where it may be from the day on which the duty is performed: see howTo',
      howTo: 'How to reply, to object and to apply for repair',
      record: 'The record that it is about; null where the reader may not see it any more',
    },
    ItemEndedNotice: {
      kind: 'That its item ended',
      id: 'The identifier of the record',
      item: 'The item of the catalog that ended',
      catalogVersion: 'The version of it by which it ended',
      whatFollows: 'What that means, in the language of the answer',
    },
    ProviderActNotice: {
      id: 'The identifier of the record',
      kind: 'Whether the record was corrected or withdrawn',
      document: 'The document that it rests on',
      reason: 'The reason',
      number: 'Which of the record’s corrections this is, from 1 on; null where it was withdrawn',
      columns: 'What was changed, by the columns of its data format; null where it was withdrawn',
      howToObject: 'How to object, in the language of the answer',
      record: 'The record as it stands now; null once nothing shows it any more',
    },
    Reply: { text: 'What was replied' },
    ReplyDecision: { outcome: 'Whether the record is confirmed or withdrawn' },
    PeriodRecounted: {
      at: 'When it was counted anew, in UTC',
      lastDayBefore: 'The last day to reply as it was said before, in Beijing time',
      calendar: 'The calendar that moved it; null where none is published of that year',
    },
    NamedCalendar: { id: 'The name of the calendar', version: 'Which of its versions' },
    HowTo: {
      reply: 'How to reply, in the language of the answer',
      object: 'How to object, in the language of the answer',
      repair: 'How to apply for credit repair, in the language of the answer',
    },
    NoticeDelivered: { replyUntil: 'Until when its subject may reply, exclusive, in UTC' },
    NoticeReplied: { decideBy: 'Until when the provider’s official should decide, in UTC' },
    DeliverNotice: {
      method: 'How it was served; its subject can only acknowledge it',
      servedOn: 'The day on which it was served; not for an acknowledgement',
      proof: 'What proves it, such as the number of a delivery receipt; not for an acknowledgement',
    },
    ReplyToNotice: { text: 'What is replied' },
    DecideNotice: {
      outcome: 'Whether the record is confirmed or withdrawn',
      reasons: 'The reasons; its subject reads them',
    },
  },
};

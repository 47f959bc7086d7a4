/** What happens to the notice of a record: it is delivered, replied to, decided on, or comes back (Art. 11). */
import type { Acting } from '../authority/acting.ts';
import { accept, refuse, tooEarly } from '../outcome.ts';
import { law } from '../regulation.ts';
import { addDays, civilDateOf, type Instant, lastDayBefore } from '../time/civil.ts';
import { lastDay, periodEnd } from '../time/period.ts';
import { endFrom } from '../time/period-to-act.ts';
import type { Decision, RecordCommand, RecordEvent } from './commands.ts';
import { hearingOf } from './hearing.ts';
import { endedBy } from './item-ended.ts';
import type { RecordState } from './state.ts';

export function deliver(
  state: RecordState,
  command: Extract<RecordCommand, { type: 'deliver' }>,
  now: Instant,
  acting: Acting,
): Decision {
  if (acting.as !== (command.method === 'acknowledged' ? 'subject' : 'official')) {
    return refuse('wrong-delivery-method');
  }
  // Over on its second, whenever the sweep comes by.
  if (state.notice && now >= state.notice.deliverBy) return refuse('delivery-limit-over');
  const issuedOn = civilDateOf(state.notice?.issuedAt ?? state.filedAt);
  if (command.on > civilDateOf(now) || command.on < issuedOn) {
    return refuse('impossible-delivery-date');
  }
  const countsOn = addDays(command.on, law.service[command.method].days);
  // Not before the day it is registered here: a service entered late shortens nobody's time to reply.
  const today = civilDateOf(now);
  const countedTo = lastDay(countsOn > today ? countsOn : today, { days: command.noticePeriodDays });
  const endsAt = endFrom(countedTo, command.calendars);
  return accept([
    {
      type: 'NoticeDelivered',
      data: { method: command.method, on: command.on, endsAt, countedTo },
      secret: { proof: command.proof },
    },
  ]);
}

/** What can be said about one record, in stored bytes, so that what is acknowledged always fits where it is kept. */
const maximumReplyBytes = 128 * 1024;
/** What an event takes beside the words of a reply. */
const replyOverhead = 1024;

/** What a reply takes where it is stored. */
const replyBytes = (text: string): number => Buffer.byteLength(JSON.stringify(text)) + replyOverhead;

export function reply(
  state: RecordState,
  command: Extract<RecordCommand, { type: 'reply' }>,
  now: Instant,
): Decision {
  const hearing = hearingOf(state);
  const endsAt = hearing?.endsAt ?? null;
  if (endsAt !== null && now >= endsAt) {
    return refuse('notice-period-over');
  }
  const bytes = replyBytes(command.text);
  if (endedBy(state, command.items, now) !== null) return refuse('item-ended');
  if ((hearing?.replies.bytes ?? 0) + bytes > maximumReplyBytes) {
    return refuse('replies-too-long', { most: maximumReplyBytes / 1024 });
  }
  const days = { days: command.replyDecisionDays };
  // Without an end to reply by, the decision on the first reply is due as if that had been the last day.
  const decideBy = endsAt
    ? periodEnd(lastDayBefore(endsAt), days)
    : (hearing?.decideBy ?? periodEnd(civilDateOf(now), days));
  return accept([{ type: 'ReplyReceived', data: { decideBy, bytes }, secret: { text: command.text } }]);
}

export function decideReply(
  state: RecordState,
  command: Extract<RecordCommand, { type: 'decide-reply' }>,
  now: Instant,
): Decision {
  if (command.outcome === 'confirm' && now < (hearingOf(state)?.endsAt ?? '')) {
    return refuse('notice-period-running');
  }
  if (command.outcome === 'confirm' && endedBy(state, command.items, now) !== null) {
    return refuse('item-ended');
  }
  const decided: RecordEvent = {
    type: 'ReplyDecided',
    data: { outcome: command.outcome, official: command.official },
    secret: { reasons: command.reasons },
  };
  return accept([decided]);
}

export function activate(state: RecordState, now: Instant): Decision {
  const endsAt = state.notice?.endsAt;
  if (!endsAt) return refuse('notice-period-running');
  if (now < endsAt) return tooEarly(endsAt, 'notice-period-running');
  return accept([{ type: 'RecordActivated', data: {} }]);
}

export function returnNotice(state: RecordState, now: Instant): Decision {
  const deliverBy = state.notice?.deliverBy;
  if (!deliverBy) return refuse('delivery-still-possible');
  if (now < deliverBy) return tooEarly(deliverBy, 'delivery-still-possible');
  return accept([{ type: 'NoticeReturned', data: {} }]);
}

export function markOverdue(state: RecordState, now: Instant): Decision {
  const hearing = hearingOf(state);
  const decideBy = hearing?.decideBy;
  if (decideBy && now < decideBy) return tooEarly(decideBy, 'not-yet-due');
  return accept(hearing?.overdueSince ? [] : [{ type: 'ReplyOverdue', data: {} }]);
}

import { ruleOf } from '../application/rules.ts';
import type { Acting } from '../authority/acting.ts';
import { accept, type Outcome, refuse, tooEarly } from '../outcome.ts';
import { next } from '../process/transitions.ts';
import { law } from '../regulation.ts';
import { repairFrom } from '../repair/conditions.ts';
import { addDays, civilDateOf, type Instant, lastDayBefore } from '../time/civil.ts';
import { lastDay, periodEnd } from '../time/period.ts';
import { endFrom } from '../time/period-to-act.ts';
import type { Correction, RecordCommand, RecordEvent, Resolution } from './commands.ts';
import { evolve } from './evolve.ts';
import { hearingOf } from './hearing.ts';
import { recounted } from './recount.ts';
import type { RecordState } from './state.ts';
import { transitionsOf } from './transitions.ts';

type Decision = Outcome<RecordEvent[]>;

/** What a command makes happen to a record at `now`, or why not (Art. 10, 11, 33, 36). */
export function decide(state: RecordState, command: RecordCommand, now: Instant, acting: Acting): Decision {
  const possible = next(transitionsOf(state), state.status, command.type);
  if (!possible.ok) return possible;
  const moved = movedBy(state, command, now);
  const asItRuns = moved.reduce((before, event) => evolve(before, event, now), state);
  const decided = decideOn(asItRuns, command, now, acting);
  return decided.ok ? accept([...moved, ...decided.value]) : decided;
}

/** A calendar that came while the period to reply ran counts before the sweep has said so: nobody loses a day to it. */
function movedBy(state: RecordState, command: RecordCommand, now: Instant): RecordEvent[] {
  switch (command.type) {
    case 'reply':
    case 'decide-reply':
    case 'recount':
      return recounted(state, command.calendars, now);
    default:
      return [];
  }
}

function decideOn(state: RecordState, command: RecordCommand, now: Instant, acting: Acting): Decision {
  switch (command.type) {
    case 'recount':
      return accept([]);
    case 'deliver':
      return deliver(state, command, now, acting);
    case 'reply':
      return reply(state, command, now);
    case 'decide-reply':
      return decideReply(state, command, now);
    case 'activate':
      return activate(state, now);
    case 'return':
      return returnNotice(state, now);
    case 'mark-reply-overdue':
      return markOverdue(state, now);
    case 'annotate':
      return annotate(state, command);
    case 'resolve':
      return resolve(state, command.objection, command.resolution);
    case 'repair':
      return repair(state, command, now);
    case 'withhold':
      return accept(ended(state, command.application, command.isGranted ? 'RecordWithheld' : null));
    case 'disclose':
    case 'let-go':
      return accept(ended(state, command.application, null));
    case 'withdraw':
      return withdraw(command);
    case 'correct':
      return correct(state, command);
    case 'review-exemption':
      return reviewExemption(command);
    case 'archive':
      return archive(state, now);
  }
}

function deliver(
  state: RecordState,
  command: Extract<RecordCommand, { type: 'deliver' }>,
  now: Instant,
  acting: Acting,
): Decision {
  if (acting.as !== (command.method === 'acknowledged' ? 'subject' : 'official')) {
    return refuse('wrong-delivery-method');
  }
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

/** How many applications of a kind are open to a record on a ground is bounded: so is what a record carries of them. */
function annotate(
  { restrictions }: RecordState,
  { restriction }: Extract<RecordCommand, { type: 'annotate' }>,
): Decision {
  const { kind, ground } = restriction;
  const open = restrictions.filter((each) => each.kind === kind && each.ground === ground);
  if (open.length >= (ruleOf(kind).several?.most ?? 1)) {
    return refuse('already-open');
  }
  const type = restriction.mark === 'suspended' ? 'RecordSuspended' : 'RecordAnnotated';
  return accept([{ type, data: { restriction } }]);
}

function reply(
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

function decideReply(
  state: RecordState,
  command: Extract<RecordCommand, { type: 'decide-reply' }>,
  now: Instant,
): Decision {
  if (command.outcome === 'confirm' && now < (hearingOf(state)?.endsAt ?? '')) {
    return refuse('notice-period-running');
  }
  const decided: RecordEvent = {
    type: 'ReplyDecided',
    data: { outcome: command.outcome, official: command.official },
    secret: { reasons: command.reasons },
  };
  return accept([decided]);
}

function activate(state: RecordState, now: Instant): Decision {
  const endsAt = state.notice?.endsAt;
  if (!endsAt) return refuse('notice-period-running');
  if (now < endsAt) return tooEarly(endsAt, 'notice-period-running');
  return accept([{ type: 'RecordActivated', data: {} }]);
}

function returnNotice(state: RecordState, now: Instant): Decision {
  const deliverBy = state.notice?.deliverBy;
  if (!deliverBy) return refuse('delivery-still-possible');
  if (now < deliverBy) return tooEarly(deliverBy, 'delivery-still-possible');
  return accept([{ type: 'NoticeReturned', data: {} }]);
}

function markOverdue(state: RecordState, now: Instant): Decision {
  const hearing = hearingOf(state);
  const decideBy = hearing?.decideBy;
  if (decideBy && now < decideBy) return tooEarly(decideBy, 'not-yet-due');
  return accept(hearing?.overdueSince ? [] : [{ type: 'ReplyOverdue', data: {} }]);
}

/** What an objection's decision does, whatever the sweep did meanwhile: an archived record is deleted or corrected, too. */
function resolve(state: RecordState, objection: string, resolution: Resolution): Decision {
  if (!state.restrictions.some(({ application }) => application === objection)) return accept([]);
  // Nobody is told that something was corrected of which nothing is left.
  if (state.isDeleted && resolution.outcome === 'corrected') return refuse('nothing-to-correct');
  if (resolution.outcome === 'corrected' && hasTooManyNames(state, resolution)) {
    return refuse('too-many-names', { most: maximumNames });
  }
  return accept(resolved(state, objection, resolution));
}

function resolved(state: RecordState, objection: string, resolution: Resolution): RecordEvent[] {
  const lifted: RecordEvent = { type: 'AnnotationLifted', data: { objection } };
  if (state.isDeleted) return [lifted];
  if (resolution.outcome === 'deleted') return [{ type: 'RecordDeleted', data: { objection } }, lifted];
  if (resolution.outcome === 'upheld') return [lifted];
  const endsAt = endAfter(state, resolution);
  const corrected: RecordEvent = {
    type: 'RecordCorrected',
    data: { objection, endsAt },
    secret: { filing: resolution.filing, names: resolution.names },
  };
  return [corrected, lifted];
}

/**
 * A repair is granted from the first day on which it may be asked for, as the record now stands: it may have been corrected
 * since (Art. 34; order 36). What has ended or is deleted meanwhile is let go of all the same.
 */
function repair(
  state: RecordState,
  { application, granted }: Extract<RecordCommand, { type: 'repair' }>,
  now: Instant,
): Decision {
  const first = granted && (repairFrom(state) ?? granted.performedOn);
  if (first && civilDateOf(now) < first) return refuse('repair-not-yet', { first });
  return accept(ended(state, application, granted ? 'RecordRepaired' : null));
}

/**
 * How an application ends on its record: it stays there granted, where the record is or was in effect to its end, whoever
 * has archived it by now or not; or nothing of it does.
 */
function ended(
  { restrictions, status, isDeleted, cameToNothing }: RecordState,
  application: string,
  granted: 'RecordRepaired' | 'RecordWithheld' | null,
): RecordEvent[] {
  const standing = restrictions.find((each) => each.application === application);
  if (!standing) return [];
  const hasStood = (status === 'active' || status === 'archived') && !isDeleted && !cameToNothing;
  if (granted && hasStood) return [{ type: granted, data: { application } }];
  return standing.mark === 'annotated'
    ? [{ type: 'AnnotationLifted', data: { objection: application } }]
    : [{ type: 'RestrictionLifted', data: { application, mark: standing.mark } }];
}

/** A correction never keeps somebody on record longer than they were told. */
const endAfter = ({ endsAt }: RecordState, corrected: Pick<Correction, 'endsAt'>): Instant =>
  corrected.endsAt < endsAt ? corrected.endsAt : endsAt;

/** What its unit withdraws comes to nothing: whoever objects, or nobody (Art. 10, 33). */
const withdraw = ({ document, reason, official }: Extract<RecordCommand, { type: 'withdraw' }>): Decision =>
  accept([{ type: 'RecordWithdrawn', data: { official }, secret: { document, reason } }]);

/** How many names its decision may have had: each is let go in the one transaction in which it comes to nothing. */
const maximumNames = 40;

const hasTooManyNames = ({ names: had }: RecordState, { names }: Pick<Correction, 'names'>): boolean =>
  new Set([...had, ...names]).size > maximumNames;

/** What is said of all corrections of one record, in stored bytes: its item keeps room for a withdrawal. */
const maximumCorrectionBytes = 48 * 1024;

function correct(
  state: RecordState,
  { correction, columns, document, reason, official }: Extract<RecordCommand, { type: 'correct' }>,
): Decision {
  const said = [...state.secret.corrections, { document, reason, columns, official }];
  if (Buffer.byteLength(JSON.stringify(said)) > maximumCorrectionBytes) {
    return refuse('corrections-too-long', { most: maximumCorrectionBytes / 1024 });
  }
  if (hasTooManyNames(state, correction)) return refuse('too-many-names', { most: maximumNames });
  const { filing, names } = correction;
  return accept([
    {
      type: 'ProviderCorrected',
      data: { official, endsAt: endAfter(state, correction), columns },
      secret: { document, reason, filing, names },
    },
  ]);
}

/** That supervision has looked at how an exemption was used. Nothing of the record changes by it (Art. 11, 54). */
const reviewExemption = ({
  finding,
  official,
}: Extract<RecordCommand, { type: 'review-exemption' }>): Decision =>
  accept([{ type: 'ExemptionReviewed', data: { official }, secret: { finding } }]);

function archive(state: RecordState, now: Instant): Decision {
  if (now < state.endsAt) return tooEarly(state.endsAt, 'recording-period-running');
  return accept([{ type: 'RecordArchived', data: {} }]);
}

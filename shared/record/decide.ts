import type { Acting } from '../authority/acting.ts';
import { type ConsentState, inForce } from '../consent/state.ts';
import { accept, refuse, tooEarly } from '../outcome.ts';
import { afterMessage } from '../process/head-start.ts';
import { next } from '../process/transitions.ts';
import type { Instant } from '../time/civil.ts';
import type { Decision, RecordCommand, RecordEvent } from './commands.ts';
import { correctedTo, endAfter, hasTooManyNames, maximumNames } from './correction.ts';
import { annotate, ended, repair, resolve } from './decide-application.ts';
import { activate, decideReply, deliver, markOverdue, reply, returnNotice } from './decide-notice.ts';
import { evolve } from './evolve.ts';
import { endedBy, isRunning } from './item-ended.ts';
import { isKeptWhileAsked } from './kept.ts';
import { periodsMoved, toldAnew } from './moved.ts';
import { recounted } from './recount.ts';
import type { RecordState } from './state.ts';
import { transitionsOf } from './transitions.ts';

/** What a command makes happen to a record at `now`, or why not (Art. 10, 11, 33, 36). */
export function decide(state: RecordState, command: RecordCommand, now: Instant, acting: Acting): Decision {
  const possible = next(transitionsOf(state), state.status, command.type);
  if (!possible.ok) return possible;
  const moved = movedBy(state, command, now);
  const asItRuns = moved.reduce((before, event) => evolve(before, event, now), state);
  const decided = decideOn(asItRuns, command, now, acting);
  if (!decided.ok) return decided;
  return accept([...moved, ...(endedInstead(state, command, now) ?? decided.value)]);
}

/**
 * What happens instead of whatever a command does with a notice that can never take effect, as its item has ended, or the
 * consent that it rests on: that is noted; null for none.
 */
function endedInstead(state: RecordState, command: RecordCommand, now: Instant): RecordEvent[] | null {
  if (command.type !== 'deliver' && command.type !== 'recount') return null;
  if (!isRunning(state)) return null;
  const version = endedBy(state, command.items, now);
  if (version !== null) return [{ type: 'ItemEnded', data: { version } }];
  const { consent: rests } = state;
  if (!rests || command.type !== 'recount' || command.consent === undefined) return null;
  const holds = command.consent !== null && inForce(command.consent, now);
  return holds ? null : [{ type: 'ConsentEnded', data: { consent: rests.id } }];
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
      return annotate(state, command, now, acting);
    case 'resolve':
      return resolve(state, command.objection, command.resolution, now);
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
      return correct(state, command, now);
    case 'review-exemption':
      return reviewExemption(command);
    case 'review-override':
      return reviewOverride(command);
    case 'ask-expunging': {
      if (state.expunging) return refuse('already-asked');
      const { expungement, dueAt } = command;
      return accept([{ type: 'ExpungingAsked', data: { expungement, dueAt } }]);
    }
    case 'let-stand':
      return letStand(state, command, now);
    case 'expunge':
      return decidedBy(state, command.expungement, 'RecordExpunged');
    case 'end-consent':
      return endConsent(state, command.consent, now);
    case 'settle-owed':
      return settleOwed(state, now);
    case 'archive':
      return archive(state, now);
  }
}

/** It stands as it stood when it was asked for: what ran then for somebody who was kept from it runs on from now. */
function letStand(
  state: RecordState,
  { expungement, calendars }: Extract<RecordCommand, { type: 'let-stand' }>,
  now: Instant,
): Decision {
  const decided = decidedBy(state, expungement, 'ExpungingRefused');
  if (!decided.ok || !state.expunging || !isKeptWhileAsked(state)) return decided;
  return accept([...decided.value, ...periodsMoved(state, state.expunging.since, now, calendars)]);
}

/** What became of an asking, by the case that decided it and by no other. */
const decidedBy = (
  { status, expunging }: RecordState,
  expungement: string,
  type: 'ExpungingRefused' | 'RecordExpunged',
): Decision =>
  expunging?.expungement === expungement
    ? accept([{ type, data: { expungement } }])
    : refuse('not-possible-now', { status, possible: [] });

/** With its consent it is over; while that holds nothing happens (Art. 15, 16). */
function endConsent({ consent: rests }: RecordState, consent: ConsentState | null, now: Instant): Decision {
  const holds = !rests || (consent?.id === rests.id && inForce(consent, now));
  return accept(holds ? [] : [{ type: 'ConsentEnded', data: { consent: rests.id } }]);
}

function settleOwed({ owed }: RecordState, now: Instant): Decision {
  if (!owed) return accept([]);
  const at = afterMessage(owed.last);
  return now < at ? tooEarly(at, 'not-yet-due') : accept([{ type: 'OwedSettled', data: {} }]);
}

/** What its unit withdraws comes to nothing: whoever objects, or nobody (Art. 10, 33). */
const withdraw = ({ document, reason, official }: Extract<RecordCommand, { type: 'withdraw' }>): Decision =>
  accept([{ type: 'RecordWithdrawn', data: { official }, secret: { document, reason } }]);

/** What is said of all corrections of one record, in stored bytes: its item keeps room for a withdrawal. */
const maximumCorrectionBytes = 48 * 1024;

function correct(
  state: RecordState,
  command: Extract<RecordCommand, { type: 'correct' }>,
  now: Instant,
): Decision {
  const { correction, columns, rewritten, document, reason, official } = command;
  const said = [...state.secret.corrections, { document, reason, columns, official }];
  if (Buffer.byteLength(JSON.stringify(said)) > maximumCorrectionBytes) {
    return refuse('corrections-too-long', { most: maximumCorrectionBytes / 1024 });
  }
  if (hasTooManyNames(state, correction)) return refuse('too-many-names', { most: maximumNames });
  // What a decision on an objection has corrected is not its unit's to undo.
  if (rewritten.some((key) => state.secret.settled?.includes(key))) return refuse('settled-on-objection');
  return accept([
    {
      type: 'ProviderCorrected',
      data: { official, endsAt: endAfter(state, correction), columns },
      secret: { document, reason, ...correctedTo(correction) },
    },
    ...toldAnew(state, command, now),
  ]);
}

/** That supervision has looked at how an exemption was used. Nothing of the record changes by it (Art. 11, 54). */
const reviewExemption = ({
  finding,
  official,
}: Extract<RecordCommand, { type: 'review-exemption' }>): Decision =>
  accept([{ type: 'ExemptionReviewed', data: { official }, secret: { finding } }]);

/** The same of how an alarm was overridden: what must not be stored is asked to be destroyed, by a case of its own (Art. 16). */
const reviewOverride = ({
  finding,
  official,
}: Extract<RecordCommand, { type: 'review-override' }>): Decision =>
  accept([{ type: 'OverrideReviewed', data: { official }, secret: { finding } }]);

function archive(state: RecordState, now: Instant): Decision {
  if (now < state.endsAt) return tooEarly(state.endsAt, 'recording-period-running');
  return accept([{ type: 'RecordArchived', data: {} }]);
}

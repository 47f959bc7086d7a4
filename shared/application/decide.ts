import type { Official } from '../actor.ts';
import { type Bringer, isWhoBrought } from '../authority/may.ts';
import { isSameOfficial } from '../authority/same-official.ts';
import { saysNothing } from '../formats/nothing.ts';
import { accept, type Outcome, refuse, tooEarly } from '../outcome.ts';
import { platformUnits } from '../process/process.ts';
import { next } from '../process/transitions.ts';
import { endingsOf } from '../suspension/conclusion.ts';
import { civilDateOf, daysBetween, type Instant, lastDayBefore } from '../time/civil.ts';
import { periodEnd } from '../time/period.ts';
import { effectOf, ruleOf } from './rules.ts';
import {
  type ApplicationCommand,
  type ApplicationEvent,
  type ApplicationState,
  eventsOf,
  isAskingOpen,
  isGranted,
  isStillOwed,
  outcomesFor,
  transitionsOf,
} from './state.ts';

/** What a command makes happen to an application at `now`, or why not (Art. 33 to 37, 53). */
export function decide(
  state: ApplicationState,
  command: ApplicationCommand,
  now: Instant,
): Outcome<ApplicationEvent[]> {
  if (command.type === 'ask-expunging' && isStillOwed(state)) return refuse('still-owed');
  const possible = next(transitionsOf(state), state.status, command.type);
  if (!possible.ok) return possible;
  const { escalated, released } = eventsOf(state.kind);
  switch (command.type) {
    case 'remind':
      return remind(state, now);
    case 'escalate':
      if (now < state.dueAt) return tooEarly(state.dueAt, 'not-yet-due');
      return accept(state.escalatedAt ? [] : [{ type: escalated, data: {} }]);
    case 'claim':
      return claim(state, command);
    case 'release':
      return accept(state.handler ? [{ type: released, data: {} }] : []);
    case 'assign':
      return assign(state, command);
    case 'decide':
      return decideOn(state, command, now);
    case 'withdraw':
      return withdraw(state);
    case 'answer-asking':
      return answerAsking(state, command);
    case 'mark-asking-overdue':
      return markOverdue(state, now);
    case 'ask-expunging': {
      if (state.expunging) return refuse('already-asked');
      const { expungement, dueAt } = command;
      return accept([{ type: eventsOf(state.kind).expungingAsked, data: { expungement, dueAt } }]);
    }
    case 'let-stand':
      return onExpunging(state, command.expungement, eventsOf(state.kind).expungingRefused);
    case 'expunge':
      return onExpunging(state, command.expungement, eventsOf(state.kind).expunged);
  }
}

/** What was decided on the expungement that is asked for, and on no other. */
const onExpunging = (
  { status, expunging }: ApplicationState,
  expungement: string,
  type: ReturnType<typeof eventsOf>['expunged' | 'expungingRefused'],
): Outcome<ApplicationEvent[]> =>
  expunging?.expungement === expungement
    ? accept([{ type, data: { expungement } }])
    : refuse('not-possible-now', { status, possible: [] });

/** The unit that was asked says once that it has filed what is missing, or why not: in words, either way (Art. 33). */
function answerAsking(
  { kind, asking, decision }: ApplicationState,
  { outcome, text, official }: Extract<ApplicationCommand, { type: 'answer-asking' }>,
): Outcome<ApplicationEvent[]> {
  const unit = decision?.asked;
  if (!asking || !unit) return refuse('nothing-asked');
  if (!isAskingOpen(asking)) return refuse('already-answered');
  if (saysNothing(text)) {
    return refuse(outcome === 'filed' ? 'filing-words-required' : 'asking-explanation-required');
  }
  return accept([{ type: eventsOf(kind).answered, data: { unit, outcome, official }, secret: { text } }]);
}

/** That the unit is overdue, said once. */
function markOverdue(
  { kind, asking, decision }: ApplicationState,
  now: Instant,
): Outcome<ApplicationEvent[]> {
  const unit = decision?.asked;
  if (!asking || !unit || !isAskingOpen(asking) || asking.overdueMarkedAt) return accept([]);
  if (now < asking.answerBy) return tooEarly(asking.answerBy, 'not-yet-due');
  return accept([{ type: eventsOf(kind).overdue, data: { unit } }]);
}

const isWith = ({ handler }: ApplicationState, official: Official): boolean =>
  handler !== null && isSameOfficial(handler.official, official);

/** One official has it at a time. */
function claim(
  state: ApplicationState,
  { official }: Extract<ApplicationCommand, { type: 'claim' }>,
): Outcome<ApplicationEvent[]> {
  if (isWith(state, official)) return accept([]);
  if (state.handler) return refuse('claimed-by-another');
  return accept([{ type: eventsOf(state.kind).claimed, data: { official } }]);
}

/** Supervision gives it to an official, whoever has it, and says why. */
function assign(
  state: ApplicationState,
  { official, reason }: Extract<ApplicationCommand, { type: 'assign' }>,
): Outcome<ApplicationEvent[]> {
  if (isWith(state, official)) return accept([]);
  // Who filed the record or reported it would be refused once they decide, and hold up everybody else until then.
  if (ruleOf(state.kind).decide.not.includes('brought-by-oneself') && hasBrought(state, official))
    return refuse('brought-by-oneself');
  return accept([{ type: eventsOf(state.kind).assigned, data: { official }, secret: { reason } }]);
}

/** Who brought the record that it is about, where that is known. */
export const filersOf = ({ provider, secret }: Pick<ApplicationState, 'provider' | 'secret'>): Bringer[] =>
  provider && secret.filedBy
    ? [secret.filedBy, ...(secret.sentBy ?? [])].map((official) => ({ unit: provider, official }))
    : [];

/** Whether an official of the unit that decides filed the record or reported it, for it or for the unit where they were before. */
function hasBrought(state: ApplicationState, official: Official): boolean {
  const { provider, reporter } = state;
  const decides = ruleOf(state.kind).decide.by.some((each) => each === 'provider');
  const unit = decides && provider ? provider : platformUnits.handler;
  const bringers = [...filersOf(state), ...(reporter ? [reporter] : [])];
  return bringers.some((each) => isWhoBrought({ unit, official }, each));
}

/** Once, before it is due; where it has no limit, again and again, each time as long after as the first time. */
function remind(state: ApplicationState, now: Instant): Outcome<ApplicationEvent[]> {
  const { kind, receivedAt, remindAt, dueAt, remindedAt } = state;
  const { reminded } = eventsOf(kind);
  if (!ruleOf(kind).isOpenEnded) {
    if (now < remindAt) return tooEarly(remindAt, 'not-yet-due');
    return accept(remindedAt ? [] : [{ type: reminded, data: {} }]);
  }
  if (now < dueAt) return tooEarly(dueAt, 'not-yet-due');
  const days = daysBetween(civilDateOf(receivedAt), lastDayBefore(remindAt));
  return accept([{ type: reminded, data: { dueAt: periodEnd(civilDateOf(now), { days }) } }]);
}

/** Who applied takes it back while it is open; what was granted at their wish, whenever they wish otherwise. */
function withdraw(state: ApplicationState): Outcome<ApplicationEvent[]> {
  const { kind, status } = state;
  const isTheirs = status === 'open' || (ruleOf(kind).takeBack === 'always' && isGranted(state));
  if (!isTheirs) return refuse('not-possible-now', { status, possible: [] });
  return accept([{ type: eventsOf(kind).withdrawn, data: {} }]);
}

type Deciding = Extract<ApplicationCommand, { type: 'decide' }>;

/**
 * A decision has an outcome of its kind: another to a record than to what is missing, for which a unit may be asked; one
 * that confirms what was reported leaves it open. Who refuses names each condition that is not met, and who grants none.
 */
function decideOn(state: ApplicationState, command: Deciding, now: Instant): Outcome<ApplicationEvent[]> {
  const { outcome, reasons, official, asked, unmet, concluded } = command;
  const possible = outcomesFor(state);
  if (!possible.includes(outcome)) return refuse('outcome-of-another', { possible: [...possible] });
  const refusal = conditionsOf(state, command) ?? misfitting(state, command) ?? covered(command, now);
  if (refusal) return refusal;
  const { decided, confirmed } = eventsOf(state.kind);
  if (effectOf(state.kind, outcome) === 'suspend') {
    return accept([{ type: confirmed, data: { official }, secret: { reasons } }]);
  }
  return accept([
    {
      type: decided,
      data: {
        outcome,
        official,
        ...(asked ? { asked: asked.unit, answerBy: asked.answerBy } : {}),
        ...(unmet.length ? { unmet } : {}),
        ...(concluded ? { concluded: { how: concluded.how, on: concluded.on } } : {}),
      },
      secret: {
        reasons,
        ...(asked ? { asked: asked.what } : {}),
        ...(concluded ? { document: concluded.document } : {}),
      },
    },
  ]);
}

type Refused = ReturnType<typeof refuse> | null;

function conditionsOf({ kind }: ApplicationState, { outcome, unmet }: Deciding): Refused {
  const { conditions } = ruleOf(kind);
  const isRefused = conditions.length > 0 && effectOf(kind, outcome) === 'none';
  if (isRefused && unmet.length === 0) return refuse('unmet-required', { conditions: [...conditions] });
  return unmet.length > 0 && !isRefused ? refuse('condition-unmet') : null;
}

/** Nothing is shown again while suit or appeal may still be brought (Art. 53). */
/** A judgment ends no reconsideration, nor a decision on that a suit: what may follow the one is not what may follow the other. */
function misfitting({ ground }: ApplicationState, { concluded }: Deciding): Refused {
  const possible = endingsOf(ground);
  return concluded && !possible.includes(concluded.how)
    ? refuse('conclusion-of-other', { possible: [...possible] })
    : null;
}

function covered({ concluded }: Deciding, now: Instant): Refused {
  const until = concluded?.coveredUntil;
  return until && now < until ? refuse('proceedings-not-over', { first: civilDateOf(until) }) : null;
}

/** Runs a command on what a restore lost of a case, and gives the one change that is to be written, or the refusal. */
import type { Acting } from '../authority/acting.ts';
import { may } from '../authority/may.ts';
import { accept, type Outcome, refuse } from '../outcome.ts';
import type { Instant } from '../time/civil.ts';
import { type Change, changeOf, namedIn, type Stored } from './change.ts';
import { evolveLoss, type LossCommand, type LossEvent, lossAuthority, openLossOf } from './loss.ts';
import { type CaseEvent, type CaseState, type Process, platformUnits } from './process.ts';

/** The change that a command makes to what was lost of a case, where its giver may give it. */
export function runOnLoss<S extends CaseState, C extends { type: string }, E extends CaseEvent>(
  process: Process<S, C, E>,
  before: Stored<S>,
  command: LossCommand,
  at: Instant,
  acting: Acting,
): Outcome<Change<S>> {
  const named = namedIn(process.concerned(before.state), { handler: [platformUnits.handler] });
  const allowed = may(acting, lossAuthority[command.type], named);
  if (!allowed.ok) return allowed;
  const decided = decideOnLoss(process, before, command, at);
  if (!decided.ok) return decided;
  const { after, events, further } = decided.value;
  const settled = events.reduce((now, event) => evolveLoss(now, event, at), before.state);
  const state = further.reduce((now, event) => process.evolve(now, event, at), settled);
  const change = { before, state, events: [...events, ...further], after, actor: allowed.value, at };
  return accept(changeOf(process, change));
}

/** What a command on what was lost makes happen: the events of that, and those that end the case. */
interface OnLoss<E> {
  after: number;
  events: LossEvent[];
  further: E[];
}

function decideOnLoss<S extends CaseState, C extends { type: string }, E extends CaseEvent>(
  process: Process<S, C, E>,
  { state, seq }: Stored<S>,
  command: LossCommand,
  now: Instant,
): Outcome<OnLoss<E>> {
  const nothing: OnLoss<E> = { after: seq, events: [], further: [] };
  if (command.type === 'mark-loss') {
    const { type: _, after, isExpungingLost, ...numbers } = command;
    const data = isExpungingLost ? { ...numbers, isExpungingLost } : numbers;
    return accept({ after, events: [{ type: 'EventsLost', data }], further: [] });
  }
  const lost = openLossOf(state);
  if (command.type === 'mark-loss-overdue') {
    const isDue = lost && !lost.overdueMarkedAt && now >= lost.settleBy;
    return accept(isDue ? { ...nothing, events: [{ type: 'LossOverdue', data: {} }] } : nothing);
  }
  if (!lost) return refuse('nothing-lost');
  const { outcome, official, document, reasons, calendars } = command;
  if (outcome !== 'stands' && !process.ends) return refuse('loss-not-ended');
  // What two officials had destroyed, or one had asked for, no third puts back alone (Art. 16). What nothing ends goes on, and
  // what it says stays kept from all others.
  if (outcome === 'stands' && lost.isExpungingLost && process.ends) return refuse('expunging-lost');
  const further =
    outcome === 'stands'
      ? (process.resumes?.(state, now, calendars) ?? [])
      : (process.ends?.(state, outcome, now) ?? []);
  const settled = {
    type: 'LossSettled',
    data: { outcome, official },
    secret: { document, reasons },
  } as const;
  return accept({ ...nothing, events: [settled], further });
}

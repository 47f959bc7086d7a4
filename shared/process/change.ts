/** Runs a command against a stored case and gives the one change that is to be written, or the refusal. */
import type { Actor } from '../actor.ts';
import type { Acting } from '../authority/acting.ts';
import { type Concerned, may, type Rule } from '../authority/may.ts';
import { accept, type Outcome, type Refusal, refuse } from '../outcome.ts';
import type { Instant } from '../time/civil.ts';
import { type EntryChanges, entryChanges } from './entry-changes.ts';
import { isBehind, lossBookkeeping, lossDue, openLossOf, settledLoss } from './loss.ts';
import type { Message } from './message.ts';
import type { CaseEvent, CaseState, Process } from './process.ts';
import { isStall, type StallCommand, stall, stalledEvent } from './stall.ts';

/** A workflow step that waits: the name of what it waits for and the token that wakes it. */
export interface Wait {
  step: string;
  token: string;
}

/** A case as it was read: its state and the guards of the next write. */
export interface Stored<S extends CaseState> {
  state: S;
  /** How many events its history has: its version, and the guard of every write. */
  seq: number;
  /** The last of them that was more than bookkeeping: who read since then has read the case as it is. */
  revision: number;
  /** The hash of the last event. */
  head: string;
  /** The key of the case as it lies, wrapped. One of an earlier release has none until it next changes. */
  wrapped?: Uint8Array;
}

/** A case before and after, and what led from one to the other. */
interface Given<S extends CaseState> {
  before: Stored<S> | null;
  state: S;
  events: CaseEvent[];
  /** Behind which number the events are numbered: that of the last one before, or of the last that was lost. */
  after: number;
  actor: Actor;
  at: Instant;
}

/** What is written together or not at all. */
export interface Change<S extends CaseState = CaseState> extends Given<S> {
  /** The number of the last event that is more than bookkeeping. */
  revision: number;
  messages: Message[];
  entries: EntryChanges;
  due: Instant | null;
  /** The version in which the state is written. */
  form: number;
}

/** When a case falls due for the sweep. */
export function dueOf<S extends CaseState, C extends { type: string }, E extends CaseEvent>(
  process: Pick<Process<S, C, E>, 'due'>,
  state: S,
): Instant | null {
  const lost = openLossOf(state);
  return lost ? lossDue(lost) : process.due(state);
}

/** What every waiting step is told that it was not told before; nobody waits on a case that is just opened. */
function answersOf<S extends CaseState, C extends { type: string }, E extends CaseEvent>(
  { waits }: Process<S, C, E>,
  before: S | null,
  state: S,
): Message[] {
  const answers: Record<string, object> = {};
  for (const [step, tell] of before ? Object.entries(waits) : []) {
    const answer = tell(state);
    if (answer && before && !tell(before)) answers[step] = answer;
  }
  return Object.keys(answers).length ? [{ to: 'waiting', answers }] : [];
}

/** A change, with what follows from it: messages, entries, when the case falls due. */
export function changeOf<S extends CaseState, C extends { type: string }, E extends CaseEvent>(
  process: Process<S, C, E>,
  given: Given<S>,
): Change<S> {
  const { before, state, events, after, at, actor } = given;
  const books: string[] = [...process.bookkeeping, stalledEvent.type, ...lossBookkeeping];
  const lastOwn = events.findLastIndex(({ type }) => !books.includes(type));
  return {
    ...given,
    revision: lastOwn < 0 ? (before?.revision ?? 0) : after + lastOwn + 1,
    messages: [
      ...events.flatMap((event, index) =>
        process.sends(state, event as E, { seq: after + index + 1, at, by: actor }),
      ),
      ...followers(before?.state ?? null, state),
      ...answersOf(process, before?.state ?? null, state),
    ],
    entries: entryChanges(process, before?.state ?? null, state),
    due: dueOf(process, state),
    form: process.stored.version,
  };
}

/** The measures that rest on a record wait while events of it are lost, and go on or end once that is settled. */
const followers = (before: CaseState | null, state: CaseState): Message[] =>
  state.kind === 'record' && before && isBehind(before) !== isBehind(state)
    ? [{ to: 'endings', record: state.id }]
    : [];

/** That its workflow stalled is reported on every case alike. */
const ofStalls: Rule = { by: ['platform'], not: [] };

/** A refusal that names what is possible names it for whom it refuses: what others may do tells him nothing. */
function ofOwn<S extends CaseState, C extends { type: string }, E extends CaseEvent>(
  refusal: Refusal,
  { authority, concerned }: Process<S, C, E>,
  acting: Acting,
  state: S,
): Refusal {
  const { possible } = refusal.values ?? {};
  if (refusal.code !== 'not-possible-now' || !Array.isArray(possible)) return refusal;
  const own = possible.filter((command: C['type']) => may(acting, authority[command], concerned(state)).ok);
  return { ...refusal, values: { ...refusal.values, possible: own } };
}

/** Whom a case names, and whom what is published names for it beside. */
export const namedIn = ({ units, ...concerned }: Concerned, beside: Concerned['units']): Concerned => ({
  ...concerned,
  units: { ...units, ...beside },
});

/**
 * The change that a command makes to a stored case, where its giver may give it. Every case takes the report that its
 * workflow stalled. `published` are units that what is published names for every case of the kind.
 */
export function run<S extends CaseState, C extends { type: string }, E extends CaseEvent>(
  process: Process<S, C, E>,
  before: Stored<S>,
  command: C | StallCommand,
  at: Instant,
  acting: Acting,
  published: Concerned['units'] = {},
): Outcome<Change<S>> {
  const isLost = isBehind(before.state);
  const rule = isStall(command) ? ofStalls : process.authority[command.type as C['type']];
  const allowed = may(acting, rule, namedIn(process.concerned(before.state), published));
  if (!allowed.ok) return allowed;
  const given = { before, after: before.seq, actor: allowed.value, at };
  if (isStall(command)) {
    // While nothing may be done on it, its workflow waits in vain.
    const stalled = isLost ? { state: before.state, events: [] } : stall(process.waits, before.state, at);
    return accept(changeOf(process, { ...given, ...stalled }));
  }
  if (isLost && !process.protective?.includes(command.type)) return refuse('events-lost');
  const decided = process.decide(before.state, command, at, acting);
  if (!decided.ok) return { ok: false, refusal: ofOwn(decided.refusal, process, acting, before.state) };
  const events = decided.value;
  const evolved = events.reduce((now, event) => process.evolve(now, event, at), before.state);
  const state = isLost ? settledLoss(evolved, { outcome: 'ended', official: null }, at) : evolved;
  return accept(changeOf(process, { ...given, state, events }));
}

/**
 * The change that opens a case, where whoever opens it may: `state` as its opening event left it. `concerned` says whom
 * it names where that is more than the case itself says, such as every unit that might have opened it.
 */
export function opening<S extends CaseState, C extends { type: string }, E extends CaseEvent>(
  process: Process<S, C, E>,
  state: S,
  event: E,
  at: Instant,
  acting: Acting,
  concerned: Concerned = process.concerned(state),
): Outcome<Change<S>> {
  const allowed = may(acting, process.opens, concerned);
  if (!allowed.ok) return allowed;
  return accept(
    changeOf(process, { before: null, state, events: [event], after: 0, actor: allowed.value, at }),
  );
}

/**
 * What a step that begins to wait is told at once, where what it waits for has happened; null where it has not.
 * Throws where the process has no such wait: its definition names one that is not there.
 */
export function answerTo<S extends CaseState, C extends { type: string }, E extends CaseEvent>(
  { waits }: Process<S, C, E>,
  state: S,
  step: string,
): object | null {
  const tell = waits[step];
  if (!tell) throw new Error(`The definition names a wait that does not exist: ${step}`);
  return tell(state);
}

/** Runs a command against a stored case and gives the one change that is to be written, or the refusal. */
import type { Actor } from '../actor.ts';
import { accept, type Outcome } from '../outcome.ts';
import type { Instant } from '../time/civil.ts';
import type { CaseEvent, CaseState, Process, Start, Waits, WorkEntry } from './process.ts';

/** A workflow step that waits: the name of what it waits for and the token that wakes it. */
export interface Wait {
  step: string;
  token: string;
}

/** Something to send once the change is written. It leaves from the table's stream. */
export type Message =
  | { to: 'workflow'; start: Start }
  | { to: 'task'; token: string; output: object }
  | { to: 'intake'; submission: string };

/** A case as it was read: its state and the guards of the next write. */
export interface Stored<S extends CaseState> {
  state: S;
  version: number;
  /** Number and seal of the last event of its history. */
  seq: number;
  head: string;
  wait: Wait | null;
}

/** A case before and after, and what led from one to the other. */
interface Given<S extends CaseState> {
  before: Stored<S> | null;
  state: S;
  events: CaseEvent[];
  actor: Actor;
  at: Instant;
  wait: Wait | null;
}

/** What is written together or not at all. */
export interface Change<S extends CaseState = CaseState> extends Given<S> {
  messages: Message[];
  work: { remove: WorkEntry[]; add: WorkEntry[] };
  due: Instant | null;
}

const sameEntry = (a: WorkEntry, b: WorkEntry): boolean =>
  a.unit === b.unit && a.dueAt === b.dueAt && a.what === b.what;

const without = (entries: WorkEntry[], others: WorkEntry[]): WorkEntry[] =>
  entries.filter((entry) => !others.some((other) => sameEntry(entry, other)));

/** What a step that waits on the case is told as it stands; null where what it waits for has not happened. */
export const told = <S extends CaseState>(
  { waits }: { waits: Waits<S> },
  state: S,
  step: string,
): object | null => waits[step]?.(state) ?? null;

function changeOf<S extends CaseState, C extends { type: string }, E extends CaseEvent>(
  process: Process<S, C, E>,
  given: Given<S>,
): Change<S> {
  const answer = given.wait && told(process, given.state, given.wait.step);
  const had = given.before ? process.work(given.before.state) : [];
  const has = process.work(given.state);
  const starts = given.events
    .map((event) => process.start(given.state, event as E))
    .filter((start) => start !== null);
  return {
    ...given,
    wait: answer ? null : given.wait,
    messages: [
      ...starts.map((start): Message => ({ to: 'workflow', start })),
      ...(answer && given.wait ? [{ to: 'task', token: given.wait.token, output: answer } as const] : []),
    ],
    work: { remove: without(had, has), add: without(has, had) },
    due: process.due(given.state),
  };
}

/** The change that a command makes to a stored case. */
export function run<S extends CaseState, C extends { type: string }, E extends CaseEvent>(
  process: Process<S, C, E>,
  before: Stored<S>,
  command: C,
  at: Instant,
  actor: Actor,
): Outcome<Change<S>> {
  const decided = process.decide(before.state, command, at, actor);
  if (!decided.ok) return decided;
  const state = decided.value.reduce((now, event) => process.evolve(now, event, at, actor), before.state);
  return accept(changeOf(process, { before, state, events: decided.value, actor, at, wait: before.wait }));
}

/** The change that opens a case: `state` as its opening event left it. */
export const opening = <S extends CaseState, C extends { type: string }, E extends CaseEvent>(
  process: Process<S, C, E>,
  state: S,
  event: E,
  at: Instant,
  actor: Actor,
): Change<S> => changeOf(process, { before: null, state, events: [event], actor, at, wait: null });

/**
 * Lets a workflow step wait on the case. Where what it waits for has already happened, the change wakes it
 * at once: whichever of the two is written second sees the other, so no wake-up is lost.
 */
export const waiting = <S extends CaseState, C extends { type: string }, E extends CaseEvent>(
  process: Process<S, C, E>,
  before: Stored<S>,
  wait: Wait,
  at: Instant,
  actor: Actor,
): Change<S> => changeOf(process, { before, state: before.state, events: [], actor, at, wait });

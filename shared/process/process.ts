/**
 * What every process (record, objection, joint response, authorization) is made of: pure functions over
 * its own state. Nothing here reads a clock, a store or chance; `now` and new identifiers come in.
 */
import type { Actor } from '../actor.ts';
import type { CaseKind } from '../ids.ts';
import type { SubjectKey } from '../keys/keys.ts';
import type { Outcome } from '../outcome.ts';
import type { Instant } from '../time/civil.ts';
import type { Workflow } from './workflows.ts';

/** Plain values only: what can be stored, hashed and shown. */
export type Plain = string | number | boolean | null | Plain[] | { [key: string]: Plain | undefined };

/** What every case holds beside its own fields. `secret` is stored encrypted, all else in the open. */
export interface CaseState {
  kind: CaseKind;
  id: string;
  subject: SubjectKey;
  status: string;
  /** Set where the workflow of the case failed for good and an operator must look; the legal clock runs on. */
  stalledAt: Instant | null;
  secret: object;
}

/** Something that happened. `data` holds nothing personal; what is personal goes into `secret`, stored encrypted. */
export interface CaseEvent {
  type: string;
  data: object;
  secret?: object;
}

/** An entry on the worklist of a unit. */
export interface WorkEntry {
  unit: string;
  what: string;
  dueAt: Instant;
}

/** A workflow to start: `name` comes from the case, so that starting twice is starting once. */
export interface Start {
  workflow: Workflow;
  name: string;
  input: object;
}

/** What each waiting step of a workflow is told, by its name, once what it waits for has happened; null before. */
export type Waits<S extends CaseState, W extends string = string> = Readonly<
  Record<W, (state: S) => object | null>
>;

/** `W` are the names of the steps that wait on its cases. */
export interface Process<
  S extends CaseState,
  C extends { type: string },
  E extends CaseEvent,
  W extends string = string,
> {
  /** What the command makes happen now, or why not. */
  decide(state: S, command: C, now: Instant, actor: Actor): Outcome<E[]>;
  evolve(state: S, event: E, now: Instant, actor: Actor): S;
  /** The workflow that an event starts, if any. */
  start(state: S, event: E): Start | null;
  waits: Waits<S, W>;
  /** Who has to do what until when, as the case stands. */
  work(state: S): WorkEntry[];
  /** When the case falls due for the sweep, if ever. */
  due(state: S): Instant | null;
}

/** Units of the platform itself that have a worklist. */
export const platformUnits = {
  /** The management body that handles objections (Art. 4(3), 33). */
  handler: 'management-body',
  /** The department to which what is overdue is escalated (Art. 54). */
  supervision: 'supervision',
  /** Those who run the system: a workflow that failed for good. */
  operations: 'operations',
} as const;

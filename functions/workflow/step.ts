/** A step of a workflow: it waits on a case, or runs a command on it. Doing a step twice is doing it once. */
import type { Cases } from '../../shared/cases.ts';
import type { CaseKind } from '../../shared/ids.ts';
import type { Refusal } from '../../shared/outcome.ts';
import { answerTo, run, type Stored, type Wait } from '../../shared/process/change.ts';
import type { CaseEvent, Process } from '../../shared/process/process.ts';
import { type StallCommand, stallCommand } from '../../shared/process/stall.ts';
import { workflowErrors } from '../../shared/process/workflow-errors.ts';
import { type PublishedOf, publishedCopies } from '../../shared/publication/copies.ts';
import type { CaseStore } from '../../shared/store/store.ts';
import type { Instant } from '../../shared/time/civil.ts';
import { isIdOf, ofKind } from '../cases.ts';
import { type Edge, edge } from '../edge.ts';

export type StepInput = { id: string } & ({ await: string; token: string } | { command: string });

/** What a step did: `left` where the case had moved on, so that there was nothing to do. */
export interface StepOutput {
  done: 'waiting' | 'command' | 'left';
}

const attempts = 5;

/** How long what is too early is tried again: machines' clocks differ by less. */
const clocksApartMs = 60_000;

const isSoon = (instant: Instant, now: Instant): boolean =>
  Date.parse(instant) - Date.parse(now) <= clocksApartMs;

/** What a step reads beside its case. */
export interface StandsOn {
  cases: CaseStore;
  published: PublishedOf;
}

/** A command that a definition may name; `after` is the wait whose running out leads to it, where one does. */
export interface StepCommand<S, C, W extends string = string> {
  command: C;
  after?: W;
  /** Whether only executions give it that began under an earlier release, whose definition they go on by. */
  earlier?: true;
  /** What is done first, where something published says so; then the step is decided anew on what that left. */
  first?: (state: S, on: StandsOn, now: Instant) => Promise<C | null>;
  /** What is done instead, where something beside the case says so. */
  instead?: (state: S, on: StandsOn, now: Instant) => Promise<C | null>;
}

/** Makes the function behind a workflow's tasks. `commands` are those that its definition may name. */
export function stepFunction<
  K extends CaseKind,
  C extends { type: string },
  E extends CaseEvent,
  W extends string,
>(
  kind: K,
  process: Process<Cases[K], C, E, W>,
  commands: readonly StepCommand<Cases[K], C, W>[],
  cases: CaseStore,
  world: Edge = edge,
) {
  const actor = { as: 'platform', process: kind } as const;
  const published = publishedCopies(cases);

  const commandOf = (name: string): StepCommand<Cases[K], C | StallCommand, W> => {
    if (name === stallCommand.type) return { command: stallCommand };
    const found = commands.find(({ command }) => command.type === name);
    if (!found) throw new Error(`The definition names a command that does not exist: ${name}`);
    return found;
  };

  /** Whether what a timer waited for has come after all, so that its command found the case moved on. */
  const overtaken = ({ state }: Stored<Cases[K]>, input: StepInput): boolean => {
    const after = 'command' in input ? commandOf(input.command).after : undefined;
    return after !== undefined && process.waits[after](state) !== null;
  };

  const refused = (
    stored: Stored<Cases[K]>,
    input: StepInput,
    { early }: Refusal,
    now: Instant,
  ): StepOutput => {
    // The caller's clock runs ahead of the deadline, or the deadline is another than that which it waited for.
    if (early) throw named(isSoon(early, now) ? workflowErrors.notYet : workflowErrors.postponed);
    if (overtaken(stored, input)) throw named(workflowErrors.overtaken);
    return { done: 'left' };
  };

  /** Lets the step wait, told at once where what it waits for has happened; null where a change came between. */
  const waitOn = async (stored: Stored<Cases[K]>, wait: Wait): Promise<StepOutput | null> => {
    const answer = answerTo(process, stored.state, wait.step);
    return (await cases.wait(stored.state.id, stored.seq, wait, answer)) ? { done: 'waiting' } : null;
  };

  /** Runs the command; null where another change came between. */
  const command = async (stored: Stored<Cases[K]>, input: StepInput, name: string) => {
    const now = world.now();
    const { command: named, first, instead } = commandOf(name);
    const before = (await first?.(stored.state, { cases, published }, now)) ?? null;
    const done = before && run(process, stored, before, now, actor);
    if (done?.ok && done.value.events.length > 0) {
      await cases.write({ changes: [done.value] }, null);
      return null;
    }
    const given = (await instead?.(stored.state, { cases, published }, now)) ?? named;
    const ran = run(process, stored, given, now, actor);
    if (!ran.ok) return refused(stored, input, ran.refusal, now);
    if (ran.value.events.length === 0) return { done: 'left' } as const;
    const written = await cases.write({ changes: [ran.value] }, null);
    return written.ok ? ({ done: 'command' } as const) : null;
  };

  /** One attempt; null where another change came between. */
  const attempt = async (input: StepInput): Promise<StepOutput | null> => {
    const loaded = isIdOf(kind, input.id) ? await cases.load(null, [input.id]) : null;
    const stored = ofKind(loaded?.cases[0], kind);
    if (!stored) throw named(workflowErrors.caseMissing);
    return 'await' in input
      ? waitOn(stored, { step: input.await, token: input.token })
      : command(stored, input, input.command);
  };

  return async (input: StepInput): Promise<StepOutput> => {
    for (let count = 0; count < attempts; count++) {
      const output = await attempt(input);
      if (output) return output;
    }
    throw named(workflowErrors.busy);
  };
}

function named(name: string): Error {
  const error = new Error(`${name}: see the workflow's definition for what follows.`);
  error.name = name;
  return error;
}

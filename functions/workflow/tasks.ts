/** The tasks of a workflow: what its definition may wait for, and which commands it may give to its cases. */
import type { Cases } from '../../shared/cases.ts';
import type { CaseKind } from '../../shared/ids.ts';
import type { CaseEvent, Process } from '../../shared/process/process.ts';
import type { CaseStore } from '../../shared/store/store.ts';
import type { Edge } from '../edge.ts';
import { type StepCommand, type StepInput, type StepOutput, stepFunction } from './step.ts';

export interface Tasks {
  /** The names of its waiting steps. */
  waits: readonly string[];
  /** The names of its commands. */
  commands: readonly string[];
  /** Those of them that no definition names any more, and executions still give that began under one that did. */
  earlier: readonly string[];
  /** Makes what does its tasks on the cases of a store. */
  on(cases: CaseStore, world?: Edge): (input: StepInput) => Promise<StepOutput>;
}

/** The tasks of the workflow of a process, whose cases are of one kind. */
export const tasksOf = <
  K extends CaseKind,
  C extends { type: string },
  E extends CaseEvent,
  W extends string,
>(
  kind: K,
  process: Process<Cases[K], C, E, W>,
  commands: readonly StepCommand<Cases[K], C, W>[],
): Tasks => ({
  waits: Object.keys(process.waits),
  commands: commands.map(({ command }) => command.type),
  earlier: commands.flatMap(({ command, earlier }) => (earlier ? [command.type] : [])),
  on: (cases, world) => stepFunction(kind, process, commands, cases, world),
});

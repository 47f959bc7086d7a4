import { deployedDefinition } from '../../infra/workflows/definition.ts';
import type { Definition } from '../../infra/workflows/language.ts';
import { placeholders } from '../../infra/workflows/placeholders.ts';
import type { Json } from '../../local/json.ts';
import type { Execution } from '../../local/states/execution.ts';
import { loadMachine } from '../../local/states/machine.ts';
import { createMemoryStore } from '../../local/states/memory-store.ts';
import { workflowErrors } from '../../shared/process/workflow-errors.ts';
import type { Workflow } from '../../shared/process/workflows.ts';
import { createWorld, named } from '../local/support/world.ts';

/** What a step of the walk does: its wait is answered, runs out, or its function fails for good; a command is done. */
export type Behaviour =
  | 'answered'
  | 'answered-at-once'
  | 'times-out'
  | 'times-out-then-answered'
  | 'fails'
  | 'done'
  | 'early-then-done'
  | 'busy-then-done'
  | 'overtaken'
  | 'postponed-then-done';

export interface Walked {
  /** `From -behaviour-> To`, the edges taken, in order. */
  edges: string[];
  execution: Execution;
  startedAt: number;
}

/** A workflow's definition as its machine has it; its tasks call a function `steps`. */
export function definitionOf(workflow: Workflow): string {
  const filled = placeholders({ partition: 'aws', stepsFunction: 'steps' });
  return deployedDefinition(workflow).replace(/\$\{(\w+)\}/g, (_, name: string) => filled[name] ?? '');
}

const answerAfterMs = 60_000;

/** With which error a step fails at an attempt, if it does. */
function errorOf(behaviour: Behaviour, attempt: number): string | null {
  if (behaviour === 'fails') return workflowErrors.caseMissing;
  if (behaviour === 'overtaken') return workflowErrors.overtaken;
  if (behaviour === 'postponed-then-done' && attempt === 1) return workflowErrors.postponed;
  if (behaviour === 'early-then-done' && attempt < 3) return workflowErrors.notYet;
  return behaviour === 'busy-then-done' && attempt < 3 ? workflowErrors.busy : null;
}

/** After how long a wait is answered at an attempt: at once where what it waits for is there already. */
function answerAfter(behaviour: Behaviour, attempt: number): number | null {
  if (behaviour === 'answered-at-once') return 0;
  if (behaviour === 'answered') return attempt > 1 ? 0 : answerAfterMs;
  return behaviour === 'times-out-then-answered' && attempt > 1 ? 0 : null;
}

/**
 * Walks a workflow's own definition through the interpreter: each state does what `plan` says of it, a wait
 * that is answered gives `answers`.
 */
export async function walk(
  workflow: Workflow,
  input: Json,
  plan: Record<string, Behaviour>,
  answers: Record<string, Json> = {},
): Promise<Walked> {
  const machine = loadMachine(workflow, definitionOf(workflow));
  const attempts = new Map<string, number>();
  const world = createWorld([machine], createMemoryStore(), {
    steps: async (payload) => {
      const execution = world.engine.running()[0];
      const state = execution?.cursor.state ?? '';
      const attempt = (attempts.get(state) ?? 0) + 1;
      attempts.set(state, attempt);
      const behaviour = plan[state] ?? 'done';
      const error = errorOf(behaviour, attempt);
      if (error) throw named(error);
      const afterMs = answerAfter(behaviour, attempt);
      const token = String(payload.token);
      const answer = () => void world.engine.succeed(token, answers[state] ?? {});
      if (afterMs !== null) world.at(world.now() + afterMs, answer);
      return {};
    },
  });
  const startedAt = world.now();
  await world.engine.start(machine, 'case', input);
  await world.advanceTo(startedAt + 366 * 86_400_000);
  const execution = await world.engine.find(workflow, 'case');
  if (!execution) throw new Error('The execution is gone.');
  const entered = execution.history.flatMap(({ type, state }) =>
    type.endsWith('StateEntered') && state ? [state] : [],
  );
  const edges = entered.map((state, index) => {
    const first = entered.indexOf(state) === index;
    return `${state} -${kindOf(plan[state], first)}-> ${entered[index + 1] ?? 'End'}`;
  });
  return { edges, execution, startedAt };
}

const kindOf = (behaviour: Behaviour | undefined, first: boolean): string => {
  if (behaviour === 'times-out' || (behaviour === 'times-out-then-answered' && first)) return 'timeout';
  if (behaviour === 'overtaken') return 'overtaken';
  if (behaviour === 'postponed-then-done' && first) return 'postponed';
  return behaviour === 'fails' ? 'failure' : 'next';
};

const edgeKinds: Record<string, string> = {
  'States.Timeout': 'timeout',
  'States.ALL': 'failure',
  [workflowErrors.overtaken]: 'overtaken',
  [workflowErrors.postponed]: 'postponed',
};

/** Every edge that a definition has: where each state goes next, on timeout, and on any other failure. */
export function edgesOf(workflow: Workflow): string[] {
  const { States } = JSON.parse(definitionOf(workflow)) as Definition;
  return Object.entries(States).flatMap(([name, { Next, Arguments, Catch = [] }]) => {
    const edges = Catch.map(({ ErrorEquals: [error = ''], Next: to }) => ({ kind: edgeKinds[error], to }));
    const isWait = Arguments !== undefined && 'await' in Arguments.Payload;
    // A wait of which the definition does not say where it goes when its time runs out goes where a failure goes.
    const runsOut = isWait && !edges.some(({ kind }) => kind === 'timeout');
    const failing = edges.find(({ kind }) => kind === 'failure');
    return [
      `${name} -next-> ${Next ?? 'End'}`,
      ...edges.map(({ kind, to }) => `${name} -${kind}-> ${to}`),
      ...(runsOut ? [`${name} -timeout-> ${failing?.to}`] : []),
    ];
  });
}

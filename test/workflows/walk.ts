import { readFileSync } from 'node:fs';
import type { Json } from '../../local/json.ts';
import type { Execution } from '../../local/states/execution.ts';
import { loadMachine } from '../../local/states/machine.ts';
import { createMemoryStore } from '../../local/states/memory-store.ts';
import type { Workflow } from '../../shared/process/process.ts';
import { workflowErrors } from '../../shared/process/workflow-errors.ts';
import { createWorld, named } from '../local/support/world.ts';

/** What a step of the walk does: its wait is answered, runs out, or its function fails for good; a command is done. */
export type Behaviour = 'answered' | 'times-out' | 'fails' | 'done' | 'early-then-done' | 'busy-then-done';

export interface Walked {
  /** `From -behaviour-> To`, the edges taken, in order. */
  edges: string[];
  execution: Execution;
  startedAt: number;
}

/** What the template puts in for the placeholders of a definition. */
const substitutions: Record<string, string> = {
  StepsFunction: 'steps',
  NotYet: workflowErrors.notYet,
  CaseBusy: workflowErrors.busy,
  OverdueWaitSeconds: '7776000',
};

export const definitionOf = (workflow: Workflow): string =>
  readFileSync(new URL(`../../infra/${workflow}.asl.json`, import.meta.url), 'utf8').replace(
    /\$\{(\w+)\}/g,
    (_, name: string) => substitutions[name] ?? '',
  );

const answerAfterMs = 60_000;

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
      if (behaviour === 'fails') throw named(workflowErrors.caseMissing);
      if (behaviour === 'early-then-done' && attempt < 3) throw named(workflowErrors.notYet);
      if (behaviour === 'busy-then-done' && attempt < 3) throw named(workflowErrors.busy);
      if (behaviour === 'answered') {
        const token = String(payload.token);
        world.at(world.now() + answerAfterMs, () => void world.engine.succeed(token, answers[state] ?? {}));
      }
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
  const edges = entered.map(
    (state, index) => `${state} -${kindOf(plan[state])}-> ${entered[index + 1] ?? 'End'}`,
  );
  return { edges, execution, startedAt };
}

const kindOf = (behaviour: Behaviour | undefined): 'next' | 'timeout' | 'failure' => {
  if (behaviour === 'times-out') return 'timeout';
  return behaviour === 'fails' ? 'failure' : 'next';
};

/** Every edge that a definition has: where each state goes next, on timeout, and on any other failure. */
export function edgesOf(workflow: Workflow): string[] {
  const { States } = JSON.parse(definitionOf(workflow)) as {
    States: Record<
      string,
      { Type: string; Next?: string; Catch?: { ErrorEquals: string[]; Next: string }[] }
    >;
  };
  return Object.entries(States).flatMap(([name, { Next, Catch = [] }]) => [
    `${name} -next-> ${Next ?? 'End'}`,
    ...Catch.map(({ ErrorEquals, Next: to }) =>
      ErrorEquals.includes('States.Timeout') ? `${name} -timeout-> ${to}` : `${name} -failure-> ${to}`,
    ),
  ]);
}

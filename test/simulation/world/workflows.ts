/** The workflows' own definitions, run by the interpreter on the world's clock. */
import { type Json, parseJson } from '../../../local/json.ts';
import { createStateEngine, type InvocationResult, type StateEngine } from '../../../local/states/engine.ts';
import type { ExecutionStore } from '../../../local/states/execution.ts';
import { loadMachine } from '../../../local/states/machine.ts';
import { createMemoryStore } from '../../../local/states/memory-store.ts';
import { type Workflow, workflows } from '../../../shared/process/workflows.ts';
import { definitionOf } from '../../workflows/walk.ts';
import { Broken } from '../invariants/broken.ts';
import { named } from '../named.ts';
import type { Service } from './clients.ts';
import type { Invocations } from './invocation.ts';
import type { World } from './world.ts';

/** More than any case lawfully needs, trouble included. */
const mostTasks = 200;

/** Runs a task. */
export type RunTask = (payload: Json) => Promise<object>;

export class Workflows {
  private readonly store: ExecutionStore = createMemoryStore();
  private readonly timers = new Map<string, () => void>();
  private readonly world: World;
  private readonly invocations: Invocations;
  private readonly run: RunTask;
  private readonly failed: (error: unknown) => void;
  private engine: StateEngine;
  private readonly attempts = new Map<string, number>();
  private readonly ofCase = new Map<string, number>();

  constructor(world: World, invocations: Invocations, run: RunTask, failed: (error: unknown) => void) {
    this.world = world;
    this.invocations = invocations;
    this.run = run;
    this.failed = failed;
    this.engine = this.begin();
  }

  /** Stops the service half-way through whatever it does, and starts it again on what it had kept. */
  async restart(): Promise<void> {
    for (const cancel of this.timers.values()) cancel();
    this.timers.clear();
    await this.engine.close();
    this.engine = this.begin();
    await this.engine.resume();
  }

  /** The service as its client calls it. */
  readonly service: Service = async (command, input) => {
    if (command === 'StartExecutionCommand') {
      const name = String(input.stateMachineArn);
      const machine = this.engine.machines.get(name);
      if (!machine) throw named('StateMachineDoesNotExist');
      const { kind } = await this.engine.start(machine, String(input.name), parseJson(String(input.input)));
      if (kind === 'taken') throw named('ExecutionAlreadyExists');
      return {};
    }
    const outcome = await this.engine.succeed(String(input.taskToken), parseJson(String(input.output)));
    if (outcome !== 'taken') throw named(outcome === 'over' ? 'TaskTimedOut' : 'InvalidToken');
    return {};
  };

  /** An execution as the service would describe it; undefined where none was started. */
  described = (workflow: Workflow, name: string) => this.engine.find(workflow, name);

  private begin(): StateEngine {
    const machines = workflows.map((name) => loadMachine(name, definitionOf(name)));
    return createStateEngine(machines, {
      invoke: (_name, payload) => this.task(payload),
      now: () => this.world.nowMs,
      newId: () => this.invocations.newId(),
      timers: {
        set: (id, dueMs, fire) => {
          this.timers.get(id)?.();
          this.timers.set(id, this.world.at(dueMs, fire));
        },
        clear: (id) => {
          this.timers.get(id)?.();
          this.timers.delete(id);
        },
      },
      store: this.store,
      report: this.failed,
    });
  }

  private async task(payload: string): Promise<InvocationResult> {
    const { id } = JSON.parse(payload);
    const ofCase = (this.ofCase.get(id) ?? 0) + 1;
    this.ofCase.set(id, ofCase);
    if (ofCase > mostTasks) this.failed(new Broken('11', `The workflow of ${id} goes round in circles`));
    const attempt = (this.attempts.get(payload) ?? 0) + 1;
    this.attempts.set(payload, attempt);
    const name = `task:${payload}:${attempt}`;
    try {
      const output = await this.invocations.invoke(name, () => this.run(parseJson(payload)));
      return { ok: true, payload: JSON.stringify(output) };
    } catch (error) {
      const { name: errorType, message: errorMessage } = error as Error;
      return { ok: false, error: { errorType, errorMessage } };
    }
  }
}

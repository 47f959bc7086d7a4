import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setImmediate as turn } from 'node:timers/promises';
import type { Json } from '../../../local/json.ts';
import { createStateEngine, type InvocationResult, type StateEngine } from '../../../local/states/engine.ts';
import type { ExecutionStore } from '../../../local/states/execution.ts';
import { loadMachine, type Machine } from '../../../local/states/machine.ts';

/** A machine from a definition beside this file, or from one given as an object. */
export function machine(definition: string | object, name = 'machine'): Machine {
  const text =
    typeof definition === 'string'
      ? readFileSync(new URL(definition, import.meta.url), 'utf8')
      : JSON.stringify(definition);
  return loadMachine(name, text, `arn:aws:states:us-east-1:000000000000:stateMachine:${name}`);
}

/** A machine of the given states, starting at the first. */
export function states(definition: Record<string, object>): Machine {
  const [StartAt] = Object.keys(definition);
  return machine({ QueryLanguage: 'JSONata', StartAt, States: definition });
}

/** A function of the world: gives its answer, or throws an error that has a name. */
export type WorldFunction = (payload: Record<string, Json>, world: World) => Promise<Json> | Json;

/** An engine with a clock of its own, that stands still until it is moved. */
export interface World {
  engine: StateEngine;
  now(): number;
  /** Does something at an instant, between the engine's own timers. */
  at(dueMs: number, act: () => void): void;
  /** Waits until the engine only waits. */
  settle(): Promise<void>;
  /** Moves the clock through all timers up to the instant. */
  advanceTo(instantMs: number): Promise<void>;
}

async function invoke(
  run: WorldFunction | undefined,
  payload: string,
  world: World,
): Promise<InvocationResult> {
  if (run === undefined) throw new Error('There is no such function.');
  try {
    return { ok: true, payload: JSON.stringify(await run(JSON.parse(payload), world)) ?? 'null' };
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    return { ok: false, error: { errorType: name, errorMessage: message } };
  }
}

/** An error of the given name, as a function throws it. */
export function named(name: string, message = 'on purpose'): Error {
  return Object.assign(new Error(message), { name });
}

/** A function that never answers keeps the engine active: after so many turns nothing more will happen. */
const MOST_TURNS = 300;

/** Creates a world. `stopped` tells that its store has crashed: then nothing more happens in it. */
export function createWorld(
  machines: Machine[],
  store: ExecutionStore,
  functions: Record<string, WorldFunction>,
  startMs = Date.parse('2026-03-02T01:00:00Z'),
  stopped: () => boolean = () => false,
): World {
  let nowMs = startMs;
  const timers = new Map<string, { dueMs: number; fire: () => void }>();
  const world: World = {
    engine: createStateEngine(machines, {
      invoke: (name, payload) => invoke(functions[name], payload, world),
      now: () => nowMs,
      newId: randomUUID,
      timers: {
        set: (id, dueMs, fire) => void timers.set(id, { dueMs, fire }),
        clear: (id) => void timers.delete(id),
      },
      store,
      report: (error) => {
        throw error;
      },
    }),
    now: () => nowMs,
    at: (dueMs, fire) => void timers.set(`act#${timers.size}#${dueMs}`, { dueMs, fire }),
    settle: async () => {
      let turns = 0;
      do await turn();
      while (world.engine.active() > 0 && !stopped() && ++turns < MOST_TURNS);
    },
    advanceTo: async (instantMs) => {
      await world.settle();
      while (!stopped()) {
        const [next] = [...timers].sort(([, left], [, right]) => left.dueMs - right.dueMs);
        if (next === undefined || next[1].dueMs > instantMs) break;
        nowMs = Math.max(nowMs, next[1].dueMs);
        timers.delete(next[0]);
        next[1].fire();
        await world.settle();
      }
      if (!stopped()) nowMs = Math.max(nowMs, instantMs);
    },
  };
  return world;
}

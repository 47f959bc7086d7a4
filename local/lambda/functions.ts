import { randomUUID } from 'node:crypto';
import type { Clock } from '../clock/clock.ts';
import type { Log } from '../log.ts';
import type { FunctionDefinition } from './definition.ts';
import type { Outcome } from './messages.ts';
import { type FunctionProcess, startProcess } from './process.ts';

/** The functions of the template, ready to be invoked. */
export interface Functions {
  /**
   * Invokes a function and waits for its outcome; never rejects.
   * @param target name or ARN, with or without a qualifier
   * @param payload the event, as JSON
   */
  invoke(target: string, payload: string): Promise<Outcome>;
  /** The same, of the one function whose name begins so: templates add to it what tells it from others. */
  invokeNamed(beginning: string, payload: string): Promise<Outcome>;
  /** Begins to load a function, so that its first call finds it ready. */
  start(target: string): void;
  /** Whether there is a function of this name or ARN. */
  has(target: string): boolean;
  /** How many invocations are running. */
  active(): number;
  /** How many invocations were started since boot. */
  started(): number;
  /** Calls back after each invocation. */
  onSettled(listener: () => void): void;
  stop(): Promise<void>;
}

const FUNCTION_ARN = /^arn:[^:]+:lambda:[^:]+:\d+:function:([^:]+)/;

function nameIn(target: string): string {
  return FUNCTION_ARN.exec(target)?.[1] ?? target.split(':')[0] ?? target;
}

/**
 * Makes the functions invocable; each gets its worker thread at its first call.
 * @param commitsLate whether their database answers a transaction before it has committed it
 */
export function createFunctions(
  definitions: FunctionDefinition[],
  clock: Clock,
  log: Log,
  commitsLate = false,
): Functions {
  const byName = new Map(definitions.map((definition) => [definition.name, definition]));
  const processes = new Map<string, FunctionProcess>();
  const all = new Set<FunctionProcess>();
  const listeners: Array<() => void> = [];
  let active = 0;
  let started = 0;

  const processFor = (definition: FunctionDefinition): FunctionProcess => {
    const running = processes.get(definition.name);
    if (running !== undefined && !running.retired()) return running;
    const fresh = startProcess(definition, clock.shared, log, commitsLate);
    processes.set(definition.name, fresh);
    all.add(fresh);
    return fresh;
  };
  const call = async (definition: FunctionDefinition, payload: string): Promise<Outcome> => {
    active += 1;
    started += 1;
    try {
      const { timeoutMs } = definition;
      return await processFor(definition).call({ id: randomUUID(), payload, timeoutMs });
    } finally {
      active -= 1;
      for (const listener of listeners) listener();
    }
  };

  const invoke = async (target: string, payload: string): Promise<Outcome> => {
    const definition = byName.get(nameIn(target));
    if (definition !== undefined) return call(definition, payload);
    const error = {
      errorType: 'Lambda.ResourceNotFoundException',
      errorMessage: `Function not found: ${target}`,
      trace: [],
    };
    return { ok: false, error };
  };

  return {
    invoke,
    invokeNamed: (beginning, payload) =>
      invoke([...byName.keys()].find((name) => name.startsWith(beginning)) ?? beginning, payload),
    start: (target) => {
      const definition = byName.get(nameIn(target));
      if (definition !== undefined) processFor(definition);
    },
    has: (target) => byName.has(nameIn(target)),
    active: () => active,
    started: () => started,
    onSettled: (listener) => {
      listeners.push(listener);
    },
    stop: async () => {
      await Promise.all([...all].map((each) => each.terminate()));
    },
  };
}

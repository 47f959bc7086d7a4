import type { Execution, ExecutionStore } from './execution.ts';

/** A store of executions in memory, for driving machines without a database. */
export function createMemoryStore(): ExecutionStore {
  const kept = new Map<string, Execution>();
  const keyOf = (machine: string, name: string) => `${machine}/${name}`;
  const all = () => structuredClone([...kept.values()]);
  return {
    create: async (execution) => {
      const key = keyOf(execution.machine, execution.name);
      if (kept.has(key)) return false;
      kept.set(key, structuredClone(execution));
      return true;
    },
    save: async (execution) => {
      kept.set(keyOf(execution.machine, execution.name), structuredClone(execution));
    },
    load: async (machine, name) => structuredClone(kept.get(keyOf(machine, name))),
    running: async () => all().filter(({ status }) => status === 'RUNNING'),
    ofMachine: async (machine) => all().filter((execution) => execution.machine === machine),
  };
}

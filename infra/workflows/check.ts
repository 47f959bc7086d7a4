/** Holds a definition against the tasks of its workflow: each names what the other has, or the synthesis fails. */
import type { Tasks } from '../../functions/workflow/tasks.ts';
import type { Definition } from './language.ts';

const kinds = [
  { field: 'await', known: 'waits', what: 'wait', where: '`waits` of its process' },
  { field: 'command', known: 'commands', what: 'command', where: 'functions/steps/tasks.ts' },
] as const;

/**
 * @param file the definition's name in this folder, for the message
 * @throws Error naming the file, the state and the name that does not fit
 */
export function checkDefinition(
  file: string,
  { States }: Definition,
  tasks: Pick<Tasks, 'waits' | 'commands' | 'earlier'>,
): void {
  for (const { field, known, what, where } of kinds) {
    const named = new Set<string>();
    for (const [state, { Arguments }] of Object.entries(States)) {
      const name = Arguments?.Payload[field];
      if (name === undefined) continue;
      named.add(name);
      if (!tasks[known].includes(name)) {
        throw new Error(`infra/workflows/${file}, state ${state}: the ${what} "${name}" is not in ${where}.`);
      }
    }
    const unnamed = tasks[known].find((name) => !named.has(name) && !tasks.earlier.includes(name));
    if (unnamed !== undefined) {
      throw new Error(
        `infra/workflows/${file}: no state names the ${what} "${unnamed}", which is in ${where}.`,
      );
    }
  }
}

/** The course of an application as a picture (Mermaid), made from its transitions: where it stands is marked (Art. 37). */
import type { Names } from '../texts/names.ts';
import { type ApplicationKind, ruleOf } from './rules.ts';
import { type ApplicationCommand, type ApplicationStatus, applicationTransitions } from './state.ts';

/** What no person does to move it on, or leaves it where it is, is no step of the course. */
type Step = [from: ApplicationStatus, command: ApplicationCommand['type'], to: ApplicationStatus];

function stepsOf(kind: ApplicationKind): Step[] {
  const { takeBack } = ruleOf(kind);
  const isPossible = ([from, command]: Step) =>
    command !== 'withdraw' || takeBack === 'always' || (takeBack === 'while-open' && from === 'open');
  return Object.entries(applicationTransitions)
    .flatMap(([from, commands]) =>
      // The table's own names, which entries cannot say.
      Object.entries(commands).map(([command, to]) => [from, command, to] as Step),
    )
    .filter(([from, , to]) => from !== to)
    .filter(isPossible);
}

/** The picture of a kind's course, in the names of a language, with the status in which an application is. */
export function courseOf(names: Names, kind: ApplicationKind, status: ApplicationStatus): string {
  const steps = stepsOf(kind);
  const statuses = [...new Set(['open' as const, ...steps.map(([, , to]) => to)])];
  const ends = statuses.filter((each) => !steps.some(([from]) => from === each));
  return [
    'stateDiagram-v2',
    ...statuses.map((each) => `  state "${names.statuses[each]}" as ${each}`),
    `  [*] --> open: ${names.commands.apply}`,
    ...steps.map(([from, command, to]) => `  ${from} --> ${to}: ${names.commands[command]}`),
    ...ends.map((each) => `  ${each} --> [*]`),
    '  classDef now stroke-width:4px',
    `  class ${status} now`,
  ].join('\n');
}

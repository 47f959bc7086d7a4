import { type Refusal, refuse } from '../outcome.ts';

/** Which command is possible in which status, and where it leads. The compiler wants every status named. */
export type Transitions<Status extends string, Command extends string> = Record<
  Status,
  Partial<Record<Command, Status>>
>;

/** Where a command leads from a status, or the refusal that names both. */
export function next<Status extends string, Command extends string>(
  table: Transitions<Status, Command>,
  status: Status,
  command: Command,
): { ok: true; status: Status } | { ok: false; refusal: Refusal } {
  const to = table[status][command];
  if (to === undefined) {
    const possible = Object.keys(table[status]).join(', ') || 'nothing';
    return refuse(
      'not-possible-now',
      `"${command}" is not possible while the status is "${status}". Possible now: ${possible}. Read the case again.`,
    );
  }
  return { ok: true, status: to };
}

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
    return refuse('not-possible-now', { status, possible: Object.keys(table[status]) });
  }
  return { ok: true, status: to };
}

/** What a command does to a case, as the answer to a request. */
import { type Change, run, type Stored } from '../../shared/process/change.ts';
import type { CaseEvent, CaseState, Process } from '../../shared/process/process.ts';
import { etag, type Performed } from './perform.ts';
import { actingOf } from './principal.ts';
import { type Problem, refused } from './problem.ts';
import type { Request } from './route.ts';

/** The change of a stored case and the case as `show` gives it then, with its ETag; or the problem of its refusal. */
export function commanded<S extends CaseState, C extends { type: string }, E extends CaseEvent>(
  process: Process<S, C, E>,
  before: Stored<S>,
  command: C,
  { now, principal }: Pick<Request, 'now' | 'principal'>,
  show: (state: S, version: number) => object,
): (Performed & { changes: [Change<S>] }) | Problem {
  const ran = run(process, before, command, now, actingOf(principal));
  if (!ran.ok) return refused(ran.refusal);
  const version = before.seq + ran.value.events.length;
  return {
    changes: [ran.value],
    answer: { status: 201, body: show(ran.value.state, version), headers: etag(version) },
  };
}

/** A case that a request opens, as `show` gives it, with where it is read and its ETag. */
export const opened = <S extends CaseState>(
  change: Change<S>,
  path: string,
  show: (state: S, version: number) => object,
): Performed => ({
  changes: [change],
  answer: {
    status: 201,
    body: show(change.state, 1),
    headers: { location: `${path}/${change.state.id}`, ...etag(1) },
  },
});

import { expungementProcess } from '../../shared/expungement/process.ts';
import type { ExpungementState } from '../../shared/expungement/state.ts';
import { type Change, opening } from '../../shared/process/change.ts';
import { opened } from '../http/commanded.ts';
import { etagAfter, type Performed } from '../http/perform.ts';
import { actingOf } from '../http/principal.ts';
import { type Problem, refused } from '../http/problem.ts';
import type { Request } from '../http/route.ts';
import { showExpungement } from './show.ts';

/** An expungement that a request opens, with the change of the case that it is of; or the problem of its refusal. */
export function openedOf(
  state: ExpungementState,
  { now, principal }: Pick<Request, 'now' | 'principal'>,
  stands: Change,
): Performed | Problem {
  const { dueAt, secret, record, application } = state;
  const of = record === null ? { application: application ?? '' } : { record };
  const { information, asked } = secret;
  const event = {
    type: 'ExpungementAsked' as const,
    data: { ...of, dueAt },
    secret: { information, ...asked },
  };
  const opens = opening(expungementProcess, state, event, now, actingOf(principal));
  if (!opens.ok) return refused(opens.refusal);
  const given = opened(opens.value, '/v1/expungements', (asked, version) =>
    showExpungement(asked, version, now),
  );
  const changes = [opens.value, stands];
  return {
    changes,
    answer: { ...given.answer, headers: { ...given.answer.headers, ...etagAfter(changes) } },
  };
}

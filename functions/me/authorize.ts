import {
  type AuthorizationState,
  authorizationProcess,
  grantAuthorization,
} from '../../shared/authorization/process.ts';
import { opening, run } from '../../shared/process/change.ts';
import type { CaseStore } from '../../shared/store/store.ts';
import { endOfDay } from '../../shared/time/civil.ts';
import { isIdOf, ofKind } from '../cases.ts';
import { nothingThere, perform, refused } from '../http/perform.ts';
import { actorOf } from '../http/principal.ts';
import { problem } from '../http/problem.ts';
import { route } from '../http/route.ts';
import { authorize, revoke } from './contract.ts';

const show = ({ id, status, to, until, secret }: AuthorizationState, version: number) => ({
  id,
  version,
  status,
  to,
  purpose: secret.purpose,
  until,
});

/** Grants an authorization: to whom, what for, until the end of which day (Art. 13). */
export const authorizeRoute = (cases: CaseStore) =>
  route(authorize, async (request) => {
    const { body, now, principal } = request;
    const { subject } = principal;
    if (!subject) return nothingThere();
    const until = endOfDay(body.until);
    if (until <= now) {
      return problem('invalid-fields', 'Some fields do not comply: see "errors" for each.', [
        {
          field: 'until',
          code: 'past',
          detail: 'The authorization would be over already: give a day to come.',
        },
      ]);
    }
    return perform(cases, request, [], () => {
      const { to, purpose } = body;
      const state = grantAuthorization(subject, { id: request.newId(), to, purpose, until }, now);
      const event = { type: 'AuthorizationGranted' as const, data: { to, until } };
      const opened = opening(authorizationProcess, state, event, now, actorOf(principal));
      return { changes: [opened], answer: { status: 201, body: show(state, 1) } };
    });
  });

/** Ends an authorization at once (Art. 13). */
export const revokeRoute = (cases: CaseStore) =>
  route(revoke, async (request) => {
    const { now, principal, params } = request;
    const id = params.id;
    if (!isIdOf('authorization', id)) return nothingThere();
    return perform(cases, request, [id], ([loaded]) => {
      const stored = ofKind(loaded, 'authorization');
      if (!stored || stored.state.subject !== principal.subject) return nothingThere();
      const ran = run(authorizationProcess, stored, { type: 'revoke' }, now, actorOf(principal));
      if (!ran.ok) return refused(ran.refusal);
      return {
        changes: [ran.value],
        answer: { status: 201, body: show(ran.value.state, stored.version + 1) },
      };
    });
  });

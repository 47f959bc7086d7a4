import {
  type AuthorizationState,
  authorizationProcess,
  grantAuthorization,
} from '../../shared/authorization/process.ts';
import type { SubjectKey } from '../../shared/keys/keys.ts';
import { opening, run } from '../../shared/process/change.ts';
import { endOfDay } from '../../shared/time/civil.ts';
import type { Found } from '../cases.ts';
import type { Dependencies } from '../dependencies.ts';
import { type Performed, perform } from '../http/perform.ts';
import { actorOf } from '../http/principal.ts';
import { invalidFields, nothingThere, type ProblemDocument, refused } from '../http/problem.ts';
import type { Request } from '../http/route.ts';
import type { me } from './contract.ts';

type Authorizing = Request<typeof me.authorize>;

/** Grants an authorization: to whom, what for, until the end of which day (Art. 13). */
export async function authorize(request: Authorizing, wired: Dependencies) {
  const { subject } = request.principal;
  if (!subject) return nothingThere();
  const until = endOfDay(request.body.until);
  if (until <= request.now) return alreadyOver();
  return perform(request, wired, {}, () => granted(subject, until, request));
}

const alreadyOver = (): ProblemDocument => {
  const detail = 'The authorization would be over already: give a day to come.';
  return invalidFields([{ field: 'until', code: 'past', detail }]);
};

function granted(
  subject: SubjectKey,
  until: string,
  { body: { to, purpose }, newId, now, principal }: Authorizing,
): Performed {
  const state = grantAuthorization(subject, { id: newId(), to, purpose, until }, now);
  const event = { type: 'AuthorizationGranted' as const, data: { to, until } };
  const opened = opening(authorizationProcess, state, event, now, actorOf(principal));
  return { changes: [opened], answer: { status: 201, body: show(state, 1) } };
}

type Revoking = Request<typeof me.revoke>;

/** Ends an authorization at once (Art. 13). */
export const revoke = (request: Revoking, wired: Dependencies) =>
  perform(request, wired, { authorization: request.id }, revoked);

function revoked(
  { authorization }: Found<'authorization'>,
  { now, principal }: Revoking,
): Performed | ProblemDocument {
  if (!authorization || authorization.state.subject !== principal.subject) return nothingThere();
  const ran = run(authorizationProcess, authorization, { type: 'revoke' }, now, actorOf(principal));
  if (!ran.ok) return refused(ran.refusal);
  const shown = show(ran.value.state, authorization.version + 1);
  return { changes: [ran.value], answer: { status: 201, body: shown } };
}

const show = ({ id, status, to, until, secret }: AuthorizationState, version: number) => ({
  id,
  version,
  status,
  to,
  purpose: secret.purpose,
  until,
});

import { authorizationProcess, grantAuthorization } from '../../shared/authorization/process.ts';
import type { AuthorizationState } from '../../shared/authorization/state.ts';
import { homeOf } from '../../shared/ids.ts';
import type { SubjectKey } from '../../shared/keys/keys.ts';
import { opening, type Stored } from '../../shared/process/change.ts';
import { endOfDay, lastDayBefore } from '../../shared/time/civil.ts';
import { activeUnit, namedFirst } from '../../shared/units/register.ts';
import type { Found } from '../cases.ts';
import type { Dependencies } from '../dependencies.ts';
import { commanded } from '../http/commanded.ts';
import { pageOf, showing } from '../http/page.ts';
import { etag, type Performed, perform } from '../http/perform.ts';
import { actingOf } from '../http/principal.ts';
import { invalidField, nothingThere, type Problem, refused } from '../http/problem.ts';
import type { Request } from '../http/route.ts';
import type { me } from './contract.ts';
import { noSubject } from './own.ts';

type Authorizing = Request<typeof me.authorize>;

/** Grants an authorization: to whom, what for, until the end of which day (Art. 13). */
export async function authorize(request: Authorizing, wired: Dependencies) {
  const { subject } = request.principal;
  if (!subject) return nothingThere();
  const until = endOfDay(request.body.until);
  if (until <= request.now) return invalidField('until', 'past');
  const units = await wired.published('units', request.now);
  if (!activeUnit(units, request.body.to, request.now)) {
    return invalidField('to', 'no-such-unit', { units: namedFirst(units, request.now) });
  }
  return perform(request, wired, {}, () => granted(subject, until, request));
}

function granted(
  subject: SubjectKey,
  until: string,
  { body: { to, purpose }, newId, now, principal }: Authorizing,
): Performed | Problem {
  const state = grantAuthorization(subject, { id: newId(), to, purpose, until }, now);
  const event = { type: 'AuthorizationGranted' as const, data: { to, until } };
  const opens = opening(authorizationProcess, state, event, now, actingOf(principal));
  if (!opens.ok) return refused(opens.refusal);
  return { changes: [opens.value], answer: { status: 201, body: show(state, 1), headers: etag(1) } };
}

type Revoking = Request<typeof me.revoke>;

/** Ends an authorization at once (Art. 13). */
export const revoke = (request: Revoking, wired: Dependencies) =>
  perform(request, wired, { authorization: request.id }, revoked);

function revoked({ authorization }: Found<'authorization'>, request: Revoking): Performed | Problem {
  if (!authorization || authorization.state.subject !== request.principal.subject) return nothingThere();
  return commanded(authorizationProcess, authorization, { type: 'revoke' }, request, show);
}

/** One's own authorizations, the newest first, those that are over too (Art. 13). */
export async function authorizations(request: Request<typeof me.authorizations>, wired: Dependencies) {
  const { subject } = request.principal;
  if (!subject) return noSubject();
  const page = await pageOf(wired, ['authorizations', subject], request.query, {
    read: (after, limit) => wired.cases.list(homeOf.subject(subject), 'authorization', after, limit),
    show: showing(({ state, seq }: Stored<AuthorizationState>) => show(state, seq)),
  });
  return { status: 200, body: page };
}

const show = (
  { id, status, to, grantedAt, revokedAt, until, secret }: AuthorizationState,
  version: number,
) => ({
  id,
  version,
  status,
  to,
  grantedAt,
  revokedAt,
  purpose: secret.purpose,
  until,
  lastDay: lastDayBefore(until),
});

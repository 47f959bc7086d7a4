import { authorizationProcess, grantAuthorization } from '../../shared/authorization/process.ts';
import { type AuthorizationState, inForce } from '../../shared/authorization/state.ts';
import { homeOf } from '../../shared/ids.ts';
import { nameKey, type SubjectKey } from '../../shared/keys/keys.ts';
import { opening, type Stored } from '../../shared/process/change.ts';
import { endOfDay, lastDayBefore } from '../../shared/time/civil.ts';
import { activeUnit, namedFirst } from '../../shared/units/register.ts';
import { type Found, load } from '../cases.ts';
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

/**
 * Grants an authorization: to whom, what for, until the end of which day (Art. 13). One that stands and says the same is
 * given back: who revokes it leaves no other behind.
 */
export async function authorize(request: Authorizing, wired: Dependencies) {
  const { subject } = request.principal;
  if (!subject) return nothingThere();
  const until = endOfDay(request.body.until);
  if (until <= request.now) return invalidField('until', 'past');
  const units = await wired.published('units', request.now);
  if (!activeUnit(units, request.body.to, request.now)) {
    return invalidField('to', 'no-such-unit', { units: namedFirst(units, request.now) });
  }
  const { to, purpose } = request.body;
  const place = `authorization~${nameKey(await wired.keys(), [to, until, purpose])}`;
  // Whether one stands the write itself says: almost always there is none to read.
  let isTriedAgain = false;
  return perform(request, wired, {}, async () => {
    if (!isTriedAgain) {
      isTriedAgain = true;
      return granted(subject, { until, place }, request);
    }
    const id = (await wired.cases.names(homeOf.subject(subject), place)).get(place);
    const standing = id === undefined ? null : (await load(wired.cases, { authorization: id })).authorization;
    if (!standing) return granted(subject, { until, place }, request);
    // One of which a restore lost events may have been revoked: it is ended by its person, and another is granted beside it.
    return inForce(standing.state, to, request.now)
      ? givenBack(standing)
      : granted(subject, { until }, request);
  });
}

const givenBack = ({ state, seq }: Stored<AuthorizationState>): Performed => ({
  changes: [],
  answer: { status: 200, body: show(state, seq), headers: etag(seq) },
});

function granted(
  subject: SubjectKey,
  of: { until: string; place?: string },
  { body: { to, purpose }, newId, now, principal }: Authorizing,
): Performed | Problem {
  const { until } = of;
  const state = grantAuthorization(subject, { id: newId(), to, purpose, ...of }, now);
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

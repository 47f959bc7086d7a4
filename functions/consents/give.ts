import { isDeepStrictEqual } from 'node:util';
import { consentNoticeVersion } from '../../shared/consent/notice.ts';
import { consentName, consentProcess, giveConsent } from '../../shared/consent/process.ts';
import { type ConsentState, type Coverage, inForce } from '../../shared/consent/state.ts';
import { homeOf } from '../../shared/ids.ts';
import type { SubjectKey } from '../../shared/keys/keys.ts';
import { type Change, opening, run, type Stored } from '../../shared/process/change.ts';
import { addDays, civilDateOf, endOfDay, type Instant, lastDayBefore } from '../../shared/time/civil.ts';
import { activeUnit, namedFirst } from '../../shared/units/register.ts';
import { ofKind } from '../cases.ts';
import type { Dependencies } from '../dependencies.ts';
import { opened } from '../http/commanded.ts';
import { etag, type Performed, perform } from '../http/perform.ts';
import { actingOf } from '../http/principal.ts';
import { invalidField, type Problem, problem, refused } from '../http/problem.ts';
import type { Request } from '../http/route.ts';
import type { consents } from './contract.ts';
import { showOwn } from './show.ts';

type Giving = Request<typeof consents.give>;

const path = '/v1/consents';

/** A person consents, after the notice of what that brings with it: to which unit, what, for what, until when (Art. 15, 16). */
export async function give(request: Giving, wired: Dependencies) {
  const { body, now, principal } = request;
  const { subject } = principal;
  if (!subject) return problem('not-yours', 'subject-needed');
  if (body.notice !== consentNoticeVersion)
    return invalidField('notice', 'notice-not-present', { present: consentNoticeVersion });
  const until = endOfDay(body.until);
  if (until <= now) return invalidField('until', 'consent-past');
  const most = addDays(civilDateOf(now), wired.parameters.consentDays);
  if (body.until > most) return invalidField('until', 'consent-too-long', { most });
  const units = await wired.published('units', now);
  if (!activeUnit(units, body.to, now))
    return invalidField('to', 'no-such-unit', { units: namedFirst(units, now) });
  const covered: Coverage = {
    to: body.to,
    kinds: [...body.kinds].sort(),
    purposes: [...body.purposes].sort(),
    until,
  };
  return perform(request, wired, {}, async () => {
    const standing = await standingOf(subject, body.to, wired);
    return beside(standing, covered, now) ?? given(subject, standing, covered, request);
  });
}

/** The consent that a person has given to a unit and not withdrawn, over or not; null where there is none. */
async function standingOf(
  subject: SubjectKey,
  unit: string,
  { cases }: Pick<Dependencies, 'cases'>,
): Promise<Stored<ConsentState> | null> {
  const name = consentName(unit);
  const id = (await cases.names(homeOf.subject(subject), name)).get(name);
  return id === undefined ? null : ofKind((await cases.load(null, [id])).cases[0], 'consent');
}

/** What is answered where a consent to the unit stands: that one where it says the same, or that it is to be withdrawn first. */
function beside(
  standing: Stored<ConsentState> | null,
  covered: Coverage,
  now: Instant,
): Performed | Problem | null {
  if (!standing) return null;
  const { state, seq } = standing;
  const { to, kinds, purposes, until } = state;
  if (inForce(state, now) && isDeepStrictEqual({ to, kinds, purposes, until }, covered)) {
    const headers = { location: `${path}/${state.id}`, ...etag(seq) };
    return { changes: [], answer: { status: 200, body: showOwn(now)(state, seq), headers } };
  }
  return now < until ? problem('conflict', 'consent-stands', { lastDay: lastDayBefore(until) }) : null;
}

function given(
  subject: SubjectKey,
  over: Stored<ConsentState> | null,
  covered: Coverage,
  { body: { notice }, newId, now, principal }: Giving,
): Performed | Problem {
  const acting = actingOf(principal);
  const changes: Change[] = [];
  if (over) {
    const expired = run(consentProcess, over, { type: 'expire' }, now, acting);
    if (!expired.ok) return refused(expired.refusal);
    changes.push(expired.value);
  }
  const state = giveConsent(subject, { id: newId(), notice, ...covered }, now);
  const event = { type: 'ConsentGiven' as const, data: { ...covered, notice } };
  const opens = opening(consentProcess, state, event, now, acting);
  if (!opens.ok) return refused(opens.refusal);
  const { answer } = opened(opens.value, path, showOwn(now));
  return { changes: [...changes, opens.value], answer };
}

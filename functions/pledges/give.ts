import { protectedAs, type SubjectCode } from '../../shared/identity/subject-code.ts';
import { homeOf } from '../../shared/ids.ts';
import { givePledge, lastPossible, openPledges } from '../../shared/pledge/give.ts';
import type { PledgeMatter } from '../../shared/pledge/matters.ts';
import { pledgeProcess } from '../../shared/pledge/process.ts';
import type { PledgeState } from '../../shared/pledge/state.ts';
import { opening } from '../../shared/process/change.ts';
import { findBy } from '../../shared/prohibited/in-effect.ts';
import { saidNotCollected } from '../../shared/prohibited/said.ts';
import { allLatest, latest } from '../../shared/publication/list.ts';
import { law } from '../../shared/regulation.ts';
import { civilDateOf } from '../../shared/time/civil.ts';
import { activeUnit } from '../../shared/units/register.ts';
import { ofKind } from '../cases.ts';
import type { Dependencies } from '../dependencies.ts';
import { opened } from '../http/commanded.ts';
import { etag, type Performed, perform } from '../http/perform.ts';
import { actingOf } from '../http/principal.ts';
import { invalidField, invalidFields, isProblem, type Problem, problem, refused } from '../http/problem.ts';
import type { Request } from '../http/route.ts';
import { ownCode } from '../own-code.ts';
import type { pledges } from './contract.ts';
import { showOwn } from './show.ts';

type Giving = Request<typeof pledges.give>;

const path = '/v1/pledges';

/**
 * A person or a firm pledges, for themselves and nobody else, by a matter of the catalog (Art. 27). Where the same stands
 * open, that one is given back.
 */
export async function give(request: Giving, wired: Dependencies) {
  const { body, now, principal } = request;
  const [keys, matters, lists, units] = await Promise.all([
    wired.keys(),
    wired.published('pledge-matters', now),
    wired.published('word-lists', now),
    wired.published('units', now),
  ]);
  const own = ownCode(body.subject, principal, keys);
  if (isProblem(own)) return own;
  const matter = latest(matters, body.matter, now);
  const wrong = wrongMatter(request, matters, matter, own.subject) ?? (matter && wrongDay(request, matter));
  if (wrong || !matter) return wrong ?? invalidField('matter', 'missing');
  if (!activeUnit(units, matter.unit, now)) return invalidField('matter', 'matter-unit-ended');
  // What an organization is called it may be called here.
  const name = own.subject.kind === 'natural-person' ? body.name : null;
  const said = saidNotCollected({ name, text: body.text }, findBy(lists, now));
  if (said.length > 0) return invalidFields(said);
  const state = givePledge(
    keys,
    matter,
    { ...body, subject: own.subject, id: request.newId() },
    now,
    wired.parameters,
  );
  return perform(request, wired, {}, () => given(state, request, wired));
}

/** What is wrong with the matter: there is none, it takes no more pledges, or none of natural persons. */
function wrongMatter(
  { now }: Giving,
  matters: readonly PledgeMatter[],
  matter: PledgeMatter | undefined,
  subject: SubjectCode,
): Problem | null {
  if (!matter) {
    const possible = allLatest(matters, now).filter(({ status }) => status === 'active');
    return invalidField('matter', 'no-such-matter', { matters: possible.map(({ id }) => id).slice(0, 20) });
  }
  if (matter.status === 'ended') return invalidField('matter', 'matter-ended');
  return protectedAs(subject) === 'natural-person' && !matter.forNaturalPersons
    ? invalidField('matter', 'matter-not-for-persons')
    : null;
}

function wrongDay({ body: { lastDay }, now }: Giving, matter: PledgeMatter): Problem | null {
  if (lastDay < civilDateOf(now)) return invalidField('lastDay', 'pledge-past');
  const most = lastPossible(matter, now);
  return lastDay > most ? invalidField('lastDay', 'pledge-too-long', { most }) : null;
}

async function given(
  state: PledgeState,
  request: Giving,
  { cases }: Pick<Dependencies, 'cases'>,
): Promise<Performed | Problem | null> {
  const { now, principal } = request;
  const open = await cases.names(homeOf.subject(state.subject), openPledges);
  const same = open.get(state.place);
  if (same !== undefined) {
    const standing = ofKind((await cases.load(null, [same])).cases[0], 'pledge');
    // It was decided between the two reads: decided again, there is none.
    if (standing?.state.status !== 'given') return null;
    const headers = { location: `${path}/${same}`, ...etag(standing.seq) };
    return {
      changes: [],
      answer: { status: 200, body: showOwn(now)(standing.state, standing.seq), headers },
    };
  }
  const { open: most } = law.pledges;
  if (open.size >= most) return problem('conflict', 'too-many-pledges', { most });
  const { matter, matterVersion, unit, breachItem, mayBeTakenBack, until, endsAt, secret } = state;
  const data = { matter, matterVersion, unit, breachItem, mayBeTakenBack, until, endsAt };
  const event = { type: 'PledgeGiven' as const, data, secret };
  const opens = opening(pledgeProcess, state, event, now, actingOf(principal));
  return opens.ok ? opened(opens.value, path, showOwn(now)) : refused(opens.refusal);
}

import {
  applyForMissing,
  applyTo,
  type Brought,
  openOn,
  placeOf,
  placesOf,
  restrictionBy,
} from '../../shared/application/apply.ts';
import type { ApplicationKind } from '../../shared/application/kind.ts';
import { applicationProcesses } from '../../shared/application/process.ts';
import { type Ground, rules } from '../../shared/application/rules.ts';
import { type ApplicationState, eventsOf } from '../../shared/application/state.ts';
import { may } from '../../shared/authority/may.ts';
import { homeOf } from '../../shared/ids.ts';
import type { Outcome } from '../../shared/outcome.ts';
import { type Change, opening, run, type Stored } from '../../shared/process/change.ts';
import { recordProcess } from '../../shared/record/process.ts';
import type { RecordState } from '../../shared/record/state.ts';
import type { CaseStore } from '../../shared/store/store.ts';
import { ofKind } from '../cases.ts';
import type { Dependencies } from '../dependencies.ts';
import { opened } from '../http/commanded.ts';
import { etag, etagAfter, type Performed, perform } from '../http/perform.ts';
import { actingOf } from '../http/principal.ts';
import { invalidField, isProblem, nothingThere, type Problem, problem, refused } from '../http/problem.ts';
import type { Applying } from './contracts.ts';
import { showApplication } from './show.ts';

/** What a request applies about. */
type About = { record: string; ground: Ground } | { missing: string; ground: Ground };

/** An application of a kind, as it is being made. */
interface Making {
  kind: ApplicationKind;
  path: string;
  ground: Ground;
  request: Applying;
  wired: Dependencies;
}

/**
 * Receives an application: to a record, which is annotated in the same transaction, so that no response shows one
 * without the other; or to what is missing. Where the person has one of the kind open to the same on the same ground,
 * that one is given back, and none is opened beside it (Art. 33).
 */
export async function apply(kind: ApplicationKind, path: string, request: Applying, wired: Dependencies) {
  const about = aboutOf(kind, request.body);
  if ('problem' in about) return about;
  const making = { kind, path, ground: about.ground, request, wired };
  if ('missing' in about) return applyAboutMissing(making, about.missing);
  return perform(request, wired, { record: about.record }, ({ record }) => applied(making, record));
}

/** To a record on a ground, or to what is missing, of which there is one ground. */
function aboutOf(kind: ApplicationKind, { record, missing, ground }: Applying['body']): About | Problem {
  const ofMissing = rules[kind].missing;
  if (record !== undefined && missing !== undefined) return invalidField('missing', 'record-or-missing');
  if (record !== undefined) return ground ? { record, ground } : invalidField('ground', 'missing');
  if (missing === undefined || !ofMissing) return invalidField('record', 'missing');
  if (ground && ground !== ofMissing.ground) {
    return invalidField('ground', 'ground-of-missing', { ground: ofMissing.ground });
  }
  return { missing, ground: ofMissing.ground };
}

async function applied(
  { kind, path, ground, request, wired }: Making,
  record: Stored<RecordState> | null,
): Promise<Performed | Problem | null> {
  if (!record) return nothingThere();
  const acting = actingOf(request.principal);
  const allowed = may(acting, rules[kind].apply, { subject: record.state.subject });
  if (!allowed.ok) return refused(allowed.refusal);
  const standing = openOn(record.state, kind, ground);
  const open = await stillOpen(wired.cases, kind, ground, standing);
  if (open) return givenBack(path, request, open, [open.seq, record.seq]);
  const received = applyTo(kind, record.state, broughtBy(request, ground), wired.parameters);
  if (!received.ok) return refused(received.refusal);
  const annotate = { type: 'annotate' as const, restriction: restrictionBy(received.value) };
  const annotated = run(recordProcess, record, annotate, request.now, acting);
  // What the record has open was decided since it was read.
  if (!annotated.ok) return annotated.refusal.code === 'already-open' ? null : refused(annotated.refusal);
  const receives = receipt(path, request, received.value);
  if (isProblem(receives)) return receives;
  const { answer, changes: opens } = receives;
  const changes = [...opens, annotated.value];
  return { answer: { ...answer, headers: { ...answer.headers, ...etagAfter(changes) } }, changes };
}

/** What is missing has its name while the application is open, so that of two at once one is opened. */
async function applyAboutMissing({ kind, path, ground, request, wired }: Making, described: string) {
  const { subject } = request.principal;
  if (!subject) return problem('not-yours', 'subject-needed');
  const allowed = may(actingOf(request.principal), rules[kind].apply, { subject });
  if (!allowed.ok) return refused(allowed.refusal);
  const place = placeOf(await wired.keys(), kind, ground, described);
  const most = rules[kind].missing?.most ?? 0;
  return perform(request, wired, {}, async () => {
    const open = await wired.cases.names(homeOf.subject(subject), placesOf(kind));
    const by = open.get(place);
    if (by !== undefined) {
      const standing = await stillOpen(wired.cases, kind, ground, [by]);
      return standing && givenBack(path, request, standing, [standing.seq]);
    }
    if (open.size >= most) {
      return problem('conflict', 'too-many-open-objections', { most });
    }
    const missing = { subject, described, place };
    return receipt(
      path,
      request,
      applyForMissing(kind, missing, broughtBy(request, ground), wired.parameters),
    );
  });
}

const broughtBy = ({ body, now, newId }: Applying, ground: Ground): Brought => ({
  id: newId(),
  ground,
  statement: body.statement,
  now,
});

/** Of some applications, the one that is open on the ground; null where none is. */
async function stillOpen(
  cases: CaseStore,
  kind: ApplicationKind,
  ground: Ground,
  ids: readonly string[],
): Promise<Stored<ApplicationState> | null> {
  if (ids.length === 0) return null;
  const found = (await cases.load(null, [...ids])).cases.map((each) => ofKind(each, kind));
  return found.find((each) => each?.state.status === 'open' && each.state.ground === ground) ?? null;
}

/** The application that is open, as the answer to another one. */
const givenBack = (
  path: string,
  { now }: Applying,
  { state, seq }: Stored<ApplicationState>,
  versions: number[],
): Performed => ({
  changes: [],
  answer: {
    status: 200,
    body: showApplication(state, seq, now),
    headers: { location: `${path}/${state.id}`, ...etag(...versions) },
  },
});

function receipt(path: string, request: Applying, state: ApplicationState): Performed | Problem {
  const opens = openingOf(state, request);
  return opens.ok
    ? opened(opens.value, path, (now, version) => showApplication(now, version, request.now))
    : refused(opens.refusal);
}

function openingOf(state: ApplicationState, { now, principal }: Applying): Outcome<Change<ApplicationState>> {
  const { record, ground, dueAt } = state;
  const event = { type: eventsOf(state.kind).raised, data: { record, ground, dueAt } };
  return opening(applicationProcesses[state.kind], state, event, now, actingOf(principal));
}

import {
  applyForMissing,
  applyTo,
  type Brought,
  openOn,
  placeOf,
  placesOf,
  restrictionBy,
} from '../../shared/application/apply.ts';
import type { Fields } from '../../shared/application/kind.ts';
import { applicationProcesses } from '../../shared/application/process.ts';
import { type ApplicationKind, type Ground, groundsOf, ruleOf } from '../../shared/application/rules.ts';
import { type ApplicationState, eventsOf, type Reporter } from '../../shared/application/state.ts';
import { may } from '../../shared/authority/may.ts';
import { visibleOf } from '../../shared/formats/visible.ts';
import { homeOf } from '../../shared/ids.ts';
import type { SubjectKey } from '../../shared/keys/keys.ts';
import type { Outcome, Refusal } from '../../shared/outcome.ts';
import { byPledge } from '../../shared/pledge/cited.ts';
import { type Change, opening, run, type Stored } from '../../shared/process/change.ts';
import { findBy } from '../../shared/prohibited/in-effect.ts';
import { saidNotCollected } from '../../shared/prohibited/said.ts';
import { recordProcess } from '../../shared/record/process.ts';
import type { RecordState } from '../../shared/record/state.ts';
import type { CaseStore } from '../../shared/store/store.ts';
import type { Fault } from '../../shared/texts/said.ts';
import { civilDateOf } from '../../shared/time/civil.ts';
import { activeUnit } from '../../shared/units/register.ts';
import type { Unit } from '../../shared/units/unit.ts';
import { load, ofKind } from '../cases.ts';
import type { Dependencies } from '../dependencies.ts';
import { opened } from '../http/commanded.ts';
import { etag, etagAfter, type Performed, perform } from '../http/perform.ts';
import { actingOf } from '../http/principal.ts';
import {
  invalidField,
  invalidFields,
  isProblem,
  nothingThere,
  officialNeeded,
  type Problem,
  problem,
  refused,
} from '../http/problem.ts';
import type { Applying } from './contracts.ts';
import { showApplication, showInHand } from './show.ts';

/** What a request applies about. */
type About = { record: string; ground: Ground } | { missing: string; ground: Ground };

/** An application of a kind, as it is being made. */
interface Making {
  kind: ApplicationKind;
  ground: Ground;
  request: Applying;
  wired: Dependencies;
  /** Every published version of their register. */
  units: readonly Unit[];
  /** The unit that reports it, and whether it is party to what it reports; null where the person applies. */
  reporting: { by: Reporter; isParty: boolean } | null;
}

/**
 * Receives an application: to a record, on which it stands from the same transaction on, so that no response shows one
 * without the other; or to what is missing. Where the person has one of the kind open to the same on the same ground,
 * that one is given back, and none is opened beside it (Art. 33 to 35, 53).
 */
export async function apply(kind: ApplicationKind, request: Applying, wired: Dependencies) {
  const about = aboutOf(kind, request.body);
  if ('problem' in about) return about;
  const units = await wired.published('units', request.now);
  const reporting = reportingBy(request, about.ground, units);
  if (reporting && 'problem' in reporting) return reporting;
  const making = { kind, ground: about.ground, request, wired, units, reporting };
  const unsaid = ruleOf(kind).unsaid(fieldsIn(kind, request.body));
  if (unsaid.length) return invalidFields([...unsaid]);
  const said = await saidInPublic(kind, request, wired);
  if (said.length > 0) return invalidFields(said);
  if ('missing' in about) return applyAboutMissing(making, about.missing);
  return perform(request, wired, { record: about.record }, ({ record }) => applied(making, record));
}

/** What of the field that is published with it nobody may read of anybody (Art. 16). */
async function saidInPublic(
  kind: ApplicationKind,
  { body, now }: Applying,
  { published }: Pick<Dependencies, 'published'>,
): Promise<Fault[]> {
  const { published: field } = ruleOf(kind);
  const text = field === null ? undefined : fieldsIn(kind, body)[field];
  if (field === null || typeof text !== 'string') return [];
  return saidNotCollected({ [field]: text }, findBy(await published('word-lists', now), now));
}

/** To a record on a ground, or to what is missing, of which there is one ground; where a kind has one it need not be said. */
function aboutOf(kind: ApplicationKind, { record, missing, ground }: Applying['body']): About | Problem {
  const ofMissing = ruleOf(kind).missing;
  const [only, ...more] = groundsOf(kind);
  if (record !== undefined && missing !== undefined) return invalidField('missing', 'record-or-missing');
  if (record !== undefined) {
    const on = ground ?? (more.length === 0 ? only : undefined);
    return on ? { record, ground: on } : invalidField('ground', 'missing');
  }
  if (missing === undefined || !ofMissing) return invalidField('record', 'missing');
  if (ground && ground !== ofMissing.ground) {
    return invalidField('ground', 'ground-of-missing', { ground: ofMissing.ground });
  }
  // The row names one of its own grounds.
  return { missing, ground: ofMissing.ground as Ground };
}

/**
 * Who reports for a unit, and whether the register says that it hears such proceedings: then what it reports counts at once,
 * whatever it says of itself (Art. 53).
 */
function reportingBy(
  { principal, now }: Applying,
  ground: Ground,
  units: readonly Unit[],
): Making['reporting'] | Problem {
  if (principal.role !== 'adjudicator') return null;
  const { unit, official } = principal;
  if (!unit || !official) return officialNeeded();
  const entry = activeUnit(units, unit, now);
  if (!entry) return problem('not-yours', 'unit-not-registered');
  return { by: { unit, official }, isParty: entry.hears.some((each) => each === ground) };
}

async function applied(
  making: Making,
  record: Stored<RecordState> | null,
): Promise<Performed | Problem | null> {
  const { kind, ground, request, wired, reporting } = making;
  if (!record) return nothingThere();
  const acting = actingOf(request.principal);
  const named = namedBy(reporting);
  const allowed = may(acting, ruleOf(kind).apply, { subject: record.state.subject, units: named });
  if (!allowed.ok) return refused(allowed.refusal);
  const isParty = reporting === null || reporting.isParty;
  const standing = isParty ? openOn(record.state, kind, ground) : [];
  const brought = broughtBy(making);
  const open = await stillOpen(wired.cases, kind, brought, standing);
  if (open) return givenBack(making, open, [open.seq, record.seq]);
  const says = await saidBy(making, record.state.subject, brought.fields);
  if (isProblem(says)) return says;
  const received = applyTo(kind, record.state, { ...brought, fields: says }, wired.parameters);
  // Whoever is no party learns nothing of the record.
  if (!received.ok) return isParty ? refused(received.refusal) : nothingThere();
  const unmet = ruleOf(kind).unmet(record.state, says, civilDateOf(request.now));
  if (unmet.length) return invalidFields([...unmet]);
  const receives = receipt(making, received.value);
  if (isProblem(receives) || !received.value.markedAt) return receives;
  const annotate = { type: 'annotate' as const, restriction: restrictionBy(received.value, request.now) };
  const annotated = run(recordProcess, record, annotate, request.now, acting, named);
  // What the record has open was decided since it was read.
  if (!annotated.ok) return hasMoved(annotated.refusal) ? null : refused(annotated.refusal);
  const { answer, changes: opens } = receives;
  const changes = [...opens, annotated.value];
  return { answer: { ...answer, headers: { ...answer.headers, ...etagAfter(changes) } }, changes };
}

/** Whether a refusal means that what stood on the record was decided since. */
const hasMoved = ({ code }: Refusal): boolean => code === 'already-open';

/** Whom what is published names for an application, beside its person. */
const namedBy = (reporting: Making['reporting']): { adjudicator?: string[] } =>
  reporting ? { adjudicator: [reporting.by.unit] } : {};

/** What is missing has its name while the application is open, so that of two at once one is opened. */
async function applyAboutMissing(making: Making, described: string) {
  const { kind, ground, request, wired } = making;
  const { subject } = request.principal;
  if (!subject) return problem('not-yours', 'subject-needed');
  const allowed = may(actingOf(request.principal), ruleOf(kind).apply, { subject });
  if (!allowed.ok) return refused(allowed.refusal);
  const place = placeOf(await wired.keys(), kind, ground, described);
  const most = ruleOf(kind).missing?.most ?? 0;
  return perform(request, wired, {}, async () => {
    const open = await wired.cases.names(homeOf.subject(subject), placesOf(kind));
    const by = open.get(place);
    if (by !== undefined) {
      const standing = await stillOpen(wired.cases, kind, broughtBy(making), [by]);
      return standing && givenBack(making, standing, [standing.seq]);
    }
    if (open.size >= most) {
      return problem('conflict', 'too-many-open-objections', { most });
    }
    const missing = { subject, described, place };
    return receipt(making, applyForMissing(kind, missing, broughtBy(making), wired.parameters));
  });
}

/** What an application says, where it may name a pledge of its subject's: with what that promises (Art. 34). */
async function saidBy(
  { request: { now }, wired }: Making,
  subject: SubjectKey,
  fields: Fields,
): Promise<Fields | Problem> {
  if (fields.pledgeId === undefined) return fields;
  const { pledge } = await load(wired.cases, { pledge: fields.pledgeId });
  const said = byPledge(fields, pledge?.state ?? null, subject, now);
  return 'wrong' in said ? invalidFields([said.wrong]) : said.fields;
}

/** What a request says beside its statement, by the fields of its kind. */
function fieldsIn(kind: ApplicationKind, body: Applying['body']): Fields {
  const said: Readonly<Record<string, unknown>> = body;
  const fields = Object.keys(ruleOf(kind).fields).flatMap((name) =>
    said[name] === undefined ? [] : [[name, String(said[name])] as const],
  );
  return Object.fromEntries(fields);
}

function broughtBy({ kind, ground, request, reporting }: Making): Brought {
  const { body, now, newId } = request;
  return {
    id: newId(),
    ground,
    statement: body.statement,
    fields: fieldsIn(kind, body),
    now,
    reporter: reporting?.by ?? null,
    isMarked: reporting === null || reporting.isParty,
  };
}

/** Of some applications, the one that is open on the ground, and about the same where several may be; null where none is. */
async function stillOpen(
  cases: CaseStore,
  kind: ApplicationKind,
  { ground, fields }: Pick<Brought, 'ground' | 'fields'>,
  ids: readonly string[],
): Promise<Stored<ApplicationState> | null> {
  if (ids.length === 0) return null;
  const apart = ruleOf(kind).several?.by;
  const isSame = ({ state }: Stored<ApplicationState>): boolean =>
    apart === undefined || folded(state.secret.fields[apart]) === folded(fields[apart]);
  const found = (await cases.load(null, [...ids])).cases.map((each) => ofKind(each, kind));
  return (
    found.find((each) => each?.state.status === 'open' && each.state.ground === ground && isSame(each)) ??
    null
  );
}

/** Brackets and other marks, but for a dash between two digits, and what a number is counted by. */
const marks = /(?!(?<=\d)\p{Pd}(?=\d))[\p{P}\p{S}]|第(?=\d)/gu;

/** A number however it is written: wide or narrow, with blanks, brackets and 第 or without. */
const folded = (text = ''): string => visibleOf(text.normalize('NFKC')).toLowerCase().replace(marks, '');

/** The application that is open, as the answer to another one: to who made it, and to another no more than that it stands. */
function givenBack(
  { kind, request: { now }, units, reporting }: Making,
  { state, seq }: Stored<ApplicationState>,
  versions: number[],
): Performed {
  const isOwn = (state.reporter?.unit ?? null) === (reporting?.by.unit ?? null);
  return {
    changes: [],
    answer: {
      status: 200,
      body: isOwn ? showApplication(state, seq, now, units) : showInHand(state, seq, now),
      headers: { location: `${ruleOf(kind).path}/${state.id}`, ...etag(...versions) },
    },
  };
}

function receipt({ kind, request, units, reporting }: Making, state: ApplicationState): Performed | Problem {
  const opens = openingOf(state, request, reporting);
  if (!opens.ok) return refused(opens.refusal);
  return {
    ...opened(opens.value, ruleOf(kind).path, (now, version) =>
      showApplication(now, version, request.now, units),
    ),
    ...(reporting?.isParty === false ? { taken: problem('conflict', 'already-open') } : {}),
  };
}

function openingOf(
  state: ApplicationState,
  { now, principal }: Applying,
  reporting: Making['reporting'],
): Outcome<Change<ApplicationState>> {
  const { record, ground, dueAt, subject } = state;
  const event = { type: eventsOf(state.kind).raised, data: { record, ground, dueAt } };
  const concerned = { subject, units: namedBy(reporting) };
  return opening(applicationProcesses[state.kind], state, event, now, actingOf(principal), concerned);
}

import type { Effect } from '../../shared/application/kind.ts';
import { applicationProcesses } from '../../shared/application/process.ts';
import { type ApplicationKind, effectOf, ruleOf } from '../../shared/application/rules.ts';
import type { ApplicationCommand, ApplicationState } from '../../shared/application/state.ts';
import { stillStands } from '../../shared/pledge/cited.ts';
import { run, type Stored } from '../../shared/process/change.ts';
import { allLatest } from '../../shared/publication/list.ts';
import { recordProcess } from '../../shared/record/process.ts';
import type { RecordState } from '../../shared/record/state.ts';
import { coveredUntil } from '../../shared/suspension/conclusion.ts';
import { type CivilDate, civilDateOf, type Instant } from '../../shared/time/civil.ts';
import { periodEnd } from '../../shared/time/period.ts';
import { lacksConsent } from '../../shared/visibility/visibility.ts';
import { load } from '../cases.ts';
import { consentsOf } from '../consented.ts';
import { type CorrectingBy, correctingBy, nameGuards } from '../corrected.ts';
import type { Dependencies } from '../dependencies.ts';
import { mayHandle, throughTheirs } from '../handling.ts';
import { commanded } from '../http/commanded.ts';
import { etagAfter, type Performed, perform } from '../http/perform.ts';
import { actingOf } from '../http/principal.ts';
import {
  invalidField,
  isProblem,
  nothingThere,
  officialNeeded,
  type Problem,
  problem,
  refused,
} from '../http/problem.ts';
import { partyTo } from '../viewing.ts';
import type { Deciding } from './contracts.ts';
import { foundFor, wantedFor } from './found.ts';
import { resolvedBy } from './resolve.ts';
import { showApplication } from './show.ts';

/**
 * A named official decides an application. The decision, what it does to the record, and the end of what the open
 * application did to it are one transaction; of two who decide at once, one is told that it was decided (Art. 33 to 35, 53).
 */
export async function decide(kind: ApplicationKind, request: Deciding, wired: Dependencies) {
  const { official } = request.principal;
  if (!official) return officialNeeded();
  const known = await correctingBy(wired, request.now);
  const command = await commandOf(request, official, wired);
  return perform(request, wired, wantedFor(kind, request.id), async (loaded) => {
    const found = foundFor(kind, loaded);
    if (!found) return nothingThere();
    const { application, record } = found;
    const decision = commanded(applicationProcesses[kind], application, command, request, (state, version) =>
      showApplication(state, version, request.now, known.units),
    );
    if (isProblem(decision)) return decision;
    const misplaced = misplacedIn(kind, request, known, record?.state ?? null);
    if (misplaced) return misplaced;
    const blind = await blindly(kind, request, found, wired, known);
    if (blind) return blind;
    const lacking = await pledgeLacking(kind, request, application.state, wired);
    if (lacking) return lacking;
    return record ? resolved(application.state, decision, record, request, known) : decision;
  });
}

/** What a decision gives whoever applied: it needs no sight of the record. */
const given: ReadonlySet<Effect> = new Set(['delete', 'repair', 'withhold']);

/**
 * That an official would decide against a person on a record which the person's consent keeps from them: after it was
 * taken back, or of a unit whose duties they only have. What rests on a document of others alone is decided on that.
 */
async function blindly(
  kind: ApplicationKind,
  { body: { outcome }, principal, now }: Deciding,
  { application, record }: NonNullable<ReturnType<typeof foundFor>>,
  { cases }: Pick<Dependencies, 'cases'>,
  { items }: Pick<CorrectingBy, 'items'>,
): Promise<Problem | null> {
  const { official } = principal;
  if (!official || !record || record.state.isDeleted || ruleOf(kind).isByDocument) return null;
  if (given.has(effectOf(kind, outcome))) return null;
  const { viewer } = mayHandle(principal)
    ? throughTheirs(official, application.state, record)
    : (partyTo(principal, record.state) ?? {});
  if (!viewer) return null;
  const consent = (await consentsOf(cases, [record]))(record.state);
  return lacksConsent(record.state, viewer, { at: now, items, consent })
    ? problem('conflict', 'unseen-only-for-person')
    : null;
}

/** That a repair is granted on a pledge that was broken, or does not stand any more, since it was asked for (Art. 34). */
async function pledgeLacking(
  kind: ApplicationKind,
  { body: { outcome } }: Deciding,
  { secret }: ApplicationState,
  { cases }: Pick<Dependencies, 'cases'>,
): Promise<Problem | null> {
  const { pledgeId } = secret.fields;
  if (pledgeId === undefined || effectOf(kind, outcome) !== 'repair') return null;
  const { pledge } = await load(cases, { pledge: pledgeId });
  return stillStands(pledge?.state ?? null) ? null : invalidField('outcome', 'pledge-stands-no-more');
}

type Decision = Extract<ApplicationCommand, { type: 'decide' }>;

async function commandOf(
  { body, now }: Deciding,
  official: Decision['official'],
  wired: Dependencies,
): Promise<Decision> {
  const { outcome, reasons, asked, unmet = [], concluded } = body;
  const answerBy = periodEnd(civilDateOf(now), { days: wired.parameters.missingFilingDays });
  const calendars = concluded ? allLatest(await wired.published('calendars', now), now) : [];
  return {
    type: 'decide',
    outcome,
    reasons,
    official,
    asked: asked ? { ...asked, answerBy } : null,
    unmet: [...new Set(unmet)],
    concluded: concluded ? { ...concluded, coveredUntil: coveredUntil(concluded, calendars) } : null,
  };
}

/** Carries the decision out on the record, in the same transaction. */
function resolved(
  before: ApplicationState,
  decision: Performed,
  record: Stored<RecordState>,
  request: Deciding,
  known: CorrectingBy,
): Performed | Problem {
  const command = resolvedBy(before, request.body, record.state, known);
  if (command === null) return decision;
  if (isProblem(command)) return command;
  const ran = run(recordProcess, record, command, request.now, actingOf(request.principal));
  if (!ran.ok) return refused(ran.refusal);
  const changes = [...decision.changes, ...(ran.value.events.length ? [ran.value] : [])];
  return {
    ...decision,
    answer: { ...decision.answer, headers: { ...decision.answer.headers, ...etagAfter(changes) } },
    changes,
    ...(command.type === 'resolve' && command.resolution.outcome === 'corrected'
      ? nameGuards(record.state, command.resolution)
      : {}),
  };
}

/** What is said beside the outcome is said where that outcome has to do with it: what is asked, corrected, concluded. */
function misplacedIn(
  kind: ApplicationKind,
  { body: { outcome, asked, corrections, concluded }, now }: Deciding,
  { items }: Pick<CorrectingBy, 'items'>,
  record: RecordState | null,
): Problem | null {
  const effect = effectOf(kind, outcome);
  if ((effect === 'ask') !== (asked !== undefined)) return invalidField('asked', 'asked-misplaced');
  if ((effect === 'correct') !== (corrections !== undefined)) {
    return invalidField('corrections', 'corrections-misplaced');
  }
  if ((effect === 'disclose') !== (concluded !== undefined)) {
    return invalidField('concluded', 'concluded-misplaced');
  }
  if (concluded && !isPossible(concluded.on, record, now)) {
    return invalidField('concluded.on', 'conclusion-day');
  }
  const providers = [...new Set(items.flatMap((item) => item.providers))];
  return asked && !providers.includes(asked.unit)
    ? invalidField('asked.unit', 'not-in-list', { allowed: providers })
    : null;
}

/** Whether proceedings about a record can have ended on a day: on none to come, and on none before its decision. */
const isPossible = (on: CivilDate, record: RecordState | null, now: Instant): boolean =>
  on <= civilDateOf(now) && on >= (record?.secret.filing.decidedOn ?? on);

/** What a unit is asked for that is missing, as it reads and answers it: nothing else of the application (Art. 33). */
import type * as z from 'zod/mini';
import { applicationProcesses } from '../../shared/application/process.ts';
import type { ApplicationKind } from '../../shared/application/rules.ts';
import { type ApplicationState, type Asking, answerIn, askedIn } from '../../shared/application/state.ts';
import type { Stored } from '../../shared/process/change.ts';
import { isBehind } from '../../shared/process/loss.ts';
import { platformUnits } from '../../shared/process/process.ts';
import { type Instant, lastDayBefore } from '../../shared/time/civil.ts';
import { type Found, load, type Wanted } from '../cases.ts';
import type { Dependencies } from '../dependencies.ts';
import { commanded } from '../http/commanded.ts';
import { etag, perform } from '../http/perform.ts';
import type { Principal } from '../http/principal.ts';
import { invalidField, nothingThere, officialNeeded } from '../http/problem.ts';
import { accessBy, seen } from '../viewing.ts';
import type { asking as answered, askingAnswered } from './answers.ts';
import type { AnsweringAsking, ReadingAsking } from './contracts.ts';
import { notShown } from './expunging.ts';

/**
 * What a unit was asked, for that unit or who has its duties; for supervision once it was not answered in time; for nobody
 * while events of it are lost. The look is on the subject's access list first.
 */
export async function readAsking(kind: ApplicationKind, request: ReadingAsking, wired: Dependencies) {
  const { id, now, principal } = request;
  const application = (await load(wired.cases, wantedOf(kind, id)))[kind];
  const type = basisOf(principal, application, now);
  if (!application || !type) return nothingThere();
  const { state, seq } = application;
  const kept = notShown(state, type === 'oversight' ? 'supervision' : 'others');
  if (kept) return kept;
  const basis = { type, case: id };
  await wired.history.record(accessBy(request, state.subject, basis, [seen(application)]));
  return { status: 200, body: showAsking(state, seq, now), headers: etag(seq) };
}

/** A named official of the unit says that it has filed what is missing, or in writing why not. */
export async function answerAsking(kind: ApplicationKind, request: AnsweringAsking, wired: Dependencies) {
  const { official } = request.principal;
  if (!official) return officialNeeded();
  const { outcome, action = '', explanation = '' } = request.body;
  const isFiled = outcome === 'filed';
  const [text, other] = isFiled ? [action, explanation] : [explanation, action];
  return perform(request, wired, wantedOf(kind, request.id), (found) => {
    const application = found[kind];
    if (!application || !isAsked(request.principal, application)) return nothingThere();
    if (text && other) return invalidField(isFiled ? 'explanation' : 'action', 'words-misplaced');
    const command = { type: 'answer-asking' as const, outcome, text, official };
    return commanded(applicationProcesses[kind], application, command, request, (state, version) =>
      showAnswered(state, version),
    );
  });
}

// The kind is the one key, and the identifier is of that kind.
const wantedOf = (kind: ApplicationKind, id: string) => ({ [kind]: id }) as Wanted<ApplicationKind>;

/** Whether somebody, or a unit whose duties they have, was asked in an application. */
function isAsked({ answersFor }: Principal, { state }: Stored<ApplicationState>): boolean {
  const unit = state.asking ? state.decision?.asked : null;
  return Boolean(unit && answersFor.provider.includes(unit));
}

/** On what basis somebody reads what was asked; null for whom there is nothing. */
function basisOf(
  principal: Principal,
  application: Found<ApplicationKind>[ApplicationKind],
  now: Instant,
): 'provider' | 'oversight' | null {
  if (!application || isBehind(application.state)) return null;
  if (principal.role === 'provider') return isAsked(principal, application) ? 'provider' : null;
  const { role, unit, official } = principal;
  const oversees = role === 'supervision' && unit === platformUnits.supervision && official !== null;
  const { asking } = application.state;
  return oversees && asking && now >= asking.answerBy && isLate(asking) ? 'oversight' : null;
}

/** Whether a unit has not answered in time: not yet, or late. */
const isLate = ({ answer, overdueMarkedAt }: Asking): boolean => answer === null || overdueMarkedAt !== null;

/** What it has answered. What it was asked is read, by whoever's look is entered. */
function showAnswered(state: ApplicationState, version: number): z.infer<typeof askingAnswered> {
  const answer = answerIn(state);
  if (!answer) throw new Error('Nothing was answered.');
  return { id: state.id, version, answer };
}

function showAsking(state: ApplicationState, version: number, at: Instant): z.infer<typeof answered> {
  const { id, asking, decision } = state;
  const { unit, what } = askedIn(state) ?? {};
  if (!asking || !decision || !unit || !what) throw new Error('Nobody was asked for anything.');
  const { answerBy } = asking;
  return {
    id,
    version,
    unit,
    what,
    askedAt: decision.at,
    official: decision.official,
    answerBy,
    lastDay: lastDayBefore(answerBy),
    overdue: asking.answer === null && at >= answerBy,
    answer: answerIn(state),
  };
}

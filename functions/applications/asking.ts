/** What a unit is asked for that is missing, as it reads and answers it: nothing else of the application (Art. 33). */
import type * as z from 'zod/mini';
import type { ApplicationKind } from '../../shared/application/kind.ts';
import { applicationProcesses } from '../../shared/application/process.ts';
import { type ApplicationState, answerIn, askedIn } from '../../shared/application/state.ts';
import type { Stored } from '../../shared/process/change.ts';
import { type Instant, lastDayBefore } from '../../shared/time/civil.ts';
import { type Found, load, type Wanted } from '../cases.ts';
import type { Dependencies } from '../dependencies.ts';
import { commanded } from '../http/commanded.ts';
import { etag, perform } from '../http/perform.ts';
import type { Principal } from '../http/principal.ts';
import { invalidField, nothingThere, officialNeeded } from '../http/problem.ts';
import { accessBy, seen } from '../viewing.ts';
import type { asking as answered } from './answers.ts';
import type { AnsweringAsking, ReadingAsking } from './contracts.ts';

/** What a unit was asked, for that unit or who has its duties. The look is on the subject's access list first. */
export async function readAsking(kind: ApplicationKind, request: ReadingAsking, wired: Dependencies) {
  const { id, now, principal } = request;
  const application = askedOf(principal, (await load(wired.cases, wantedOf(kind, id)))[kind]);
  if (!application) return nothingThere();
  const { state, seq } = application;
  const basis = { type: 'provider' as const, case: id };
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
    const application = askedOf(request.principal, found[kind]);
    if (!application) return nothingThere();
    if (text && other) return invalidField(isFiled ? 'explanation' : 'action', 'words-misplaced');
    const command = { type: 'answer-asking' as const, outcome, text, official };
    return commanded(applicationProcesses[kind], application, command, request, (state, version) =>
      showAsking(state, version, request.now),
    );
  });
}

// The kind is the one key, and the identifier is of that kind.
const wantedOf = (kind: ApplicationKind, id: string) => ({ [kind]: id }) as Wanted<ApplicationKind>;

/** An application in which somebody, or a unit whose duties they have, was asked; to all others there is none. */
function askedOf(
  { answersFor }: Principal,
  application: Found<ApplicationKind>[ApplicationKind],
): Stored<ApplicationState> | null {
  const unit = application?.state.asking ? application.state.decision?.asked : null;
  return unit && answersFor.provider.includes(unit) ? application : null;
}

function showAsking(state: ApplicationState, version: number, at: Instant): z.infer<typeof answered> {
  const { id, asking, decision } = state;
  const asked = askedIn(state);
  if (!asking || !decision || !asked) throw new Error('Nobody was asked for anything.');
  const { answerBy } = asking;
  return {
    id,
    version,
    ...asked,
    askedAt: decision.at,
    official: decision.official,
    answerBy,
    lastDay: lastDayBefore(answerBy),
    overdue: asking.answer === null && at >= answerBy,
    answer: answerIn(state),
  };
}

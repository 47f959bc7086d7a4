import { applicationProcesses } from '../../shared/application/process.ts';
import type { ApplicationKind } from '../../shared/application/rules.ts';
import type { ApplicationState } from '../../shared/application/state.ts';
import { may } from '../../shared/authority/may.ts';
import { expungementProcess } from '../../shared/expungement/process.ts';
import type { ExpungementCommand, Remaining } from '../../shared/expungement/state.ts';
import type { Outcome } from '../../shared/outcome.ts';
import { type Change, run, type Stored } from '../../shared/process/change.ts';
import { allLatest } from '../../shared/publication/list.ts';
import { recordProcess } from '../../shared/record/process.ts';
import type { RecordState } from '../../shared/record/state.ts';
import { type Found, load } from '../cases.ts';
import type { Dependencies } from '../dependencies.ts';
import { commanded } from '../http/commanded.ts';
import { etagAfter, type Performed, perform } from '../http/perform.ts';
import { actingOf } from '../http/principal.ts';
import { isProblem, nothingThere, officialNeeded, type Problem, refused } from '../http/problem.ts';
import type { Request } from '../http/route.ts';
import type { expungements } from './contract.ts';
import { isOfRecord, ofExpungement, wantedOf } from './found.ts';
import { nothingRemains, remainingOf } from './remaining.ts';
import { showExpungement } from './show.ts';

type Deciding = Request<typeof expungements.decide>;

/**
 * A named official of supervision, who neither asked nor filed the record, nor wrote in the application, confirms or refuses.
 * Confirmed, what it said and the key that opens its history are gone with the same transaction; refused, it stands as it
 * did (Art. 16).
 */
export async function decide(request: Deciding, wired: Dependencies) {
  if (!request.principal.official) return officialNeeded();
  const { expungement } = await load(wired.cases, { expungement: request.id });
  if (!expungement) return nothingThere();
  const { state } = expungement;
  // A stranger's refusal takes as long as that of nothing: what it is of is read for who may.
  const rule = expungementProcess.authority[request.body.outcome];
  const allowed = may(actingOf(request.principal), rule, expungementProcess.concerned(state));
  if (!allowed.ok) return refused(allowed.refusal);
  const wanted = { expungement: state.id, ...wantedOf(state) };
  return perform(request, wired, wanted, (found) => decided(found, request, wired));
}

async function decided(
  { expungement, ...others }: Found<'expungement' | 'record' | ApplicationKind>,
  request: Deciding,
  wired: Dependencies,
): Promise<Performed | Problem> {
  const { body, now, principal } = request;
  const { official } = principal;
  const of = ofExpungement(others);
  if (!expungement || !of || !official) return nothingThere();
  const { outcome, ...grounds } = body;
  const isConfirmed = outcome === 'expunge';
  const commandOn = (remaining: Remaining): ExpungementCommand =>
    isConfirmed
      ? { type: 'expunge', official, remaining, ...grounds }
      : { type: 'refuse', official, ...grounds };
  const commands = (remaining: Remaining) =>
    commanded(expungementProcess, expungement, commandOn(remaining), request, (state, version) =>
      showExpungement(state, version, now),
    );
  // Whoever may not is told so before anything further is read.
  const allowed = commands(nothingRemains);
  if (isProblem(allowed)) return allowed;
  const ran = await ranOn(of, expungement.state.id, request, wired);
  if (!ran.ok) return refused(ran.refusal);
  const performed = isConfirmed ? commands(await remainingOf(of, now, wired)) : allowed;
  if (isProblem(performed)) return performed;
  const changes = [...performed.changes, ran.value];
  return {
    changes,
    answer: { ...performed.answer, headers: { ...performed.answer.headers, ...etagAfter(changes) } },
  };
}

/** What the decision does to the record or the application that it is on. */
async function ranOn(
  of: Stored<RecordState> | Stored<ApplicationState>,
  expungement: string,
  { body, now, principal }: Deciding,
  wired: Pick<Dependencies, 'published'>,
): Promise<Outcome<Change>> {
  const acting = actingOf(principal);
  const isConfirmed = body.outcome === 'expunge';
  if (!isOfRecord(of)) {
    const type = isConfirmed ? ('expunge' as const) : ('let-stand' as const);
    return run(applicationProcesses[of.state.kind], of, { type, expungement }, now, acting);
  }
  if (isConfirmed) return run(recordProcess, of, { type: 'expunge', expungement }, now, acting);
  const calendars = allLatest(await wired.published('calendars', now), now);
  return run(recordProcess, of, { type: 'let-stand', expungement, calendars }, now, acting);
}

import type { ApplicationKind } from '../../shared/application/kind.ts';
import { applicationProcesses } from '../../shared/application/process.ts';
import { effectOf } from '../../shared/application/rules.ts';
import { run, type Stored } from '../../shared/process/change.ts';
import { recordProcess } from '../../shared/record/process.ts';
import type { RecordState } from '../../shared/record/state.ts';
import { civilDateOf } from '../../shared/time/civil.ts';
import { periodEnd } from '../../shared/time/period.ts';
import { type CorrectingBy, correctingBy, nameGuards } from '../corrected.ts';
import type { Dependencies } from '../dependencies.ts';
import { commanded } from '../http/commanded.ts';
import { etagAfter, type Performed, perform } from '../http/perform.ts';
import { actingOf } from '../http/principal.ts';
import {
  invalidField,
  isProblem,
  nothingThere,
  officialNeeded,
  type Problem,
  refused,
} from '../http/problem.ts';
import type { Deciding } from './contracts.ts';
import { foundFor, wantedFor } from './found.ts';
import { resolutionOf } from './resolve.ts';
import { showApplication } from './show.ts';

/**
 * A named official decides an application. The decision, what it does to the record, and the end of what the open
 * application did to it are one transaction; of two who decide at once, one is told that it was decided (Art. 33).
 */
export async function decide(kind: ApplicationKind, request: Deciding, wired: Dependencies) {
  const { official } = request.principal;
  if (!official) return officialNeeded();
  const known = await correctingBy(wired, request.now);
  return perform(request, wired, wantedFor(kind, request.id), (loaded) => {
    const found = foundFor(kind, loaded);
    if (!found) return nothingThere();
    const { application, record } = found;
    const { outcome, reasons } = request.body;
    const answerBy = periodEnd(civilDateOf(request.now), { days: wired.parameters.missingFilingDays });
    const asked = request.body.asked ? { ...request.body.asked, answerBy } : null;
    const command = { type: 'decide' as const, outcome, reasons, official, asked };
    const decision = commanded(applicationProcesses[kind], application, command, request, (state, version) =>
      showApplication(state, version, request.now),
    );
    if (isProblem(decision)) return decision;
    const misplaced = misplacedAsk(kind, request.body, known);
    if (misplaced) return misplaced;
    return record ? resolved(kind, application.state.id, decision, record, request, known) : decision;
  });
}

/** Carries the decision out on the record, in the same transaction. */
function resolved(
  kind: ApplicationKind,
  application: string,
  decision: Performed,
  record: Stored<RecordState>,
  request: Deciding,
  known: CorrectingBy,
): Performed | Problem {
  const resolution = resolutionOf(kind, request.body, record.state, known);
  if (isProblem(resolution)) return resolution;
  const resolve = { type: 'resolve' as const, objection: application, resolution };
  const ran = run(recordProcess, record, resolve, request.now, actingOf(request.principal));
  if (!ran.ok) return refused(ran.refusal);
  const changes = [...decision.changes, ran.value];
  return {
    ...decision,
    answer: { ...decision.answer, headers: { ...decision.answer.headers, ...etagAfter(changes) } },
    changes,
    ...(resolution.outcome === 'corrected' ? nameGuards(record.state, resolution) : {}),
  };
}

/** What is asked is asked of a unit that files, and only where the outcome asks. */
function misplacedAsk(
  kind: ApplicationKind,
  { outcome, asked, corrections }: Deciding['body'],
  { items }: Pick<CorrectingBy, 'items'>,
): Problem | null {
  const effect = effectOf(kind, outcome);
  if ((effect === 'ask') !== (asked !== undefined)) return invalidField('asked', 'asked-misplaced');
  if ((effect === 'correct') !== (corrections !== undefined)) {
    return invalidField('corrections', 'corrections-misplaced');
  }
  const providers = [...new Set(items.flatMap((item) => item.providers))];
  return asked && !providers.includes(asked.unit)
    ? invalidField('asked.unit', 'not-in-list', { allowed: providers })
    : null;
}

import type { Official } from '../../shared/actor.ts';
import type { CatalogItem } from '../../shared/catalog/items.ts';
import { recordOf } from '../../shared/ids.ts';
import type { Keys } from '../../shared/keys/keys.ts';
import { objectionProcess } from '../../shared/objection/process.ts';
import { run } from '../../shared/process/change.ts';
import type { Resolution } from '../../shared/record/commands.ts';
import { correctFiling } from '../../shared/record/correct.ts';
import { firstReleaseId } from '../../shared/record/file.ts';
import { decisionNames } from '../../shared/record/name.ts';
import { recordProcess } from '../../shared/record/process.ts';
import type { RecordState } from '../../shared/record/state.ts';
import type { Instant } from '../../shared/time/civil.ts';
import type { Found } from '../cases.ts';
import type { Dependencies } from '../dependencies.ts';
import { commanded } from '../http/commanded.ts';
import { etagAfter, type Performed, perform } from '../http/perform.ts';
import { actingOf } from '../http/principal.ts';
import {
  invalidField,
  invalidFields,
  isProblem,
  nothingThere,
  officialNeeded,
  type Problem,
  refused,
} from '../http/problem.ts';
import type { Request } from '../http/route.ts';
import type { objections } from './contract.ts';
import { showObjection } from './show.ts';

type Deciding = Request<typeof objections.decide>;

/** By what a correction is read and named. */
interface Known {
  items: readonly CatalogItem[];
  keys: Keys;
  now: Instant;
}

/**
 * A named official decides an objection. The decision, what it does to the record, and the end of the
 * annotation are one transaction; of two who decide at once, one is told that it was decided (Art. 33).
 */
export async function decide(request: Deciding, wired: Dependencies) {
  const { official } = request.principal;
  if (!official) return officialNeeded();
  const record = recordOf(request.id, 'objection');
  if (!record) return nothingThere();
  const wanted = { objection: request.id, record };
  const [items, keys] = await Promise.all([wired.published('items', request.now), wired.keys()]);
  return perform(request, wired, wanted, (found) =>
    decided(found, official, request, { items, keys, now: request.now }),
  );
}

function decided(
  { objection, record }: Found<'objection' | 'record'>,
  official: Official,
  request: Deciding,
  known: Known,
): Performed | Problem {
  if (!objection || !record) return nothingThere();
  const { body, now, principal } = request;
  const command = { type: 'decide' as const, outcome: body.outcome, reasons: body.reasons, official };
  const decision = commanded(objectionProcess, objection, command, request, (state, version) =>
    showObjection(state, version, now),
  );
  if (isProblem(decision)) return decision;
  const resolution = resolutionOf(body, record.state, known);
  if (isProblem(resolution)) return resolution;
  const resolve = { type: 'resolve' as const, objection: objection.state.id, resolution };
  const resolved = run(recordProcess, record, resolve, now, actingOf(principal));
  if (!resolved.ok) return refused(resolved.refusal);
  const changes = [...decision.changes, resolved.value];
  return {
    ...decision,
    answer: { ...decision.answer, headers: { ...decision.answer.headers, ...etagAfter(changes) } },
    changes,
    absent: namedByFirstRelease(record.state, resolution),
    taken: invalidField('corrections', 'on-record-in-another'),
  };
}

/** What the first release filed has its decision's name as its identifier: none but the record itself may be that. */
function namedByFirstRelease({ id, item, subject }: RecordState, resolution: Resolution): string[] {
  if (resolution.outcome !== 'corrected') return [];
  const name = firstReleaseId({ id: item }, resolution.filing, subject);
  return name === id ? [] : [name];
}

/** What the decision does to the record, or what of it does not comply. */
function resolutionOf(
  { outcome, corrections }: Deciding['body'],
  record: RecordState,
  { items, keys, now }: Known,
): Resolution | Problem {
  if ((outcome === 'corrected') !== (corrections !== undefined)) {
    return invalidField('corrections', 'corrections-misplaced');
  }
  if (outcome !== 'corrected' || !corrections)
    return { outcome: outcome === 'deleted' ? 'deleted' : 'upheld' };
  const corrected = correctFiling(record, corrections, items, now);
  return corrected.ok
    ? {
        outcome,
        filing: corrected.filing,
        endsAt: corrected.endsAt,
        names: decisionNames(keys, { id: record.item }, corrected.filing),
      }
    : invalidFields(corrected.faults);
}

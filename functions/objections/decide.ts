import type { Catalog } from '../../shared/catalog/catalog.ts';
import { recordOfObjection } from '../../shared/ids.ts';
import { objectionProcess } from '../../shared/objection/process.ts';
import type { ObjectionState } from '../../shared/objection/state.ts';
import { run, type Stored } from '../../shared/process/change.ts';
import type { Resolution } from '../../shared/record/commands.ts';
import { correctFiling } from '../../shared/record/correct.ts';
import { recordProcess } from '../../shared/record/process.ts';
import type { RecordState } from '../../shared/record/state.ts';
import { ofKind } from '../cases.ts';
import type { Dependencies } from '../dependencies.ts';
import { etag, nothingThere, officialNeeded, perform, refused } from '../http/perform.ts';
import { actorOf } from '../http/principal.ts';
import { type ProblemDocument, problem } from '../http/problem.ts';
import { type Request, route } from '../http/route.ts';
import { type DecideBody, decide } from './contract.ts';
import { showObjection } from './show.ts';

/**
 * A named official decides an objection. The decision, what it does to the record, and the end of the
 * annotation are one transaction; of two who decide at once, one is told that it was decided (Art. 33).
 */
export const decideRoute = ({ cases, catalog }: Dependencies) =>
  route(decide, async (request) => {
    const { official } = request.principal;
    if (!official) return officialNeeded();
    const id = request.params.id ?? '';
    const about = recordOfObjection(id);
    if (!about) return nothingThere();
    return perform(cases, request, [id, about], ([first, second]) => {
      const stored = ofKind(first, 'objection');
      const record = ofKind(second, 'record');
      if (!stored || !record) return nothingThere();
      const resolution = resolutionOf(request.body, record.state, catalog);
      if ('title' in resolution) return resolution;
      return decided(request, stored, record, resolution, official);
    });
  });

function decided(
  { body, now, principal }: Request<DecideBody>,
  stored: Stored<ObjectionState>,
  record: Stored<RecordState>,
  resolution: Resolution,
  official: { id: string; name: string },
) {
  const actor = actorOf(principal);
  const command = { type: 'decide' as const, outcome: body.outcome, reasons: body.reasons, official };
  const objection = run(objectionProcess, stored, command, now, actor);
  if (!objection.ok) return refused(objection.refusal);
  const resolve = { type: 'resolve' as const, objection: stored.state.id, resolution };
  const resolved = run(recordProcess, record, resolve, now, actor);
  if (!resolved.ok) return refused(resolved.refusal);
  const version = stored.version + 1;
  const answer = {
    status: 201,
    body: showObjection(objection.value.state, version, now),
    headers: etag(version),
  };
  return { changes: [objection.value, resolved.value], answer };
}

function resolutionOf(
  { outcome, corrections }: DecideBody,
  record: RecordState,
  catalog: Catalog,
): Resolution | ProblemDocument {
  if ((outcome === 'corrected') !== (corrections !== undefined)) {
    const detail = 'Name the fields that change where the outcome is "corrected", and only there.';
    return invalid([{ field: 'corrections', code: 'missing', detail }]);
  }
  if (outcome !== 'corrected' || !corrections)
    return { outcome: outcome === 'deleted' ? 'deleted' : 'upheld' };
  const corrected = correctFiling(record, corrections, catalog);
  return corrected.ok
    ? { outcome, filing: corrected.filing, endsAt: corrected.endsAt }
    : invalid(corrected.faults);
}

const invalid = (errors: { field: string; code: string; detail: string }[]): ProblemDocument =>
  problem('invalid-fields', 'Some fields do not comply: see "errors" for each.', errors);

import type * as z from 'zod/mini';
import type { Catalog } from '../../shared/catalog/catalog.ts';
import type { Stored } from '../../shared/process/change.ts';
import type { RecordState } from '../../shared/record/state.ts';
import { untrustworthiness } from '../../shared/regulation.ts';
import { addDays, type CivilDate, type Instant, lastDayBefore } from '../../shared/time/civil.ts';
import { lastDay } from '../../shared/time/period.ts';
import type { Viewer } from '../../shared/visibility/viewer.ts';
import { view } from '../../shared/visibility/visibility.ts';
import type { recordNotice } from './contract.ts';

type Shown = z.infer<typeof recordNotice>;

const howTo = {
  reply: 'POST /v1/notices/{id}/replies with your text, until the end of the period',
  object: 'POST /v1/objections with the record, the ground and your statement, at any time (Art. 33)',
  repair:
    'Correct the conduct, perform the duty wholly, pledge publicly, and ask the unit that made the decision, from the day named here (Art. 34)',
};

/** The notice of a record for a viewer; null where it has none or the viewer may not see the record. */
export function showNotice(
  stored: Stored<RecordState>,
  viewer: Viewer,
  at: Instant,
  catalog: Catalog,
): Shown | null {
  const { state } = stored;
  const shown = view(state, viewer, at, catalog);
  if (!('shown' in shown) || (state.notice === null && state.exemption === null)) return null;
  const { notice, secret } = state;
  return {
    id: state.id,
    kind: notice ? 'notice-before-listing' : 'listed-under-exemption',
    version: stored.version,
    status: state.status,
    issuedAt: notice?.issuedAt ?? state.filedAt,
    deliveredOn: notice?.delivered?.on ?? null,
    replyUntil: notice?.endsAt ?? null,
    replies: (notice?.replies ?? []).map((received, index) => ({
      at: received,
      text: secret.replies[index] ?? '',
    })),
    decideBy: notice?.decideBy ?? null,
    overdue: state.status === 'contested' && notice?.decideBy != null && at >= notice.decideBy,
    decision: notice?.decision ? { ...notice.decision, reasons: secret.decisionReasons } : null,
    exemption: state.exemption,
    untrustworthiness: state.untrustworthiness,
    lastDay: lastDayBefore(state.endsAt),
    repairFrom: repairFrom(state),
    howTo,
    record: shown.shown,
  };
}

/** The first day on which repair may be asked for: the day after the class's minimum period. */
function repairFrom({ untrustworthiness: kind, secret }: RecordState): CivilDate | null {
  const minimum = kind && untrustworthiness[kind].repairFrom;
  return minimum ? addDays(lastDay(secret.filing.decidedOn, minimum), 1) : null;
}

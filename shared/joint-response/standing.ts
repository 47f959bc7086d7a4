/** The life of a measure: it is that of the record it rests on, as `view` shows it to the units that act on it. */
import type { Mark } from '../application/kind.ts';
import type { CatalogItem } from '../catalog/items.ts';
import { openLossOf } from '../process/loss.ts';
import type { RecordState } from '../record/state.ts';
import type { Instant } from '../time/civil.ts';
import { view, type WithheldBecause } from '../visibility/visibility.ts';
import { endOf } from './lifting.ts';
import { pauseOf, resumeOf } from './pause.ts';
import { jointResponseProcess } from './process.ts';
import type { Ending, JointResponseCommand, JointResponseState } from './state.ts';

/**
 * Why a measure stands no more at an instant, and since when, whether or not that is written: what became of its record.
 * Null while the record shows to its units, under objection too (Art. 22, 25, 33, 36).
 * @param items every published version of the catalog
 */
export function endingOf(
  { initiator, record: id }: Pick<JointResponseState, 'initiator' | 'record'>,
  record: RecordState | null,
  at: Instant,
  items: readonly CatalogItem[],
): Ending | null {
  const withheld = withheldFrom(initiator, id, record, at, items);
  if (withheld === null || letsWait(withheld)) return null;
  // A period ends on its second, whoever comes by when; so does what is repaired. Whatever else ends a record is told as it happens.
  if (record && withheld === 'recording-period-over') return { because: withheld, since: record.endsAt };
  if (withheld === 'repaired') return { because: withheld, since: since(record, 'repaired') ?? at };
  return { because: withheld === 'deleted' || withheld === 'expunged' ? 'deleted' : 'withdrawn', since: at };
}

/** What keeps a record from the units and lets a measure wait, not end: proceedings, that it is to be expunged, that events are lost (Art. 16, 53). */
const pausing = ['suspended', 'expunging', 'events-lost'] as const satisfies WithheldBecause[];

const letsWait = (withheld: WithheldBecause | null): withheld is (typeof pausing)[number] =>
  pausing.some((each) => each === withheld);

/** Why a record does not show to the units that act on it; null while it does. One that is not there is deleted. */
function withheldFrom(
  unit: string,
  id: string,
  record: RecordState | null,
  at: Instant,
  items: readonly CatalogItem[],
): WithheldBecause | null {
  const seen = record && view(record, { as: 'joint-response', unit, record: id }, at, items);
  if (!seen) return 'deleted';
  return 'shown' in seen ? null : seen.withheld;
}

/** Since when something stands on a record; null where it does not. */
const since = (record: RecordState | null, mark: Mark): Instant | null =>
  record?.restrictions
    .filter((each) => each.mark === mark)
    .map((each) => each.since)
    .sort()[0] ?? null;

/** Since when a measure waits, as its record is not shown for a while; null while it does not (Art. 16, 53). */
const waitingSince = (
  { initiator, record: id }: JointResponseState,
  record: RecordState | null,
  at: Instant,
  items: readonly CatalogItem[],
): Instant | null => waitsSince(withheldFrom(initiator, id, record, at, items), record);

function waitsSince(withheld: WithheldBecause | null, record: RecordState | null): Instant | null {
  if (!record || !letsWait(withheld)) return null;
  switch (withheld) {
    case 'events-lost':
      return openLossOf(record)?.since ?? null;
    case 'expunging':
      return record.expunging?.since ?? openLossOf(record)?.since ?? null;
    case 'suspended':
      return since(record, withheld);
  }
}

/** A joint response as it stands at an instant: ended or waiting with its record, on its second, whoever has written that or not. */
export function asItStands(
  state: JointResponseState,
  record: RecordState | null,
  at: Instant,
  items: readonly CatalogItem[],
): JointResponseState {
  if (state.end) return state;
  const found = endingOf(state, record, at, items);
  if (found) return jointResponseProcess.evolve(state, endOf(state, found), at);
  const waits = waitingSince(state, record, at, items);
  if (waits && !state.paused) return jointResponseProcess.evolve(state, pauseOf(waits), at);
  return state.paused && !waits ? jointResponseProcess.evolve(state, resumeOf(state, at), at) : state;
}

/** What the platform has to do on a joint response at an instant; null where nothing falls due. */
export function fallenDue(
  state: JointResponseState,
  record: RecordState | null,
  at: Instant,
  items: readonly CatalogItem[],
): JointResponseCommand | null {
  const { status, end } = state;
  const over = end ? null : endingOf(state, record, at, items);
  if (over) return { type: 'end', ...over };
  const waits = end ? null : waitingSince(state, record, at, items);
  if (waits) return state.paused ? null : { type: 'pause', since: waits };
  if (state.paused) return { type: 'resume' };
  if (status === 'asked' && at >= state.dueAt && !state.overdueMarkedAt) return { type: 'mark-overdue' };
  const isLiftingOver = status === 'lifting' && end?.liftBy && at >= end.liftBy;
  return isLiftingOver && !state.liftingOverdueMarkedAt ? { type: 'mark-lifting-overdue' } : null;
}

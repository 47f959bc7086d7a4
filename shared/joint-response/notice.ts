import { versionOf } from '../publication/list.ts';
import type { Instant } from '../time/civil.ts';
import type { JointMeasure } from './measures.ts';
import type { JointResponseState } from './state.ts';

/** The notice of a joint measure to whom it is against: basis, reasons, remedies and way out (Art. 20, 22). */
export interface MeasureNotice {
  id: string;
  kind: 'joint-measure';
  issuedAt: Instant;
  record: string;
  measure: string;
  basis: string;
  reason: string;
  initiator: string;
  implementingUnits: string[];
  remedies: string;
  removal: string;
}

/** The notice of a measure, as it was begun: `measures` are all published versions. */
export function showMeasureNotice(
  state: JointResponseState,
  measures: readonly JointMeasure[],
): MeasureNotice {
  const measure = versionOf(measures, state.measure, state.measureVersion);
  return {
    id: state.id,
    kind: 'joint-measure',
    issuedAt: state.startedAt,
    record: state.record,
    measure: measure?.name ?? state.measure,
    basis: measure?.basis ?? '',
    reason: state.secret.reason,
    initiator: state.initiator,
    implementingUnits: state.asks.map(({ unit }) => unit),
    remedies: measure?.remedies ?? '',
    removal: measure?.removal ?? '',
  };
}

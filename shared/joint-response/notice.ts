import { published } from '../publication/in-both.ts';
import type { Said } from '../texts/said.ts';
import type { Instant } from '../time/civil.ts';
import { begunUnder, type JointMeasure } from './measures.ts';
import type { JointResponseState } from './state.ts';

/** The notice of a joint measure to whom it is against: basis, reasons, remedies and way out (Art. 20, 22). */
export interface MeasureNotice {
  id: string;
  kind: 'joint-measure';
  issuedAt: Instant;
  record: string;
  measure: Said;
  basis: Said;
  reason: string;
  initiator: string;
  implementingUnits: string[];
  remedies: Said;
  removal: Said;
}

/** The notice of a measure, as it was begun: `measures` are all published versions. */
export function showMeasureNotice(
  state: JointResponseState,
  measures: readonly JointMeasure[],
): MeasureNotice {
  const { name, basis, remedies, removal } = begunUnder(measures, state);
  return {
    id: state.id,
    kind: 'joint-measure',
    issuedAt: state.startedAt,
    record: state.record,
    measure: published(name),
    basis: published(basis),
    reason: state.secret.reason,
    initiator: state.initiator,
    implementingUnits: state.asks.map(({ unit }) => unit),
    remedies: published(remedies),
    removal: published(removal),
  };
}

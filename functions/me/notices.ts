import type { AnyCase } from '../../shared/cases.ts';
import type { Catalog } from '../../shared/catalog/catalog.ts';
import { versionOf } from '../../shared/catalog/version.ts';
import type { JointResponseState } from '../../shared/joint-response/state.ts';
import type { SubjectKey } from '../../shared/keys/keys.ts';
import type { ObjectionState } from '../../shared/objection/state.ts';
import type { Stored } from '../../shared/process/change.ts';
import type { Instant } from '../../shared/time/civil.ts';
import { ofKind } from '../cases.ts';
import { showNotice } from '../notices/show.ts';
import type { ShownNotice } from './contract.ts';

/** Every notice to a subject, read off the cases themselves, so that none can be missing or late. */
export function noticesOf(
  held: Stored<AnyCase>[],
  subject: SubjectKey,
  at: Instant,
  catalog: Catalog,
): ShownNotice[] {
  return held
    .map((stored) => noticeOf(stored, subject, at, catalog))
    .filter((notice) => notice !== null)
    .sort((a, b) => (a.issuedAt < b.issuedAt ? 1 : -1));
}

function noticeOf(
  stored: Stored<AnyCase>,
  subject: SubjectKey,
  at: Instant,
  catalog: Catalog,
): ShownNotice | null {
  const record = ofKind(stored, 'record');
  if (record) return showNotice(record, { as: 'subject', subject }, at, catalog);
  const objection = ofKind(stored, 'objection');
  if (objection) return decisionNotice(objection.state);
  const jointResponse = ofKind(stored, 'joint-response');
  return jointResponse && measureNotice(jointResponse.state, catalog);
}

const decisionNotice = ({ id, record, decision, secret }: ObjectionState): ShownNotice | null =>
  decision && {
    id,
    kind: 'objection-decided',
    issuedAt: decision.at,
    record,
    outcome: decision.outcome,
    reasons: secret.reasons,
    official: decision.official,
    remedies: 'Administrative reconsideration or litigation, during which disclosure is suspended (Art. 53)',
  };

const measureNotice = (state: JointResponseState, { measures }: Catalog): ShownNotice => {
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
};

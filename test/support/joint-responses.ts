import { endOf } from '../../shared/joint-response/lifting.ts';
import { jointResponseProcess } from '../../shared/joint-response/process.ts';
import { startJointResponse } from '../../shared/joint-response/start.ts';
import type { JointResponseState } from '../../shared/joint-response/state.ts';
import { type Change, opening } from '../../shared/process/change.ts';
import type { RecordState } from '../../shared/record/state.ts';
import { parameters } from '../../shared/regulation.ts';
import type { Instant } from '../../shared/time/civil.ts';
import { actors, providerOfficial, providerUnit } from './actors.ts';
import { allowed } from './allowed.ts';
import { filed } from './cases.ts';
import { designations, filings } from './filings.ts';
import { published } from './published.ts';

const [measure] = published.measures;
if (!measure) throw new Error('The catalog of measures is empty.');

/** The measure that the tests start, the first of the catalog. */
export const procurementMeasure = measure;

/** A designation, as its provider filed it. */
export const designated: RecordState = filed(filings.firmDesignation(), { item: designations }).state;

export const request = {
  id: '00000000-0000-4000-8000-000000000002',
  measure: procurementMeasure,
  initiator: providerUnit,
  official: providerOfficial,
  reason: 'Designated for harm to health.',
};

/** How long units have, as a deployment sets nothing. */
export const responseDays = {
  jointResponseDays: parameters.jointResponseDays.default,
  liftingDays: parameters.liftingDays.default,
};

/** The change that starts a joint response. */
export function jointResponseChange(at: Instant): Change<JointResponseState> {
  const started = startJointResponse(designated, request, at, responseDays);
  if (!started.ok) throw new Error(started.refusal.code);
  const { record, measure: id, asks, dueAt } = started.value;
  const data = { record, measure: id, units: asks.map(({ unit }) => unit), dueAt };
  const event = { type: 'JointResponseStarted', data } as const;
  return allowed(opening(jointResponseProcess, started.value, event, at, actors.designator));
}

/** A joint response whose measure one unit implemented, once its record was deleted: to be lifted. */
export function endedResponse(at: Instant): JointResponseState {
  const { state } = jointResponseChange(at);
  const official = providerOfficial;
  const given = { unit: 'transport', outcome: 'implemented', official } as const;
  const answered = jointResponseProcess.evolve(
    state,
    { type: 'FeedbackGiven', data: given, secret: { text: 'Barred.' } },
    at,
  );
  return jointResponseProcess.evolve(answered, endOf(answered, { because: 'deleted', since: at }), at);
}

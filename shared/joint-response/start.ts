import type { Official } from '../actor.ts';
import { caseId, homeOf, newRest } from '../ids.ts';
import { accept, type Outcome, refuse } from '../outcome.ts';
import type { RecordState } from '../record/state.ts';
import type { ParameterValues } from '../regulation.ts';
import { civilDateOf, type Instant } from '../time/civil.ts';
import { periodEnd } from '../time/period.ts';
import type { JointMeasure } from './measures.ts';
import type { JointResponseState } from './state.ts';

export interface JointResponseRequest {
  id: string;
  measure: JointMeasure;
  initiator: string;
  official: Official;
  reason: string;
}

/** Whether a unit may initiate a measure, whomever it would be against (Art. 23). */
export const mayInitiate = ({ initiatingUnits }: JointMeasure, unit: string): Outcome<null> =>
  initiatingUnits.includes(unit) ? accept(null) : refuse('outside-authority');

/**
 * A joint response against a designated target, as its catalog allows: the initiating unit within its
 * authority, the measure for that conduct, each implementing unit asked (Art. 22, 23, 25).
 */
export function startJointResponse(
  record: RecordState,
  request: JointResponseRequest,
  now: Instant,
  { jointResponseDays, liftingDays }: Pick<ParameterValues, 'jointResponseDays' | 'liftingDays'>,
): Outcome<JointResponseState> {
  const { measure, initiator } = request;
  const may = mayInitiate(measure, initiator);
  if (!may.ok) return may;
  if (record.item !== measure.conduct) {
    return refuse('unrelated-conduct');
  }
  return accept({
    kind: 'joint-response',
    id: caseId('joint-response', homeOf.subject(record.subject), newRest(now, request.id)),
    subject: record.subject,
    status: 'asked',
    stalledAt: null,
    record: record.id,
    measure: measure.id,
    measureVersion: measure.version,
    initiator,
    official: request.official,
    startedAt: now,
    dueAt: periodEnd(civilDateOf(now), { days: jointResponseDays }),
    asks: measure.implementingUnits.map((unit) => ({ unit, answer: null, lifting: null })),
    overdueMarkedAt: null,
    paused: null,
    resumedAt: null,
    standsUntil: record.endsAt,
    liftingDays,
    end: null,
    liftingOverdueMarkedAt: null,
    secret: { reason: request.reason, earlierFeedback: {} },
  });
}

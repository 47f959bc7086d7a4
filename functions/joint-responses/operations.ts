import * as z from 'zod/mini';
import {
  type MeasureEndNotice,
  type MeasureNotice,
  measureEndKinds,
} from '../../shared/joint-response/notice.ts';
import {
  feedbackOutcomes,
  jointResponseStatuses,
  liftingOutcomes,
  measureEndings,
} from '../../shared/joint-response/state.ts';
import { shownRecord, words } from '../answers.ts';
import type { Components, Operations } from '../http/operation.ts';
import { civilDate, type Held, instant, official, type Same } from '../schemas.ts';
import { jointResponses } from './contract.ts';

/** How far a unit that had implemented a measure has lifted it. */
const lifting = {
  unit: z.string(),
  state: z.enum(['asked', 'overdue', ...liftingOutcomes]),
  answeredAt: z.nullable(instant),
  official: z.nullable(official),
};
const unitLifting = z.strictObject({ ...lifting, late: z.boolean(), text: z.nullable(z.string()) });
const noticedLifting = z.strictObject(lifting);

const measureEnd = z.strictObject({
  at: instant,
  because: z.enum(measureEndings),
  liftBy: z.nullable(instant),
  liftLastDay: z.nullable(civilDate),
});

const askedUnit = z.strictObject({
  unit: z.string(),
  state: z.enum(['asked', 'overdue', 'ended', ...feedbackOutcomes]),
  answeredAt: z.nullable(instant),
  late: z.boolean(),
  official: z.nullable(official),
  text: z.nullable(z.string()),
  lifting: z.nullable(unitLifting),
});

export const jointResponse = z.strictObject({
  id: z.string(),
  version: z.number(),
  status: z.enum(jointResponseStatuses),
  record: z.string(),
  measure: z.string(),
  measureName: words,
  basis: words,
  initiator: z.string(),
  official,
  reason: z.nullable(z.string()),
  startedAt: instant,
  dueAt: instant,
  lastDay: civilDate,
  paused: z.nullable(instant),
  ended: z.nullable(measureEnd),
  units: z.array(askedUnit),
});

const withTarget = z.strictObject({ ...jointResponse.shape, target: z.nullable(shownRecord) });

/** What the target is told once it is started. */
export const measureNotice = z.strictObject({
  id: z.string(),
  kind: z.literal('joint-measure'),
  issuedAt: instant,
  record: z.string(),
  measure: words,
  basis: words,
  reason: z.string(),
  initiator: z.string(),
  implementingUnits: z.array(z.string()),
  remedies: words,
  removal: words,
  endedAt: z.nullable(instant),
});

/** What the target is told once it has ended, and again once all who had implemented it have lifted it. */
export const measureEndNotice = z.strictObject({
  id: z.string(),
  kind: z.enum(measureEndKinds),
  issuedAt: instant,
  record: z.string(),
  measure: words,
  because: z.enum(measureEndings),
  initiator: z.string(),
  liftBy: z.nullable(instant),
  liftLastDay: z.nullable(civilDate),
  lifting: z.array(noticedLifting),
});

export type HeldSchemas = Held<{
  measureNotice: Same<z.infer<typeof measureNotice>, MeasureNotice>;
  measureEndNotice: Same<z.infer<typeof measureEndNotice>, MeasureEndNotice>;
}>;

export const components = {
  JointResponse: jointResponse,
  JointResponseWithTarget: withTarget,
  AskedUnit: askedUnit,
  UnitLifting: unitLifting,
  MeasureEnd: measureEnd,
  MeasureNotice: measureNotice,
  MeasureEndNotice: measureEndNotice,
  NoticedLifting: noticedLifting,
  StartJointResponse: jointResponses.start.body,
  Feedback: jointResponses.feedback.body,
  LiftingReply: jointResponses.lift.body,
} as const satisfies Components;

export const operations = {
  start: {
    id: 'startJointResponse',
    answers: { 201: jointResponse },
    problems: [404],
    headers: ['ETag', 'Location'],
  },
  read: { id: 'readJointResponse', answers: { 200: withTarget }, headers: ['ETag'] },
  feedback: { id: 'giveFeedback', answers: { 201: jointResponse }, headers: ['ETag'] },
  lift: { id: 'answerOnLifting', answers: { 201: jointResponse }, headers: ['ETag'] },
} as const satisfies Operations<typeof jointResponses>;

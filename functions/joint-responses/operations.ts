import * as z from 'zod/mini';
import type { MeasureNotice } from '../../shared/joint-response/notice.ts';
import { feedbackOutcomes, jointResponseStatuses } from '../../shared/joint-response/state.ts';
import { shownRecord, words } from '../answers.ts';
import type { Components, Operations } from '../http/operation.ts';
import { civilDate, type Held, instant, official, type Same } from '../schemas.ts';
import { jointResponses } from './contract.ts';

const askedUnit = z.strictObject({
  unit: z.string(),
  state: z.enum(['asked', 'overdue', ...feedbackOutcomes]),
  answeredAt: z.nullable(instant),
  late: z.boolean(),
  official: z.nullable(official),
  text: z.nullable(z.string()),
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
  reason: z.string(),
  startedAt: instant,
  dueAt: instant,
  lastDay: civilDate,
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
});

export type HeldSchemas = Held<{ measureNotice: Same<z.infer<typeof measureNotice>, MeasureNotice> }>;

export const components = {
  JointResponse: jointResponse,
  JointResponseWithTarget: withTarget,
  AskedUnit: askedUnit,
  MeasureNotice: measureNotice,
  StartJointResponse: jointResponses.start.body,
  Feedback: jointResponses.feedback.body,
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
} as const satisfies Operations<typeof jointResponses>;

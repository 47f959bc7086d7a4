import * as z from 'zod/mini';
import type { Contract } from '../http/route.ts';
import { instant, official, shownRecord, text } from '../schemas.ts';

const startBody = z.strictObject({ record: text(80), measure: text(80), reason: text(2000) });
export type StartBody = z.infer<typeof startBody>;

const feedbackOutcome = z.enum(['implemented', 'not-implemented']);

export const jointResponse = z.strictObject({
  id: z.string(),
  version: z.number(),
  status: z.enum(['asked', 'answered']),
  record: z.string(),
  measure: z.string(),
  measureName: z.string(),
  basis: z.string(),
  initiator: z.string(),
  official,
  reason: z.string(),
  startedAt: instant,
  dueAt: instant,
  units: z.array(
    z.strictObject({
      unit: z.string(),
      state: z.enum(['asked', 'overdue', 'implemented', 'not-implemented']),
      answeredAt: z.nullable(instant),
      late: z.boolean(),
      official: z.nullable(official),
      text: z.nullable(z.string()),
    }),
  ),
});

export const start: Contract<StartBody> = {
  method: 'POST',
  path: '/v1/joint-responses',
  summary: 'Start a joint response against a designated target, from the catalog of measures (Art. 25)',
  scopes: ['lists:designate'],
  body: startBody,
  idempotent: true,
  answers: { 201: jointResponse },
};

export const readJointResponse: Contract = {
  method: 'GET',
  path: '/v1/joint-responses/{id}',
  summary: 'A joint response and what each unit answered; an implementing unit sees its own part (Art. 25)',
  scopes: ['lists:designate', 'measures:respond'],
  answers: { 200: z.strictObject({ ...jointResponse.shape, target: z.nullable(shownRecord) }) },
};

const feedbackBody = z.strictObject({
  outcome: feedbackOutcome,
  /** What was done, where it was implemented. */
  action: z.optional(z.string().check(z.maxLength(4000))),
  /** Why not, where it was not (Art. 25). */
  explanation: z.optional(z.string().check(z.maxLength(4000))),
});
export type FeedbackBody = z.infer<typeof feedbackBody>;

export const feedback: Contract<FeedbackBody> = {
  method: 'POST',
  path: '/v1/joint-responses/{id}/feedback',
  summary: 'Give feedback, or explain in writing why the measure is not implemented (Art. 25)',
  scopes: ['measures:respond'],
  body: feedbackBody,
  idempotent: true,
  answers: { 201: jointResponse },
};

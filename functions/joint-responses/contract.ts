import * as z from 'zod/mini';
import { feedbackOutcomes, jointResponseStatuses } from '../../shared/joint-response/state.ts';
import type { Contracts } from '../http/route.ts';
import { idOf, instant, official, shownRecord, text, words } from '../schemas.ts';

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
  units: z.array(
    z.strictObject({
      unit: z.string(),
      state: z.enum(['asked', 'overdue', ...feedbackOutcomes]),
      answeredAt: z.nullable(instant),
      late: z.boolean(),
      official: z.nullable(official),
      text: z.nullable(z.string()),
    }),
  ),
});

export const jointResponses = {
  start: {
    method: 'POST',
    path: '/v1/joint-responses',
    summary: 'Start a joint response against a designated target, from the catalog of measures (Art. 25)',
    scopes: ['lists:designate'],
    body: z.strictObject({ record: idOf('record'), measure: text(80), reason: text(2000) }),
    idempotent: true,
    answers: { 201: jointResponse },
  },
  read: {
    method: 'GET',
    path: '/v1/joint-responses/{id}',
    summary: 'A joint response and what each unit answered; an implementing unit sees its own part (Art. 25)',
    scopes: ['lists:designate', 'measures:respond'],
    id: 'joint-response',
    answers: { 200: z.strictObject({ ...jointResponse.shape, target: z.nullable(shownRecord) }) },
  },
  feedback: {
    method: 'POST',
    path: '/v1/joint-responses/{id}/feedback',
    summary: 'Give feedback, or explain in writing why the measure is not implemented (Art. 25)',
    scopes: ['measures:respond'],
    id: 'joint-response',
    body: z.strictObject({
      outcome: z.enum(feedbackOutcomes),
      /** What was done, where it was implemented. */
      action: z.optional(z.string().check(z.maxLength(4000))),
      /** Why not, where it was not (Art. 25). */
      explanation: z.optional(z.string().check(z.maxLength(4000))),
    }),
    idempotent: true,
    answers: { 201: jointResponse },
  },
} as const satisfies Contracts;

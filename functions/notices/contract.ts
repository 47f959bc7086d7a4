import * as z from 'zod/mini';
import type { Contract } from '../http/route.ts';
import { citation, civilDate, instant, official, shownRecord, text } from '../schemas.ts';

/** A notice as its subject, its provider and the handler see it (Art. 11, 22; decision and repair notice together). */
export const recordNotice = z.strictObject({
  id: z.string(),
  kind: z.enum(['notice-before-listing', 'listed-under-exemption']),
  version: z.number(),
  status: z.string(),
  issuedAt: instant,
  deliveredOn: z.nullable(civilDate),
  /** Until when the subject may reply, exclusive; null until delivered. */
  replyUntil: z.nullable(instant),
  replies: z.array(z.strictObject({ at: instant, text: z.string() })),
  decideBy: z.nullable(instant),
  overdue: z.boolean(),
  decision: z.nullable(
    z.strictObject({
      at: instant,
      outcome: z.enum(['confirm', 'withdraw']),
      official,
      reasons: z.nullable(z.string()),
    }),
  ),
  exemption: z.nullable(citation),
  untrustworthiness: z.nullable(z.enum(['minor', 'general', 'serious'])),
  lastDay: civilDate,
  repairFrom: z.nullable(civilDate),
  howTo: z.strictObject({ reply: z.string(), object: z.string(), repair: z.string() }),
  record: z.nullable(shownRecord),
});

const changed = z.strictObject({ id: z.string(), version: z.number(), status: z.string() });

const noticeId = '/v1/notices/{id}';

export const readNotice: Contract = {
  method: 'GET',
  path: noticeId,
  summary: 'A notice with its replies (Art. 11)',
  scopes: ['subject', 'records:submit', 'platform:handle'],
  answers: { 200: recordNotice },
};

const deliveryBody = z.strictObject({
  method: z.enum(['acknowledged', 'in-person', 'registered-mail', 'electronic', 'public-announcement']),
  servedOn: z.optional(civilDate),
  proof: z.optional(text(200)),
});
export type DeliveryBody = z.infer<typeof deliveryBody>;

export const deliver: Contract<DeliveryBody> = {
  method: 'POST',
  path: `${noticeId}/deliveries`,
  summary: 'Acknowledge a notice, or certify how it was served (Art. 11)',
  scopes: ['subject', 'records:submit'],
  body: deliveryBody,
  idempotent: true,
  answers: { 201: z.strictObject({ ...changed.shape, replyUntil: instant }) },
};

const replyBody = z.strictObject({ text: text(4000) });
export type ReplyBody = z.infer<typeof replyBody>;

export const reply: Contract<ReplyBody> = {
  method: 'POST',
  path: `${noticeId}/replies`,
  summary: "Reply to a notice; the reply goes to the provider's official (Art. 11)",
  scopes: ['subject'],
  body: replyBody,
  idempotent: true,
  answers: { 201: z.strictObject({ ...changed.shape, decideBy: instant }) },
};

const decisionBody = z.strictObject({ outcome: z.enum(['confirm', 'withdraw']), reasons: text(4000) });
export type DecisionBody = z.infer<typeof decisionBody>;

export const decideReply: Contract<DecisionBody> = {
  method: 'POST',
  path: `${noticeId}/decisions`,
  summary: "The provider's named official confirms or withdraws after a reply (Art. 11)",
  scopes: ['records:submit'],
  body: decisionBody,
  ifMatch: true,
  idempotent: true,
  answers: { 201: changed },
};

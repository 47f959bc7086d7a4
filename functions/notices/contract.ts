import * as z from 'zod/mini';
import { type RecordNotice, recordNoticeKinds } from '../../shared/record/notice.ts';
import { deliveryMethods, recordStatuses, replyOutcomes } from '../../shared/record/state.ts';
import type { Contracts } from '../http/route.ts';
import {
  citation,
  civilDate,
  type Held,
  instant,
  official,
  type Same,
  shownRecord,
  text,
  untrustworthinessClass,
  words,
} from '../schemas.ts';

/** A notice as its subject, its provider and the handler see it (Art. 11, 22; decision and repair notice together). */
export const recordNotice = z.strictObject({
  id: z.string(),
  kind: z.enum(recordNoticeKinds),
  version: z.number(),
  status: z.enum(recordStatuses),
  issuedAt: instant,
  deliveredOn: z.nullable(civilDate),
  /** Until when the subject may reply, exclusive; null until delivered. */
  replyUntil: z.nullable(instant),
  replyCount: z.number(),
  /** Null in a list: read the notice by itself. */
  replies: z.nullable(z.array(z.strictObject({ at: instant, text: z.string() }))),
  decideBy: z.nullable(instant),
  overdue: z.boolean(),
  decision: z.nullable(
    z.strictObject({
      at: instant,
      outcome: z.enum(replyOutcomes),
      official,
      reasons: z.nullable(z.string()),
    }),
  ),
  exemption: z.nullable(citation),
  untrustworthiness: z.nullable(untrustworthinessClass),
  lastDay: civilDate,
  repairFrom: z.nullable(civilDate),
  howTo: z.strictObject({ reply: words, object: words, repair: words }),
  record: z.nullable(shownRecord),
});

export type HeldSchemas = Held<{ recordNotice: Same<z.infer<typeof recordNotice>, RecordNotice> }>;

const changed = z.strictObject({ id: z.string(), version: z.number(), status: z.enum(recordStatuses) });

const noticeId = '/v1/notices/{id}';

export const notices = {
  read: {
    method: 'GET',
    path: noticeId,
    summary: 'A notice with its replies (Art. 11)',
    scopes: ['subject', 'records:submit', 'platform:handle'],
    id: 'record',
    answers: { 200: recordNotice },
  },
  deliver: {
    method: 'POST',
    path: `${noticeId}/deliveries`,
    summary: 'Acknowledge a notice, or certify how it was served (Art. 11)',
    scopes: ['subject', 'records:submit'],
    id: 'record',
    body: z.strictObject({
      method: z.enum(deliveryMethods),
      servedOn: z.optional(civilDate),
      proof: z.optional(text(200)),
    }),
    idempotent: true,
    answers: { 201: z.strictObject({ ...changed.shape, replyUntil: instant }) },
  },
  reply: {
    method: 'POST',
    path: `${noticeId}/replies`,
    summary: "Reply to a notice; the reply goes to the provider's official (Art. 11)",
    scopes: ['subject'],
    id: 'record',
    body: z.strictObject({ text: text(4000) }),
    idempotent: true,
    answers: { 201: z.strictObject({ ...changed.shape, decideBy: instant }) },
  },
  decide: {
    method: 'POST',
    path: `${noticeId}/decisions`,
    summary: "The provider's named official confirms or withdraws after a reply (Art. 11)",
    scopes: ['records:submit'],
    id: 'record',
    body: z.strictObject({ outcome: z.enum(replyOutcomes), reasons: text(4000) }),
    ifMatch: true,
    idempotent: true,
    answers: { 201: changed },
  },
} as const satisfies Contracts;

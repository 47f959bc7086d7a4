import * as z from 'zod/mini';
import { type ItemEndedNotice, itemEndedKinds } from '../../shared/record/item-ended-notice.ts';
import { type RecordNotice, recordNoticeKinds } from '../../shared/record/notice.ts';
import { type ProviderActNotice, providerActKinds } from '../../shared/record/provider-act.ts';
import { recordStatuses, replyOutcomes } from '../../shared/record/state.ts';
import { provision, recordChanged, shownRecord, untrustworthinessClass, words } from '../answers.ts';
import type { Components, Operations } from '../http/operation.ts';
import { civilDate, type Held, instant, official, type Same } from '../schemas.ts';
import { notices } from './contract.ts';

const reply = z.strictObject({ at: instant, text: z.string() });

const replyDecision = z.strictObject({
  at: instant,
  outcome: z.enum(replyOutcomes),
  official,
  reasons: z.nullable(z.string()),
});

const namedCalendar = z.strictObject({ id: z.string(), version: z.number() });

const recounted = z.strictObject({
  at: instant,
  lastDayBefore: civilDate,
  calendar: z.nullable(namedCalendar),
});

const howTo = z.strictObject({ reply: words, object: words, repair: words });

/** A notice as its subject, its provider and the handler see it (Art. 11, 22; decision and repair notice together). */
export const recordNotice = z.strictObject({
  id: z.string(),
  kind: z.enum(recordNoticeKinds),
  version: z.number(),
  status: z.enum(recordStatuses),
  issuedAt: instant,
  deliveredOn: z.nullable(civilDate),
  replyUntil: z.nullable(instant),
  replyLastDay: z.nullable(civilDate),
  recounted: z.nullable(recounted),
  replyCount: z.number(),
  replies: z.nullable(z.array(reply)),
  decideBy: z.nullable(instant),
  decideLastDay: z.nullable(civilDate),
  overdue: z.boolean(),
  decision: z.nullable(replyDecision),
  exemption: z.nullable(provision),
  untrustworthiness: z.nullable(untrustworthinessClass),
  lastDay: civilDate,
  repairFrom: z.nullable(civilDate),
  howTo,
  record: z.nullable(shownRecord),
});

/** What the subject is told of what the providing unit did on a record that was there (Art. 10). */
export const providerActNotice = z.strictObject({
  id: z.string(),
  kind: z.enum(providerActKinds),
  issuedAt: instant,
  official,
  document: z.string(),
  reason: z.string(),
  number: z.nullable(z.number()),
  columns: z.nullable(z.array(z.string())),
  howToObject: words,
  record: z.nullable(shownRecord),
});

/** What the subject of a notice is told where its item ended while it ran (Art. 9). */
export const itemEndedNotice = z.strictObject({
  id: z.string(),
  kind: z.enum(itemEndedKinds),
  issuedAt: instant,
  item: z.string(),
  catalogVersion: z.number(),
  whatFollows: words,
});

export type HeldSchemas = Held<{
  recordNotice: Same<z.infer<typeof recordNotice>, RecordNotice>;
  itemEndedNotice: Same<z.infer<typeof itemEndedNotice>, ItemEndedNotice>;
  providerActNotice: Same<z.infer<typeof providerActNotice>, ProviderActNotice>;
}>;

const delivered = z.strictObject({
  ...recordChanged.shape,
  replyUntil: z.nullable(instant),
  replyLastDay: z.nullable(civilDate),
});
const replied = z.strictObject({ ...recordChanged.shape, decideBy: instant, decideLastDay: civilDate });

export const components = {
  RecordNotice: recordNotice,
  ItemEndedNotice: itemEndedNotice,
  ProviderActNotice: providerActNotice,
  Reply: reply,
  ReplyDecision: replyDecision,
  PeriodRecounted: recounted,
  NamedCalendar: namedCalendar,
  HowTo: howTo,
  NoticeDelivered: delivered,
  NoticeReplied: replied,
  DeliverNotice: notices.deliver.body,
  ReplyToNotice: notices.reply.body,
  DecideNotice: notices.decide.body,
} as const satisfies Components;

export const operations = {
  read: { id: 'readNotice', answers: { 200: recordNotice }, headers: ['ETag'] },
  deliver: { id: 'deliverNotice', answers: { 201: delivered }, headers: ['ETag'] },
  reply: { id: 'replyToNotice', answers: { 201: replied }, headers: ['ETag'] },
  decide: { id: 'decideNotice', answers: { 201: recordChanged }, headers: ['ETag'] },
} as const satisfies Operations<typeof notices>;

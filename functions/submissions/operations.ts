import * as z from 'zod/mini';
import { submissionStatuses } from '../../shared/submission/state.ts';
import { fault } from '../answers.ts';
import type { Components, Operations } from '../http/operation.ts';
import { civilDate, type Held, instant, type Same } from '../schemas.ts';
import { submissions } from './contract.ts';
import type { ShownRow } from './show.ts';

const rows = {
  received: z.strictObject({ row: z.number(), result: z.literal('received') }),
  accepted: z.strictObject({ row: z.number(), result: z.literal('accepted'), record: z.string() }),
  returned: z.strictObject({ row: z.number(), result: z.literal('returned'), faults: z.array(fault) }),
};
const rowResult = z.discriminatedUnion('result', [rows.received, rows.accepted, rows.returned]);

const receipt = z.strictObject({
  id: z.string(),
  status: z.enum(submissionStatuses),
  item: z.string(),
  receivedAt: instant,
  rows: z.number(),
  accepted: z.nullable(z.number()),
  returned: z.number(),
});

const submission = z.strictObject({
  ...receipt.shape,
  provider: z.string(),
  recordedAt: z.nullable(instant),
  reviewBy: z.nullable(instant),
  lastDay: z.nullable(civilDate),
  reviewedAt: z.nullable(instant),
  results: z.array(rowResult),
});

export type HeldSchemas = Held<{ rowResult: Same<z.infer<typeof rowResult>, ShownRow> }>;

export const components = {
  Receipt: receipt,
  Submission: submission,
  RowResult: rowResult,
  ReceivedRow: rows.received,
  AcceptedRow: rows.accepted,
  ReturnedRow: rows.returned,
  Submit: submissions.submit.body,
  ReviewSubmission: submissions.review.body,
} as const satisfies Components;

export const operations = {
  submit: { id: 'submit', answers: { 202: receipt }, headers: ['Location'] },
  read: { id: 'readSubmission', answers: { 200: submission }, headers: ['ETag'] },
  review: { id: 'reviewSubmission', answers: { 201: submission }, headers: ['ETag'] },
} as const satisfies Operations<typeof submissions>;

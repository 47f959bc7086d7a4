import * as z from 'zod/mini';
import { submissionStatuses } from '../../shared/submission/state.ts';
import { fault, page } from '../answers.ts';
import type { Components, Operations } from '../http/operation.ts';
import { civilDate, type Held, instant, official, type Same } from '../schemas.ts';
import { doubtAnswer, rowAnswer, submissions } from './contract.ts';
import type { ShownRow } from './show.ts';

const rows = {
  underway: z.strictObject({ row: z.number(), result: z.enum(['received', 'lapsed']) }),
  waiting: z.strictObject({ row: z.number(), result: z.literal('waiting'), doubts: z.array(fault) }),
  accepted: z.strictObject({ row: z.number(), result: z.literal('accepted'), record: z.string() }),
  returned: z.strictObject({ row: z.number(), result: z.literal('returned'), faults: z.array(fault) }),
};
const rowResult = z.discriminatedUnion('result', [rows.underway, rows.waiting, rows.accepted, rows.returned]);

export const receipt = z.strictObject({
  id: z.string(),
  status: z.enum(submissionStatuses),
  item: z.string(),
  receivedAt: instant,
  exemption: z.nullable(z.string()),
  inclusion: z.nullable(z.string()),
  rows: z.number(),
  accepted: z.nullable(z.number()),
  returned: z.number(),
  waiting: z.number(),
  confirmBy: z.nullable(instant),
  confirmLastDay: z.nullable(civilDate),
  unread: z.array(z.string()),
});

const confirmation = z.strictObject({ at: instant, official, rows: z.array(z.number()) });

const submission = z.strictObject({
  ...receipt.shape,
  provider: z.string(),
  recordedAt: z.nullable(instant),
  reviewBy: z.nullable(instant),
  lastDay: z.nullable(civilDate),
  reviewedAt: z.nullable(instant),
  confirmations: z.array(confirmation),
  results: z.array(rowResult),
});

const waitingRow = z.strictObject({
  row: z.number(),
  content: z.nullable(z.record(z.string(), z.unknown())),
});
const waitingPage = page(waitingRow);

export type HeldSchemas = Held<{ rowResult: Same<z.infer<typeof rowResult>, ShownRow> }>;

export const components = {
  Receipt: receipt,
  Submission: submission,
  RowResult: rowResult,
  UnderwayRow: rows.underway,
  DoubtfulRow: rows.waiting,
  AcceptedRow: rows.accepted,
  ReturnedRow: rows.returned,
  RowsConfirmation: confirmation,
  WaitingRow: waitingRow,
  WaitingRowPage: waitingPage,
  Submit: submissions.submit.body,
  ConfirmRows: submissions.confirm.body,
  DoubtAnswer: doubtAnswer,
  ResubmitRow: submissions.resubmit.body,
  RowAnswer: rowAnswer,
  ReviewSubmission: submissions.review.body,
} as const satisfies Components;

export const operations = {
  submit: { id: 'submit', answers: { 201: receipt, 202: receipt }, headers: ['Location'] },
  read: { id: 'readSubmission', answers: { 200: submission }, headers: ['ETag'] },
  rows: { id: 'listWaitingRows', answers: { 200: waitingPage } },
  confirm: { id: 'confirmRows', answers: { 201: submission }, headers: ['ETag'] },
  resubmit: { id: 'resubmitRow', answers: { 201: submission }, headers: ['ETag'] },
  review: { id: 'reviewSubmission', answers: { 201: submission }, headers: ['ETag'] },
} as const satisfies Operations<typeof submissions>;

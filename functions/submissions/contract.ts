import * as z from 'zod/mini';
import { submissionStatuses } from '../../shared/submission/state.ts';
import type { Contracts } from '../http/route.ts';
import { citation, fault, type Held, instant, official, type Same, text } from '../schemas.ts';
import type { ShownRow } from './show.ts';

/** What a provider submits: rows of one catalog item, with the official who answers for them. */
const submissionBody = z.strictObject({
  item: text(80),
  official,
  /** The law that lets the records take effect without notice (Art. 11). */
  exemption: z.optional(citation),
  /** The law that provides for including what Art. 8 leaves out. */
  inclusion: z.optional(citation),
  records: z.array(z.record(z.string(), z.unknown())).check(z.minLength(1), z.maxLength(500)),
});

/** The same for a file: what stands beside the rows comes in the query. */
const fileQuery = z.strictObject({
  item: z.optional(text(80)),
  exemption_law: z.optional(text(200)),
  exemption_article: z.optional(text(60)),
  inclusion_law: z.optional(text(200)),
  inclusion_article: z.optional(text(60)),
});

const rowResult = z.discriminatedUnion('result', [
  z.strictObject({ row: z.number(), result: z.literal('accepted'), record: z.string() }),
  z.strictObject({ row: z.number(), result: z.literal('returned'), faults: z.array(fault) }),
]);

const receipt = z.strictObject({
  id: z.string(),
  status: z.enum(submissionStatuses),
  item: z.string(),
  receivedAt: instant,
  rows: z.number(),
  accepted: z.number(),
  returned: z.number(),
});

const submissionState = z.strictObject({
  ...receipt.shape,
  provider: z.string(),
  recordedAt: z.nullable(instant),
  /** Until when what came back should be submitted again. */
  reviewBy: z.nullable(instant),
  reviewedAt: z.nullable(instant),
  results: z.array(rowResult),
});

export type HeldSchemas = Held<{ rowResult: Same<z.infer<typeof rowResult>, ShownRow> }>;

export const submissions = {
  submit: {
    method: 'POST',
    path: '/v1/submissions',
    summary: 'Submit 1 to 500 records of a catalog item, as JSON or as a CSV file (Art. 10)',
    scopes: ['records:submit'],
    body: submissionBody,
    query: fileQuery,
    csv: 'The rows as a CSV file, UTF-8 or GB18030, with the header row of the item’s data format',
    idempotent: true,
    answers: { 202: receipt },
  },
  read: {
    method: 'GET',
    path: '/v1/submissions/{id}',
    summary: 'What became of each record of a submission (Art. 10)',
    scopes: ['records:submit'],
    id: 'submission',
    answers: { 200: submissionState },
  },
  review: {
    method: 'POST',
    path: '/v1/submissions/{id}/reviews',
    summary: 'A named official has seen to what came back: it leaves the worklist (Art. 10)',
    scopes: ['records:submit'],
    id: 'submission',
    body: z.strictObject({}),
    idempotent: true,
    answers: { 201: submissionState },
  },
} as const satisfies Contracts;

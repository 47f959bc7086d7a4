import * as z from 'zod/mini';
import { prohibitedCategories } from '../../shared/prohibited/word-list.ts';
import type { Contracts } from '../http/route.ts';
import { publicText } from '../public-text.ts';
import { official, pageQuery, text } from '../schemas.ts';

/** The name of a provision that the catalog publishes with the item. */
const provision = z.lazy(() => text(80));

/** What a provider submits: rows of one catalog item. */
const submissionBody = z.lazy(() =>
  z.strictObject({
    item: text(80),
    /** Who answers for them is whom the token names: another is refused. Earlier releases asked for it here. */
    official: z.optional(official),
    /** The provision of the catalog by which the records take effect without notice (Art. 11). */
    exemption: z.optional(provision),
    /** The provision of the catalog by which what Art. 8 leaves out is included. */
    inclusion: z.optional(provision),
    records: z.array(z.record(z.string(), z.unknown())).check(z.minLength(1), z.maxLength(500)),
  }),
);

/** The same for a file: what stands beside the rows comes in the query. */
const fileQuery = z.lazy(() =>
  z.strictObject({
    item: z.optional(text(80)),
    exemption: z.optional(provision),
    inclusion: z.optional(provision),
  }),
);

const rowNumber = z.int().check(z.gte(1), z.lte(1_000_000));

/** To which doubt of which row, by the names that it has there. */
export const doubtAnswer = z.lazy(() =>
  z.strictObject({ row: rowNumber, field: text(200), code: text(80), reason: publicText(500) }),
);

/** To which doubt or alarm of the one row, by the names that it has there; of an alarm of words, of which kind of information. */
export const rowAnswer = z.lazy(() =>
  z.strictObject({
    field: text(200),
    code: text(80),
    category: z.optional(z.enum(prohibitedCategories)),
    reason: publicText(500),
  }),
);

export const submissions = {
  submit: {
    method: 'POST',
    path: '/v1/submissions',
    scopes: ['records:submit'],
    body: submissionBody,
    query: fileQuery,
    table: true,
    idempotent: true,
  },
  read: {
    method: 'GET',
    path: '/v1/submissions/{id}',
    scopes: ['records:submit'],
    id: 'submission',
  },
  rows: {
    method: 'GET',
    path: '/v1/submissions/{id}/rows',
    scopes: ['records:submit'],
    id: 'submission',
    query: pageQuery,
  },
  confirm: {
    method: 'POST',
    path: '/v1/submissions/{id}/confirmations',
    scopes: ['records:submit'],
    id: 'submission',
    body: z.lazy(() =>
      z.strictObject({
        /** Which of the rows that wait; all of them where none are named. */
        rows: z.optional(z.array(rowNumber).check(z.minLength(1), z.maxLength(500))),
        /** What the official says to what is doubtful: why it is right as it stands. */
        answers: z.optional(z.array(doubtAnswer).check(z.minLength(1), z.maxLength(2000))),
      }),
    ),
    ifMatch: true,
    idempotent: true,
  },
  resubmit: {
    method: 'POST',
    path: '/v1/submissions/{id}/resubmissions',
    scopes: ['records:submit'],
    id: 'submission',
    body: z.lazy(() =>
      z.strictObject({
        row: rowNumber,
        /** The row as it is right now, by the columns of the item's data format. */
        record: z.record(z.string(), z.unknown()),
        /** What the official says to what is doubtful, and to false alarms. */
        answers: z.optional(z.array(rowAnswer).check(z.minLength(1), z.maxLength(100))),
      }),
    ),
    ifMatch: true,
    idempotent: true,
  },
  review: {
    method: 'POST',
    path: '/v1/submissions/{id}/reviews',
    scopes: ['records:submit'],
    id: 'submission',
    body: z.lazy(() => z.strictObject({})),
    idempotent: true,
  },
} as const satisfies Contracts;

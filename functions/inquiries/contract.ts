import * as z from 'zod/mini';
import type { Contracts } from '../http/route.ts';
import { cursor, idOf, instant, purpose, shownRecord, subjectCode, text, words } from '../schemas.ts';

const basis = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('self') }),
  z.strictObject({ type: z.literal('authorization'), authorization: idOf('authorization') }),
  z.strictObject({ type: z.literal('duty'), purpose, matter: text(200) }),
  z.strictObject({ type: z.literal('public') }),
]);

export const inquiries = {
  inquire: {
    method: 'POST',
    path: '/v1/inquiries',
    summary: 'Inquire into what is recorded about one subject, on a named basis (Art. 13, 14)',
    scopes: ['inquiries:make', 'subject'],
    body: z.strictObject({
      subject: subjectCode,
      basis,
      /** To go on with a look: the cursor of its last page, with the same subject and basis. */
      cursor: z.optional(cursor),
      limit: z.optional(z.int().check(z.gte(1), z.lte(50))),
    }),
    answers: {
      200: z.strictObject({
        id: z.string(),
        asOf: instant,
        basis,
        norm: words,
        records: z.array(shownRecord),
        cursor: z.nullable(z.string()),
      }),
    },
  },
} as const satisfies Contracts;

import * as z from 'zod/mini';
import type { Contract } from '../http/route.ts';
import { instant, purpose, shownRecord, subjectCode, text } from '../schemas.ts';

export const basis = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('self') }),
  z.strictObject({ type: z.literal('authorization'), authorization: text(80) }),
  z.strictObject({ type: z.literal('duty'), purpose, matter: text(200) }),
  z.strictObject({ type: z.literal('public') }),
]);

export const inquiryBody = z.strictObject({ subject: subjectCode, basis });
export type InquiryBody = z.infer<typeof inquiryBody>;

export const inquire: Contract<InquiryBody> = {
  method: 'POST',
  path: '/v1/inquiries',
  summary: 'Inquire into what is recorded about one subject, on a named basis (Art. 13, 14)',
  scopes: ['inquiries:make', 'subject'],
  body: inquiryBody,
  answers: {
    200: z.strictObject({
      id: z.string(),
      asOf: instant,
      basis,
      norm: z.string(),
      records: z.array(shownRecord),
    }),
  },
};

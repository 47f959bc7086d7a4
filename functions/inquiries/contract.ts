import * as z from 'zod/mini';
import type { Contracts } from '../http/route.ts';
import { cursor, idOf, purpose, subjectCode, text } from '../schemas.ts';

export const bases = {
  self: z.lazy(() => z.strictObject({ type: z.literal('self') })),
  authorization: z.lazy(() =>
    z.strictObject({ type: z.literal('authorization'), authorization: idOf('authorization') }),
  ),
  duty: z.lazy(() => z.strictObject({ type: z.literal('duty'), purpose, matter: text(200) })),
  public: z.lazy(() => z.strictObject({ type: z.literal('public') })),
};

export const basis = z.lazy(() =>
  z.discriminatedUnion('type', [bases.self, bases.authorization, bases.duty, bases.public]),
);

const inquiry = z.lazy(() =>
  z.strictObject({
    subject: subjectCode,
    basis,
    /** To go on with a look: the cursor of its last page, with the same subject and basis. */
    cursor: z.optional(cursor),
    limit: z.optional(z.int().check(z.gte(1), z.lte(50))),
  }),
);

/** Those of one kind of case each lie under one resource of the gateway. */
const underInquiries = '/v1/inquiries/{act}';

export const inquiries = {
  inquire: {
    method: 'POST',
    path: '/v1/inquiries',
    scopes: ['inquiries:make', 'subject'],
    body: inquiry,
  },
  inquireDeclarations: {
    method: 'POST',
    path: '/v1/inquiries/declarations',
    resource: underInquiries,
    scopes: ['inquiries:make', 'subject'],
    body: inquiry,
  },
  inquireLicence: {
    method: 'POST',
    path: '/v1/inquiries/licences',
    resource: underInquiries,
    scopes: ['inquiries:make'],
    body: z.lazy(() =>
      z.strictObject({
        item: text(80),
        /** The whole number of the licence. */
        licence: text(100),
        basis: bases.duty,
      }),
    ),
  },
  inquirePledges: {
    method: 'POST',
    path: '/v1/inquiries/pledges',
    resource: underInquiries,
    scopes: ['inquiries:make', 'subject'],
    body: inquiry,
  },
} as const satisfies Contracts;

import * as z from 'zod/mini';
import { accessBases } from '../../shared/history/access.ts';
import type { Contracts } from '../http/route.ts';
import { civilDate, ofPage, pageQuery, text, unit } from '../schemas.ts';

export const me = {
  records: { method: 'GET', path: '/v1/me/records', scopes: ['subject'], query: pageQuery },
  notices: { method: 'GET', path: '/v1/me/notices', scopes: ['subject'], query: pageQuery },
  applications: { method: 'GET', path: '/v1/me/applications', scopes: ['subject'], query: pageQuery },
  accesses: {
    method: 'GET',
    path: '/v1/me/accesses',
    scopes: ['subject'],
    log: true,
    query: z.lazy(() =>
      z.strictObject({
        ...ofPage(),
        /** Looks on this basis alone, or on every other. */
        kind: z.optional(z.enum(accessBases)),
        without: z.optional(z.enum(accessBases)),
        unit: z.optional(unit),
        /** Each look by itself, instead of those of one kind as one. */
        each: z.optional(z.literal('true')),
        /** With the proof that they are in the log; then each by itself. */
        proof: z.optional(z.literal('true')),
      }),
    ),
  },
  history: {
    method: 'GET',
    path: '/v1/me/history',
    scopes: ['subject'],
    log: true,
    query: z.lazy(() =>
      z.strictObject({
        ...ofPage(),
        /** With the proof that it is in the log. */
        proof: z.optional(z.literal('true')),
      }),
    ),
  },
  recalls: { method: 'GET', path: '/v1/me/recalls', scopes: ['subject'], query: pageQuery },
  authorizations: { method: 'GET', path: '/v1/me/authorizations', scopes: ['subject'], query: pageQuery },
  authorize: {
    method: 'POST',
    path: '/v1/authorizations',
    scopes: ['subject'],
    body: z.lazy(() => z.strictObject({ to: unit, purpose: text(500), until: civilDate })),
    idempotent: true,
  },
  revoke: {
    method: 'POST',
    path: '/v1/authorizations/{id}/revocations',
    scopes: ['subject'],
    id: 'authorization',
    body: z.lazy(() => z.strictObject({})),
    idempotent: true,
  },
} as const satisfies Contracts;

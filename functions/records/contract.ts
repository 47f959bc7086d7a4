import * as z from 'zod/mini';
import type { Contracts } from '../http/route.ts';
import { publicText } from '../public-text.ts';
import { corrections, longestText, text } from '../schemas.ts';

const recordId = '/v1/records/{id}';
/** The name or the number of a document. */
const longestDocument = 200;

/** What an act of the provider rests on. */
const because = { document: publicText(longestDocument), reason: publicText(longestText) };

export const records = {
  read: {
    method: 'GET',
    path: recordId,
    scopes: ['records:submit', 'platform:handle', 'audit:read', 'subject'],
    id: 'record',
  },
  withdraw: {
    method: 'POST',
    path: `${recordId}/withdrawals`,
    scopes: ['records:submit'],
    id: 'record',
    body: z.lazy(() => z.strictObject(because)),
    ifMatch: true,
    idempotent: true,
  },
  correct: {
    method: 'POST',
    path: `${recordId}/corrections`,
    scopes: ['records:submit'],
    id: 'record',
    body: z.lazy(() => z.strictObject({ ...because, corrections })),
    ifMatch: true,
    idempotent: true,
  },
  reviewExemption: {
    method: 'POST',
    path: `${recordId}/exemption-reviews`,
    scopes: ['audit:read'],
    id: 'record',
    body: z.lazy(() => z.strictObject({ finding: text(longestText) })),
    idempotent: true,
  },
  reviewOverride: {
    method: 'POST',
    path: `${recordId}/override-reviews`,
    scopes: ['audit:read'],
    id: 'record',
    body: z.lazy(() => z.strictObject({ finding: text(longestText) })),
    idempotent: true,
  },
} as const satisfies Contracts;

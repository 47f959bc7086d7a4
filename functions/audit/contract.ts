import * as z from 'zod/mini';
import type { Contracts } from '../http/route.ts';
import { longestText, text } from '../schemas.ts';

const finding = '/v1/audit/findings/{id}';

export const audit = {
  prove: {
    method: 'GET',
    path: '/v1/audit/proofs/{id}',
    scopes: ['audit:read'],
    log: true,
    id: 'case',
  },
  readFinding: { method: 'GET', path: finding, scopes: ['audit:read'], id: 'finding' },
  settleFinding: {
    method: 'POST',
    path: `${finding}/settlements`,
    scopes: ['audit:read'],
    id: 'finding',
    body: z.lazy(() => z.strictObject({ document: text(longestText), reasons: text(longestText) })),
    ifMatch: true,
    idempotent: true,
  },
} as const satisfies Contracts;

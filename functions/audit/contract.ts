import * as z from 'zod/mini';
import type { PlainCode } from '../../shared/texts/texts.ts';
import type { Contracts } from '../http/route.ts';
import { longestText, ofPage, text, unit } from '../schemas.ts';

const month = z.lazy(() =>
  z.optional(z.string().check(z.regex(/^20\d\d-(0[1-9]|1[0-2])$/, 'month-form' satisfies PlainCode))),
);

const finding = '/v1/audit/findings/{id}';

export const audit = {
  prove: {
    method: 'GET',
    path: '/v1/audit/proofs/{id}',
    scopes: ['audit:read'],
    log: true,
    id: 'case',
  },
  promptness: {
    method: 'GET',
    path: '/v1/audit/promptness',
    scopes: ['audit:read', 'records:submit'],
    query: z.lazy(() => z.strictObject({ month, unit: z.optional(unit), ...ofPage() })),
  },
  refusedLooks: {
    method: 'GET',
    path: '/v1/audit/refused-looks',
    scopes: ['audit:read'],
    query: z.lazy(() => z.strictObject({ month, unit: z.optional(unit), ...ofPage() })),
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

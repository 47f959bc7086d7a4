import * as z from 'zod/mini';
import type { Contract } from '../http/route.ts';

export const prove: Contract = {
  method: 'GET',
  path: '/v1/audit/proofs/{id}',
  summary: 'Whether the history of a case is whole and the case is what its history left (Art. 30, 54)',
  scopes: ['audit:read'],
  answers: {
    200: z.strictObject({
      case: z.string(),
      events: z.number(),
      whole: z.boolean(),
      breaches: z.array(
        z.strictObject({
          case: z.string(),
          seq: z.nullable(z.number()),
          what: z.enum(['event-altered', 'event-missing', 'chain-broken', 'case-altered', 'case-missing']),
        }),
      ),
    }),
  },
};

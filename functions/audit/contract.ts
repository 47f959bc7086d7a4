import * as z from 'zod/mini';
import type { Breach } from '../../shared/history/chain.ts';
import type { Contracts } from '../http/route.ts';
import type { Held, Same } from '../schemas.ts';

const breach = z.strictObject({
  case: z.string(),
  seq: z.nullable(z.number()),
  what: z.enum(['event-altered', 'event-missing', 'chain-broken', 'case-altered', 'case-missing']),
});
export type HeldBreach = Held<{ breach: Same<z.infer<typeof breach>, Breach> }>;

export const audit = {
  prove: {
    method: 'GET',
    path: '/v1/audit/proofs/{id}',
    summary: 'Whether the history of a case is whole and the case is what its history left (Art. 30, 54)',
    scopes: ['audit:read'],
    id: 'case',
    answers: {
      200: z.strictObject({
        case: z.string(),
        events: z.number(),
        whole: z.boolean(),
        breaches: z.array(breach),
      }),
    },
  },
} as const satisfies Contracts;

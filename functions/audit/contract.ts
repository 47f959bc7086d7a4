import type { Contracts } from '../http/route.ts';

export const audit = {
  prove: {
    method: 'GET',
    path: '/v1/audit/proofs/{id}',
    log: true,
    scopes: ['audit:read'],
    id: 'case',
  },
} as const satisfies Contracts;

import type { Contracts } from '../http/route.ts';

export const records = {
  read: {
    method: 'GET',
    path: '/v1/records/{id}',
    scopes: ['records:submit', 'platform:handle', 'subject'],
    id: 'record',
  },
} as const satisfies Contracts;

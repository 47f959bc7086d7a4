import type { Contracts } from '../http/route.ts';
import { shownRecord } from '../schemas.ts';

export const records = {
  read: {
    method: 'GET',
    path: '/v1/records/{id}',
    summary:
      'One record, for the unit that provided it and the handler, also before it takes effect (Art. 11)',
    scopes: ['records:submit', 'platform:handle', 'subject'],
    id: 'record',
    answers: { 200: shownRecord },
  },
} as const satisfies Contracts;

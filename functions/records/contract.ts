import type { Contract } from '../http/route.ts';
import { shownRecord } from '../schemas.ts';

export const readRecord: Contract = {
  method: 'GET',
  path: '/v1/records/{id}',
  summary: 'One record, for the unit that provided it and the handler, also before it takes effect (Art. 11)',
  scopes: ['records:submit', 'platform:handle', 'subject'],
  answers: { 200: shownRecord },
};

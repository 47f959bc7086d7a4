import type { Contracts } from '../http/route.ts';
import { pageQuery } from '../schemas.ts';

export const worklist = {
  read: {
    method: 'GET',
    path: '/v1/worklist',
    scopes: [
      'platform:handle',
      'records:submit',
      'inquiries:make',
      'measures:respond',
      'lists:designate',
      'audit:read',
      'catalog:manage',
    ],
    anyRole: true,
    query: pageQuery,
  },
} as const satisfies Contracts;

import * as z from 'zod/mini';
import type { Contracts } from '../http/route.ts';
import { instant, page, pageQuery } from '../schemas.ts';

export const worklist = {
  read: {
    method: 'GET',
    path: '/v1/worklist',
    summary:
      'What your unit has to do, the earliest deadline first; what is overdue says so (Art. 33, 37, 54)',
    scopes: [
      'platform:handle',
      'records:submit',
      'measures:respond',
      'lists:designate',
      'audit:read',
      'catalog:manage',
    ],
    query: pageQuery,
    answers: {
      200: page(z.strictObject({ case: z.string(), what: z.string(), dueAt: instant, overdue: z.boolean() })),
    },
  },
} as const satisfies Contracts;

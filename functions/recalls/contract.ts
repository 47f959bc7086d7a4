import * as z from 'zod/mini';
import { recallOutcomes } from '../../shared/recall/state.ts';
import type { Contracts } from '../http/route.ts';
import { longestText, text } from '../schemas.ts';

const recallId = '/v1/recalls/{id}';

export const recalls = {
  read: {
    method: 'GET',
    path: recallId,
    scopes: ['records:submit', 'inquiries:make', 'lists:designate', 'measures:respond', 'audit:read'],
    anyRole: true,
    id: 'recall',
  },
  acknowledge: {
    method: 'POST',
    path: `${recallId}/acknowledgements`,
    scopes: ['records:submit', 'inquiries:make', 'lists:designate', 'measures:respond'],
    anyRole: true,
    id: 'recall',
    body: z.lazy(() =>
      z.strictObject({
        outcome: z.enum(recallOutcomes),
        /** What was done to stop using it, or that nothing was done on it. */
        text: text(longestText),
      }),
    ),
    idempotent: true,
  },
} as const satisfies Contracts;

import * as z from 'zod/mini';
import { lossOutcomes } from '../../shared/process/process.ts';
import type { Contracts } from '../http/route.ts';
import { longestText, text } from '../schemas.ts';

const loss = '/v1/losses/{id}';

export const losses = {
  read: { method: 'GET', path: loss, scopes: ['platform:handle'], id: 'case' },
  settle: {
    method: 'POST',
    path: `${loss}/settlements`,
    scopes: ['platform:handle'],
    id: 'case',
    body: z.lazy(() =>
      z.strictObject({
        outcome: z.enum(lossOutcomes),
        document: text(longestText),
        reasons: text(longestText),
      }),
    ),
    ifMatch: true,
    idempotent: true,
  },
} as const satisfies Contracts;

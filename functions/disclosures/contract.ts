import * as z from 'zod/mini';
import type { Contracts } from '../http/route.ts';
import { ofPage, text, unit } from '../schemas.ts';

export const disclosures = {
  list: {
    method: 'GET',
    path: '/v1/disclosures',
    scopes: [],
    disclosed: true,
    query: z.lazy(() => z.strictObject({ item: text(80), unit, ...ofPage() })),
  },
} as const satisfies Contracts;

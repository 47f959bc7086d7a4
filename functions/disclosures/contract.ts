import * as z from 'zod/mini';
import type { Contracts } from '../http/route.ts';
import { matterName } from '../pledges/matter-name.ts';
import { ofPage, text, unit } from '../schemas.ts';

export const disclosures = {
  list: {
    method: 'GET',
    path: '/v1/disclosures',
    scopes: [],
    disclosed: true,
    query: z.lazy(() => z.strictObject({ item: text(80), unit, ...ofPage() })),
  },
  pledges: {
    method: 'GET',
    path: '/v1/disclosures/pledges',
    scopes: [],
    disclosed: true,
    query: z.lazy(() => z.strictObject({ matter: matterName, ...ofPage() })),
  },
} as const satisfies Contracts;

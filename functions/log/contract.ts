import * as z from 'zod/mini';
import type { Contracts } from '../http/route.ts';

export const log = {
  checkpoint: { method: 'GET', path: '/v1/log/checkpoint', scopes: [], log: true },
  key: { method: 'GET', path: '/v1/log/key', scopes: [], log: true },
  growth: {
    method: 'GET',
    path: '/v1/log/growth',
    scopes: [],
    log: true,
    query: z.lazy(() => z.strictObject({ since: z.string().check(z.regex(/^(0|[1-9]\d{0,14})$/)) })),
  },
  tile: {
    method: 'GET',
    path: '/v1/log/tile/{id}',
    // A tile's number is written in several parts.
    resource: '/v1/log/tile/{id+}',
    scopes: [],
    log: true,
    id: 'tile',
  },
} as const satisfies Contracts;

import type { Contracts } from '../http/route.ts';

export const keys = {
  list: { method: 'GET', path: '/v1/keys', scopes: [], secret: true },
} as const satisfies Contracts;

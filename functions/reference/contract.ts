import type { Contracts } from '../http/route.ts';

export const reference = {
  document: { method: 'GET', path: '/v1/openapi.json', scopes: [], file: true },
  page: { method: 'GET', path: '/docs', scopes: [], file: true },
  file: { method: 'GET', path: '/docs/{id}', scopes: [], id: 'asset', file: true },
} as const satisfies Contracts;

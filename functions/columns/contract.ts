import * as z from 'zod/mini';
import type { Contracts } from '../http/route.ts';
import { pageQuery, text } from '../schemas.ts';

/** As many as a table can have, and the longest header that is told apart. */
const most = 100;
const longest = 100;

/**
 * What one column holds: its header as the unit's files have it, and the column of the data format; null to leave it out. Or
 * what each row holds in a column that the files have not.
 */
export const saidColumn = z.lazy(() =>
  z.strictObject({
    header: text(longest),
    reads: z.nullable(text(longest)),
    holds: z.optional(text(longest)),
  }),
);

export const columns = {
  map: {
    method: 'POST',
    path: '/v1/columns',
    scopes: ['records:submit'],
    body: z.lazy(() =>
      z.strictObject({
        item: text(80),
        columns: z.array(saidColumn).check(z.minLength(1), z.maxLength(most)),
      }),
    ),
    idempotent: true,
  },
  read: { method: 'GET', path: '/v1/columns/{id}', scopes: ['records:submit'], id: 'column-map' },
  list: { method: 'GET', path: '/v1/columns', scopes: ['records:submit'], query: pageQuery },
} as const satisfies Contracts;

import * as z from 'zod/mini';
import { scopes } from '../http/principal.ts';
import type { Contracts } from '../http/route.ts';
import { publicText } from '../public-text.ts';
import { longestText, ofPage, pageQuery } from '../schemas.ts';

const said = z.lazy(() => z.strictObject({ text: publicText(longestText) }));

export const comments = {
  drafts: {
    method: 'GET',
    path: '/v1/drafts',
    scopes: [],
    query: z.lazy(() =>
      z.strictObject({ ...ofPage(), what: z.enum(['items', 'measures', 'pledge-matters']) }),
    ),
  },
  draft: {
    method: 'GET',
    path: '/v1/drafts/{id}',
    scopes: [],
    id: 'publication',
  },
  list: {
    method: 'GET',
    path: '/v1/drafts/{id}/comments',
    scopes: [],
    id: 'publication',
    query: pageQuery,
  },
  comment: {
    method: 'POST',
    path: '/v1/drafts/{id}/comments',
    // Anybody who is signed in, whatever else their token is for.
    scopes,
    id: 'publication',
    body: said,
    idempotent: true,
  },
  read: {
    method: 'GET',
    path: '/v1/comments/{id}',
    scopes: [],
    id: 'comment',
  },
  answer: {
    method: 'POST',
    path: '/v1/comments/{id}/answers',
    scopes: ['catalog:manage'],
    id: 'comment',
    body: said,
    idempotent: true,
  },
} as const satisfies Contracts;

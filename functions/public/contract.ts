import * as z from 'zod/mini';
import type { PlainCode } from '../../shared/texts/texts.ts';
import type { Contracts } from '../http/route.ts';
import { pageQuery } from '../schemas.ts';

const versionQuery = z.lazy(() =>
  z.strictObject({
    version: z.optional(z.string().check(z.regex(/^[1-9][0-9]{0,5}$/, 'version-form' satisfies PlainCode))),
  }),
);

export const open = {
  catalog: {
    method: 'GET',
    path: '/v1/catalog',
    scopes: [],
    query: pageQuery,
  },
  item: {
    method: 'GET',
    path: '/v1/catalog/{id}',
    scopes: [],
    id: 'published-name',
    query: versionQuery,
  },
  formats: {
    method: 'GET',
    path: '/v1/formats',
    scopes: [],
    query: pageQuery,
  },
  format: {
    method: 'GET',
    path: '/v1/formats/{id}',
    scopes: [],
    id: 'published-name',
    query: versionQuery,
  },
  measures: {
    method: 'GET',
    path: '/v1/measures',
    scopes: [],
    query: pageQuery,
  },
  measure: {
    method: 'GET',
    path: '/v1/measures/{id}',
    scopes: [],
    id: 'published-name',
    query: versionQuery,
  },
  units: {
    method: 'GET',
    path: '/v1/units',
    scopes: [],
    query: pageQuery,
  },
  unit: {
    method: 'GET',
    path: '/v1/units/{id}',
    scopes: [],
    id: 'published-name',
    query: versionQuery,
  },
  pledgeMatters: {
    method: 'GET',
    path: '/v1/pledge-matters',
    scopes: [],
    query: pageQuery,
  },
  pledgeMatter: {
    method: 'GET',
    path: '/v1/pledge-matters/{id}',
    scopes: [],
    id: 'published-name',
    query: versionQuery,
  },
  wordLists: {
    method: 'GET',
    path: '/v1/word-lists',
    scopes: [],
    query: pageQuery,
  },
  wordList: {
    method: 'GET',
    path: '/v1/word-lists/{id}',
    scopes: [],
    id: 'published-name',
    query: versionQuery,
  },
  norms: {
    method: 'GET',
    path: '/v1/norms',
    scopes: [],
    query: pageQuery,
  },
  norm: {
    method: 'GET',
    path: '/v1/norms/{id}',
    scopes: [],
    id: 'published-name',
    query: versionQuery,
  },
  codes: {
    method: 'GET',
    path: '/v1/codes',
    scopes: [],
  },
  code: {
    method: 'GET',
    path: '/v1/codes/{id}',
    scopes: [],
    id: 'code',
  },
  health: {
    method: 'GET',
    path: '/v1/health',
    scopes: [],
  },
} as const satisfies Contracts;

import * as z from 'zod/mini';
import { categories } from '../../shared/regulation.ts';
import type { PlainCode } from '../../shared/texts/texts.ts';
import type { Contracts } from '../http/route.ts';
import { instant, keyOf, page, pageQuery, words } from '../schemas.ts';

const period = z.looseObject({});

const version = {
  id: z.string(),
  version: z.number(),
  effectiveAt: instant,
  /** Versions that are published and not in effect yet: each can be read by its number. */
  upcoming: z.array(z.strictObject({ version: z.number(), effectiveAt: instant })),
};

const item = z.strictObject({
  ...version,
  name: words,
  category: keyOf(categories),
  adverse: z.boolean(),
  format: z.string(),
  columns: z.array(z.string()),
  providers: z.array(z.string()),
  frequency: period,
  recordingPeriod: z.record(z.string(), period),
  scopeOfUse: z.array(z.string()),
  openForOrganizations: z.boolean(),
});

const measure = z.strictObject({
  ...version,
  name: words,
  conduct: z.string(),
  basis: words,
  initiatingUnits: z.array(z.string()),
  implementingUnits: z.array(z.string()),
  remedies: words,
  removal: words,
});

const code = z.strictObject({ code: z.string(), means: words, advice: words });

const versionQuery = z.strictObject({
  version: z.optional(z.string().check(z.regex(/^[1-9][0-9]{0,5}$/, 'version-form' satisfies PlainCode))),
});

export const open = {
  catalog: {
    method: 'GET',
    path: '/v1/catalog',
    summary: 'The published catalog: what may be recorded, by whom, for how long, for which use (Art. 8, 9)',
    scopes: [],
    query: pageQuery,
    answers: { 200: page(item) },
  },
  item: {
    method: 'GET',
    path: '/v1/catalog/{id}',
    summary:
      'One item of the published catalog, as it is now or in the version that a record names (Art. 8, 9)',
    scopes: [],
    id: 'published-name',
    query: versionQuery,
    answers: { 200: item },
  },
  measures: {
    method: 'GET',
    path: '/v1/measures',
    summary: 'The published catalog of joint measures (Art. 17, 23)',
    scopes: [],
    query: pageQuery,
    answers: { 200: page(measure) },
  },
  measure: {
    method: 'GET',
    path: '/v1/measures/{id}',
    summary: 'One joint measure, as it is now or in the version under which it was taken (Art. 17, 23)',
    scopes: [],
    id: 'published-name',
    query: versionQuery,
    answers: { 200: measure },
  },
  codes: {
    method: 'GET',
    path: '/v1/codes',
    summary: 'Every code of a problem, a fault or a refusal: what it means and what to do',
    scopes: [],
    answers: { 200: z.strictObject({ items: z.array(code) }) },
  },
  code: {
    method: 'GET',
    path: '/v1/codes/{id}',
    summary: 'What one code means and what to do: where the `type` of a problem leads',
    scopes: [],
    id: 'code',
    answers: { 200: code },
  },
  health: {
    method: 'GET',
    path: '/v1/health',
    summary: 'Whether the platform answers',
    scopes: [],
    answers: { 200: z.strictObject({ status: z.literal('ok') }) },
  },
  reference: {
    method: 'GET',
    path: '/v1/openapi.json',
    summary: 'This reference (OpenAPI 3.1)',
    scopes: [],
    answers: { 200: z.looseObject({ openapi: z.string() }) },
  },
} as const satisfies Contracts;

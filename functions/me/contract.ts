import * as z from 'zod/mini';
import type { Contract } from '../http/route.ts';
import { recordNotice } from '../notices/contract.ts';
import { civilDate, cursorQuery, instant, official, page, shownRecord, text } from '../schemas.ts';

const access = z.strictObject({
  id: z.string(),
  at: instant,
  unit: z.nullable(z.string()),
  client: z.string(),
  official: z.nullable(official),
  basis: z.looseObject({ type: z.string() }),
  matter: z.nullable(z.string()),
  outcome: z.enum(['asked', 'refused']),
});

export const myRecords: Contract = {
  method: 'GET',
  path: '/v1/me/records',
  summary: 'Everything recorded about you, whatever its status (Art. 13, 32)',
  scopes: ['subject'],
  answers: { 200: z.strictObject({ asOf: instant, items: z.array(shownRecord) }) },
};

export const myAccesses: Contract = {
  method: 'GET',
  path: '/v1/me/accesses',
  summary: 'Who looked at what is recorded about you, when and for what purpose, newest first (Art. 32)',
  scopes: ['subject'],
  query: cursorQuery,
  answers: { 200: page(access) },
};

const objectionNotice = z.strictObject({
  id: z.string(),
  kind: z.literal('objection-decided'),
  issuedAt: instant,
  record: z.string(),
  outcome: z.enum(['corrected', 'deleted', 'upheld']),
  reasons: z.nullable(z.string()),
  official,
  remedies: z.string(),
});

const measureNotice = z.strictObject({
  id: z.string(),
  kind: z.literal('joint-measure'),
  issuedAt: instant,
  record: z.string(),
  measure: z.string(),
  basis: z.string(),
  reason: z.string(),
  initiator: z.string(),
  implementingUnits: z.array(z.string()),
  remedies: z.string(),
  removal: z.string(),
});

export const myNotices: Contract = {
  method: 'GET',
  path: '/v1/me/notices',
  summary:
    'Notices to you: before listing, decisions on your objections, measures against you (Art. 11, 22, 33)',
  scopes: ['subject'],
  answers: {
    200: z.strictObject({
      asOf: instant,
      items: z.array(z.union([recordNotice, objectionNotice, measureNotice])),
    }),
  },
};

const entry = z.strictObject({
  case: z.string(),
  seq: z.number(),
  at: instant,
  type: z.string(),
  by: z.looseObject({ as: z.string() }),
  data: z.looseObject({}),
  seal: z.string(),
});

export const myHistory: Contract = {
  method: 'GET',
  path: '/v1/me/history',
  summary: 'Everything that happened to what is recorded about you, by whom (Art. 32)',
  scopes: ['subject'],
  query: cursorQuery,
  answers: { 200: page(entry) },
};

const authorizeBody = z.strictObject({ to: text(80), purpose: text(500), until: civilDate });
export type AuthorizeBody = z.infer<typeof authorizeBody>;

const authorization = z.strictObject({
  id: z.string(),
  version: z.number(),
  status: z.enum(['granted', 'revoked']),
  to: z.string(),
  purpose: z.string(),
  until: instant,
});

export const authorize: Contract<AuthorizeBody> = {
  method: 'POST',
  path: '/v1/authorizations',
  summary: 'Authorize a unit to inquire about you: who, what for, until the end of which day (Art. 13)',
  scopes: ['subject'],
  body: authorizeBody,
  idempotent: true,
  answers: { 201: authorization },
};

export const revoke: Contract<object> = {
  method: 'POST',
  path: '/v1/authorizations/{id}/revocations',
  summary: 'Revoke an authorization; it ends at once (Art. 13)',
  scopes: ['subject'],
  body: z.strictObject({}),
  idempotent: true,
  answers: { 201: authorization },
};

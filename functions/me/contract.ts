import * as z from 'zod/mini';
import type { Actor } from '../../shared/actor.ts';
import { authorizationStatuses } from '../../shared/authorization/state.ts';
import { accessOutcomes, type Look } from '../../shared/history/access.ts';
import type { HistoryEntry } from '../../shared/history/entry.ts';
import type { MeasureNotice } from '../../shared/joint-response/notice.ts';
import type { ShownNotice } from '../../shared/notices.ts';
import type { ObjectionNotice } from '../../shared/objection/notice.ts';
import { objectionOutcomes } from '../../shared/objection/state.ts';
import type { Contracts } from '../http/route.ts';
import { recordNotice } from '../notices/contract.ts';
import {
  civilDate,
  type Held,
  instant,
  official,
  page,
  pageQuery,
  purpose,
  type Same,
  shownRecord,
  text,
  unit,
  words,
} from '../schemas.ts';

const access = z.strictObject({
  id: z.string(),
  at: instant,
  unit: z.nullable(z.string()),
  client: z.string(),
  official: z.nullable(official),
  basis: z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('self') }),
    z.strictObject({ type: z.literal('authorization'), authorization: z.string() }),
    z.strictObject({ type: z.literal('duty'), purpose }),
    z.strictObject({ type: z.literal('public') }),
    z.strictObject({ type: z.literal('handling'), case: z.string() }),
    z.strictObject({ type: z.literal('provider'), case: z.string() }),
    z.strictObject({ type: z.literal('joint-response'), case: z.string() }),
  ]),
  matter: z.nullable(z.string()),
  outcome: z.enum(accessOutcomes),
  seen: z.array(z.strictObject({ case: z.string(), version: z.number() })),
  pages: z.number(),
  lastAt: instant,
});

const objectionNotice = z.strictObject({
  id: z.string(),
  kind: z.literal('objection-decided'),
  issuedAt: instant,
  record: z.string(),
  outcome: z.enum(objectionOutcomes),
  reasons: z.nullable(z.string()),
  official,
  remedies: words,
});

const measureNotice = z.strictObject({
  id: z.string(),
  kind: z.literal('joint-measure'),
  issuedAt: instant,
  record: z.string(),
  measure: words,
  basis: words,
  reason: z.string(),
  initiator: z.string(),
  implementingUnits: z.array(z.string()),
  remedies: words,
  removal: words,
});

const notice = z.union([recordNotice, objectionNotice, measureNotice]);

const actor = z.discriminatedUnion('as', [
  z.strictObject({ as: z.literal('official'), unit: z.string(), official }),
  z.strictObject({ as: z.literal('unit'), unit: z.string(), client: z.string() }),
  z.strictObject({ as: z.literal('subject') }),
  z.strictObject({ as: z.literal('platform'), process: z.string() }),
]);

const entry = z.strictObject({
  case: z.string(),
  seq: z.number(),
  at: instant,
  type: z.string(),
  by: actor,
  data: z.looseObject({}),
  hash: z.string(),
});

const authorization = z.strictObject({
  id: z.string(),
  version: z.number(),
  status: z.enum(authorizationStatuses),
  to: z.string(),
  grantedAt: instant,
  revokedAt: z.nullable(instant),
  purpose: z.string(),
  until: instant,
});

export type HeldSchemas = Held<{
  access: Same<z.infer<typeof access>, Look>;
  notice: Same<z.infer<typeof notice>, ShownNotice>;
  objectionNotice: Same<z.infer<typeof objectionNotice>, ObjectionNotice>;
  measureNotice: Same<z.infer<typeof measureNotice>, MeasureNotice>;
  actor: Same<z.infer<typeof actor>, Actor>;
  entry: Same<Omit<z.infer<typeof entry>, 'data'>, Omit<HistoryEntry, 'data'>>;
}>;

export const me = {
  records: {
    method: 'GET',
    path: '/v1/me/records',
    summary: 'Everything recorded about you, whatever its status, newest first (Art. 13, 32)',
    scopes: ['subject'],
    query: pageQuery,
    answers: { 200: z.strictObject({ asOf: instant, ...page(shownRecord).shape }) },
  },
  notices: {
    method: 'GET',
    path: '/v1/me/notices',
    summary:
      'Notices to you, newest first: before listing, decisions on your objections, measures against you (Art. 11, 22, 33)',
    scopes: ['subject'],
    query: pageQuery,
    answers: {
      200: z.strictObject({ asOf: instant, ...page(notice).shape }),
    },
  },
  accesses: {
    method: 'GET',
    path: '/v1/me/accesses',
    summary: 'Who looked at what is recorded about you, when and for what purpose, newest first (Art. 32)',
    scopes: ['subject'],
    query: pageQuery,
    answers: { 200: page(access) },
  },
  history: {
    method: 'GET',
    path: '/v1/me/history',
    summary: 'Everything that happened to what is recorded about you, by whom (Art. 32)',
    scopes: ['subject'],
    query: pageQuery,
    answers: { 200: page(entry) },
  },
  authorizations: {
    method: 'GET',
    path: '/v1/me/authorizations',
    summary: 'The authorizations that you gave, newest first, those that are over too (Art. 13)',
    scopes: ['subject'],
    query: pageQuery,
    answers: { 200: page(authorization) },
  },
  authorize: {
    method: 'POST',
    path: '/v1/authorizations',
    summary: 'Authorize a unit to inquire about you: who, what for, until the end of which day (Art. 13)',
    scopes: ['subject'],
    body: z.strictObject({ to: unit, purpose: text(500), until: civilDate }),
    idempotent: true,
    answers: { 201: authorization },
  },
  revoke: {
    method: 'POST',
    path: '/v1/authorizations/{id}/revocations',
    summary: 'Revoke an authorization; it ends at once (Art. 13)',
    scopes: ['subject'],
    id: 'authorization',
    body: z.strictObject({}),
    idempotent: true,
    answers: { 201: authorization },
  },
} as const satisfies Contracts;

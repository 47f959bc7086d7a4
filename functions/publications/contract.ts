import * as z from 'zod/mini';
import { type PublishedKind, publishedKinds } from '../../shared/publication/kinds.ts';
import { publicationStatuses } from '../../shared/publication/state.ts';
import type { PlainCode } from '../../shared/texts/texts.ts';
import { nameForm } from '../http/identifier.ts';
import type { Contracts } from '../http/route.ts';
import { instant, official, page, pageQuery } from '../schemas.ts';
import { contents } from './content.ts';

const name = z.string().check(z.regex(nameForm, 'name-form' satisfies PlainCode));

const draftOf = <K extends PublishedKind>(what: K) =>
  z.strictObject({ what: z.literal(what), name, content: contents[what] });

/** A draft says what kind of thing it is, and is held to that kind's schema. */
const draft = z.discriminatedUnion('what', [
  draftOf('items'),
  draftOf('measures'),
  draftOf('units'),
  draftOf('calendars'),
  draftOf('word-lists'),
  draftOf('norms'),
  draftOf('service-numbers'),
]);

export const publication = z.strictObject({
  id: z.string(),
  /** The version of the case, for If-Match. */
  caseVersion: z.number(),
  status: z.enum(publicationStatuses),
  what: z.enum(publishedKinds),
  name: z.string(),
  content: z.looseObject({}),
  draftedAt: instant,
  draftedBy: z.nullable(official),
  /** The number of the version that it was written on; approved only while that is the highest. */
  replaces: z.nullable(z.number()),
  /** The number under which records and measures name it; null before it is approved. */
  version: z.nullable(z.number()),
  approvedAt: z.nullable(instant),
  approvedBy: z.nullable(official),
  effectiveAt: z.nullable(instant),
});

const one = '/v1/publications/{id}';

export const publications = {
  draft: {
    method: 'POST',
    path: '/v1/publications',
    summary: 'Draft a version of something published: a catalog item, a measure, a unit (Art. 8, 9, 17)',
    scopes: ['catalog:manage'],
    body: draft,
    idempotent: true,
    answers: { 201: publication },
  },
  list: {
    method: 'GET',
    path: '/v1/publications',
    summary: 'Drafts and what became of them, of one kind, newest first (Art. 9)',
    scopes: ['catalog:manage'],
    query: z.strictObject({ ...pageQuery.shape, what: z.enum(publishedKinds) }),
    answers: { 200: page(publication) },
  },
  read: {
    method: 'GET',
    path: one,
    summary: 'A draft or what became of it (Art. 9)',
    scopes: ['catalog:manage'],
    id: 'publication',
    answers: { 200: publication },
  },
  approve: {
    method: 'POST',
    path: `${one}/approvals`,
    summary:
      'Another named official approves a draft: published at once, in effect later, replaced never (Art. 9, 17)',
    scopes: ['catalog:manage'],
    id: 'publication',
    body: z.strictObject({
      /** When it takes effect; as soon as may be where none is named. */
      effectiveAt: z.optional(instant),
    }),
    ifMatch: true,
    idempotent: true,
    answers: { 201: publication },
  },
  withdraw: {
    method: 'POST',
    path: `${one}/withdrawals`,
    summary: 'Withdraw a draft that is not to be published (Art. 9)',
    scopes: ['catalog:manage'],
    id: 'publication',
    body: z.strictObject({}),
    ifMatch: true,
    idempotent: true,
    answers: { 201: publication },
  },
} as const satisfies Contracts;

import * as z from 'zod/mini';
import { type PublishedKind, publishedKinds } from '../../shared/publication/kinds.ts';
import type { Contracts } from '../http/route.ts';
import { publicText } from '../public-text.ts';
import { civilDate, instant, longestText, ofPage, unit } from '../schemas.ts';
import { contents, name } from './content.ts';

const draftOf = <K extends PublishedKind>(what: K) =>
  z.lazy(() => z.strictObject({ what: z.literal(what), name, content: contents[what] }));

/** A draft says what kind of thing it is, and is held to that kind's schema. */
export const drafts = {
  items: draftOf('items'),
  measures: draftOf('measures'),
  // A unit's name is what tokens and other versions call it.
  units: z.lazy(() => z.strictObject({ what: z.literal('units'), name: unit, content: contents.units })),
  calendars: draftOf('calendars'),
  'word-lists': draftOf('word-lists'),
  norms: draftOf('norms'),
  'service-numbers': draftOf('service-numbers'),
  formats: draftOf('formats'),
  'pledge-matters': draftOf('pledge-matters'),
} as const satisfies Record<PublishedKind, z.ZodMiniType>;

const draft = z.lazy(() =>
  z.discriminatedUnion('what', [
    drafts.items,
    drafts.measures,
    drafts.units,
    drafts.calendars,
    drafts['word-lists'],
    drafts.norms,
    drafts['service-numbers'],
    drafts.formats,
    drafts['pledge-matters'],
  ]),
);

const one = '/v1/publications/{id}';

/** The number of a document, such as an approval. */
const longestNumber = 200;

export const publications = {
  draft: {
    method: 'POST',
    path: '/v1/publications',
    scopes: ['catalog:manage'],
    body: draft,
    idempotent: true,
  },
  list: {
    method: 'GET',
    path: '/v1/publications',
    scopes: ['catalog:manage'],
    query: z.lazy(() => z.strictObject({ ...ofPage(), what: z.enum(publishedKinds) })),
  },
  read: {
    method: 'GET',
    path: one,
    scopes: ['catalog:manage'],
    id: 'publication',
  },
  openComments: {
    method: 'POST',
    path: `${one}/consultations`,
    scopes: ['catalog:manage'],
    id: 'publication',
    body: z.lazy(() =>
      z.strictObject({
        /** The last day on which comments are taken; the first that is possible where none is named. */
        lastDay: z.optional(civilDate),
        /** Whether experts assess it. */
        assessment: z.boolean(),
        reasons: publicText(longestText),
      }),
    ),
    ifMatch: true,
    idempotent: true,
  },
  assess: {
    method: 'POST',
    path: `${one}/assessments`,
    scopes: ['catalog:manage'],
    id: 'publication',
    body: z.lazy(() =>
      z.strictObject({
        document: publicText(longestNumber),
        experts: publicText(longestNumber),
        givenOn: civilDate,
        conclusion: publicText(longestText),
      }),
    ),
    ifMatch: true,
    idempotent: true,
  },
  approve: {
    method: 'POST',
    path: `${one}/approvals`,
    scopes: ['catalog:manage'],
    id: 'publication',
    body: z.lazy(() =>
      z.strictObject({
        /** When it takes effect; as soon as may be where none is named. */
        effectiveAt: z.optional(instant),
        /** The number of the government's approval, which an item, a data format and a measure need. */
        document: z.optional(publicText(longestNumber)),
      }),
    ),
    ifMatch: true,
    idempotent: true,
  },
  withdraw: {
    method: 'POST',
    path: `${one}/withdrawals`,
    scopes: ['catalog:manage'],
    id: 'publication',
    body: z.lazy(() => z.strictObject({})),
    ifMatch: true,
    idempotent: true,
  },
} as const satisfies Contracts;

import * as z from 'zod/mini';
import type { Contracts } from '../http/route.ts';
import { publicText } from '../public-text.ts';
import { civilDate, idOf, pageQuery, subjectCode } from '../schemas.ts';
import { matterName } from './matter-name.ts';

/** The longest pledge, and the longest name of who gives it, in characters. */
const longest = { text: 2000, name: 200 } as const;

const one = '/v1/pledges/{id}';
/** What is done on one lies under one resource of the gateway. */
const acts = `${one}/{act}`;

export const outcomes = {
  kept: z.lazy(() => z.strictObject({ outcome: z.literal('kept') })),
  broken: z.lazy(() =>
    z.strictObject({
      outcome: z.literal('broken'),
      /** The record in which it was broken. */
      record: idOf('record'),
    }),
  ),
};

export const pledges = {
  give: {
    method: 'POST',
    path: '/v1/pledges',
    scopes: ['subject'],
    body: z.lazy(() =>
      z.strictObject({
        /** Who pledges: nobody but the one whose token it is. */
        subject: subjectCode,
        name: publicText(longest.name),
        matter: matterName,
        text: publicText(longest.text),
        /** The last day of the promise. */
        lastDay: civilDate,
      }),
    ),
    idempotent: true,
  },
  list: { method: 'GET', path: '/v1/me/pledges', scopes: ['subject'], query: pageQuery },
  read: {
    method: 'GET',
    path: one,
    scopes: ['subject', 'records:submit', 'audit:read'],
    id: 'pledge',
  },
  decide: {
    method: 'POST',
    path: `${one}/decisions`,
    resource: acts,
    scopes: ['records:submit'],
    id: 'pledge',
    body: z.lazy(() => z.discriminatedUnion('outcome', [outcomes.kept, outcomes.broken])),
    ifMatch: true,
    idempotent: true,
  },
  withdraw: {
    method: 'POST',
    path: `${one}/withdrawals`,
    resource: acts,
    scopes: ['subject'],
    id: 'pledge',
    body: z.lazy(() => z.strictObject({})),
    idempotent: true,
  },
} as const satisfies Contracts;

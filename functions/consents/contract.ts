import * as z from 'zod/mini';
import { consentKinds } from '../../shared/regulation.ts';
import type { PlainCode } from '../../shared/texts/texts.ts';
import type { Contracts } from '../http/route.ts';
import { civilDate, keyOf, pageQuery, purpose, unit } from '../schemas.ts';

/** Some of a list, each once. */
export const someOf = <T extends z.ZodMiniType<string>>(each: T, most: number) =>
  z.array(each).check(
    z.maxLength(most),
    z.refine((named) => new Set(named).size === named.length, 'named-twice' satisfies PlainCode),
  );

export const consents = {
  notice: { method: 'GET', path: '/v1/consent-notice', scopes: ['subject'] },
  give: {
    method: 'POST',
    path: '/v1/consents',
    scopes: ['subject'],
    body: z.lazy(() =>
      z.strictObject({
        /** The version of the notice of its consequences that was shown. */
        notice: z.int().check(z.gte(1), z.lte(1_000_000)),
        to: unit,
        kinds: someOf(keyOf(consentKinds), 7).check(z.minLength(1)),
        purposes: someOf(purpose, 6).check(z.minLength(1)),
        until: civilDate,
      }),
    ),
    idempotent: true,
  },
  list: { method: 'GET', path: '/v1/me/consents', scopes: ['subject'], query: pageQuery },
  read: {
    method: 'GET',
    path: '/v1/consents/{id}',
    scopes: ['subject', 'records:submit'],
    id: 'consent',
  },
  withdraw: {
    method: 'POST',
    path: '/v1/consents/{id}/withdrawals',
    scopes: ['subject'],
    id: 'consent',
    body: z.lazy(() => z.strictObject({})),
    idempotent: true,
  },
} as const satisfies Contracts;

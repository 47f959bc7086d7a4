import * as z from 'zod/mini';
import { declarationKinds } from '../../shared/declaration/state.ts';
import { someOf } from '../consents/contract.ts';
import type { Contracts } from '../http/route.ts';
import { publicText } from '../public-text.ts';
import { civilDate, pageQuery, purpose, subjectCode } from '../schemas.ts';

/** The longest declaration, and the longest name of a document, in characters. */
const longest = { text: 2000, document: 200 } as const;

const one = '/v1/declarations/{id}';

export const declarations = {
  make: {
    method: 'POST',
    path: '/v1/declarations',
    scopes: ['subject'],
    body: z.lazy(() =>
      z.strictObject({
        /** Who declares: nobody but the one whose token it is. */
        subject: subjectCode,
        about: z.enum(declarationKinds),
        text: publicText(longest.text),
        document: z.optional(publicText(longest.document)),
        /** The last day on which it is recorded. */
        lastDay: civilDate,
        /** For which purposes organs may be shown it, beside whoever is authorized. */
        purposes: someOf(purpose, 6),
        /** Whether anybody may be shown it: of organizations alone. */
        everybody: z.boolean(),
      }),
    ),
    idempotent: true,
  },
  list: { method: 'GET', path: '/v1/me/declarations', scopes: ['subject'], query: pageQuery },
  read: { method: 'GET', path: one, scopes: ['subject'], id: 'declaration' },
  withdraw: {
    method: 'POST',
    path: `${one}/withdrawals`,
    scopes: ['subject'],
    id: 'declaration',
    body: z.lazy(() => z.strictObject({})),
    idempotent: true,
  },
} as const satisfies Contracts;

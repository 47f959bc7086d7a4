import * as z from 'zod/mini';
import { deliveryMethods, replyOutcomes } from '../../shared/record/state.ts';
import type { Contracts } from '../http/route.ts';
import { publicText } from '../public-text.ts';
import { civilDate, longestText, text } from '../schemas.ts';

const noticeId = '/v1/notices/{id}';

export const notices = {
  read: {
    method: 'GET',
    path: noticeId,
    scopes: ['subject', 'records:submit', 'platform:handle'],
    id: 'record',
  },
  deliver: {
    method: 'POST',
    path: `${noticeId}/deliveries`,
    scopes: ['subject', 'records:submit'],
    id: 'record',
    body: z.lazy(() =>
      z.strictObject({
        method: z.enum(deliveryMethods),
        servedOn: z.optional(civilDate),
        proof: z.optional(publicText(200)),
      }),
    ),
    idempotent: true,
  },
  reply: {
    method: 'POST',
    path: `${noticeId}/replies`,
    scopes: ['subject'],
    id: 'record',
    body: z.lazy(() => z.strictObject({ text: text(longestText) })),
    idempotent: true,
  },
  decide: {
    method: 'POST',
    path: `${noticeId}/decisions`,
    scopes: ['records:submit'],
    id: 'record',
    body: z.lazy(() => z.strictObject({ outcome: z.enum(replyOutcomes), reasons: text(longestText) })),
    ifMatch: true,
    idempotent: true,
  },
} as const satisfies Contracts;

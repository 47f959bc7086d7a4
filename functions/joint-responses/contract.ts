import * as z from 'zod/mini';
import { feedbackOutcomes, liftingOutcomes } from '../../shared/joint-response/state.ts';
import type { Contracts } from '../http/route.ts';
import { publicText, publicWords } from '../public-text.ts';
import { idOf, longestText, text, unit } from '../schemas.ts';

/** For which unit it is answered, where that could be several: one's own, or those whose duties the register gives it. */
const answering = { unit: z.optional(unit) };

export const jointResponses = {
  start: {
    method: 'POST',
    path: '/v1/joint-responses',
    scopes: ['lists:designate'],
    body: z.lazy(() =>
      z.strictObject({ record: idOf('record'), measure: text(80), reason: publicText(2000) }),
    ),
    idempotent: true,
  },
  read: {
    method: 'GET',
    path: '/v1/joint-responses/{id}',
    scopes: ['lists:designate', 'measures:respond'],
    anyRole: true,
    id: 'joint-response',
  },
  feedback: {
    method: 'POST',
    path: '/v1/joint-responses/{id}/feedback',
    scopes: ['measures:respond'],
    id: 'joint-response',
    body: z.lazy(() =>
      z.strictObject({
        ...answering,
        outcome: z.enum(feedbackOutcomes),
        /** What was done, where it was implemented. */
        action: z.optional(publicWords(longestText)),
        /** Why not, where it was not (Art. 25). */
        explanation: z.optional(publicWords(longestText)),
      }),
    ),
    idempotent: true,
  },
  lift: {
    method: 'POST',
    path: '/v1/joint-responses/{id}/lifting',
    scopes: ['measures:respond'],
    id: 'joint-response',
    body: z.lazy(() =>
      z.strictObject({
        ...answering,
        outcome: z.enum(liftingOutcomes),
        /** What was done to lift the measure, where it was lifted (Art. 22). */
        action: z.optional(publicWords(longestText)),
        /** Why it was not yet, where it was not. */
        explanation: z.optional(publicWords(longestText)),
      }),
    ),
    idempotent: true,
  },
} as const satisfies Contracts;

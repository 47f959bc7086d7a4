import * as z from 'zod/mini';
import { objectionGrounds, objectionOutcomes } from '../../shared/objection/state.ts';
import type { PlainCode } from '../../shared/texts/texts.ts';
import type { Contracts } from '../http/route.ts';
import { idOf, text } from '../schemas.ts';

export const objections = {
  raise: {
    method: 'POST',
    path: '/v1/objections',
    scopes: ['subject'],
    body: z.lazy(() =>
      z.strictObject({
        record: idOf('record'),
        ground: z.enum(objectionGrounds),
        statement: text(4000),
      }),
    ),
    idempotent: true,
  },
  read: {
    method: 'GET',
    path: '/v1/objections/{id}',
    scopes: ['subject', 'platform:handle'],
    id: 'objection',
  },
  decide: {
    method: 'POST',
    path: '/v1/objections/{id}/decisions',
    scopes: ['platform:handle'],
    id: 'objection',
    body: z.lazy(() =>
      z.strictObject({
        outcome: z.enum(objectionOutcomes),
        reasons: text(4000),
        /** For "corrected": the fields that change, by the names of the record's content. */
        corrections: z.optional(
          z
            .record(z.string(), z.union([z.string(), z.number(), z.array(z.string())]))
            .check(z.refine((fields) => Object.keys(fields).length > 0, 'missing' satisfies PlainCode)),
        ),
      }),
    ),
    ifMatch: true,
    idempotent: true,
  },
} as const satisfies Contracts;

import * as z from 'zod/mini';
import { objectionGrounds, objectionOutcomes, objectionStatuses } from '../../shared/objection/state.ts';
import type { PlainCode } from '../../shared/texts/texts.ts';
import type { Contracts } from '../http/route.ts';
import { idOf, instant, official, shownRecord, text } from '../schemas.ts';

export const objection = z.strictObject({
  id: z.string(),
  version: z.number(),
  status: z.enum(objectionStatuses),
  record: z.string(),
  ground: z.enum(objectionGrounds),
  statement: z.string(),
  receivedAt: instant,
  dueAt: instant,
  remindedAt: z.nullable(instant),
  overdue: z.boolean(),
  escalatedAt: z.nullable(instant),
  decision: z.nullable(
    z.strictObject({
      at: instant,
      outcome: z.enum(objectionOutcomes),
      official,
      reasons: z.nullable(z.string()),
    }),
  ),
});

export const objections = {
  raise: {
    method: 'POST',
    path: '/v1/objections',
    summary: 'Object to a record; from then on every response that shows it says so (Art. 33)',
    scopes: ['subject'],
    body: z.strictObject({
      record: idOf('record'),
      ground: z.enum(objectionGrounds),
      statement: text(4000),
    }),
    idempotent: true,
    answers: { 201: objection },
  },
  read: {
    method: 'GET',
    path: '/v1/objections/{id}',
    summary: 'An objection, with the record it is about (Art. 33)',
    scopes: ['subject', 'platform:handle'],
    id: 'objection',
    answers: { 200: z.strictObject({ ...objection.shape, about: z.nullable(shownRecord) }) },
  },
  decide: {
    method: 'POST',
    path: '/v1/objections/{id}/decisions',
    summary: 'Decide an objection: corrected, deleted or upheld, with reasons (Art. 33)',
    scopes: ['platform:handle'],
    id: 'objection',
    body: z.strictObject({
      outcome: z.enum(objectionOutcomes),
      reasons: text(4000),
      /** For "corrected": the fields that change, by the names of the record's content. */
      corrections: z.optional(
        z
          .record(z.string(), z.union([z.string(), z.number(), z.array(z.string())]))
          .check(z.refine((fields) => Object.keys(fields).length > 0, 'missing' satisfies PlainCode)),
      ),
    }),
    ifMatch: true,
    idempotent: true,
    answers: { 201: objection },
  },
} as const satisfies Contracts;

import * as z from 'zod/mini';
import { objectionGrounds } from '../../shared/objection/state.ts';
import type { Contract } from '../http/route.ts';
import { instant, official, shownRecord, text } from '../schemas.ts';

const raiseBody = z.strictObject({
  record: text(80),
  ground: z.enum(objectionGrounds),
  statement: text(4000),
});
export type RaiseBody = z.infer<typeof raiseBody>;

const outcome = z.enum(['corrected', 'deleted', 'upheld']);

export const objection = z.strictObject({
  id: z.string(),
  version: z.number(),
  status: z.enum(['open', 'decided']),
  record: z.string(),
  ground: z.enum(objectionGrounds),
  statement: z.string(),
  receivedAt: instant,
  dueAt: instant,
  remindedAt: z.nullable(instant),
  overdue: z.boolean(),
  escalatedAt: z.nullable(instant),
  decision: z.nullable(z.strictObject({ at: instant, outcome, official, reasons: z.nullable(z.string()) })),
});

export const raise: Contract<RaiseBody> = {
  method: 'POST',
  path: '/v1/objections',
  summary: 'Object to a record; from then on every response that shows it says so (Art. 33)',
  scopes: ['subject'],
  body: raiseBody,
  idempotent: true,
  answers: { 201: objection },
};

export const readObjection: Contract = {
  method: 'GET',
  path: '/v1/objections/{id}',
  summary: 'An objection, with the record it is about (Art. 33)',
  scopes: ['subject', 'platform:handle'],
  answers: { 200: z.strictObject({ ...objection.shape, about: z.nullable(shownRecord) }) },
};

const decideBody = z.strictObject({
  outcome,
  reasons: text(4000),
  /** For "corrected": the fields that change, by the names of the record's content. */
  corrections: z.optional(z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())]))),
});
export type DecideBody = z.infer<typeof decideBody>;

export const decide: Contract<DecideBody> = {
  method: 'POST',
  path: '/v1/objections/{id}/decisions',
  summary: 'Decide an objection: corrected, deleted or upheld, with reasons (Art. 33)',
  scopes: ['platform:handle'],
  body: decideBody,
  ifMatch: true,
  idempotent: true,
  answers: { 201: objection },
};

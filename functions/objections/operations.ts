import * as z from 'zod/mini';
import type { ObjectionNotice } from '../../shared/objection/notice.ts';
import { objectionGrounds, objectionOutcomes, objectionStatuses } from '../../shared/objection/state.ts';
import { shownRecord, words } from '../answers.ts';
import type { Components, Operations } from '../http/operation.ts';
import { civilDate, type Held, instant, official, type Same } from '../schemas.ts';
import { objections } from './contract.ts';

const decision = z.strictObject({
  at: instant,
  outcome: z.enum(objectionOutcomes),
  official,
  reasons: z.nullable(z.string()),
});

export const objection = z.strictObject({
  id: z.string(),
  version: z.number(),
  status: z.enum(objectionStatuses),
  record: z.string(),
  ground: z.enum(objectionGrounds),
  statement: z.string(),
  receivedAt: instant,
  dueAt: instant,
  lastDay: civilDate,
  remindedAt: z.nullable(instant),
  overdue: z.boolean(),
  escalatedAt: z.nullable(instant),
  decision: z.nullable(decision),
});

const withRecord = z.strictObject({ ...objection.shape, about: z.nullable(shownRecord) });

/** What the applicant is told once it is decided. */
export const objectionNotice = z.strictObject({
  id: z.string(),
  kind: z.literal('objection-decided'),
  issuedAt: instant,
  record: z.string(),
  outcome: z.enum(objectionOutcomes),
  reasons: z.nullable(z.string()),
  official,
  remedies: words,
});

export type HeldSchemas = Held<{ objectionNotice: Same<z.infer<typeof objectionNotice>, ObjectionNotice> }>;

export const components = {
  Objection: objection,
  ObjectionWithRecord: withRecord,
  ObjectionDecision: decision,
  ObjectionNotice: objectionNotice,
  RaiseObjection: objections.raise.body,
  DecideObjection: objections.decide.body,
} as const satisfies Components;

export const operations = {
  raise: {
    id: 'raiseObjection',
    answers: { 201: objection },
    problems: [404],
    headers: ['ETag', 'Location'],
  },
  read: { id: 'readObjection', answers: { 200: withRecord }, headers: ['ETag'] },
  decide: { id: 'decideObjection', answers: { 201: objection }, headers: ['ETag'] },
} as const satisfies Operations<typeof objections>;

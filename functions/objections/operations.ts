import * as z from 'zod/mini';
import type { ObjectionNotice } from '../../shared/objection/notice.ts';
import { words } from '../answers.ts';
import { application, askedOf, decision, outcome, withRecord } from '../applications/answers.ts';
import { asked } from '../applications/contracts.ts';
import type { Components, Operations } from '../http/operation.ts';
import { type Held, instant, official, type Same } from '../schemas.ts';
import { objections } from './contract.ts';

/** What the applicant is told once it is decided. */
export const objectionNotice = z.strictObject({
  id: z.string(),
  kind: z.literal('objection-decided'),
  issuedAt: instant,
  record: z.nullable(z.string()),
  missing: z.nullable(z.string()),
  outcome,
  reasons: z.nullable(z.string()),
  asked: z.nullable(askedOf),
  official,
  remedies: words,
});

export type HeldSchemas = Held<{ objectionNotice: Same<z.infer<typeof objectionNotice>, ObjectionNotice> }>;

export const components = {
  Objection: application,
  ObjectionWithRecord: withRecord,
  ObjectionDecision: decision,
  ObjectionAsked: askedOf,
  ObjectionNotice: objectionNotice,
  RaiseObjection: objections.raise.body,
  DecideObjection: objections.decide.body,
  ObjectionAsk: asked,
} as const satisfies Components;

export const operations = {
  raise: {
    id: 'raiseObjection',
    answers: { 201: application, 200: application },
    problems: [404],
    headers: ['ETag', 'Location'],
  },
  read: { id: 'readObjection', answers: { 200: withRecord }, headers: ['ETag'] },
  decide: { id: 'decideObjection', answers: { 201: application }, headers: ['ETag'] },
} as const satisfies Operations<typeof objections>;

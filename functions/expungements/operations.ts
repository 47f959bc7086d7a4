import * as z from 'zod/mini';
import type { ExpungementNotice } from '../../shared/expungement/notice.ts';
import { expungementOutcomes, expungementStatuses } from '../../shared/expungement/state.ts';
import { prohibitedInformation } from '../../shared/regulation.ts';
import { words } from '../answers.ts';
import type { Components, Operations } from '../http/operation.ts';
import { civilDate, type Held, instant, keyOf, official, type Same } from '../schemas.ts';
import { expungements } from './contract.ts';

/** An official, and on what they acted. */
const act = z.strictObject({ unit: z.string(), official, document: z.string(), reasons: z.string() });

const remaining = z.strictObject({
  events: z.array(z.number()),
  rows: z.boolean(),
  answersUntil: z.nullable(instant),
  filesUntil: z.nullable(instant),
  reasons: z.array(z.number()),
});

const decision = z.strictObject({
  at: instant,
  outcome: z.enum(expungementOutcomes),
  official,
  document: z.string(),
  reasons: z.string(),
});

export const expungement = z.strictObject({
  id: z.string(),
  version: z.number(),
  status: z.enum(expungementStatuses),
  record: z.nullable(z.string()),
  application: z.nullable(z.string()),
  provider: z.nullable(z.string()),
  information: keyOf(prohibitedInformation),
  askedAt: instant,
  asked: act,
  dueAt: instant,
  lastDay: civilDate,
  overdue: z.boolean(),
  decision: z.nullable(decision),
  remaining: z.nullable(remaining),
});

/** What the subject is told once its content is destroyed. */
export const expungementNotice = z.strictObject({
  id: z.string(),
  kind: z.enum(['record-expunged', 'application-expunged']),
  issuedAt: instant,
  record: z.nullable(z.string()),
  application: z.nullable(z.string()),
  askedBy: act,
  confirmedBy: act,
  remaining,
  whatItMeans: words,
});
export type HeldNotice = Held<{ notice: Same<z.infer<typeof expungementNotice>, ExpungementNotice> }>;

export const components = {
  Expungement: expungement,
  ExpungementAct: act,
  ExpungementDecision: decision,
  ExpungementRemaining: remaining,
  ExpungementNotice: expungementNotice,
  AskExpungement: expungements.ask.body,
  DecideExpungement: expungements.decide.body,
} as const satisfies Components;

export const operations = {
  ask: { id: 'askExpungement', answers: { 201: expungement }, headers: ['ETag', 'Location'] },
  read: { id: 'readExpungement', answers: { 200: expungement }, headers: ['ETag'] },
  decide: { id: 'decideExpungement', answers: { 201: expungement }, headers: ['ETag'] },
} as const satisfies Operations<typeof expungements>;

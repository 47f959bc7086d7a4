import * as z from 'zod/mini';
import { type CaseKind, kinds } from '../../shared/ids.ts';
import { lossNoticeKinds } from '../../shared/process/loss.ts';
import type { LossNotice } from '../../shared/process/loss-notice.ts';
import { lossOutcomes } from '../../shared/process/process.ts';
import { words } from '../answers.ts';
import type { Components, Operations } from '../http/operation.ts';
import { civilDate, type Held, instant, official, type Same } from '../schemas.ts';
import { losses } from './contract.ts';

const kind = z.enum(Object.keys(kinds) as [CaseKind, ...CaseKind[]]);

const settled = z.strictObject({
  at: instant,
  outcome: z.enum(lossOutcomes),
  official: z.nullable(official),
});

const numbers = { from: z.number(), to: z.number(), settleBy: instant, lastDay: civilDate };

const loss = z.strictObject({
  id: z.string(),
  version: z.number(),
  of: kind,
  status: z.string(),
  ...numbers,
  since: instant,
  overdue: z.boolean(),
  mayEnd: z.boolean(),
  mayStand: z.boolean(),
  settled: z.nullable(settled),
});

/** What the subject of a case is told. */
export const lossNotice = z.strictObject({
  id: z.string(),
  kind: z.enum(lossNoticeKinds),
  issuedAt: instant,
  of: kind,
  ...numbers,
  settled: z.nullable(settled),
  means: words,
});

export type HeldSchemas = Held<{ notice: Same<z.infer<typeof lossNotice>, LossNotice> }>;

export const components = {
  Loss: loss,
  LossSettled: settled,
  LossNotice: lossNotice,
  SettleLoss: losses.settle.body,
} as const satisfies Components;

export const operations = {
  read: { id: 'readLoss', answers: { 200: loss }, headers: ['ETag'] },
  settle: { id: 'settleLoss', answers: { 201: loss }, headers: ['ETag'] },
} as const satisfies Operations<typeof losses>;

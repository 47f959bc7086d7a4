import * as z from 'zod/mini';
import { accessBases } from '../../shared/history/access.ts';
import { recallOutcomes, recallReasons, recallStatuses } from '../../shared/recall/state.ts';
import { words } from '../answers.ts';
import type { Components, Operations } from '../http/operation.ts';
import { civilDate, instant, official } from '../schemas.ts';
import { recalls } from './contract.ts';

/** What a unit says that it did. */
const acknowledgement = z.strictObject({
  at: instant,
  outcome: z.enum(recallOutcomes),
  official,
  late: z.boolean(),
  text: z.string(),
});

/** What both the unit and the subject read of it. */
const common = {
  id: z.string(),
  version: z.number(),
  status: z.enum(recallStatuses),
  record: z.string(),
  unit: z.string(),
  because: z.enum(recallReasons),
  changedAt: instant,
  openedAt: instant,
  dueAt: instant,
  lastDay: civilDate,
  overdue: z.boolean(),
  looks: z.number(),
  answer: z.nullable(acknowledgement),
  followedBy: z.nullable(z.string()),
};

const recalledLook = z.strictObject({
  at: instant,
  basis: z.enum(accessBases),
  matter: z.nullable(z.string()),
});

export const ownRecall = z.strictObject(common);

export const recall = z.strictObject({
  ...common,
  item: z.string(),
  provider: z.string(),
  newestLooks: z.array(recalledLook),
  whatToDo: words,
});

export const components = {
  Recall: recall,
  OwnRecall: ownRecall,
  RecalledLook: recalledLook,
  Acknowledgement: acknowledgement,
  Acknowledge: recalls.acknowledge.body,
} as const satisfies Components;

export const operations = {
  read: { id: 'readRecall', answers: { 200: recall }, headers: ['ETag'] },
  acknowledge: { id: 'acknowledgeRecall', answers: { 201: recall }, headers: ['ETag'] },
} as const satisfies Operations<typeof recalls>;

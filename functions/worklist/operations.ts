import * as z from 'zod/mini';
import { page } from '../answers.ts';
import type { Components, Operations } from '../http/operation.ts';
import { civilDate, instant, official } from '../schemas.ts';
import type { worklist } from './contract.ts';

const work = z.strictObject({
  case: z.string(),
  unit: z.string(),
  what: z.string(),
  dueAt: instant,
  lastDay: civilDate,
  overdue: z.boolean(),
  handler: z.nullable(official),
});
const worklistPage = z.extend(page(work), { damaged: z.array(z.string()) });

export const components = { WorklistPage: worklistPage, Work: work } as const satisfies Components;

export const operations = {
  read: { id: 'readWorklist', answers: { 200: worklistPage } },
} as const satisfies Operations<typeof worklist>;

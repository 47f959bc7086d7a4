/** A pledge as answers of several processes give it. */
import * as z from 'zod/mini';
import { pledgeOutcomes, pledgeStatuses } from '../../shared/pledge/state.ts';
import type { ShownPledge } from '../../shared/visibility/pledge.ts';
import { civilDate, type Held, instant, type Same } from '../schemas.ts';

export const shownPledge = z.strictObject({
  id: z.string(),
  status: z.enum(pledgeStatuses),
  matter: z.string(),
  matterVersion: z.number(),
  unit: z.string(),
  name: z.string(),
  code: z.nullable(z.string()),
  text: z.string(),
  givenAt: instant,
  lastDay: civilDate,
  decideLastDay: civilDate,
  overdue: z.boolean(),
  decidedAt: z.nullable(instant),
  outcome: z.nullable(z.enum(pledgeOutcomes)),
  breach: z.nullable(z.string()),
  recordedLastDay: civilDate,
});

export type HeldSchemas = Held<{ shownPledge: Same<z.infer<typeof shownPledge>, ShownPledge> }>;

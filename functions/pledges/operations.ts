import * as z from 'zod/mini';
import type { PledgeNotice } from '../../shared/pledge/notice.ts';
import { pledgeOutcomes, pledgeStatuses } from '../../shared/pledge/state.ts';
import { pageAsOf, words } from '../answers.ts';
import type { Components, Operations } from '../http/operation.ts';
import { type Held, instant, official, type Same } from '../schemas.ts';
import { shownPledge } from './answers.ts';
import { outcomes, pledges } from './contract.ts';

const pledge = z.strictObject({
  ...shownPledge.shape,
  version: z.number(),
  withdrawnAt: z.nullable(instant),
});

const decided = z.strictObject({ id: z.string(), version: z.number(), status: z.enum(pledgeStatuses) });

const page = pageAsOf(pledge);

/** What whoever pledged is told once it is decided whether it was kept. */
export const pledgeNotice = z.strictObject({
  id: z.string(),
  kind: z.enum(['pledge-decided']),
  issuedAt: instant,
  matter: z.string(),
  outcome: z.enum(pledgeOutcomes),
  unit: z.string(),
  official,
  breach: z.nullable(z.string()),
  whatItMeans: words,
});
export type HeldNotice = Held<{ notice: Same<z.infer<typeof pledgeNotice>, PledgeNotice> }>;

export const components = {
  Pledge: pledge,
  PledgePage: page,
  ShownPledge: shownPledge,
  PledgeDecided: decided,
  PledgeNotice: pledgeNotice,
  GivePledge: pledges.give.body,
  DecidePledge: pledges.decide.body,
  PledgeKept: outcomes.kept,
  PledgeBroken: outcomes.broken,
  WithdrawPledge: pledges.withdraw.body,
} as const satisfies Components;

export const operations = {
  give: { id: 'givePledge', answers: { 201: pledge, 200: pledge }, headers: ['Location', 'ETag'] },
  list: { id: 'listOwnPledges', answers: { 200: page } },
  read: { id: 'readPledge', answers: { 200: pledge }, headers: ['ETag'] },
  decide: { id: 'decidePledge', answers: { 201: decided }, headers: ['ETag'] },
  withdraw: { id: 'withdrawPledge', answers: { 201: pledge }, headers: ['ETag'] },
} as const satisfies Operations<typeof pledges>;

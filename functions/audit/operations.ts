import * as z from 'zod/mini';
import { damages, findingStatuses } from '../../shared/finding/state.ts';
import { accessBases } from '../../shared/history/access.ts';
import { type Breach, breaches } from '../../shared/history/chain.ts';
import { damagedLook, page } from '../answers.ts';
import type { Components, Operations } from '../http/operation.ts';
import { logProof } from '../log/answers.ts';
import { type Held, instant, official, purpose, type Same } from '../schemas.ts';
import { audit } from './contract.ts';

const breach = z.strictObject({
  case: z.string(),
  seq: z.nullable(z.number()),
  what: z.enum(breaches),
});
export type HeldBreach = Held<{ breach: Same<z.infer<typeof breach>, Breach> }>;

const lost = z.strictObject({ from: z.number(), to: z.number() });

const proof = z.strictObject({
  case: z.string(),
  events: z.number(),
  whole: z.boolean(),
  breaches: z.array(breach),
  expunged: z.nullable(instant),
  lost: z.array(lost),
  ...logProof.shape,
});

const settlement = z.strictObject({
  at: instant,
  official,
  document: z.string(),
  reasons: z.string(),
});

const finding = z.strictObject({
  id: z.string(),
  version: z.number(),
  status: z.enum(findingStatuses),
  what: z.enum(damages),
  of: z.nullable(z.string()),
  event: z.nullable(z.number()),
  at: z.string(),
  foundAt: instant,
  settled: z.nullable(settlement),
});

const tally = z.strictObject({
  unit: z.string(),
  item: z.string(),
  filed: z.number(),
  late: z.number(),
  daysLate: z.number(),
});
const refusedLook = z.strictObject({
  id: z.string(),
  at: instant,
  unit: z.nullable(z.string()),
  client: z.string(),
  official: z.nullable(official),
  basis: z.enum(accessBases),
  purpose: z.nullable(purpose),
  matter: z.nullable(z.string()),
});
const refusedLooks = z.strictObject({
  month: z.string(),
  ...page(refusedLook).shape,
  damaged: z.array(damagedLook),
});
const promptness = z.strictObject({ month: z.string(), ...page(tally).shape });

export const components = {
  Promptness: promptness,
  Tally: tally,
  RefusedLooks: refusedLooks,
  RefusedLook: refusedLook,
  Proof: proof,
  Breach: breach,
  LostEvents: lost,
  Finding: finding,
  Settlement: settlement,
  SettleFinding: audit.settleFinding.body,
} as const satisfies Components;

export const operations = {
  promptness: { id: 'listPromptness', answers: { 200: promptness } },
  prove: { id: 'proveHistory', answers: { 200: proof } },
  readFinding: { id: 'readFinding', answers: { 200: finding }, headers: ['ETag'] },
  refusedLooks: { id: 'listRefusedLooks', answers: { 200: refusedLooks } },
  settleFinding: { id: 'settleFinding', answers: { 201: finding }, headers: ['ETag'] },
} as const satisfies Operations<typeof audit>;

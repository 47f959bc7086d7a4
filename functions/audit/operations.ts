import * as z from 'zod/mini';
import { type Breach, breaches } from '../../shared/history/chain.ts';
import type { Components, Operations } from '../http/operation.ts';
import { logProof } from '../log/answers.ts';
import type { Held, Same } from '../schemas.ts';
import type { audit } from './contract.ts';

const breach = z.strictObject({
  case: z.string(),
  seq: z.nullable(z.number()),
  what: z.enum(breaches),
});
export type HeldBreach = Held<{ breach: Same<z.infer<typeof breach>, Breach> }>;

const proof = z.strictObject({
  case: z.string(),
  events: z.number(),
  whole: z.boolean(),
  breaches: z.array(breach),
  ...logProof.shape,
});

export const components = { Proof: proof, Breach: breach } as const satisfies Components;

export const operations = {
  prove: { id: 'proveHistory', answers: { 200: proof } },
} as const satisfies Operations<typeof audit>;

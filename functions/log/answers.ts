/** Schemas of proofs, which several operations answer with. */
import * as z from 'zod/mini';

const provenLeaf = z.strictObject({
  index: z.nullable(z.number()),
  path: z.nullable(z.array(z.string())),
  salt: z.string(),
  hash: z.string(),
  text: z.optional(z.string()),
  said: z.optional(z.string()),
});

export const logProof = z.strictObject({
  checkpoint: z.nullable(z.string()),
  leaves: z.array(provenLeaf),
});

export const components = { LogProof: logProof, ProvenLeaf: provenLeaf } as const;

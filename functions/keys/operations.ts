import * as z from 'zod/mini';
import type { PublicClaimKey } from '../../shared/keys/claim-keys.ts';
import type { Components, Operations } from '../http/operation.ts';
import type { Held, Same } from '../schemas.ts';
import type { keys } from './contract.ts';

const key = z.strictObject({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: z.string(),
  y: z.string(),
  use: z.literal('enc'),
  alg: z.literal('ECDH-ES'),
  kid: z.string(),
});
const keySet = z.strictObject({ keys: z.array(key) });

export type HeldSchemas = Held<{ key: Same<z.infer<typeof key>, PublicClaimKey> }>;

export const components = { PublicKey: key, PublicKeySet: keySet } as const satisfies Components;

export const operations = {
  list: { id: 'listKeys', answers: { 200: keySet } },
} as const satisfies Operations<typeof keys>;

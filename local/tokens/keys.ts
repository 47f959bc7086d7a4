import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type JWK, SignJWT } from 'jose';
import { z } from 'zod';
import { readJsonIfPresent, replaceFile } from '../files.ts';
import type { JsonObject } from '../json.ts';

const ALGORITHM = 'ES256';
/** Life of a token, in seconds of the platform's clock. */
export const TOKEN_LIFE_SECONDS = 3600;

const PRIVATE_JWK = z.object({
  kty: z.literal('EC'),
  crv: z.string(),
  x: z.string(),
  y: z.string(),
  d: z.string(),
  kid: z.string(),
});

/** Signs tokens, with a key pair that the data directory keeps. */
export interface TokenSigner {
  jwks: { keys: JsonObject[] };
  /** A signed token with the given claims, issued at a virtual instant. */
  sign(claims: JsonObject, nowMs: number): Promise<string>;
}

async function newKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair(ALGORITHM, { extractable: true });
  const jwk = await exportJWK(privateKey);
  return { ...jwk, kid: await calculateJwkThumbprint(jwk) };
}

/** Opens the signing key, generating it at the first start, in a file that only the user can read. */
export async function openSigner(dataDir: string): Promise<TokenSigner> {
  const file = join(dataDir, 'token-key.json');
  const saved = readJsonIfPresent(file);
  const { d, ...pub } = PRIVATE_JWK.parse(saved ?? (await newKey()));
  if (saved === undefined) replaceFile(file, JSON.stringify({ ...pub, d }), 0o600);
  const key = await importJWK({ ...pub, d }, ALGORITHM);
  return {
    jwks: { keys: [{ ...pub, alg: ALGORITHM, use: 'sig' }] },
    sign: (claims, nowMs) => {
      const issuedAt = Math.floor(nowMs / 1000);
      return new SignJWT(claims)
        .setProtectedHeader({ alg: ALGORITHM, kid: pub.kid, typ: 'at+jwt' })
        .setIssuedAt(issuedAt)
        .setExpirationTime(issuedAt + TOKEN_LIFE_SECONDS)
        .setJti(randomUUID())
        .sign(key);
    },
  };
}

import { readFileSync } from 'node:fs';
import { CompactEncrypt, importJWK } from 'jose';
import { z } from 'zod';
import type { JsonObject } from '../json.ts';

const CLIENT = z.strictObject({
  client_id: z.string(),
  client_secret: z.string(),
  scope: z.string(),
  claims: z.record(z.string(), z.json()),
  subject: z.strictObject({ kind: z.enum(['organization', 'natural-person']), code: z.string() }).optional(),
  note: z.strictObject({ en: z.string(), 'zh-CN': z.string() }),
});

const KEY = z.object({ kty: z.string(), crv: z.string(), x: z.string(), y: z.string(), kid: z.string() });
const KEY_SET = z.object({ keys: z.array(KEY) });

type PublishedKey = z.infer<typeof KEY>;

/** A client of the token endpoint, for trying the platform out. */
export type DemoClient = z.infer<typeof CLIENT>;

/** The demo clients that come with the platform. */
export function demoClients(): DemoClient[] {
  const file = new URL('./clients.json', import.meta.url);
  return z.array(CLIENT).parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** Gives the key to which the numbers of persons are encrypted, as the platform publishes it. */
export type EncryptionKey = () => Promise<PublishedKey>;

/** Reads the platform's own key set, once; after a failure again. */
export function publishedKey(url: string): EncryptionKey {
  let read: Promise<PublishedKey> | undefined;
  return () => {
    read ??= keyAt(url).catch((error: unknown) => {
      read = undefined;
      throw error;
    });
    return read;
  };
}

async function keyAt(url: string): Promise<PublishedKey> {
  const { keys } = KEY_SET.parse(await (await fetch(url)).json());
  const key = keys.at(-1);
  if (!key) throw new Error('The platform publishes no key.');
  return key;
}

/** The claims of a client's own in its tokens: whom it stands for, encrypted to the platform (RFC 7516). */
export async function claimsOf(
  { claims, subject }: DemoClient,
  encryptionKey: EncryptionKey,
): Promise<JsonObject> {
  if (subject === undefined) return claims;
  const key = await encryptionKey();
  const jwe = await new CompactEncrypt(Buffer.from(JSON.stringify(subject)))
    .setProtectedHeader({ alg: 'ECDH-ES', enc: 'A256GCM', kid: key.kid })
    .encrypt(await importJWK(key, 'ECDH-ES'));
  return { ...claims, subject_jwe: jwe };
}

import { createHmac, hkdfSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { JsonObject } from '../json.ts';
import type { Secret } from '../secrets.ts';

const CLIENT = z.strictObject({
  client_id: z.string(),
  client_secret: z.string(),
  scope: z.string(),
  claims: z.record(z.string(), z.json()),
  subject: z.strictObject({ kind: z.enum(['organization', 'natural-person']), code: z.string() }).optional(),
  note: z.strictObject({ en: z.string(), 'zh-CN': z.string() }),
});

/** A client of the token endpoint, for trying the platform out. */
export type DemoClient = z.infer<typeof CLIENT>;

/** The demo clients that come with the platform. */
export function demoClients(): DemoClient[] {
  const file = new URL('./clients.json', import.meta.url);
  return z.array(CLIENT).parse(JSON.parse(readFileSync(file, 'utf8')));
}

const DIGEST_LENGTH = 22;

/**
 * The keyed digest under which the platform knows a recorded person.
 * @param secret the text of the generated secret from which the digest's key is derived
 */
export function subjectDigest(secret: string, kind: string, code: string): string {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'subject-digest', 32));
  return createHmac('sha256', key).update(`${kind}:${code}`).digest('base64url').slice(0, DIGEST_LENGTH);
}

/** The secret of the digest: the only one, or among several the one that is named for the subjects. */
export function subjectSecret(secrets: Secret[]): string | undefined {
  const [first, ...others] = secrets;
  if (others.length === 0) return first?.value;
  return secrets.find(({ logicalId }) => /subject/i.test(logicalId))?.value;
}

/** The claims of a client's own in its tokens. */
export function claimsOf({ claims, subject }: DemoClient, secret: string | undefined): JsonObject {
  if (subject === undefined || secret === undefined) return claims;
  return { ...claims, subject: subjectDigest(secret, subject.kind, subject.code) };
}

/**
 * What the one secret of a deployment is used for: naming people without naming them, closing personal
 * values, and sealing the history. Several keys are derived from it, so that none does another's work.
 */
import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hash,
  hkdfSync,
  type KeyObject,
} from 'node:crypto';
import type { SubjectCode } from '../identity/subject-code.ts';

/** A keyed digest of a social credit code: the partition of everything held about its bearer. */
export type SubjectKey = string & { readonly brand: 'SubjectKey' };

/** Key objects rather than bytes: bytes are checked and copied anew at every use. */
export interface Keys {
  digest: KeyObject;
  content: KeyObject;
  iv: KeyObject;
  seal: KeyObject;
}

const subjectKeyLength = 22;
const ivBytes = 12;
const tagBytes = 16;

const derive = (secret: string, use: string): KeyObject =>
  createSecretKey(Buffer.from(hkdfSync('sha256', Buffer.from(secret, 'utf8'), Buffer.alloc(0), use, 32)));

/** Derives the working keys (HKDF-SHA256) from the deployment's secret. */
export const deriveKeys = (secret: string): Keys => ({
  digest: derive(secret, 'subject-digest'),
  content: derive(secret, 'content-encryption'),
  iv: derive(secret, 'content-iv'),
  seal: derive(secret, 'history-seal'),
});

/** The keyed digest (HMAC-SHA256, 132 bits, base64url) that stands for a code wherever a key is needed (Art. 7, 30). */
export const subjectKey = (keys: Keys, subject: SubjectCode): SubjectKey =>
  createHmac('sha256', keys.digest)
    .update(`${subject.kind}:${subject.code}`)
    .digest('base64url')
    .slice(0, subjectKeyLength) as SubjectKey;

/**
 * Encrypts bytes (AES-256-GCM); `bound` is where they belong, and they open nowhere else. The IV is a keyed
 * digest of both, so that a write that is tried again writes the same bytes.
 */
export function close(keys: Keys, plain: Uint8Array, bound: string): Uint8Array {
  const iv = createHmac('sha256', keys.iv)
    .update(bound)
    .update('\0')
    .update(plain)
    .digest()
    .subarray(0, ivBytes);
  const cipher = createCipheriv('aes-256-gcm', keys.content, iv).setAAD(Buffer.from(bound));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]);
}

/** Decrypts what `close` gave. Throws where a byte was altered or it was moved from where it belongs. */
export function open(keys: Keys, closed: Uint8Array, bound: string): Uint8Array {
  const decipher = createDecipheriv('aes-256-gcm', keys.content, closed.subarray(0, ivBytes), {
    // Without it a shortened tag would do.
    authTagLength: tagBytes,
  })
    .setAAD(Buffer.from(bound))
    .setAuthTag(closed.subarray(ivBytes, ivBytes + tagBytes));
  return Buffer.concat([decipher.update(closed.subarray(ivBytes + tagBytes)), decipher.final()]);
}

/** The keyed seal of a piece of history: nobody without the key can make another that fits. */
export const seal = (keys: Keys, text: string): string =>
  createHmac('sha256', keys.seal).update(text).digest('base64url');

/** A plain digest, for recognising the same thing again. */
export const fingerprint = (text: string): string => hash('sha256', text, 'base64url');

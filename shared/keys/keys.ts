/**
 * What the one secret of a deployment is used for: naming people and decisions without naming them, and closing
 * personal values. Several keys are derived from it, so that none does another's work. Each carries the version
 * of the secret that it was derived from; what is written says under which.
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
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { SubjectCode } from '../identity/subject-code.ts';

/** A keyed digest of a social credit code: the partition of everything held about its bearer. */
export type SubjectKey = string & { readonly brand: 'SubjectKey' };

/** Key objects rather than bytes: bytes are checked and copied anew at every use. */
export interface Keys {
  /** Which version of the secret these are derived from, 1 to 255. */
  version: number;
  digest: KeyObject;
  content: KeyObject;
  iv: KeyObject;
  /** Makes the random values under which the log holds what it holds. */
  salt: KeyObject;
  /** Sealed the events of the first release; nothing new is sealed with it. */
  seal: KeyObject;
}

/** What says nothing of its key is of the first version. */
export const firstVersion = 1;

const subjectKeyLength = 22;
const ivBytes = 12;
const tagBytes = 16;

const derive = (secret: string, use: string): KeyObject =>
  createSecretKey(Buffer.from(hkdfSync('sha256', Buffer.from(secret, 'utf8'), Buffer.alloc(0), use, 32)));

/** Derives the working keys (HKDF-SHA256) from a version of the deployment's secret. */
export const deriveKeys = (secret: string, version: number = firstVersion): Keys => ({
  version,
  digest: derive(secret, 'subject-digest'),
  content: derive(secret, 'content-encryption'),
  iv: derive(secret, 'content-iv'),
  salt: derive(secret, 'log-salt'),
  seal: derive(secret, 'history-seal'),
});

/** Which version of the key made a digest stands in front of it; one without is of the first. */
const versioned = ({ version }: Keys, digest: string): string =>
  version === firstVersion ? digest : `v${version}-${digest}`;

const digestOf = ({ digest }: Keys, text: string): string =>
  createHmac('sha256', digest).update(text).digest('base64url').slice(0, subjectKeyLength);

/** The keyed digest (HMAC-SHA256, 132 bits, base64url) that stands for a code wherever a key is needed (Art. 7, 30). */
export const subjectKey = (keys: Keys, { kind, code }: SubjectCode): SubjectKey =>
  versioned(keys, digestOf(keys, `${kind}:${code}`)) as SubjectKey;

/** The keyed digest of a decision's name: who reads the register without the key cannot look a decision up. */
export const nameKey = (keys: Keys, name: readonly string[]): string =>
  versioned(keys, digestOf(keys, JSON.stringify(['name', ...name])));

/** The first byte of what is closed: it names the form, the second the version of the key. */
const forms = { plain: 0xc1, packed: 0xc2 } as const;
const headerBytes = 2;
/** Above it, bytes are packed before they are closed: a submission's results would not fit into an item else. */
const packFrom = 16 * 1024;

/**
 * Encrypts bytes (AES-256-GCM); `bound` is where they belong, and they open nowhere else. The IV is a keyed
 * digest of both, so that a write that is tried again writes the same bytes. The key's version goes in front.
 */
export function close(keys: Keys, plain: Uint8Array, bound: string): Uint8Array {
  const isPacked = plain.length > packFrom;
  const header = Buffer.from([isPacked ? forms.packed : forms.plain, keys.version]);
  // The header is part of it: under one IV nothing is ever closed in two ways.
  const iv = createHmac('sha256', keys.iv)
    .update(header)
    .update(bound)
    .update('\0')
    .update(plain)
    .digest()
    .subarray(0, ivBytes);
  const cipher = createCipheriv('aes-256-gcm', keys.content, iv).setAAD(boundTo(header, bound));
  const body = Buffer.concat([cipher.update(isPacked ? deflateRawSync(plain) : plain), cipher.final()]);
  return Buffer.concat([header, iv, cipher.getAuthTag(), body]);
}

const boundTo = (header: Uint8Array, bound: string): Uint8Array =>
  Buffer.concat([header, Buffer.from(bound)]);

/**
 * Decrypts what `close` gave, in this release or the first, which put nothing in front. Throws where a byte was
 * altered, where it was moved from where it belongs, or where it was closed under another version of the key.
 */
export function open(keys: Keys, closed: Uint8Array, bound: string): Uint8Array {
  const header = closed.subarray(0, headerBytes);
  const [form, version] = header;
  if ((form !== forms.plain && form !== forms.packed) || version !== keys.version) {
    return openFirst(keys, closed, bound);
  }
  try {
    const plain = decrypt(keys, closed.subarray(headerBytes), boundTo(header, bound));
    return form === forms.packed ? inflateRawSync(plain) : plain;
  } catch (error) {
    // A cipher of the first release begins like one of this release once in 32,768 times.
    if (keys.version !== firstVersion) throw error;
    return openFirst(keys, closed, bound);
  }
}

/** Opens what the first release closed, under the first version of the key. */
function openFirst(keys: Keys, closed: Uint8Array, bound: string): Uint8Array {
  if (keys.version !== firstVersion) throw new Error('This was closed under another version of the key.');
  return decrypt(keys, closed, Buffer.from(bound));
}

function decrypt({ content }: Keys, closed: Uint8Array, bound: Uint8Array): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', content, closed.subarray(0, ivBytes), {
    // Without it a shortened tag would do.
    authTagLength: tagBytes,
  })
    .setAAD(bound)
    .setAuthTag(closed.subarray(ivBytes, ivBytes + tagBytes));
  return Buffer.concat([decipher.update(closed.subarray(ivBytes + tagBytes)), decipher.final()]);
}

const saltBytes = 16;

/**
 * The value that hides what the log holds of a text: as good as random to whoever does not have it (HMAC-SHA256, 128
 * bits), and the same where a write is tried again.
 */
export const saltFor = (keys: Keys, text: string): Buffer =>
  createHmac('sha256', keys.salt).update(text).digest().subarray(0, saltBytes);

/** The keyed seal of an event of the first release. */
export const seal = (keys: Keys, text: string): string =>
  createHmac('sha256', keys.seal).update(text).digest('base64url');

/** A plain digest, for recognising the same thing again. */
export const fingerprint = (text: string): string => hash('sha256', text, 'base64url');

/** How bytes are closed (AES-256-GCM), whichever key it is done with. */
import { createCipheriv, createDecipheriv, createHmac, type KeyObject } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** A key to close with, and one that makes the IVs. */
export interface CipherKeys {
  content: KeyObject;
  iv: KeyObject;
}

/** The first byte of what is closed: it says with which sort of key, and whether it is packed. */
export interface Forms {
  plain: number;
  packed: number;
}

const headerBytes = 2;
const ivBytes = 12;
const tagBytes = 16;
/** Parts where something belongs from what it is. */
const separator = Buffer.of(0);
/** Above it, bytes are packed before they are closed: a submission's results would not fit into an item else. */
const packFrom = 16 * 1024;

/**
 * Encrypts bytes; `bound` is where they belong, and they open nowhere else. The IV is a keyed digest of both, so that a
 * write that is tried again writes the same bytes. In front stand the form and the version of the key.
 */
export function encrypt(
  keys: CipherKeys,
  forms: Forms,
  version: number,
  plain: Uint8Array,
  bound: string,
): Uint8Array {
  const isPacked = plain.length > packFrom;
  const header = Buffer.from([isPacked ? forms.packed : forms.plain, version]);
  // The header is part of it: under one IV nothing is ever closed in two ways.
  const place = boundTo(header, bound);
  const covered = Buffer.concat([place, separator, plain]);
  const iv = createHmac('sha256', keys.iv).update(covered).digest().subarray(0, ivBytes);
  const cipher = createCipheriv('aes-256-gcm', keys.content, iv).setAAD(place);
  const body = Buffer.concat([cipher.update(isPacked ? deflateRawSync(plain) : plain), cipher.final()]);
  return Buffer.concat([header, iv, cipher.getAuthTag(), body]);
}

/** Which version of the key stands in front of what is closed in one of these forms; null where it is in neither. */
export function versionIn(forms: Forms, closed: Uint8Array): number | null {
  const [form, version = 0] = closed;
  return form === forms.plain || form === forms.packed ? version : null;
}

/** Decrypts what `encrypt` gave. Throws where a byte was altered, or it was moved from where it belongs. */
export function decrypt(content: KeyObject, forms: Forms, closed: Uint8Array, bound: string): Uint8Array {
  const header = closed.subarray(0, headerBytes);
  const plain = decryptBare(content, closed.subarray(headerBytes), boundTo(header, bound));
  return header[0] === forms.packed ? inflateRawSync(plain) : plain;
}

const boundTo = (header: Uint8Array, bound: string): Uint8Array =>
  Buffer.concat([header, Buffer.from(bound)]);

/** Decrypts IV, tag and body with nothing in front. */
export function decryptBare(content: KeyObject, closed: Uint8Array, bound: Uint8Array): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', content, closed.subarray(0, ivBytes), {
    // Without it a shortened tag would do.
    authTagLength: tagBytes,
  })
    .setAAD(bound)
    .setAuthTag(closed.subarray(ivBytes, ivBytes + tagBytes));
  return Buffer.concat([decipher.update(closed.subarray(ivBytes + tagBytes)), decipher.final()]);
}

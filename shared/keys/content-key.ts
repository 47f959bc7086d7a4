/**
 * The key of one case, under which what it says is closed and nothing else. It lies with the case, wrapped under the
 * present version of the secret: another version is a few bytes written anew, and no content, digest or history moves.
 */
import { createHmac, createSecretKey, type KeyObject } from 'node:crypto';
import { type CipherKeys, decrypt, encrypt, versionIn } from './cipher.ts';
import { close, type Keys, open } from './keys.ts';

/** The bytes of a key; nothing that lies anywhere but wrapped. */
export type ContentKey = Uint8Array & { readonly brand: 'ContentKey' };

const keyBytes = 32;
/** How what is closed under the key of a case begins. There is one version of it. */
const forms = { plain: 0xc3, packed: 0xc4 };
const onlyVersion = 0;

/** A key that nothing else could give again: where it is destroyed, what it closed is. */
export const newContentKey = (keys: Keys): ContentKey => keys.random(keyBytes) as ContentKey;

/** The keys of cases that are opened together, each by its identifier, of a random value that they share: the same at every attempt. */
export function contentKeysOf(shared: Uint8Array): (id: string) => ContentKey {
  const by = createSecretKey(shared);
  return (id) => createHmac('sha256', by).update(id).digest() as Uint8Array as ContentKey;
}

const placeOf = (id: string): string => `key:${id}`;

/** Closes the key of a case under the present version of the secret; it opens as that case's alone. */
export const wrapKey = (keys: Keys, key: ContentKey, id: string): Uint8Array => close(keys, key, placeOf(id));

/** Opens the wrapped key of a case. Throws `UnknownKeyVersion` where it is wrapped under a version that is not held. */
export const unwrapKey = (keys: Keys, wrapped: Uint8Array, id: string): ContentKey =>
  open(keys, wrapped, placeOf(id)) as ContentKey;

/** Bytes that are given as a key are made one at every use, which takes ten times as long as making it here. */
const derived = (key: KeyObject, use: 'content' | 'iv'): KeyObject =>
  createSecretKey(createHmac('sha256', key).update(use).digest());

/** What a key closes with, made once for all that is closed in one go: a case, its event, what is sent of it. */
const closing = new WeakMap<ContentKey, CipherKeys>();

function closingBy(key: ContentKey): CipherKeys {
  const known = closing.get(key);
  if (known) return known;
  const own = createSecretKey(key);
  const made = { content: derived(own, 'content'), iv: derived(own, 'iv') };
  closing.set(key, made);
  return made;
}

/** Encrypts bytes of a case; `bound` is where they belong, and they open nowhere else. */
export const closeUnder = (key: ContentKey, plain: Uint8Array, bound: string): Uint8Array =>
  encrypt(closingBy(key), forms, onlyVersion, plain, bound);

/** Whether something is closed under the key of its case. What earlier releases closed is closed under the secret's. */
export const isUnderOwn = (closed: Uint8Array): boolean => versionIn(forms, closed) === onlyVersion;

/**
 * Decrypts bytes of a case, whichever release closed them. `own` gives the case's key, where it has one. Throws as `open`
 * does.
 */
export function openOf(
  keys: Keys,
  own: (() => ContentKey) | null,
  closed: Uint8Array,
  bound: string,
): Uint8Array {
  if (!own || !isUnderOwn(closed)) return open(keys, closed, bound);
  try {
    return decrypt(derived(createSecretKey(own()), 'content'), forms, closed, bound);
  } catch (error) {
    // A cipher of the first release begins like one of these once in 32,768 times.
    try {
      return open(keys, closed, bound);
    } catch {
      throw error;
    }
  }
}

/**
 * What the one secret of a deployment is used for: naming people and decisions without naming them, and closing
 * personal values. Several keys are derived from each of its versions, so that none does another's work; what is
 * written says under which version, and what is read is read under the one that it names.
 */
import {
  createHmac,
  createSecretKey,
  hash,
  hkdfSync,
  type KeyObject,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';
import type { SubjectCode } from '../identity/subject-code.ts';
import { decrypt, decryptBare, encrypt, versionIn } from './cipher.ts';
import { firstVersion, readSecret } from './versions.ts';

/** A keyed digest of a social credit code: the partition of everything held about its bearer. */
export type SubjectKey = string & { readonly brand: 'SubjectKey' };

/** What each of the keys is derived for: the label that tells them apart. */
const uses = {
  digest: 'subject-digest',
  content: 'content-encryption',
  iv: 'content-iv',
  /** Makes the random values under which the log holds what it holds. */
  salt: 'log-salt',
  /** Sealed the events of the first release; nothing new is sealed with it. */
  seal: 'history-seal',
  /** Seals what the platform says was lost in a restore. */
  loss: 'loss-seal',
  /** Makes what is the same at every attempt where nothing random was kept. */
  seed: 'payload-seed',
  /** Of which the register keeps a part, to tell a wrong secret by. */
  check: 'key-check',
} as const;

/** The keys of one version of the secret, each derived when first it is used: no function pays for what it does not use. */
export interface VersionKeys {
  readonly version: number;
  /** A key object rather than bytes: bytes are checked and copied anew at every use. */
  key(use: keyof typeof uses): KeyObject;
}

/** The keys of every version of the secret that there is. */
export interface Keys {
  /** The version under which contents are closed. */
  readonly version: number;
  /** The version under which people and decisions are named. */
  readonly digestVersion: number;
  readonly versions: readonly number[];
  /** The keys of a version. Throws `UnknownKeyVersion` where the secret does not hold it. */
  of(version: number): VersionKeys;
  /** So many bytes that nobody foresees. */
  random(size: number): Uint8Array;
}

/** Something was closed under a version of the key that the secret does not hold. */
export class UnknownKeyVersion extends Error {
  override name = 'UnknownKeyVersion';
  readonly version: number;
  constructor(version: number) {
    super(`This is under version ${version} of the key, which the secret does not hold.`);
    this.version = version;
  }
}

const subjectKeyLength = 22;

const derive = (secret: string, use: string): KeyObject =>
  createSecretKey(Buffer.from(hkdfSync('sha256', Buffer.from(secret, 'utf8'), Buffer.alloc(0), use, 32)));

function keysOf(version: number, secret: string): VersionKeys {
  const made = new Map<string, KeyObject>();
  return {
    version,
    key: (use) => {
      const key = made.get(use) ?? derive(secret, uses[use]);
      made.set(use, key);
      return key;
    },
  };
}

interface KeyOptions {
  /** The version under which contents are closed, where that is another than the secret says. */
  content?: number;
  random?: Keys['random'];
  /** Hears that a version was asked for that is not held. */
  unknown?: (() => void) | undefined;
}

/**
 * The working keys (HKDF-SHA256) of the deployment's secret, one value or several versions of it. Throws where it
 * cannot be read.
 */
export function deriveKeys(
  secret: string,
  { content, random = randomBytes, unknown }: KeyOptions = {},
): Keys {
  const held = readSecret(secret);
  const versions = new Map([...held.values].map(([version, value]) => [version, keysOf(version, value)]));
  const of = (version: number): VersionKeys => {
    const keys = versions.get(version);
    if (keys) return keys;
    unknown?.();
    throw new UnknownKeyVersion(version);
  };
  const version = content ?? held.content;
  return {
    version,
    digestVersion: held.digest,
    versions: [...versions.keys()],
    of,
    random,
  };
}

/** Which version of the key made a digest stands in front of it; one without is of the first. */
const versioned = ({ digestVersion }: Keys, digest: string): string =>
  digestVersion === firstVersion ? digest : `v${digestVersion}-${digest}`;

const digestOf = (keys: Keys, text: string): string =>
  createHmac('sha256', keys.of(keys.digestVersion).key('digest'))
    .update(text)
    .digest('base64url')
    .slice(0, subjectKeyLength);

/** The keys of the subjects that are at hand: of a row it is asked when it is read, and when its record is made. */
const subjectKeys = new WeakMap<Keys, WeakMap<SubjectCode, SubjectKey>>();

/** The keyed digest (HMAC-SHA256, 132 bits, base64url) that stands for a code wherever a key is needed (Art. 7, 30). */
export function subjectKey(keys: Keys, subject: Readonly<SubjectCode>): SubjectKey {
  const known = subjectKeys.get(keys) ?? new WeakMap<SubjectCode, SubjectKey>();
  subjectKeys.set(keys, known);
  const key =
    known.get(subject) ?? (versioned(keys, digestOf(keys, `${subject.kind}:${subject.code}`)) as SubjectKey);
  known.set(subject, key);
  return key;
}

/** The keyed digest of a decision's name: who reads the register without the key cannot look a decision up. */
export const nameKey = (keys: Keys, name: readonly string[]): string =>
  versioned(keys, digestOf(keys, JSON.stringify(['name', ...name])));

/** How what is closed under a version of the secret begins. */
const forms = { plain: 0xc1, packed: 0xc2 };

/**
 * Encrypts bytes under the present version of the key; `bound` is where they belong, and they open nowhere else. A
 * write that is tried again writes the same bytes.
 */
export function close(keys: Keys, plain: Uint8Array, bound: string): Uint8Array {
  const { version, key } = keys.of(keys.version);
  return encrypt({ content: key('content'), iv: key('iv') }, forms, version, plain, bound);
}

/**
 * Decrypts what `close` gave, in this release or the first, which put nothing in front. Throws where a byte was altered
 * or where it was moved from where it belongs, and `UnknownKeyVersion` where it names a version that is not held.
 */
export function open(keys: Keys, closed: Uint8Array, bound: string): Uint8Array {
  const version = versionIn(forms, closed);
  if (version === null) return openFirst(keys, closed, bound);
  try {
    return decrypt(keys.of(version).key('content'), forms, closed, bound);
  } catch (error) {
    // A cipher of the first release begins like one of this release once in 128 times.
    try {
      return openFirst(keys, closed, bound);
    } catch {
      throw error;
    }
  }
}

/** Opens what the first release closed, under the first version of the key. */
const openFirst = (keys: Keys, closed: Uint8Array, bound: string): Uint8Array =>
  decryptBare(keys.of(firstVersion).key('content'), closed, Buffer.from(bound));

/** Under which version of the key something is closed. What the first release closed says nothing, and is of the first. */
export const versionOf = (closed: Uint8Array): number => versionIn(forms, closed) || firstVersion;

/** A value that only the key of a version gives for a text, and always the same (HMAC-SHA256, in base64). */
export const seedFrom = (keys: Keys, version: number, text: string): string =>
  createHmac('sha256', keys.of(version).key('seed')).update(text).digest('base64');

const saltBytes = 16;

const saltUnder = (keys: Keys, version: number, text: string): Buffer =>
  createHmac('sha256', keys.of(version).key('salt')).update(text).digest().subarray(0, saltBytes);

/**
 * The value that hides what the log holds of a text: as good as random to whoever does not have it (HMAC-SHA256, 128
 * bits), and the same where a write is tried again. It shows, too, that whoever wrote the text had a key: so it is made
 * under the version that names people, which is never let go.
 */
export const saltFor = (keys: Keys, text: string): Buffer => saltUnder(keys, keys.digestVersion, text);

const isSame = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && timingSafeEqual(one, other);

/** Whether such a value was made with a key for a text. */
export const isSaltOf = (keys: Keys, salt: Uint8Array, text: string): boolean =>
  isSame(salt, saltFor(keys, text));

/**
 * The version under which an earlier release made such a value for a text: that under which contents were closed. Null
 * where nobody did who had one of the versions that there are.
 */
export const earlierSaltVersion = (keys: Keys, salt: Uint8Array, text: string): number | null =>
  keys.versions.find((version) => isSame(salt, saltUnder(keys, version, text))) ?? null;

/** The keyed seal of an event of the first release. */
export const seal = (keys: Keys, text: string): string =>
  createHmac('sha256', keys.of(firstVersion).key('seal')).update(text).digest('base64url');

/**
 * A seal that nobody makes without a key, under the version that names people: that one is never let go, so it can be
 * checked for as long as the register stands.
 */
export const sealOf = (keys: Keys, text: string): string =>
  versioned(
    keys,
    createHmac('sha256', keys.of(keys.digestVersion).key('loss')).update(text).digest('base64url'),
  );

/** A plain digest, for recognising the same thing again. */
export const fingerprint = (text: string): string => hash('sha256', text, 'base64url');

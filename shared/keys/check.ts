/** Whether the secret is the one with which the register was written: a platform with another serves nobody. */
import type { Instant } from '../time/civil.ts';
import { deriveKeys, type Keys } from './keys.ts';

/** What the register keeps of the keys in use, from which none of them can be computed. */
export interface KeyCheck {
  /** A value derived from each version of the secret that is in use. */
  values: ReadonlyMap<number, string>;
  /** The version under which people and decisions are named. */
  digest: number;
  /** Versions under which nothing is closed any more, whatever the secret says, and since when: they are only read with. */
  refused: ReadonlyMap<number, Instant>;
}

/** The secret is not the one with which the register was written, or cannot be had. */
export class KeysUnfit extends Error {
  override name = 'KeysUnfit';
}

const checkBytes = 16;

/** The value of a version: half of a key that is derived for this and does nothing else. */
export const checkValue = (keys: Keys, version: number): string =>
  keys.of(version).key('check').export().subarray(0, checkBytes).toString('base64url');

/** The check of the versions under which is written at present: all that a new register knows. */
export const checkOf = (keys: Keys): KeyCheck => ({
  values: new Map([keys.version, keys.digestVersion].map((version) => [version, checkValue(keys, version)])),
  digest: keys.digestVersion,
  refused: new Map(),
});

/**
 * The keys of a secret that fits the register. Throws `KeysUnfit` where a version in use is missing or another, or where
 * people would be named under another. Contents are closed under the secret's version once the register knows it, until
 * then under the last that it knows: a version that was only added to the secret is not yet held everywhere, and one that
 * is being let go is refused until a renewal takes it into use again.
 * @param unknown hears of each version that was asked for and is not held
 */
export function fittingKeys(secret: string, check: KeyCheck | null, unknown?: () => void): Keys {
  const keys = readable(secret, unknown);
  if (!check) throw new KeysUnfit('The register holds no check of its keys: deploy, so that it is written.');
  for (const [version, value] of check.values) {
    if (!keys.versions.includes(version)) throw new KeysUnfit(`The secret lacks version ${version}.`);
    if (checkValue(keys, version) !== value) {
      throw new KeysUnfit(
        `Version ${version} of the secret is not the one that the register was written with.`,
      );
    }
  }
  if (keys.digestVersion !== check.digest) {
    throw new KeysUnfit(`The register names people under version ${check.digest} of the secret.`);
  }
  const inUse = [...check.values.keys()].filter((version) => !check.refused.has(version));
  if (inUse.includes(keys.version)) return keys;
  return deriveKeys(secret, { content: Math.max(...inUse), unknown });
}

function readable(secret: string, unknown?: () => void): Keys {
  try {
    return deriveKeys(secret, { unknown });
  } catch (error) {
    throw new KeysUnfit((error as Error).message);
  }
}

/** The deployment's keys: of its secret, held against the check of its register. */
import { fittingKeys, type KeyCheck, KeysUnfit } from '../shared/keys/check.ts';
import type { Keys } from '../shared/keys/keys.ts';
import { signedCall } from './signed-call.ts';

/**
 * How long keys are used before the secret is asked for again, in milliseconds: for no longer is anything written under
 * a version that is not the present one any more.
 */
export const longestKept = 60 * 60_000;
/** How long whoever has keys may go on with them at most, in milliseconds: no function runs longer. */
export const longestRun = 15 * 60_000;
/** How soon it is asked for again where something names a version that is not held. */
const shortestKept = 10_000;

/** Where the secret and the check of the register come from. */
export interface KeySources {
  secret(): Promise<string>;
  check(): Promise<KeyCheck | null>;
}

/**
 * Gives what is made of the secret and its keys, which are fetched when first needed and again once they are old, in one
 * round trip: the secret and the check are asked for side by side. A failed fetch is not remembered: the next call tries
 * again. Throws `KeysUnfit` where the secret does not fit the register, or cannot be had.
 */
export function fromSecret<T>(
  { secret, check }: KeySources,
  make: (secret: string, keys: Keys) => T,
): () => Promise<T> {
  let kept: { made: Promise<T>; since: number } | null = null;
  const isWithin = (ms: number): boolean => kept !== null && Math.abs(Date.now() - kept.since) < ms;
  const forget = () => {
    if (!isWithin(shortestKept)) kept = null;
  };
  const fetchAll = async (): Promise<T> => {
    const [value, known] = await Promise.all([secret(), check()]);
    return make(value, fittingKeys(value, known, forget));
  };
  return () => {
    if (kept && isWithin(longestKept)) return kept.made;
    const made = fetchAll();
    const now = { made, since: Date.now() };
    kept = now;
    made.catch(() => {
      if (kept === now) kept = null;
    });
    return made;
  };
}

/** Gives the deployment's keys. */
export const deployedKeys = (sources: KeySources): (() => Promise<Keys>) =>
  fromSecret(sources, (_, keys) => keys);

/** Fetches the deployment's secret. Throws `KeysUnfit`, which says nothing of it, where it cannot be had. */
export async function fetchSecret(secretId: string): Promise<string> {
  const { status, body } = await signedCall('secretsmanager', 'secretsmanager.GetSecretValue', {
    SecretId: secretId,
  }).catch((error: Error) => {
    throw new KeysUnfit(`The secret cannot be had: ${error.name}.`);
  });
  if (status !== 200) throw new KeysUnfit(`The secret cannot be had: ${status}.`);
  const { SecretString }: { SecretString?: string } = JSON.parse(body);
  if (!SecretString) throw new KeysUnfit('The secret holds no text: create it as the template does.');
  return SecretString;
}

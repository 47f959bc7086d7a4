/** A version of the secret is let go: by command, once nothing needs it and nobody can write under it any more. */
import { checkValue, fittingKeys, type KeyCheck, KeysUnfit } from '../../shared/keys/check.ts';
import type { Keys } from '../../shared/keys/keys.ts';
import { recoveryDays } from '../../shared/operating.ts';
import { dropKeyVersion, loadKeyCheck, refuseKeyVersion } from '../../shared/store/dynamodb/key-check.ts';
import { loadProgress, type Progress } from '../../shared/store/dynamodb/renewal.ts';
import type { Instant } from '../../shared/time/civil.ts';
import { longestKept, longestRun } from '../secret.ts';
import { goneOn, type Needed, neededOf, newPass, type Renewing } from './renew.ts';

export type Dropped =
  /** It may be taken out of the secret once no restore reaches back to before now: after so many days. */
  | { dropped: true; needed: Record<string, never>; keepForDays: number }
  /** Something needs it, or a renewal has to end first. */
  | { dropped: false; needed: Needed | 'renewal' }
  /** Functions may still write under it until the instant that is named; or it is gone through what there is. */
  | { dropped: false; needed: Record<string, never>; is: 'waiting'; from: Instant }
  | { dropped: false; needed: Record<string, never>; is: 'running'; seen: number };

const nothing = {};

/**
 * Lets a version go, so that it may be taken out of the secret. What a renewal found may be long ago, and the secret may
 * have named the version again since: so from the first call on the version is refused to whoever writes, whatever the
 * secret says. Once nobody has keys any more that were fetched before, it goes through everything, as many calls as that
 * takes, and lets the version go where it finds nothing under it. One that is needed stays refused, to be read with; a
 * renewal to it takes it into use again.
 * @throws KeysUnfit where the secret does not fit the register, or does not hold the version; an error where another call
 *   goes on at the same time
 */
export async function drop(on: Renewing, version: number): Promise<Dropped> {
  const { tables, now } = on;
  const check = await loadKeyCheck(tables);
  const keys = fittingKeys(await on.secret(), check);
  if (!keys.versions.includes(version)) throw new KeysUnfit(`The secret does not hold version ${version}.`);
  if (isDropped(check, version)) return gone;
  const kept = await loadProgress(tables);
  const progress = kept?.progress.version === keys.version ? kept.progress : null;
  if (version === keys.version || !progress?.last?.whole) return { dropped: false, needed: 'renewal' };
  const known = stillNeeded(keys, progress, version);
  if (known) return known;
  const refusedAt = await refused(on, keys, version);
  const settledAt = Date.parse(refusedAt) + longestKept + longestRun;
  if (now() < settledAt)
    return { dropped: false, needed: nothing, is: 'waiting', from: new Date(settledAt).toISOString() };
  const through = await goneThrough(on, keys, { progress, seq: kept?.seq ?? 0 }, settledAt);
  if (through.pass) return { dropped: false, needed: nothing, is: 'running', seen: through.pass.seen };
  const found = stillNeeded(keys, through, version);
  if (found) return found;
  return (await dropKeyVersion(tables, version, refusedAt)) ? gone : { dropped: false, needed: 'renewal' };
}

const gone: Dropped = { dropped: true, needed: nothing, keepForDays: recoveryDays };

const isDropped = (check: KeyCheck | null, version: number): boolean =>
  check?.refused.has(version) === true && !check.values.has(version);

function stillNeeded(keys: Keys, { last }: Progress, version: number): Dropped | null {
  const needed = neededOf(keys, last?.left ?? {})[version] ?? {};
  return Object.keys(needed).length > 0 ? { dropped: false, needed } : null;
}

/** Since when nothing is closed under the version any more by whoever fetched the check since. */
async function refused({ tables, now }: Renewing, keys: Keys, version: number): Promise<Instant> {
  await refuseKeyVersion(tables, version, checkValue(keys, version), new Date(now()).toISOString());
  const at = (await loadKeyCheck(tables))?.refused.get(version);
  if (at === undefined) throw new Error('A renewal takes the version into use at this moment.');
  return at;
}

/** Everything gone through by a pass that began after an instant, or as far as the time allows. */
async function goneThrough(
  on: Renewing,
  keys: Keys,
  { progress, seq }: { progress: Progress; seq: number },
  after: number,
): Promise<Progress> {
  const isAfter = (pass: Progress['last']) => pass?.whole === true && (pass.began ?? 0) >= after;
  if (!progress.pass && isAfter(progress.last)) return progress;
  const pass = progress.pass && isAfter(progress.pass) ? progress.pass : newPass(true, on.now());
  return goneOn(on, keys, { ...progress, pass }, seq);
}

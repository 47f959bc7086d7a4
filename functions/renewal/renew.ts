/** The renewal of the keys of cases: by command, a part at a time, until nothing needs an older version any more. */
import { checkValue, fittingKeys } from '../../shared/keys/check.ts';
import { deriveKeys, type Keys } from '../../shared/keys/keys.ts';
import { loadKeyCheck, useKeyVersion } from '../../shared/store/dynamodb/key-check.ts';
import {
  type Left,
  loadProgress,
  type Pass,
  type Progress,
  renewPage,
  saveProgress,
} from '../../shared/store/dynamodb/renewal.ts';
import type { Tables } from '../../shared/store/dynamodb/tables.ts';
import { longestKept } from '../secret.ts';

/** What a renewal works on. */
export interface Renewing {
  tables: Tables;
  secret(): Promise<string>;
  /** Milliseconds since 1970. */
  now(): number;
  /** Until when it goes on, in the same. */
  until: number;
}

/** For what a version is needed: what is closed under it, how often, and whether people are named by it. */
export type Needed = Left[string] & { digests?: true };

export interface Renewed {
  version: number;
  /** `waiting`: functions may still write under an older version until the instant that is named. */
  is: 'running' | 'waiting' | 'done';
  from?: string;
  seen: number;
  renewed: number;
  /** Which versions must be kept, and for what. */
  needed: Readonly<Record<string, Needed>>;
}

export const newPass = (whole: boolean, began: number): Pass => ({
  whole,
  began,
  table: 'register',
  after: null,
  seen: 0,
  renewed: 0,
  left: {},
});

/**
 * Goes on with the renewal to the version that the secret names for contents, which is in use from then on: the first
 * call begins it, each further one goes on where the last ended. A pass that begins once no function writes under an
 * older version any more is whole: it goes through the history, too, and what it finds is all that stays under older
 * versions. One before it leaves it little to do.
 * @throws KeysUnfit where the secret does not fit the register; an error where another call goes on at the same time
 */
export async function renew(on: Renewing): Promise<Renewed> {
  const keys = await begun(on);
  const kept = await loadProgress(on.tables);
  const known = kept?.progress.version === keys.version ? kept.progress : null;
  const progress = known ?? { version: keys.version, since: on.now(), pass: null, last: null };
  const settledAt = progress.since + longestKept;
  const isSettled = on.now() >= settledAt;
  if (!progress.pass && progress.last && !isSettled) return answer(keys, progress, settledAt);
  const begins = { ...progress, pass: progress.pass ?? newPass(isSettled, on.now()) };
  return answer(keys, await goneOn(on, keys, begins, kept?.seq ?? 0), settledAt);
}

/** How far it is once the time is over, or the pass. Kept page by page: what ends in the middle goes on from there. */
export async function goneOn(
  { tables, now, until }: Renewing,
  keys: Keys,
  { pass: from, ...begun }: Progress & { pass: Pass },
  seq: number,
): Promise<Progress> {
  let progress: Progress = { ...begun, pass: from };
  for (let written = seq; progress.pass; written++) {
    progress = { ...progress, ...afterPage(await renewPage(tables, keys, progress.pass)) };
    await saveProgress(tables, progress, written);
    if (now() >= until) break;
  }
  return progress;
}

/** Where a pass goes on behind a page, or what it found where that was its last. */
function afterPage({ pass, isOver }: Awaited<ReturnType<typeof renewPage>>): Partial<Progress> {
  if (!isOver) return { pass };
  if (pass.whole && pass.table === 'register') return { pass: { ...pass, table: 'history', after: null } };
  const { table: _, after: _place, ...last } = pass;
  return { pass: null, last };
}

/** The keys with the version that the secret names for contents in use: the register knows it from now on. */
async function begun({ tables, secret }: Renewing): Promise<Keys> {
  const value = await secret();
  const check = await loadKeyCheck(tables);
  fittingKeys(value, check);
  const keys = deriveKeys(value);
  if (!check?.values.has(keys.version) || check.refused.has(keys.version)) {
    await useKeyVersion(tables, keys.version, checkValue(keys, keys.version));
  }
  return fittingKeys(value, await loadKeyCheck(tables));
}

function answer(keys: Keys, { pass, last, version }: Progress, settledAt: number): Renewed {
  const { seen, renewed } = pass ?? last ?? { seen: 0, renewed: 0 };
  const said = { version, seen, renewed, needed: neededOf(keys, (last ?? pass)?.left ?? {}) };
  if (pass) return { ...said, is: 'running' };
  if (last?.whole) return { ...said, is: 'done' };
  return { ...said, is: 'waiting', from: new Date(settledAt).toISOString() };
}

/** For what each version is needed, by what a pass left. */
export function neededOf(keys: Keys, left: Left): Renewed['needed'] {
  const digests: Needed = { ...left[keys.digestVersion], digests: true };
  return { ...left, [keys.digestVersion]: digests };
}

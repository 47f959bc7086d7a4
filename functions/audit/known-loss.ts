/** What a restore lost wholly, of which no case and no history is left to say so: a finding does, and keeps its name. */
import { findingName } from '../../shared/finding/process.ts';
import type { Found } from '../../shared/finding/state.ts';
import { isMadeByUs, verifyChain } from '../../shared/history/chain.ts';
import { homeOf } from '../../shared/ids.ts';
import type { Sealed } from '../../shared/log/log-store.ts';
import { platformUnits } from '../../shared/process/process.ts';
import { isIdOf } from '../cases.ts';
import type { Dependencies } from '../dependencies.ts';

/** That a case is lost of which the log knows some events. */
export const caseLost = (id: string, last: number): Found => ({
  what: 'case-lost',
  of: id,
  event: last,
  at: id,
});

/** The day of a page of a look, by where it lies. */
const lengthOfDay = 'A#2026-01-01'.length;

/** Where the pages of looks of a day lie, given one of them. */
export const dayOfLook = ({ pk, sk }: Pick<Sealed, 'pk' | 'sk'>): { pk: string; prefix: string } => ({
  pk,
  prefix: sk.slice(0, lengthOfDay),
});

/** What is missing of a day: pages of looks, and entries by which an earlier restore said that pages were lost. */
export interface LostOfDay {
  pages: number;
  saidBefore: number;
}

/** An entry that says that pages were lost, by where it lies: at the end of a day, under no identifier of a look. */
const ofRestore = /^A#\d{4}-\d\d-\d\dT23:59:59\.999Z#[\w-]{43}#/;

/** What is missing of a day, by where that lay. */
export const lostOfDay = (missing: readonly Pick<Sealed, 'sk'>[]): LostOfDay => {
  const saidBefore = missing.filter(({ sk }) => ofRestore.test(sk)).length;
  return { pages: missing.length - saidBefore, saidBefore };
};

/** That so many pages of looks of a day are lost. */
export const looksLost = (
  { pk, prefix }: { pk: string; prefix: string },
  { pages, saidBefore }: LostOfDay,
): Found => ({
  what: 'looks-lost',
  of: null,
  event: pages,
  at: `${pk} ${prefix}${saidBefore ? `, and ${saidBefore} that said so before` : ''}`,
});

/**
 * Whether a finding says that a restore lost this, whether or not it was seen to. It is believed where its own history
 * leads to it, from an event that says the same: nobody makes those without a key.
 */
export async function isKnownLoss(
  { cases, history, keys }: Pick<Dependencies, 'cases' | 'history' | 'keys'>,
  found: Found,
): Promise<boolean> {
  const name = findingName(found);
  const id = (await cases.names(homeOf.unit(platformUnits.supervision), name)).get(name);
  if (!id || !isIdOf('finding', id)) return false;
  const [stored, events] = await Promise.all([cases.stored(id), history.caseHistory(id)]);
  const [first] = events;
  const known = await keys();
  // There was a log before anything could be lost: who has no key makes none that says so as if it were older.
  if (!stored || !first || !isMadeByUs(known, id, first)) return false;
  if (verifyChain(known, stored, events).length > 0) return false;
  return findingName(JSON.parse(first.body).data) === name;
}

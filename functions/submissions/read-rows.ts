/** Reads the rows that are sent, as far as what is on record has a say in it. */
import type { CatalogItem } from '../../shared/catalog/items.ts';
import type { Keys } from '../../shared/keys/keys.ts';
import type { CaseStore } from '../../shared/store/store.ts';
import { type ReadRows, readRows, type Sending } from './check.ts';
import type { Consents } from './consents.ts';
import { knownAsIssued } from './issued.ts';
import { proposingWithdrawals } from './not-in-force.ts';
import type { Offered, RestingOn } from './offer.ts';
import type { NumberedRow } from './rows.ts';

/** By what they are read. */
export interface ReadBy {
  keys: Keys;
  offered: Offered;
  rests: RestingOn;
  consents: Consents;
  /** Every version of the items of the catalog. */
  items: readonly CatalogItem[];
}

/**
 * Reads rows as `readRows` does: those once more of which nothing is wrong but a code that is known as issued; and where their
 * own file calls one revoked, with the record that it leaves standing. Without either, nothing on record is read.
 */
export async function readRowsSent(
  cases: Pick<CaseStore, 'list' | 'names' | 'load'>,
  { keys, offered, rests, consents, items }: ReadBy,
  rows: NumberedRow[],
  sending: Sending,
): Promise<ReadRows> {
  const unfitting = new Set<string>();
  const strict = readRows(keys, offered, rests, rows, consents, sending, (code) => {
    unfitting.add(code);
    return false;
  });
  const known =
    unfitting.size > 0
      ? await knownAsIssued(cases, keys, unfitting, { unit: sending.principal.unit, at: sending.now, items })
      : unfitting;
  const read =
    known.size > 0
      ? readRows(keys, offered, rests, rows, consents, sending, (code) => known.has(code))
      : strict;
  return proposingWithdrawals(cases, { keys, item: offered.item, items }, read, sending);
}

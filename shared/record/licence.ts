/** How a record about a practitioner is found by the exact number of the licence, where its item says so (Art. 50). */
import { type Keys, nameKey } from '../keys/keys.ts';
import type { DisclosureEntry } from '../process/process.ts';
import { canonicalNumber } from './canonical-number.ts';

const prefix = 'licence~';

/** The keyed name of a licence under an item, however its number is written: nobody finds the number from it, nor another near it. */
export const licenceName = (keys: Keys, item: string, number: string): string =>
  `${prefix}${nameKey(keys, ['licence', item, canonicalNumber(number)])}`;

/** The licence by which a record is found at present, of all names that it has; undefined where it is not found so. */
export const licenceOf = (names: readonly string[]): string | undefined =>
  names.findLast((name) => name.startsWith(prefix));

/** Where the record of a licence is found: under no name that an item of the catalog can have. */
export const licencePlace = (name: string): Pick<DisclosureEntry, 'item' | 'unit'> => ({
  item: '~licences',
  unit: name,
});

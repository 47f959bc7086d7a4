/** How a record about a practitioner is found by the exact number of the licence, where its item says so (Art. 50). */
import type { CatalogItem } from '../catalog/items.ts';
import type { Filing } from '../formats/format.ts';
import { visibleOf } from '../formats/visible.ts';
import { type Keys, nameKey } from '../keys/keys.ts';
import type { DisclosureEntry } from '../process/process.ts';
import { canonicalNumber } from './canonical-number.ts';
import type { RecordState } from './state.ts';

const prefix = 'licence~';

/** The number of a licence in canonical writing; where whoever asks leaves blanks, it is the same. */
export const canonicalLicence = (number: string): string => canonicalNumber(visibleOf(number));

/** The keyed name of a licence under an item, however its number is written: nobody finds the number from it, nor another near it. */
export const licenceName = (keys: Keys, item: string, number: string): string =>
  `${prefix}${nameKey(keys, ['licence', item, canonicalLicence(number)])}`;

/** The same of a filing, where its item says so. It says where a record is found, and not that a decision is on record. */
export const licenceFiled = (
  keys: Keys,
  { id, findByLicence }: Pick<CatalogItem, 'id' | 'findByLicence'>,
  { documentNumber }: Filing,
): Pick<RecordState, 'licence'> => (findByLicence ? { licence: licenceName(keys, id, documentNumber) } : {});

/** The licence by which a record is found at present; undefined where it is not found so. Earlier releases had it among its names. */
export const licenceOf = ({ licence, names }: Pick<RecordState, 'licence' | 'names'>): string | undefined =>
  licence ?? names.findLast((name) => name.startsWith(prefix));

/** Where the record of a licence is found: under no name that an item of the catalog can have. */
export const licencePlace = (name: string): Pick<DisclosureEntry, 'item' | 'unit'> => ({
  item: '~licences',
  unit: name,
});

import type { Authority } from '../authority/may.ts';
import type { ColumnMapCommand } from './state.ts';

const ofUnit = { by: ['provider'], not: [] } as const;

/** A named official of the unit says what its columns hold: as with any of its rows, nobody else answers for it (Art. 10). */
export const columnMapAuthority: Authority<'map' | ColumnMapCommand['type']> = {
  map: ofUnit,
  'map-columns': ofUnit,
};

/** Permits without a number of their document: the number of the licence names them (Art. 8). */
import type { RowReading } from './row.ts';
import { readDocumentNumber } from './values.ts';

/** Puts the number of the licence in the place of that of the document. */
export function nameByLicence(row: RowReading): void {
  const { permitNumber } = row.values;
  if (row.given('documentNumber') || typeof permitNumber !== 'string') return;
  const read = readDocumentNumber(permitNumber);
  if (read.ok && read.value !== null) row.fill('documentNumber', read.value);
}

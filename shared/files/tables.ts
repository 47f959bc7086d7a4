/** Reads the table of a file by what the file is, whatever it is called (Art. 10). */
import { readTable } from './csv.ts';
import { formOf } from './form.ts';
import { refuse, type TableReading } from './table.ts';

/**
 * Reads a delimited table or a workbook.
 *
 * `headers`: those that the data format knows, aliases included. Faults hold no value of the file.
 */
export async function readTableOf(bytes: Uint8Array, headers: readonly string[]): Promise<TableReading> {
  const form = formOf(bytes);
  if (form === 'old-workbook' || form === 'web-page') return refuse(form);
  if (form !== 'workbook') return readTable(bytes, headers);
  // Most requests hold no workbook: none but these load what reads one.
  const { readWorkbook } = await import('./xlsx/table.ts');
  return readWorkbook(bytes, headers);
}

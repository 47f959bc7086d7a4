/** Reads the table of a file by what the file is, whatever it is called (Art. 10). */
import { readTable } from './csv.ts';
import { formOf } from './form.ts';
import { noKinds } from './known.ts';
import { refuse, type TableReading } from './table.ts';

/**
 * Reads a delimited table or a workbook.
 *
 * `headers`: those that the data format knows, aliases included; `kinds`: what stands under some. Faults hold no value of the file.
 */
export async function readTableOf(
  bytes: Uint8Array,
  headers: readonly string[],
  kinds = noKinds,
): Promise<TableReading> {
  const form = formOf(bytes);
  if (form === 'old-workbook' || form === 'web-page') return refuse(form);
  if (form === 'document') return refuse('not-a-table');
  if (form !== 'workbook') return readTable(bytes, headers, kinds);
  // Most requests hold no workbook: none but these load what reads one.
  const { readWorkbook } = await import('./xlsx/table.ts');
  return readWorkbook(bytes, headers, kinds);
}

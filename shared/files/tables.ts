/** Reads the table of a file by what the file is, whatever it is called (Art. 10). */
import { readTable } from './csv.ts';
import { refuse, type TableReading } from './table.ts';

/** With these bytes archives begin, workbooks among them. */
const archive = [0x50, 0x4b, 0x03, 0x04] as const;
/** And with these the workbooks of before. */
const oldWorkbook = [0xd0, 0xcf, 0x11, 0xe0] as const;

const begins = (bytes: Uint8Array, sign: readonly number[]): boolean =>
  sign.every((byte, index) => bytes[index] === byte);

/** A web page, behind a mark of its encoding and blanks: what many systems call a workbook. */
const isWebPage = (bytes: Uint8Array): boolean =>
  /^\ufeff?\s*<(?:!doctype|html|head|meta|table|\?xml)/i.test(
    Buffer.from(bytes.subarray(0, 1000)).toString('utf8'),
  );

/**
 * Reads a delimited table or a workbook.
 *
 * `headers`: those that the data format knows, aliases included. Faults hold no value of the file.
 */
export async function readTableOf(bytes: Uint8Array, headers: readonly string[]): Promise<TableReading> {
  if (begins(bytes, oldWorkbook)) return refuse('old-workbook');
  if (isWebPage(bytes)) return refuse('web-page');
  if (!begins(bytes, archive)) return readTable(bytes, headers);
  // Most requests hold no workbook: none but these load what reads one.
  const { readWorkbook } = await import('./xlsx/table.ts');
  return readWorkbook(bytes, headers);
}

/** What a file is: its bytes say, whatever it is called. */

/** With these bytes archives begin, workbooks among them. */
const archive = [0x50, 0x4b, 0x03, 0x04] as const;
/** And with these the workbooks of before. */
const oldWorkbook = [0xd0, 0xcf, 0x11, 0xe0] as const;

export type FileForm =
  | 'workbook'
  | 'old-workbook'
  | 'web-page'
  | 'document'
  | 'json-lines'
  | 'json-not-lines'
  | 'delimited';

/** @param bytes the file, or what it begins with */
export function formOf(bytes: Uint8Array): FileForm {
  if (begins(bytes, oldWorkbook)) return 'old-workbook';
  if (begins(bytes, archive)) return 'workbook';
  const top = Buffer.from(bytes.subarray(0, 1000)).toString('utf8');
  if (document.test(top)) return 'document';
  if (webPage.test(top)) return 'web-page';
  if (jsonOfRows.test(top)) return 'json-not-lines';
  return jsonLine.test(top) ? 'json-lines' : 'delimited';
}

const begins = (bytes: Uint8Array, sign: readonly number[]): boolean =>
  sign.every((byte, index) => bytes[index] === byte);

/** Behind a mark of its encoding and blanks: what many systems call a workbook. */
const webPage = /^\ufeff?\s*<(?:!doctype|html|head|meta|table|\?xml)/i;
/** PDF and rich text, which begin as texts do. */
const document = /^\ufeff?\s*(?:%PDF-|\{\\rtf)/;
/** A list of objects, or one that goes over lines: whoever reads line by line finds a row in none. */
const jsonOfRows = /^\ufeff?\s*(?:\[\s*[{[\]]|\{[^\S\n]*\n)/;
const jsonLine = /^\ufeff?\s*\{/;

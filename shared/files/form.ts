import { decodeBeginning, encodingsOf } from './decode.ts';

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
  const beginning = bytes.subarray(0, 1000);
  const tops = encodingsOf(beginning).map((encoding) => decodeBeginning(beginning, encoding));
  const isOf = (form: RegExp) => tops.some((top) => form.test(top));
  if (isOf(document)) return 'document';
  if (isOf(webPage) || isOf(webArchive)) return 'web-page';
  if (isOf(jsonOfRows)) return 'json-not-lines';
  return isOf(jsonLine) ? 'json-lines' : 'delimited';
}

const begins = (bytes: Uint8Array, sign: readonly number[]): boolean =>
  sign.every((byte, index) => bytes[index] === byte);

/** Behind marks of its encoding, blanks and comments: what many systems call a workbook. */
const webPage =
  /^(?:\ufeff|\s|<!--[\s\S]*?-->)*<(?:!doctype|html|head|meta|title|link|body|table|thead|tbody|tr|td|div|span|style|script|center|font|form|br|p|h\d|xml|\?xml|\?mso|!--)(?![\p{L}\d])/iu;
/** A page with all that belongs to it in one file. */
const webArchive =
  /^\ufeff?\s*(?:[\w-]+:[^\r\n]*\r?\n(?:[ \t][^\r\n]*\r?\n)*){0,8}(?:MIME-Version:|Content-Type:\s*multipart\/)/i;
/** PDF and rich text, which begin as texts do. */
const document = /^\ufeff?\s*(?:%PDF-|\{\\rtf)/;
/** A list of objects, or one that goes over lines: whoever reads line by line finds a row in none. */
const jsonOfRows = /^\ufeff?\s*(?:\[\s*[{[\]]|\{[^\S\n]*\n)/;
const jsonLine = /^\ufeff?\s*\{/;

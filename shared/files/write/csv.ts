/** Writes a delimited table (RFC 4180) as spreadsheets open it. */
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { guarded } from '../guard.ts';
import type { SheetWriter } from './sheet.ts';

/** By it spreadsheets know UTF-8. */
const mark = '\ufeff';

/** Quoted where it has what would part it, or blanks at an end that reading would take away. */
const toQuote = /[",;\t\r\n]|^\s|\s$/;

/** A cell that no spreadsheet runs, and that reads back as it was. */
export function csvCell(cell: string): string {
  const text = guarded(cell);
  return toQuote.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Writes a table in UTF-8 to a file. */
export function csvWriter(path: string): SheetWriter {
  const file = createWriteStream(path);
  file.write(mark);
  return {
    async row(cells) {
      if (!file.write(`${cells.map(csvCell).join(',')}\r\n`)) await once(file, 'drain');
    },
    async end() {
      file.end();
      await once(file, 'close');
    },
  };
}

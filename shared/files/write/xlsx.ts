/** Writes a workbook of one sheet (ECMA-376), of texts alone: nothing in it is a formula, and no number loses a digit. */
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { SheetWriter } from './sheet.ts';

/** A cell holds no more characters than these. */
export const MOST_OF_CELL = 32_767;

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const of = 'http://schemas.openxmlformats.org';
const main = `${of}/spreadsheetml/2006/main`;
const relationship = `${of}/officeDocument/2006/relationships`;
const content = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const parts: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `<Types xmlns="${of}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${content}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${content}.worksheet+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${of}/package/2006/relationships"><Relationship Id="rId1" Type="${relationship}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relationship}"><sheets><sheet name="1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${of}/package/2006/relationships"><Relationship Id="rId1" Type="${relationship}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
};

/** What XML cannot hold, and what would read as one of these that stand for it (ECMA-376, 22.9.2.19). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is these that are looked for
const unwritable = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/g;
const marked = { '&': '&amp;', '<': '&lt;', '>': '&gt;' } as const;

/** A text as it stands in a cell. */
const written = (text: string): string =>
  text
    .replace(unwritable, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replace(/[&<>]/g, (sign) => marked[sign as keyof typeof marked]);

const cellOf = (text: string): string =>
  text === '' ? '<c/>' : `<c t="inlineStr"><is><t xml:space="preserve">${written(text)}</t></is></c>`;

/** Writes a workbook to a file. A cell of more than `MOST_OF_CELL` characters is for whoever gives it to shorten. */
export function xlsxWriter(path: string): SheetWriter {
  const file = createWriteStream(path);
  let isFull = false;
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    isFull = !file.write(bytes) || isFull;
  });
  const begin = (name: string) => {
    const part = new ZipDeflate(name, { level: 6 });
    zip.add(part);
    return part;
  };
  for (const [name, text] of Object.entries(parts)) begin(name).push(strToU8(`${declaration}${text}`), true);
  const sheet = begin('xl/worksheets/sheet1.xml');
  sheet.push(strToU8(`${declaration}<worksheet xmlns="${main}"><sheetData>`));
  return {
    async row(cells) {
      sheet.push(strToU8(`<row>${cells.map(cellOf).join('')}</row>`));
      if (!isFull) return;
      isFull = false;
      await once(file, 'drain');
    },
    async end() {
      sheet.push(strToU8('</sheetData></worksheet>'), true);
      zip.end();
      file.end();
      await once(file, 'close');
    },
  };
}

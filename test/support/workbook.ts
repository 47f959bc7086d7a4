/** Workbooks as programs write them, part by part, so that a test can have one of any kind. */
import { strToU8, type Zippable, zipSync } from 'fflate';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const declared = (xml: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`;

const relationships = (targets: readonly [id: string, type: string, target: string][]): string =>
  declared(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
      .map(([id, type, target]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`)
      .join('')}</Relationships>`,
  );

export const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** The column at a position, from 0. */
export function letters(position: number): string {
  const [more, last] = [Math.floor(position / 26), position % 26];
  return `${more > 0 ? letters(more - 1) : ''}${String.fromCharCode(65 + last)}`;
}

/** A cell that holds its own text, or a number. */
export const cell = (row: number, column: number, value: string | number): string =>
  typeof value === 'number'
    ? `<c r="${letters(column)}${row}"><v>${value}</v></c>`
    : `<c r="${letters(column)}${row}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;

/** Rows of a sheet, the first of them at a number. */
export const rowsOf = (rows: readonly (readonly (string | number | null)[])[], first = 1): string =>
  rows
    .map((cells, index) => {
      const number = first + index;
      const written = cells.map((value, column) => (value === null ? '' : cell(number, column, value)));
      return `<row r="${number}">${written.join('')}</row>`;
    })
    .join('');

export interface SheetXml {
  name: string;
  /** What stands in `sheetData`. */
  data: string;
  /** What stands before and behind it. */
  before?: string;
  behind?: string;
  state?: string;
}

export interface WorkbookXml {
  sheets: readonly SheetXml[];
  strings?: readonly string[];
  /** The looks of cells: numbers of formats, own ones by what they show. */
  looks?: readonly (number | string)[];
  /** The fonts of cells; each look has the font at its own position, where there is one. */
  fonts?: readonly string[];
  date1904?: boolean;
}

/** The parts of a workbook, by their names. */
export function partsOf({
  sheets,
  strings = [],
  looks = [0],
  fonts = [],
  date1904 = false,
}: WorkbookXml): Record<string, string> {
  const named = sheets.map((sheet, index) => ({
    ...sheet,
    id: `rId${index + 1}`,
    file: `sheet${index + 1}.xml`,
  }));
  const own = looks.flatMap((look, index) => (typeof look === 'string' ? [{ id: 164 + index, look }] : []));
  const idOf = (look: number | string, index: number) => (typeof look === 'string' ? 164 + index : look);
  return {
    '[Content_Types].xml': declared(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ),
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': declared(
      `<workbook xmlns="${main}" xmlns:r="${office}">${date1904 ? '<workbookPr date1904="1"/>' : ''}<sheets>${named
        .map(
          ({ name, id, state }, index) =>
            `<sheet name="${escaped(name)}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="${id}"/>`,
        )
        .join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': relationships([
      ...named.map(({ id, file }): [string, string, string] => [id, 'worksheet', `worksheets/${file}`]),
      ['rId98', 'styles', 'styles.xml'],
      ['rId99', 'sharedStrings', 'sharedStrings.xml'],
    ]),
    'xl/styles.xml': declared(
      `<styleSheet xmlns="${main}"><numFmts count="${own.length}">${own
        .map(({ id, look }) => `<numFmt numFmtId="${id}" formatCode="${escaped(look)}"/>`)
        .join(
          '',
        )}</numFmts><fonts>${fonts.map((font) => `<font>${font}</font>`).join('')}</fonts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${looks
        .map(
          (look, index) =>
            `<xf numFmtId="${idOf(look, index)}"${index < fonts.length ? ` fontId="${index}"` : ''}/>`,
        )
        .join('')}</cellXfs></styleSheet>`,
    ),
    'xl/sharedStrings.xml': declared(
      `<sst xmlns="${main}">${strings.map((each) => `<si>${each}</si>`).join('')}</sst>`,
    ),
    ...Object.fromEntries(
      named.map(({ file, data, before = '', behind = '' }) => [
        `xl/worksheets/${file}`,
        declared(`<worksheet xmlns="${main}">${before}<sheetData>${data}</sheetData>${behind}</worksheet>`),
      ]),
    ),
  };
}

export const zipped = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])) satisfies Zippable,
  );

export const workbook = (xml: WorkbookXml): Uint8Array => zipped(partsOf(xml));

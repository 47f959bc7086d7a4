/** Rows as the files in which agencies export them: delimited, in either encoding, or JSON on lines. */

export const tableForms = ['csv', 'csv in GB18030', 'ndjson'] as const;
export type TableForm = (typeof tableForms)[number];

/** A row by its columns. */
type Row = Readonly<Record<string, string | number>>;

/** As which row a person counts the first of them: above a delimited one stands the header. */
export const firstRowOf = (form: TableForm): number => (form === 'ndjson' ? 1 : 2);

/** The bytes of a file of rows. */
export function tableBytes(form: TableForm, rows: readonly Row[]): Uint8Array {
  if (form === 'ndjson') return Buffer.from(rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const line = (cells: readonly (string | number)[]) => `${cells.map(quoted).join(',')}\r\n`;
  const text = [line(columns), ...rows.map((row) => line(columns.map((column) => row[column] ?? '')))].join(
    '',
  );
  return form === 'csv' ? Buffer.from(text) : inGb18030(text);
}

const quoted = (cell: string | number): string => `"${String(cell).replaceAll('"', '""')}"`;

/** The characters of two bytes, by what they read as. */
let twoBytes: ReadonlyMap<string, readonly [number, number]> | undefined;

function readTwoBytes(): ReadonlyMap<string, readonly [number, number]> {
  const decoder = new TextDecoder('gb18030', { fatal: true });
  const found = new Map<string, readonly [number, number]>();
  for (let first = 0x81; first <= 0xfe; first++)
    for (let second = 0x40; second <= 0xfe; second++) {
      try {
        found.set(decoder.decode(Uint8Array.of(first, second)), [first, second]);
      } catch {
        // No character.
      }
    }
  return found;
}

/** A text in GB18030. Throws where one of its characters takes four bytes: no agency's row here has such. */
function inGb18030(text: string): Uint8Array {
  twoBytes ??= readTwoBytes();
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const two = code < 0x80 ? [code] : twoBytes.get(character);
    if (!two) throw new Error(`No two bytes are "${character}" in GB18030.`);
    bytes.push(...two);
  }
  return Uint8Array.from(bytes);
}

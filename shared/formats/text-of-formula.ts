/** A text as exporters keep it from spreadsheets: a formula of nothing else. */
const TEXT_OF_FORMULA = /^="((?:[^"]|"")*)"$/;

/** The text within `="…"`; any other as it is. */
export const textOfFormula = (cell: string): string =>
  cell.startsWith('="') ? (TEXT_OF_FORMULA.exec(cell)?.[1]?.replaceAll('""', '"') ?? cell) : cell;

/** What a spreadsheet reckons with: a sign, then a name with its bracket, a place, a text, a number or another sign. */
const FORMULA =
  /^[=＝][\s+\-@({]*(?:[\p{L}\p{N}"'$#[.“‘])|^[+\-@＋－＠][\s+\-@=(]*(?:[A-Za-z][A-Za-z\d.]*[(（]|\$?[A-Za-z]{1,3}\$?\d+(?![\p{L}\d]))/u;

/** Whether a text is a formula that nobody calculated: `=SUM(A1:A3)`, `=A2&"号"`, `=100*2`, `@SUM(A1)`. */
export const isFormula = (text: string): boolean => FORMULA.test(text);

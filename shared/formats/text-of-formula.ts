/** A text as exporters keep it from spreadsheets: a formula of nothing else. */
const TEXT_OF_FORMULA = /^="((?:[^"]|"")*)"$/;

/** The text within `="…"`; any other as it is. */
export const textOfFormula = (cell: string): string =>
  cell.startsWith('="') ? (TEXT_OF_FORMULA.exec(cell)?.[1]?.replaceAll('""', '"') ?? cell) : cell;

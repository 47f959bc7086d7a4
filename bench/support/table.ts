import type { Row } from './figure.ts';

/** A number as short as it says something: whole from 100 on, else two decimals at most. */
const written = (value: number): string =>
  Math.abs(value) >= 100 ? String(Math.round(value)) : String(Number(value.toFixed(2)));

const ratioOf = ({ ratio, range }: Row): string => {
  if (ratio === null) return '';
  return range ? `${written(ratio)} (${written(range[0])} to ${written(range[1])})` : written(ratio);
};

const metOf = ({ met }: Row): string => (met === null ? 'listed' : met ? 'yes' : 'NO');

const cells = (row: Row): string[] => [
  row.name,
  `${written(row.value)} ${row.unit}`,
  row.floor === null ? '' : `${written(row.floor)} ${row.unit}`,
  ratioOf(row),
  row.goal,
  metOf(row),
];

const headers = ['figure', 'value', 'floor', 'ratio (range)', 'goal', 'met'];

/** The rows as a table of text, one line each. */
export function table(rows: readonly Row[]): string {
  const lines = [headers, ...rows.map(cells)];
  const widths = headers.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

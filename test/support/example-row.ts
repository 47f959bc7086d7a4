/** The example row of an item that ships, as its unit would send it. */
import { readFileSync } from 'node:fs';
import { readTable } from '../../shared/files/csv.ts';
import { shipped } from './formats.ts';
import { published } from './published.ts';

/** The first row of an item's example, by the columns of its format. */
export function exampleRow(item: string): Record<string, string> {
  const format = published.items.find(({ id }) => id === item)?.format ?? '';
  const file = new URL(`../../data/rows/${item}.csv`, import.meta.url);
  const table = readTable(readFileSync(file), shipped(format).headers);
  const [row] = table.ok ? table.rows : [];
  if (!row) throw new Error(`There is no example of ${item}.`);
  return Object.fromEntries(Object.entries(row.cells).map(([name, cell]) => [name, String(cell)]));
}

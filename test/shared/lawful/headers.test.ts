/** R9 M7.1 A column that its name tells plainly is read, whatever its agency calls it; one that may be two is asked about. */
import { describe, expect, test } from 'vitest';
import { readTable } from '../../../shared/files/csv.ts';
import { formats, penalty } from '../../support/formats.ts';
import { firmRow } from '../formats/penalty/rows.ts';
import { headers, open } from './headers.ts';

const short = formats['administrative-penalty-short'];
const row = firmRow();
const asTable = (names: readonly string[]) =>
  readTable(
    new TextEncoder().encode(
      [names, Object.values(row).map(String)]
        .map((cells) => cells.map((cell) => `"${cell}"`).join(','))
        .join('\n'),
    ),
    penalty.headers,
    penalty.kinds,
  );

/** The short set has the column under a name of its own. */
const inShort = (column: string): string | undefined => short?.columnBy(column);

const told = Object.entries(headers).flatMap(([column, names]) =>
  names.map((name) => [name, column] as const),
);

describe('R9 what agencies call a column', () => {
  test.each(told)('%s is %s', (name, column) => {
    const table = asTable(Object.keys(row).map((each) => (each === column ? name : each)));
    expect(table.ok && table.rows.map(({ cells }) => penalty.read(cells, {}))).toEqual([
      penalty.read(row, {}),
    ]);
    expect(short?.columnBy(name)).toBe(inShort(column));
  });

  test('each is plain: it is one column, and there are as many as are told here', () => {
    expect(new Set(told.map(([name]) => name)).size).toBe(41);
  });

  test.each(open)('%s is asked about', (name) => {
    expect([penalty.columnBy(name), short?.columnBy(name)]).toEqual([undefined, undefined]);
  });
});

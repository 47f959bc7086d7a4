/** The example of each item that ships: a row, as its unit would send it (Art. 8, 10). */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { consentColumn } from '../../shared/consent/column.ts';
import { readTable } from '../../shared/files/csv.ts';
import { formatOf } from '../../shared/formats/compile.ts';
import type { Format } from '../../shared/formats/format.ts';
import { formatAt } from '../../shared/formats/version.ts';
import { categories, prohibitedInformation } from '../../shared/regulation.ts';
import { authorityFaults } from '../../shared/units/register.ts';
import { published } from '../support/published.ts';

const at = '2026-06-01T00:00:00.000Z';

const fileOf = (name: string) => new URL(`../../data/rows/${name}`, import.meta.url);

/** The rows of an item's example: a table, or records where its format is no table. */
function rowsOf(item: string, { headers }: Format): Record<string, unknown>[] {
  if (!existsSync(fileOf(`${item}.csv`)))
    return JSON.parse(readFileSync(fileOf(`${item}.json`), 'utf8')).records;
  const table = readTable(readFileSync(fileOf(`${item}.csv`)), [...headers, consentColumn]);
  if (!table.ok) throw new Error(table.fault.code);
  // The consent that a row names is no column of its format.
  return table.rows.map(({ cells: { [consentColumn]: _, ...cells } }) => cells);
}

describe('M8.1 every item that ships has an example', () => {
  test.each(published.items.map((item) => [item.id, item] as const))(
    '%s: each row is accepted of a unit that provides it',
    (id, item) => {
      const format = formatOf(formatAt(item, at));
      const readings = rowsOf(id, format).map((row) => format.read(row, {}));
      expect(readings.flatMap((each) => (each.ok ? [] : each.faults))).toEqual([]);
      expect(readings.length).toBeGreaterThan(0);
      const units = published.units.filter((unit) => item.providers.includes(unit.id));
      expect(units.map((unit) => unit.id).sort()).toEqual([...item.providers].sort());
      for (const reading of readings) {
        if (!reading.ok) continue;
        const { filing } = reading;
        expect(units.some((unit) => authorityFaults(format, filing, unit).length === 0)).toBe(true);
        // What burdens somebody has a class, by which it is repaired; what does not has none (Art. 34).
        expect(filing.untrustworthiness !== null).toBe(item.noticeBefore);
        expect(filing.subject.code.slice(filing.subject.kind === 'organization' ? 2 : 0)).toMatch(/^99/);
      }
    },
  );

  test('M8.1 each category of article 8 has its items', () => {
    expect(new Set(published.items.map(({ category }) => category))).toEqual(
      new Set(Object.keys(categories)),
    );
  });

  test('M16.2 no format has a column for what must not be stored, and what needs a consent asks for it', () => {
    const forbidden = /宗教|信仰|基因|指纹|血型|疾病|病史|纳税额|存款|证券账户|保险/;
    for (const { content, id } of published.formats)
      for (const { name, aliases, key } of content.columns)
        for (const each of [name, key, ...aliases]) expect(`${id}: ${each}`).not.toMatch(forbidden);
    expect(Object.keys(prohibitedInformation).length).toBeGreaterThan(0);
    const asking = published.items.filter(({ consent }) => consent?.length).map(({ id }) => id);
    expect(asking.sort()).toEqual(['credit-assessments', 'expropriations', 'kept-contracts', 'payments']);
  });
});

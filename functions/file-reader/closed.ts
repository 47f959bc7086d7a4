/** Which rows of a submission are on record and closed to the unit that sent them (Art. 14, 34, 53). */
import { view } from '../../shared/visibility/visibility.ts';
import { ofKind } from '../cases.ts';
import { consentsOf } from '../consented.ts';
import type { ShownRow } from '../submissions/show.ts';
import type { Reading } from './reading.ts';

/**
 * The numbers of the rows whose record the unit's own system is not shown now: it was repaired, deleted, suspended or
 * destroyed, or is over. What it sent is not read out to it again by way of a file.
 */
export async function closedRows(
  { cases, published, now }: Pick<Reading, 'cases' | 'published' | 'now'>,
  reader: string,
  rows: readonly ShownRow[],
): Promise<ReadonlySet<number>> {
  const accepted = rows.flatMap((each) => (each.result === 'accepted' ? [each] : []));
  if (accepted.length === 0) return new Set();
  const ids = accepted.map(({ record }) => record);
  const [loaded, items] = await Promise.all([cases.load(null, ids), published('items', now())]);
  const records = loaded.cases.map((each) => ofKind(each, 'record'));
  const consentOf = await consentsOf(cases, records);
  const isClosed = (record: (typeof records)[number] | undefined): boolean => {
    if (!record) return true;
    const as = { as: 'provider', unit: record.state.provider, reader, official: null } as const;
    return 'withheld' in view(record.state, as, now(), items, consentOf(record.state));
  };
  return new Set(accepted.flatMap(({ row }, index) => (isClosed(records[index]) ? [row] : [])));
}

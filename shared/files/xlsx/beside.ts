/** What a sheet says beside its rows and is true of them: which columns are hidden, which cells are one (ECMA-376, 18.3.1). */
import { coded } from '../../texts/said.ts';
import { Refused } from '../refused.ts';
import { MAX_COLUMNS } from '../table.ts';
import { type Merged, mergedBy } from './place.ts';
import { isOn } from './workbook.ts';
import type { Attributes } from './xml.ts';

export interface Beside {
  hiddenColumns: Set<number>;
  merged: Merged[];
}

/** In characters: in a column that is narrower nobody reads one. */
const narrowest = 1;

/** Each row is held against each of them: a table in which more cells are merged is none. */
const mostMerged = 1_000;

/** Takes the elements that stand before and behind the rows. Throws `Refused` where they are more than any table has. */
export function besideTaker({
  hiddenColumns,
  merged,
}: Beside): (element: string, attributes: Attributes) => void {
  let hiddenRanges = 0;

  function hide({ min, max, hidden, width }: Attributes): void {
    if (!isOn(hidden) && !(width !== undefined && Number(width) < narrowest)) return;
    if (++hiddenRanges > MAX_COLUMNS) throw new Refused(coded('workbook-unreadable'));
    for (let at = Math.max(0, Number(min) - 1); at < Math.min(Number(max), MAX_COLUMNS); at++)
      hiddenColumns.add(at);
  }

  return (element, attributes) => {
    if (element === 'col') hide(attributes);
    if (element !== 'mergeCell') return;
    const found = mergedBy(attributes.ref ?? '');
    if (found) merged.push(found);
    if (merged.length > mostMerged) throw new Refused(coded('merged-cells'));
  };
}

/** Goes through a sheet once, for what has to be known of it before any of its rows is read. */
import { coded } from '../../texts/said.ts';
import type { Known } from '../known.ts';
import { Refused } from '../refused.ts';
import { HEADER_SEARCH_ROWS, namedIn } from '../table.ts';
import type { Beside } from './beside.ts';
import { type Commented, commentsOf } from './comments.ts';
import { rowsOf } from './sheet.ts';
import type { SheetPart, Workbook } from './workbook.ts';

export interface Survey extends SheetPart, Beside {
  commented: Commented;
  /** The columns in which something stands, in their order. */
  used: readonly number[];
  /** How many of its rows hold something, and the number of the last of them. */
  filled: number;
  last: number;
  /** How many known headers the best row near its top names. A hidden sheet names none. */
  named: number;
}

/** @throws Refused where the sheet cannot be read, or more than `mostRows` of its rows hold something */
export async function surveyed(
  workbook: Workbook,
  sheet: SheetPart,
  { known, mostRows }: { known: Known; mostRows: number },
): Promise<Survey> {
  const beside: Beside = { hiddenColumns: new Set(), merged: [] };
  const used = new Set<number>();
  let [filled, last, named] = [0, 0, 0];
  for await (const { number, cells } of rowsOf(workbook, sheet, beside)) {
    if (++filled > mostRows) throw new Refused(coded('too-many-rows', { most: mostRows }));
    last = number;
    for (const column of cells.keys()) used.add(column);
    if (number > HEADER_SEARCH_ROWS || sheet.isHidden) continue;
    const texts = Array.from(cells.values(), ({ text }) => text.trim());
    named = Math.max(named, namedIn(texts, known));
  }
  const commented = await commentsOf(workbook, sheet.part);
  return {
    ...sheet,
    ...beside,
    commented,
    used: [...used].sort((one, other) => one - other),
    filled,
    last,
    named,
  };
}

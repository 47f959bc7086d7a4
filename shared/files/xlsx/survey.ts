/** Goes through a sheet once, for what has to be known of it before any of its rows is read. */
import { normaliseHeader } from '../../formats/text.ts';
import { coded } from '../../texts/said.ts';
import { isColumn, type Known } from '../known.ts';
import { Refused } from '../refused.ts';
import { HEADER_SEARCH_ROWS } from '../table.ts';
import type { Beside } from './beside.ts';
import { type Commented, type CommentsAbove, commentsOf } from './comments.ts';
import { rowsOf } from './sheet.ts';
import type { SheetPart, Workbook } from './workbook.ts';

export interface Survey extends SheetPart, Beside {
  commented: Commented;
  comments: CommentsAbove;
  /** The columns in which something stands, in their order. */
  used: readonly number[];
  /** How many of its rows hold something, and the number of the last of them. */
  filled: number;
  last: number;
  /** The known headers, as they are compared, that the best row near its top names. */
  named: ReadonlySet<string>;
}

/** @throws Refused where the sheet cannot be read, or more than `mostRows` of its rows hold something */
export async function surveyed(
  workbook: Workbook,
  sheet: SheetPart,
  { known, mostRows }: { known: Known; mostRows: number },
): Promise<Survey> {
  const beside: Beside = { hiddenColumns: new Set(), merged: [] };
  const used = new Set<number>();
  let [filled, last] = [0, 0];
  let named: ReadonlySet<string> = new Set();
  for await (const { number, cells } of rowsOf(workbook, sheet, beside)) {
    if (++filled > mostRows) throw new Refused(coded('too-many-rows', { most: mostRows }));
    last = number;
    for (const column of cells.keys()) used.add(column);
    if (number > HEADER_SEARCH_ROWS) continue;
    const headers = Array.from(cells.values(), ({ text }) => normaliseHeader(text));
    const here = new Set(headers.filter((header) => isColumn(known, header)));
    if (here.size > named.size) named = here;
  }
  const said = await commentsOf(workbook, sheet.part);
  return {
    ...sheet,
    ...beside,
    ...said,
    used: [...used].sort((one, other) => one - other),
    filled,
    last,
    named,
  };
}

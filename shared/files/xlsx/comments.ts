/** Which cells of a sheet have a comment: notes, and the threads in which people answer each other (ECMA-376, 18.7). */
import { coded } from '../../texts/said.ts';
import { Refused } from '../refused.ts';
import { placeOf } from './place.ts';
import { relationships, type Workbook } from './workbook.ts';
import { readXml } from './xml.ts';

/** The positions of columns, from 0, by the number of their row. */
export type Commented = ReadonlyMap<number, readonly number[]>;

/** More cells than a table of 100,000 rows has comments: a comment in each of five columns. */
const mostComments = 500_000;

const kinds: ReadonlySet<string> = new Set(['comments', 'threadedComment']);
const elements: ReadonlySet<string> = new Set(['comment', 'threadedComment']);

/**
 * Which cells of the sheet in a part have a comment. What a comment says is not read.
 * @throws Refused where they cannot be read, or two sheets have the same
 */
export async function commentsOf(
  { archive, commentParts }: Pick<Workbook, 'archive' | 'commentParts'>,
  sheet: string,
): Promise<Commented> {
  const found = new Map<number, number[]>();
  let count = 0;
  const related = await relationships(archive, sheet);
  const parts = new Set(
    [...related.values()].flatMap(({ type, target }) => (kinds.has(type) ? [archive.keyOf(target)] : [])),
  );
  for (const name of parts) {
    // One that many sheets had would be read without end.
    if (commentParts.has(name)) throw new Refused(coded('workbook-unreadable'));
    commentParts.add(name);
    const part = archive.part(name);
    if (part === null) continue;
    await readXml(part, {
      open(element, { ref }) {
        const place = elements.has(element) ? placeOf(ref ?? '') : null;
        if (place === null) return;
        if (++count > mostComments) throw new Refused(coded('workbook-unreadable'));
        const ofRow = found.get(place.row);
        if (ofRow) ofRow.push(place.column);
        else found.set(place.row, [place.column]);
      },
    });
  }
  return found;
}

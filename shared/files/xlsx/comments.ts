/** Which cells of a sheet have a comment: notes, and the threads in which people answer each other (ECMA-376, 18.7). */
import { coded } from '../../texts/said.ts';
import { Refused } from '../refused.ts';
import { HEADER_SEARCH_ROWS } from '../table.ts';
import { placeOf } from './place.ts';
import { relationships, type Workbook } from './workbook.ts';
import { type Attributes, readXml } from './xml.ts';

/** The positions of columns, from 0, by the number of their row. */
export type Commented = ReadonlyMap<number, readonly number[]>;

/** What is said at the top of a sheet, where it may be said of all its rows, by the number of the row. */
export type CommentsAbove = ReadonlyMap<number, readonly { column: number; text: string }[]>;

/** In characters: what tells how to fill in is longer, and says it at its beginning. */
const mostRead = 500;

/** More cells than a table of 100,000 rows has comments: a comment in each of five columns. */
const mostComments = 500_000;

const kinds: ReadonlySet<string> = new Set(['comments', 'threadedComment']);
const elements: ReadonlySet<string> = new Set(['comment', 'threadedComment']);

/**
 * Which cells of the sheet in a part have a comment. What a comment says is read at its top alone, where a header may be.
 * @throws Refused where they cannot be read, or two sheets have the same
 */
export async function commentsOf(
  { archive, commentParts }: Pick<Workbook, 'archive' | 'commentParts'>,
  sheet: string,
): Promise<{ commented: Commented; comments: CommentsAbove }> {
  const taker = commentTaker();
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
    await readXml(part, taker);
  }
  return taker;
}

/** Takes comments, one after the other. */
function commentTaker() {
  const commented = new Map<number, number[]>();
  const comments = new Map<number, { column: number; text: string }[]>();
  let count = 0;
  let last: { column: number; text: string } | null = null;
  const begun = ({ row, column }: NonNullable<ReturnType<typeof placeOf>>) => {
    last = row > HEADER_SEARCH_ROWS ? null : { column, text: '' };
    if (last) listed(comments, row).push(last);
    listed(commented, row).push(column);
  };
  return {
    commented,
    comments,
    text(text: string) {
      if (last && last.text.length < mostRead) last.text += text.slice(0, mostRead);
    },
    open(element: string, { ref }: Attributes) {
      const place = elements.has(element) ? placeOf(ref ?? '') : null;
      if (place === null) return;
      if (++count > mostComments) throw new Refused(coded('workbook-unreadable'));
      begun(place);
    },
  };
}

/** The list of a row, which is there from then on. */
function listed<T>(lists: Map<number, T[]>, row: number): T[] {
  const list = lists.get(row) ?? [];
  lists.set(row, list);
  return list;
}

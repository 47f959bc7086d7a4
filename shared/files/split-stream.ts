/** The rows of a delimited text that comes part by part: as long as it is, no more of it is held than a few rows may be long. */
import { LONGEST_ROW, rowsIn, tooLong } from './split.ts';
import type { SplitRow } from './table.ts';

/** In characters: how much is split at a time. */
const SPLIT_AT_A_TIME = 4 * LONGEST_ROW;

/**
 * Splits a text by its delimiter, as `rowsIn` splits one that is at hand as a whole.
 * @param width how many cells the next row is expected to have; 0 for not known
 */
export async function* splitRows(
  texts: AsyncIterator<string, void>,
  delimiter: string,
  width: () => number,
): AsyncGenerator<SplitRow, void> {
  let text = '';
  for (let isOver = false; !isOver || text !== ''; ) {
    while (!isOver && text.length < SPLIT_AT_A_TIME) {
      const next = await texts.next();
      if (next.done) isOver = true;
      else text += next.value;
    }
    const rows = rowsIn(text, delimiter);
    // A row that begins close to the end of what is at hand may go on behind it.
    const until = isOver ? text.length : text.length - LONGEST_ROW;
    let behindCut: string | null = null;
    while (rows.at() < until) {
      const row = rows.next(width() || undefined);
      if (row === null) break;
      if (isOver || rows.at() < text.length) yield row;
      else {
        yield tooLong;
        behindCut = await afterNextLine(texts);
      }
    }
    text = behindCut ?? text.slice(rows.at());
  }
}

/** What comes behind the next end of a line. */
async function afterNextLine(texts: AsyncIterator<string, void>): Promise<string> {
  for (;;) {
    const next = await texts.next();
    if (next.done) return '';
    const found = /[\r\n]/.exec(next.value);
    if (found) return next.value.slice(found.index + 1);
  }
}

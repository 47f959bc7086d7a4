/**
 * The rows of a delimited text, one by one. What is wrong in one of them is said of that one: after a quotation mark that
 * opens and does not close as it should, reading goes on in the next line, so that the rows behind it are read.
 */

import { coded } from '../texts/said.ts';
import { unguarded } from './guard.ts';
import { type Marks, MarksOfRows, marksOf } from './marks.ts';
import type { Rows, SplitRow } from './table.ts';

/** In characters: what is longer is no row of a table, but a quotation that was never closed or no text. */
export const LONGEST_ROW = 1_000_000;

/** Rows of a text that may go on: how much of it they took is known. */
export interface RowsOfText extends Rows {
  /** Where the next row begins, in characters. */
  at(): number;
}

/** A cell as it is read, and where it ends. */
interface CellRead {
  cell: string;
  end: number;
  marks: Marks;
}

/** A cell that goes over lines, where reading goes on if its quotation mark should not have opened it. */
interface Opened {
  position: number;
  nextLine: number;
  /** Whether a delimiter stands in it. */
  isParted: boolean;
}

/** Splits a text by its delimiter; lines end in whatever way, each in its own. In quotation marks both are part of a cell. */
export function rowsIn(text: string, delimiter: string): RowsOfText {
  const plain = new RegExp(`[^${delimiter === '\t' ? '\\t' : delimiter}\r\n]*`, 'y');
  let at = 0;

  /** Behind the end of the line in which a place lies. */
  function lineAfter(place: number): number {
    const end = text.slice(place).search(/[\r\n]/);
    return end < 0 ? text.length : afterBreak(place + end);
  }
  const afterBreak = (place: number): number => place + (text.startsWith('\r\n', place) ? 2 : 1);

  /** Where what is no blank stands next; the delimiter may be a blank. */
  function afterBlanks(from: number): number {
    let place = from;
    while (place < text.length && text[place] !== delimiter && /[^\S\r\n]/.test(text[place] ?? '')) place++;
    return place;
  }

  /** The closing mark of a quotation that opens at a place; one of two marks closes nothing. Below zero: none. */
  function closing(opens: number): number {
    let place = text.indexOf('"', opens + 1);
    while (place >= 0 && text[place + 1] === '"') place = text.indexOf('"', place + 2);
    return place - opens > LONGEST_ROW ? -1 : place;
  }

  const endsCell = (place: number): boolean =>
    place >= text.length || text[place] === delimiter || text[place] === '\n' || text[place] === '\r';

  /** A cell with the blanks around it, and where it ends; null where its quotation marks, which stand `from` there, are wrong. */
  function cellAt(begins: number, from: number): CellRead | null {
    if (text[from] !== '"') {
      plain.lastIndex = begins;
      const cell = plain.exec(text)?.[0] ?? '';
      return { cell: unmarked(cell), end: begins + cell.length, marks: marksOf(cell) };
    }
    const closes = closing(from);
    const end = closes < 0 ? -1 : afterBlanks(closes + 1);
    if (end < 0 || !endsCell(end)) return null;
    return { cell: unguarded(text.slice(from + 1, closes).replaceAll('""', '"')), end, marks: 'even' };
  }

  const opened = (position: number, from: number, cell: string): Opened => ({
    position,
    nextLine: lineAfter(from),
    isParted: cell.includes(delimiter),
  });

  const marksOfRows = new MarksOfRows();

  /** Reads the cells of a line; `overLines` is the first of them that goes on in another, `wrong` the one with wrong marks. */
  function readCells(): { cells: string[]; overLines: Opened | null; wrong: Opened | null } {
    const cells: string[] = [];
    let overLines: Opened | null = null;
    for (;;) {
      const from = afterBlanks(at);
      const read = cellAt(at, from);
      if (read === null) return { cells, overLines, wrong: opened(cells.length, from, '') };
      if (read.marks !== 'even') marksOfRows.take(cells.length, read.marks);
      if (/[\r\n]/.test(read.cell)) overLines ??= opened(cells.length, from, read.cell);
      cells.push(read.cell);
      at = read.end;
      if (text[at] !== delimiter) return { cells, overLines, wrong: null };
      at++;
    }
  }

  function next(width?: number): SplitRow | null {
    if (at >= text.length) return null;
    const begins = at;
    const { cells, overLines, wrong } = readCells();
    const position = marksOfRows.endRow(cells.length, width);
    if (wrong !== null) return broken(cells, wrong);
    if (at < text.length) at = afterBreak(at);
    if (position !== null) return broken(cells, { position, nextLine: at });
    if (at - begins > LONGEST_ROW) return tooLong;
    return overLines !== null && tookRows(overLines, cells.length, width)
      ? broken(cells, overLines)
      : { cells, wrong: [], doubtful: [] };
  }

  /** The row as far as it is right; reading goes on in the line behind the one in which it goes wrong. */
  function broken(cells: string[], { position, nextLine }: Omit<Opened, 'isParted'>): SplitRow {
    at = nextLine;
    return {
      cells: cells.slice(0, position),
      wrong: [{ position, ...coded('quotation-marks') }],
      doubtful: [],
    };
  }

  return { next, at: () => at };
}

/** A cell that no quotation marks open, without the mark of a text: whoever writes that puts no blanks around it. */
function unmarked(cell: string): string {
  const trimmed = cell.trim();
  const text = unguarded(trimmed);
  return text === trimmed ? cell : text;
}

/** A row that nothing is kept of. */
export const tooLong: SplitRow = {
  cells: [],
  wrong: [{ position: -1, ...coded('row-too-long', { most: LONGEST_ROW }) }],
  doubtful: [],
};

/** Whether a cell that goes over lines took in other rows: its own then has not as many cells as the others. */
const tookRows = ({ isParted }: Opened, cells: number, width: number | undefined): boolean =>
  width !== undefined && (cells > width || (cells < width && isParted));

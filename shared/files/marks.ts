/**
 * Quotation marks in cells that none opens: one is a sign as any other, as of inches. Where a formula, or two cells of a row,
 * are left with one, a delimiter or the end of a line stood within quotation marks, and what follows is in wrong columns.
 */

/** Of a cell: they go in pairs; one is left over; or a formula is left open by them, as of `="甲,乙"` the first half. */
export type Marks = 'even' | 'odd' | 'open-formula';

/** A formula, in which texts stand in quotation marks and something joins them. */
const FORMULA = /^=(?:"(?:[^"]|"")*"(?![^\s&+\-*/=<>^,;)%])|[^"])*$/;

/** The marks of a cell that none opens. */
export function marksOf(cell: string): Marks {
  if (!cell.includes('"')) return 'even';
  const trimmed = cell.trim();
  if (trimmed.startsWith('="') && !FORMULA.test(trimmed)) return 'open-formula';
  return cell.split('"').length % 2 === 0 ? 'odd' : 'even';
}

/** The marks that are left over in the rows of a text, as they come. */
export class MarksOfRows {
  private first: number | null = null;
  private count = 0;
  private hasFormula = false;
  /** Whether a formula of a row before is still open, which goes over lines. */
  private isOpen = false;

  /** Takes the marks of a cell, where they are not even. */
  take(position: number, marks: Exclude<Marks, 'even'>): void {
    this.first ??= position;
    this.count++;
    this.hasFormula ||= marks === 'open-formula';
  }

  /** Ends a row. Gives the position of the cell from which on it is in wrong columns; null where it is in none. */
  endRow(cells: number, width: number | undefined): number | null {
    const { first, count, hasFormula, isOpen } = this;
    const isWrong = hasFormula || count > 1 || (isOpen && count > 0);
    // The lines of such a cell are rows that lack cells, but for the last.
    const goesOn = hasFormula ? count === 1 : isOpen && count === 0;
    this.isOpen = goesOn && cells < (width ?? 0);
    [this.first, this.count, this.hasFormula] = [null, 0, false];
    return isWrong ? first : null;
  }
}

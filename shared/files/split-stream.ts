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
  const coming = new Coming(texts);
  while (await coming.fill()) {
    const rows = rowsIn(coming.text, delimiter);
    for (let row = nextOf(rows, coming, width()); row !== null; row = nextOf(rows, coming, width()))
      yield row;
    if (coming.isCut(rows.at())) await coming.dropLine();
    else coming.drop(rows.at());
  }
}

/** The next row of what is at hand; null where what comes may belong to it. One that goes over all that is at hand is too long. */
function nextOf(rows: ReturnType<typeof rowsIn>, coming: Coming, width: number): SplitRow | null {
  if (rows.at() >= coming.safe) return null;
  const row = rows.next(width || undefined);
  return coming.isCut(rows.at()) ? tooLong : row;
}

/** What is at hand of a text that comes. */
class Coming {
  text = '';
  private isOver = false;
  private readonly texts: AsyncIterator<string, void>;

  constructor(texts: AsyncIterator<string, void>) {
    this.texts = texts;
  }

  /** Before this place a row begins that is at hand as a whole, if it is no longer than a row may be. */
  get safe(): number {
    return this.isOver ? this.text.length : this.text.length - LONGEST_ROW;
  }

  /** Takes in more; false where nothing is left. */
  async fill(): Promise<boolean> {
    while (!this.isOver && this.text.length < SPLIT_AT_A_TIME) this.text += await this.more();
    return this.text !== '';
  }

  private async more(): Promise<string> {
    const next = await this.texts.next();
    this.isOver = next.done === true;
    return next.done ? '' : next.value;
  }

  /** Whether a row that ends at a place may go on in what comes. */
  isCut = (at: number): boolean => !this.isOver && at >= this.text.length;

  drop(until: number): void {
    this.text = this.text.slice(until);
  }

  /** Drops all that is at hand, and what comes up to the end of a line. */
  async dropLine(): Promise<void> {
    this.text = '';
    while (!this.isOver) {
      const more = await this.more();
      const end = more.search(/[\r\n]/);
      if (end < 0) continue;
      this.text = more.slice(end);
      while (!this.isOver && this.text.length < 2) this.text += await this.more();
      this.text = this.text.slice(this.text.startsWith('\r\n') ? 2 : 1);
      return;
    }
  }
}

/**
 * How the database's thread lets others know that a stream holds something new: by counts in memory that both share,
 * and by a word only to whoever sleeps until then, since a word for each of a thousand changes would cost more than
 * they do.
 */
import type { StreamChanges } from './database.ts';

/** Two tables may share a cell: their readers then look once in vain. */
const CELLS = 32;

/** Of each cell: how many changes there were, and whether somebody sleeps until the next. */
export const newCells = (): SharedArrayBuffer =>
  new SharedArrayBuffer(CELLS * 2 * Int32Array.BYTES_PER_ELEMENT);

function cellOf(table: string): number {
  let mixed = 0;
  for (const sign of table) mixed = (mixed * 31 + (sign.codePointAt(0) ?? 0)) % 65_521;
  return mixed % CELLS;
}

/** Counts a change of a table. Gives the cell whose sleepers are to be woken; undefined where nobody sleeps. */
export function countChange(cells: Int32Array, table: string): number | undefined {
  const cell = cellOf(table);
  Atomics.add(cells, cell * 2, 1);
  return Atomics.exchange(cells, cell * 2 + 1, 0) === 1 ? cell : undefined;
}

/** Those who sleep until something changes. */
export class Sleepers {
  private readonly cells: Int32Array;
  private readonly byCell = new Map<number, Set<() => void>>();

  constructor(shared: SharedArrayBuffer) {
    this.cells = new Int32Array(shared);
  }

  /** What readers of a table's stream are told. */
  of(table: string): StreamChanges {
    const cell = cellOf(table);
    return {
      count: () => Atomics.load(this.cells, cell * 2),
      onNext: (listener) => {
        this.byCell.set(cell, (this.byCell.get(cell) ?? new Set()).add(listener));
        Atomics.store(this.cells, cell * 2 + 1, 1);
      },
    };
  }

  wake(cell: number): void {
    const listeners = [...(this.byCell.get(cell) ?? [])];
    this.byCell.delete(cell);
    for (const listener of listeners) listener();
  }
}

/** The rows of a file as they go back to who sent them, but for what may not be kept: in objects of some submissions each. */

import { prefixesOf, rowsKey, rowsPrefix } from '../../shared/file/keys.ts';
import type { FileState } from '../../shared/file/state.ts';
import type { Fault } from '../../shared/texts/said.ts';
import type { Reading } from './reading.ts';

/** A row as it is kept: its number in the file, its cells in the order of the file's columns, and where what became of it is read. */
export type KeptRow = readonly [row: number, cells: readonly string[], of: KeptOf];

/** The number of its submission among those of the file; of a row that came again, its receipt and number there, and why it came back once more. */
export type KeptOf = number | { receipt: string; row: number; faults: Fault[] };

/** Puts rows, in their order, where they are kept, in the place of the same rows from an earlier attempt. */
export const putRows = (
  { uploads }: Pick<Reading, 'uploads'>,
  { id, rows }: { id: string; rows: readonly KeptRow[] },
): Promise<void> => {
  const [first, last] = [rows.at(0)?.[0] ?? 0, rows.at(-1)?.[0] ?? 0];
  return uploads.write(
    rowsKey(id, first, last),
    Buffer.from(rows.map((row) => `${JSON.stringify(row)}\n`).join('')),
  );
};

/**
 * All rows that are kept of a file, in their order, each once: two who read it at once, or one after the other, may have put
 * the same rows in larger and in smaller companies.
 */
export async function* keptRows(
  { id, progress }: Pick<FileState, 'id' | 'progress'>,
  { uploads }: Pick<Reading, 'uploads'>,
): AsyncGenerator<KeptRow, void> {
  let last = 0;
  for (const key of (await uploads.list(rowsPrefix(id))).keys()) {
    for await (const line of linesOf(uploads.read(key))) {
      // The lines are ours: `putRows` has written them.
      const row = JSON.parse(line) as KeptRow;
      if (row[0] <= last || row[0] > progress.through) continue;
      last = row[0];
      yield row;
    }
  }
}

/** The lines of a text. Read piece by piece and no further than asked: a stream that reads ahead fails after whoever asked is gone. */
async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string, void> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const piece of bytes) {
    const lines = `${rest}${decoder.decode(piece, { stream: true })}`.split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

/** Removes what is over of a file: what is raw once it is read, all of it once it has lapsed. */
export async function removeOver(
  { id, status }: Pick<FileState, 'id' | 'status'>,
  { uploads }: Pick<Reading, 'uploads'>,
): Promise<void> {
  if (status === 'open' || status === 'reading') return;
  const { raw, result } = prefixesOf(id);
  const over = status === 'read' ? [raw] : [raw, result];
  const found = await Promise.all(over.map((prefix) => uploads.list(prefix)));
  const keys = found.flatMap((each) => [...each.keys()]);
  if (keys.length > 0) await uploads.remove(keys);
}

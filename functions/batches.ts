import type { Change } from '../shared/process/change.ts';
import type { RecordState } from '../shared/record/state.ts';

/** As many as one transaction takes, each with its event and worklist entries. */
export const together = 15;
/** What one transaction takes in bytes, less what events, entries and encryption add. */
const togetherBytes = 2 * 1024 * 1024;

/** Changes in batches that one transaction takes: large records go in smaller company (B3). */
export function batchesOf(changes: Change<RecordState>[]): Change<RecordState>[][] {
  const batches: Change<RecordState>[][] = [];
  let room = 0;
  for (const change of changes) {
    const bytes = Buffer.byteLength(JSON.stringify(change.state));
    if (bytes > room) {
      batches.push([]);
      room = togetherBytes;
    }
    batches.at(-1)?.push(change);
    room -= bytes;
  }
  return batches;
}

/** What others are owed of what happened to a record, where no message did it: measures that end, and who is told. */

import type { PublishedOf } from '../../shared/publication/copies.ts';
import type { RecordEvent } from '../../shared/record/commands.ts';
import type { RecordState } from '../../shared/record/state.ts';
import { wrongBy } from '../../shared/record/wrong.ts';
import type { HistoryStore } from '../../shared/store/store.ts';
import { endMeasures } from '../joint-responses/end.ts';
import { type Telling, tellWhoSaw } from '../recalls/tell.ts';

/** What it works on. */
export type Owing = Omit<Telling, 'send'> & { history: HistoryStore; published: PublishedOf };

/**
 * Ends the measures of a record, and tells whoever saw it while it was wrong, as far as that was not done: what is owed
 * is read from its history, so that nothing of it can be lost on its way. Gives how many things nobody had done.
 */
export async function seeToOwed(on: Owing, { id, owed }: RecordState): Promise<number> {
  const ended = await endMeasures(on, id, on.now);
  let told = 0;
  for (const { seq, body } of await on.history.caseHistory(id)) {
    const { type, at, by, data } = JSON.parse(body);
    if (owed === null || at < owed.from) continue;
    // Nothing that is closed says whether others are owed anything.
    for (const recall of wrongBy(id, { type, data } as RecordEvent, { seq, at, by }))
      told += await tell(on, { recall });
  }
  return ended + told;
}

/** Tells whoever saw it, part by part, without the queue that the parts go through otherwise. */
async function tell(on: Owing, first: Parameters<typeof tellWhoSaw>[1]): Promise<number> {
  const parts = [first];
  const send: Telling['send'] = async (queued) => 'recall' in queued && parts.push(queued);
  let told = 0;
  for (const part of parts) told += await tellWhoSaw({ ...on, send }, part);
  return told;
}

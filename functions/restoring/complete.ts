/**
 * The log's table completed from its bucket: the bucket is never behind, as nobody can take anything out of it; a table
 * that was restored to an earlier instant is, or is empty. The sealer stops at that, by an error (decision 39).
 */
import type { Head, LogObjects, LogStore, Signer } from '../../shared/log/log-store.ts';
import { verifierKey } from '../../shared/log/note.ts';
import { checkpointName } from '../../shared/log/objects.ts';
import { entriesFrom, lastSize, sourcesFrom } from '../../shared/log/read-back.ts';
import type { LogRestore } from '../../shared/store/dynamodb/log-restore.ts';

/** What it works on. */
export interface Completing {
  log: LogStore;
  restore: LogRestore;
  objects: Pick<LogObjects, 'get' | 'behind'>;
  signer: Pick<Signer, 'key'>;
}

/** How large the log is by its bucket, and from which place on the table may lack it. */
export interface Lacking {
  size: number;
  place: number;
}

/** What the table lacks of what the bucket keeps; null where it lacks nothing. What it has ahead is the sealer's to finish. */
export async function lackingOf({
  log,
  objects,
}: Pick<Completing, 'log' | 'objects'>): Promise<Lacking | null> {
  const [head, size] = await Promise.all([log.head(), lastSize(objects)]);
  const place = head.unfinished ?? head.size;
  return place < size ? { size, place } : null;
}

/**
 * Notes in the table the next places that it lacks; gives the place behind them.
 * @throws where the bucket does not say where its entries are from: then it is not the bucket of this log
 */
export async function completePart({ log, objects }: Completing, { size, place }: Lacking): Promise<number> {
  const from = await sourcesFrom(objects, place, size);
  if (!from?.length) throw new Error(`The bucket does not say where the entries from ${place} on are from.`);
  const entries = await entriesFrom(objects, place, from.length, size);
  await log.place({ start: place, entries, from });
  return place + from.length;
}

/**
 * Takes back the places that a sealer gave in a table that was behind: such a batch never came into the bucket, and its
 * entries are sealed anew from the history. What of it lies as the bucket has it stays.
 */
export async function takeBack({ log, restore, objects }: Completing, start: number): Promise<void> {
  const { from } = await log.batch(start);
  const kept = (await sourcesFrom(objects, start, start + from.length)) ?? [];
  const never = from.map((each, at) => (JSON.stringify(kept[at]) === JSON.stringify(each) ? null : each));
  await restore.forget(start, never);
}

/** Publishes the last checkpoint of the bucket, and leads the table from where it was read to that; false where it is elsewhere by now. */
export async function lead(
  { log, restore, objects, signer }: Completing,
  head: Head,
  size: number,
): Promise<boolean> {
  const [note, key] = await Promise.all([objects.get(checkpointName(size)), signer.key()]);
  if (!note) throw new Error(`The bucket lacks the checkpoint of ${size}.`);
  await log.publish({ size, note: Buffer.from(note).toString(), key: verifierKey(key) });
  return restore.lead(head, size);
}

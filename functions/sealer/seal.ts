/** Puts entries of the history into the log: each once, in one order, whoever seals at the same time or dies between. */
import type { Leaf } from '../../shared/log/leaf.ts';
import {
  type Batch,
  type Head,
  type LogObjects,
  type LogStore,
  placeOf,
  type Signer,
} from '../../shared/log/log-store.ts';
import { type Checkpoint, checkpointText, signedNote, verifierKey } from '../../shared/log/note.ts';
import { checkpointName, sourcesName, tilesIn } from '../../shared/log/objects.ts';
import { mostTogether } from '../../shared/log/read-back.ts';
import { hashesOf, type ReadTile, tilePath, tilesBehind } from '../../shared/log/tiles.ts';
import { rootOver } from '../../shared/log/tree.ts';
import { Overloaded } from '../../shared/store/store.ts';

/** What the sealer works on. */
export interface Sealing {
  log: LogStore;
  objects: LogObjects;
  signer: Signer;
}

/** What the log line is found by that names such: an alarm counts it. */
export const replacedCode = 'history-replaced';

/** How often one of many that seal at once tries again before the stream brings the entries once more. */
const tries = 50;

/**
 * Seals entries. First what was added before and is not wholly written is finished, by whoever comes next: so it is known
 * of each entry whether the log has it. Then those that it lacks are added behind its head, and only one of two who saw
 * the same head does so. Gives how many were added. Throws `Overloaded` where others were faster again and again.
 */
export async function seal(sealing: Sealing, leaves: readonly Leaf[]): Promise<number> {
  let added = 0;
  for (let attempt = 0; attempt < tries; attempt++) {
    const head = await finished(sealing);
    const { fresh, end } = await unsealed(sealing, leaves);
    // Another may have added them since the head was read, and died before its checkpoint: then that is finished first.
    if (fresh.length === 0 && end <= head.size) return added;
    if (fresh.length === 0) continue;
    const part = fresh.slice(0, mostTogether);
    const batch: Batch = {
      start: head.size,
      entries: part.map(({ entry }) => entry),
      from: part.map(({ pk, sk }) => [pk, sk]),
    };
    if (await sealing.log.commit(head, batch)) {
      added += part.length;
      attempt = 0;
    }
  }
  throw new Overloaded('Others seal at once, again and again.');
}

/**
 * Those of which the log has nothing, each once, and the size that it must have for those that it has. Of one place of the
 * history it takes what comes first: another that lies there later is no entry, but an alteration, and is named.
 */
async function unsealed({ log }: Sealing, leaves: readonly Leaf[]): Promise<{ fresh: Leaf[]; end: number }> {
  if (leaves.length === 0) return { fresh: [], end: 0 };
  const first = new Map(leaves.toReversed().map((leaf) => [placeOf(leaf), leaf]));
  const sealed = await log.sealed([...first.values()]);
  for (const leaf of leaves) {
    const { entry } = sealed.get(placeOf(leaf)) ?? first.get(placeOf(leaf)) ?? leaf;
    if (!Buffer.from(entry).equals(leaf.entry)) console.error({ code: replacedCode, at: leaf.sk });
  }
  const fresh = [...first.values()].toReversed().filter((leaf) => !sealed.has(placeOf(leaf)));
  return { fresh, end: Math.max(0, ...[...sealed.values()].map(({ place }) => place + 1)) };
}

/**
 * Writes what is lacking of the entries that were added last: their places, their tiles, where they are from, and the
 * checkpoint behind them, in this order, each the same whoever writes it. Gives the head, with nothing unfinished.
 */
export async function finished(sealing: Sealing): Promise<Head> {
  const { log, objects } = sealing;
  const head = await log.head();
  if (head.unfinished === null) return head;
  const batch = await log.batch(head.unfinished);
  await log.place(batch);
  const stored = tilesIn(objects);
  const tiles = await tilesBehind(stored, batch.start, batch.entries);
  await Promise.all([
    objects.put(sourcesName(batch.start), Buffer.from(JSON.stringify(batch.from))),
    ...tiles.map((tile) => objects.put(tilePath(tile), tile.bytes)),
  ]);
  const written = new Map(tiles.map((tile) => [tilePath(tile), tile.bytes]));
  const readTile: ReadTile = async (tile) => written.get(tilePath(tile)) ?? stored(tile);
  const root = await rootOver(hashesOf(readTile, head.size), 0, head.size);
  await publish(sealing, batch, { size: head.size, root });
  await log.finish(batch.start);
  return { ...head, unfinished: null };
}

/**
 * Signs the checkpoint behind a batch, keeps it, and publishes it. The bucket is asked before whether it keeps a later
 * one: then whoever writes this is late, or somebody has put the table back, and nothing is signed that disagrees.
 */
async function publish(
  { log, objects, signer }: Sealing,
  { start }: Batch,
  tree: Pick<Checkpoint, 'size' | 'root'>,
): Promise<void> {
  const later = await objects.behind(checkpointName(start));
  if (later.some((name) => name > checkpointName(tree.size))) {
    if ((await log.head()).size > tree.size) return;
    throw new Error(
      'The bucket keeps a later checkpoint than the table of the log knows: the table was put back.',
    );
  }
  const key = await signer.key();
  const checkpoint = { origin: key.origin, ...tree };
  const note = signedNote(checkpoint, key, await signer.sign(checkpointText(checkpoint)));
  await objects.put(checkpointName(tree.size), Buffer.from(note));
  await log.publish({ size: tree.size, note, key: verifierKey(key) });
}

/** M30.1, invariant 12: whatever enters the history is in the log, once, whoever seals beside and whoever dies between. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { finished, type Sealing, seal } from '../../../functions/sealer/seal.ts';
import { fingerprint } from '../../../shared/keys/keys.ts';
import type { Leaf } from '../../../shared/log/leaf.ts';
import { openedNote } from '../../../shared/log/note.ts';
import { tilesIn } from '../../../shared/log/objects.ts';
import { hashesOf, tileIn, unbundled } from '../../../shared/log/tiles.ts';
import { leafHash, rootOver } from '../../../shared/log/tree.ts';
import type { Service } from '../../simulation/world/clients.ts';
import { sealingOn } from '../../support/log.ts';
import { emptyTables } from '../../support/memory.ts';

const leaf = (n: number): Leaf => ({
  pk: 'S#somebody',
  sk: `E#case#${n}`,
  entry: Buffer.from(fingerprint(String(n)), 'base64url'),
});
const leaves = (from: number, to: number): Leaf[] =>
  Array.from({ length: to - from }, (_, at) => leaf(from + at));
const text = (entry: Uint8Array): string => Buffer.from(entry).toString('hex');

/** The entries of the log, read as anybody does from its last checkpoint, whose root they must have. */
async function entriesOf({ log, objects, signer }: Sealing): Promise<string[]> {
  const published = await log.published();
  if (!published) return [];
  const checkpoint = openedNote(published.note, await signer.key());
  if (!checkpoint) throw new Error('The published checkpoint does not open.');
  const readTile = tilesIn(objects);
  const { size, root } = checkpoint;
  expect(text(await rootOver(hashesOf(readTile, size), 0, size))).toBe(text(root));
  const entries: Uint8Array[] = [];
  for (let index = 0; index * 256 < size; index++)
    entries.push(...unbundled(await readTile(tileIn(size, 'entries', index))));
  const hashAt = hashesOf(readTile, size);
  for (const [at, entry] of entries.entries()) expect(text(await hashAt(0, at))).toBe(text(leafHash(entry)));
  return entries.map(text);
}

describe('M30.1 sealing', () => {
  test('what comes is in the log in its order, and what comes again is not there twice', async () => {
    const sealing = sealingOn(emptyTables().tables);
    expect(await seal(sealing, leaves(0, 700))).toBe(700);
    expect(await seal(sealing, leaves(600, 710))).toBe(10);
    expect(await seal(sealing, leaves(0, 5))).toBe(0);
    expect(await seal(sealing, [leaf(1), leaf(800), leaf(800)])).toBe(1);
    expect(await entriesOf(sealing)).toEqual([...leaves(0, 710), leaf(800)].map(({ entry }) => text(entry)));
  });

  test('twenty at once add each entry once, and no checkpoint is smaller than one before', async () => {
    const sealing = sealingOn(emptyTables().tables);
    const sizes: number[] = [];
    const publish = sealing.log.publish;
    sealing.log.publish = async (checkpoint) => {
      await publish(checkpoint);
      sizes.push((await sealing.log.published())?.size ?? 0);
    };
    await Promise.all(Array.from({ length: 20 }, (_, at) => seal(sealing, leaves(at * 10, at * 10 + 30))));
    const entries = await entriesOf(sealing);
    expect(entries.toSorted()).toEqual(
      leaves(0, 220)
        .map(({ entry }) => text(entry))
        .toSorted(),
    );
    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
  });

  test('whoever dies anywhere, the next finishes: none is lost, none doubled, no two checkpoints disagree', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 300 }), fc.nat({ max: 30 })), {
          minLength: 1,
          maxLength: 5,
        }),
        async (steps) => {
          let left = Number.POSITIVE_INFINITY;
          const dying =
            (call: Service): Service =>
            async (command, input) => {
              if (left-- <= 0) throw new Error('It dies.');
              return call(command, input);
            };
          const sealing = sealingOn(emptyTables(dying).tables);
          const { put } = sealing.objects;
          sealing.objects.put = async (name, bytes) => {
            if (left-- <= 0) throw new Error('It dies.');
            return put(name, bytes);
          };
          let count = 0;
          for (const [more, survives] of steps) {
            const part = leaves(count, count + more);
            count += more;
            left = survives;
            const isDead = await seal(sealing, part).then(
              () => false,
              () => true,
            );
            left = Number.POSITIVE_INFINITY;
            // The stream brings again what was not acknowledged.
            if (isDead) await seal(sealing, part);
          }
          expect(await entriesOf(sealing)).toEqual(leaves(0, count).map(({ entry }) => text(entry)));
        },
      ),
      { numRuns: 40 },
    );
  });

  test('what another added beside it and left without its checkpoint is finished before it is called sealed', async () => {
    const { tables } = emptyTables();
    const { log, ...rest } = sealingOn(tables);
    // Between this one's look at the head and its look at the entries, another adds them, gives them their places, and dies.
    const overtaken = async (at: Parameters<typeof log.sealed>[0]) => {
      const head = await log.head();
      if (head.size === 0) {
        const entries = leaves(0, 3).map(({ entry }) => entry);
        const from = leaves(0, 3).map(({ pk, sk }) => [pk, sk] as const);
        await log.commit(head, { start: 0, entries, from });
        await log.place({ start: 0, entries, from });
      }
      return log.sealed(at);
    };
    expect(await seal({ log: { ...log, sealed: overtaken }, ...rest }, leaves(0, 3))).toBe(0);
    expect(await entriesOf({ log, ...rest })).toHaveLength(3);
  });

  test('what was added and not finished is finished by the schedule, with nothing new to seal', async () => {
    const sealing = sealingOn(emptyTables().tables);
    const head = await sealing.log.head();
    await sealing.log.commit(head, {
      start: 0,
      entries: [leaf(0).entry],
      from: [['S#somebody', 'E#case#0']],
    });
    expect(await sealing.log.published()).toBeNull();
    await finished(sealing);
    expect(await entriesOf(sealing)).toEqual([text(leaf(0).entry)]);
  });

  test('E3 where the table was put back, nothing is signed that disagrees with what was published', async () => {
    const memory = emptyTables();
    const sealing = sealingOn(memory.tables);
    const key = (pk: string) => ({ pk: { S: pk }, sk: { S: '-' } });
    await seal(sealing, leaves(0, 10));
    const [head, checkpoint] = [memory.log.get(key('HEAD')), memory.log.get(key('CHECKPOINT'))];
    await seal(sealing, leaves(10, 20));
    memory.log.put(head ?? {});
    memory.log.put(checkpoint ?? {});
    await expect(seal(sealing, leaves(30, 33))).rejects.toThrow();
    expect((await sealing.log.published())?.size).toBe(10);
    expect([...sealing.objects.kept.keys()].filter((name) => name.startsWith('checkpoint/'))).toHaveLength(2);
  });
});

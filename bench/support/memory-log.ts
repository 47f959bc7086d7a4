import {
  type Batch,
  type Head,
  type LogStore,
  type Published,
  placeOf,
  type Sealed,
} from '../../shared/log/log-store.ts';

/** A log's order in memory, for one sealer: what remains of sealing is the sealer's own work. */
export function memoryLog(): LogStore {
  const batches = new Map<number, Batch>();
  const sealed = new Map<string, Sealed>();
  let head: Head = { size: 0, unfinished: null };
  let last: Published | null = null;
  return {
    head: async () => head,
    sealed: async (at) =>
      new Map(
        at.flatMap((each): [string, Sealed][] => {
          const found = sealed.get(placeOf(each));
          return found ? [[placeOf(each), found]] : [];
        }),
      ),
    under: async (pk, prefix) =>
      [...sealed.values()].filter((each) => each.pk === pk && each.sk.startsWith(prefix)),
    between: async (pk, from, to) =>
      [...sealed.values()].filter((each) => each.pk === pk && from <= each.sk && each.sk <= to),
    async commit({ size }, batch) {
      batches.set(batch.start, batch);
      head = { size: size + batch.entries.length, unfinished: batch.start };
      return true;
    },
    async batch(start) {
      const batch = batches.get(start);
      if (!batch) throw new Error(`There is no batch from ${start} on.`);
      return batch;
    },
    async place({ start, entries, from }) {
      for (const [at, entry] of entries.entries()) {
        const [pk, sk] = from[at] ?? ['', ''];
        sealed.set(placeOf({ pk, sk }), { pk, sk, entry, place: start + at });
      }
    },
    async finish() {
      head = { ...head, unfinished: null };
    },
    published: async () => last,
    async publish(checkpoint) {
      last = checkpoint;
    },
  };
}

import type { PublishedKind } from './kinds.ts';
import type { Published } from './state.ts';

/**
 * Reads kinds that are asked for at once as one: takes what reads several, gives what reads one. Whoever asks before the
 * first of them is on its way goes along with it.
 */
export function together(
  readAll: (kinds: readonly PublishedKind[]) => Promise<Map<PublishedKind, Published[]>>,
): (what: PublishedKind) => Promise<Published[]> {
  let leaving: { kinds: Set<PublishedKind>; read: ReturnType<typeof readAll> } | null = null;

  const depart = (): NonNullable<typeof leaving> => {
    const kinds = new Set<PublishedKind>();
    const read = Promise.resolve().then(() => {
      leaving = null;
      return readAll([...kinds]);
    });
    return { kinds, read };
  };

  return async (what) => {
    leaving ??= depart();
    leaving.kinds.add(what);
    return (await leaving.read).get(what) ?? [];
  };
}

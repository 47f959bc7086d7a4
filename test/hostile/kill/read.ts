import type { Api } from '../../../local/demo/api.ts';

// biome-ignore lint/suspicious/noExplicitAny: answers are read field by field, as any client would.
export type Items = any[];

/** All pages of a list. */
export async function allOf(api: Api, client: string, path: string): Promise<Items> {
  const items: Items = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const { body } = await api.get(client, `${path}${cursor ? `?cursor=${cursor}` : ''}`);
    items.push(...body.items);
    cursor = body.cursor ?? null;
  }
  return items;
}

/** At once: enough to be quick, too few to be turned away. */
const AT_ONCE = 8;

/** Looks at each of many things, some at once; gives what was found wrong. */
export async function each<T>(
  things: readonly T[],
  look: (thing: T) => Promise<string[]>,
): Promise<string[]> {
  const queue = [...things];
  const found: string[] = [];
  const worker = async () => {
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) found.push(...(await look(next)));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return found;
}

/** How often each text occurs, where that is not as often as it must. */
export function differences(what: string, must: readonly string[], is: readonly string[]): string[] {
  const count = (texts: readonly string[]) => {
    const counts = new Map<string, number>();
    for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
    return counts;
  };
  const [wanted, seen] = [count(must), count(is)];
  return [...new Set([...wanted.keys(), ...seen.keys()])].flatMap((text) => {
    const [must, is] = [wanted.get(text) ?? 0, seen.get(text) ?? 0];
    return must === is ? [] : [`${what} ${text}: ${is} times instead of ${must}`];
  });
}

const SETTLING_ATTEMPTS = 20;

/** Waits until the platform has done all that it was set to; a backlog may take longer than one wait. */
export async function settle(api: Api): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await api.settle();
    } catch (error) {
      if (attempt === SETTLING_ATTEMPTS) throw error;
    }
  }
}

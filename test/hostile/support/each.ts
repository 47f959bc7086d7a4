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

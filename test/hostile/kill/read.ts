/** So few on a page that lists of this run have several. */
export const fewOnPage = { limit: '10' };

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

import { invalid } from '../refused.ts';
import type { Path } from './syntax.ts';

/** A path as errors show it: `[m, x, [0]]`. */
export const pathText = (path: Path): string =>
  `[${path.map((part) => (typeof part === 'number' ? `[${part}]` : part)).join(', ')}]`;

/** What is between two paths that cannot stand in one expression; undefined for nothing. */
function clash(one: Path, other: Path): 'overlap' | 'conflict' | undefined {
  const parted = one.findIndex((part, index) => part !== other[index]);
  if (parted === -1 || parted === other.length) return 'overlap';
  // What one takes for a list, the other takes for a map.
  return typeof one[parted] === typeof other[parted] ? undefined : 'conflict';
}

/** Refuses an expression two of whose paths lie in one another, or take one place for a list and for a map. */
export function checkApart(paths: readonly Path[], called: string): void {
  paths.forEach((one, index) => {
    for (const other of paths.slice(index + 1)) {
      const how = clash(one, other);
      if (!how) continue;
      throw invalid(
        `Invalid ${called}: Two document paths ${how} with each other; must remove or rewrite one of these paths; path one: ${pathText(one)}, path two: ${pathText(other)}`,
      );
    }
  });
}

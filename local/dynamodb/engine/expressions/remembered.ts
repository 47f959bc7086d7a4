import type { Parsed } from './syntax.ts';

/** Far more than the different expressions that a program sends. */
const MOST = 1000;

/** Keeps what was understood: a program sends few expressions, each very often. */
export function remembered<T>(
  parse: (expression: string, called: string) => Parsed<T>,
): (expression: string, called: string) => Parsed<T> {
  const known = new Map<string, Parsed<T>>();
  return (expression, called) => {
    const key = `${called} ${expression}`;
    const before = known.get(key);
    if (before) return before;
    const parsed = parse(expression, called);
    if (known.size >= MOST) known.clear();
    known.set(key, parsed);
    return parsed;
  };
}

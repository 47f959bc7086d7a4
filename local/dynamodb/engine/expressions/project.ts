import { attributeOf, setAttribute } from '../attributes.ts';
import type { Item, Value } from '../values.ts';
import { at } from './evaluate.ts';
import type { Path } from './syntax.ts';

/** The parts of an item at some paths; of a list, those that are wanted in their order. */
export function projected(item: Item, paths: readonly Path[]): Item {
  return pick({ M: item }, paths).M ?? {};
}

function pick(value: Value, paths: readonly Path[]): Value {
  if (paths.some((path) => path.length === 0)) return value;
  const heads = [...new Set(paths.map(([head]) => head))];
  const below = (head: string | number | undefined) =>
    paths.filter((path) => path[0] === head).map((path) => path.slice(1));
  if (value.L) {
    const places = heads.filter((head) => typeof head === 'number').sort((one, other) => one - other);
    const found = places.flatMap((head) => {
      const each = value.L?.[head];
      return each && reaches(each, below(head)) ? [pick(each, below(head))] : [];
    });
    return { L: found };
  }
  const map: Item = {};
  for (const head of heads) {
    if (typeof head !== 'string') continue;
    const each = attributeOf(value.M, head);
    if (each && reaches(each, below(head))) setAttribute(map, head, pick(each, below(head)));
  }
  return { M: map };
}

/** Whether there is something at one of the paths. */
const reaches = (value: Value, paths: readonly Path[]): boolean =>
  paths.some((path) => at({ value }, ['value', ...path]) !== undefined);

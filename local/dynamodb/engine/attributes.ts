/** Attributes by their names, which may be any text: also one by which every object has something. */
import type { Item, Value } from './values.ts';

const LONGEST_NAME = 65_535;

/** What is wrong with the name of an attribute; undefined for nothing. */
export function wrongName(name: string): string | undefined {
  if (name === '') return 'Empty attribute name';
  // No character takes more than three bytes for each of its units.
  const mayBeLong = name.length > LONGEST_NAME / 3;
  if (!mayBeLong || Buffer.byteLength(name) <= LONGEST_NAME) return undefined;
  return `Attribute name is too large, must be less than ${LONGEST_NAME + 1} bytes`;
}

/** An attribute of an item or a map; undefined where it has none of that name, whatever every object has by it. */
export const attributeOf = (item: Item | undefined, name: string): Value | undefined =>
  item && Object.hasOwn(item, name) ? item[name] : undefined;

/** Sets an attribute of any name: `__proto__` is one, too, and assigning it would only exchange the prototype. */
export function setAttribute(item: Item, name: string, value: Value): void {
  if (name !== '__proto__') item[name] = value;
  else Object.defineProperty(item, name, { value, enumerable: true, configurable: true, writable: true });
}

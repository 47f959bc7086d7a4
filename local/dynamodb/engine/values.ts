/** Attribute values in the form in which they travel (binary in base64), and what DynamoDB asks of them. */
import { isObject } from '../../json.ts';
import { attributeOf, setAttribute, wrongName } from './attributes.ts';
import { canonicalNumber, compareNumbers } from './numbers.ts';
import { invalid, invalidParameter, Refused } from './refused.ts';

interface Contents {
  S: string;
  N: string;
  B: string;
  BOOL: boolean;
  NULL: boolean;
  L: Value[];
  M: Item;
  SS: string[];
  NS: string[];
  BS: string[];
}

export type ValueType = keyof Contents;

/** A value is an object of one member, named by its type. */
export type Value = Partial<Contents>;

export type Item = Record<string, Value>;

/** The type of a value that was read. */
export const typeOf = (value: Value): ValueType => Object.keys(value)[0] as ValueType;

/** How many levels an item has at most: lists and maps in one another, and what lies in the innermost. */
const DEEPEST = 32;

const wrongType = (): Refused =>
  new Refused('SerializationException', 'The value has another type than its name says');

function text(content: unknown): string {
  if (typeof content !== 'string') throw wrongType();
  return content;
}

const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

function binary(content: unknown): string {
  const read = text(content);
  if (!BASE64.test(read)) throw new Refused('SerializationException', 'Binary values are in base64');
  return read;
}

function truth(content: unknown): boolean {
  if (typeof content !== 'boolean') throw wrongType();
  return content;
}

function isNull(content: unknown): boolean {
  if (!truth(content)) throw invalidParameter('Null attribute value types must have the value of true');
  return true;
}

const list = (content: unknown): unknown[] => {
  if (!Array.isArray(content)) throw wrongType();
  return content;
};

const setOf = (read: (each: unknown) => string) => (content: unknown) => {
  const members = list(content).map(read);
  if (members.length === 0) throw invalidParameter('An string set  may not be empty');
  if (new Set(members).size < members.length) {
    throw invalidParameter(`Input collection [${members.join(', ')}] contains duplicates.`);
  }
  return members;
};

const number = (content: unknown): string => canonicalNumber(text(content));

/** In how many lists and maps the contents of one lie that lies in `depth`. @throws Refused where that is too deep */
function inside(depth: number): number {
  if (depth + 1 >= DEEPEST) throw invalid('Nesting Levels have exceeded supported limits');
  return depth + 1;
}

/** Refuses a value that is to lie in `depth` lists and maps where it, or what is in it, lies too deep there. */
export function checkDepth(value: Value, depth: number): void {
  const contents = value.L ?? (value.M && Object.values(value.M));
  if (!contents) return;
  const below = inside(depth);
  for (const each of contents) checkDepth(each, below);
}

const readers: { [T in ValueType]: (content: unknown, depth: number) => Contents[T] } = {
  S: text,
  N: number,
  B: binary,
  BOOL: truth,
  NULL: isNull,
  L: (content, depth) => {
    const below = inside(depth);
    return list(content).map((each) => readValue(each, below));
  },
  M: (content, depth) => readItem(content, inside(depth)),
  SS: setOf(text),
  NS: setOf(number),
  BS: setOf(binary),
};

const isType = (name: string): name is ValueType => Object.hasOwn(readers, name);

/**
 * Reads a value as a caller sent it: its numbers in their one form.
 * @throws Refused for what is none
 */
export function readValue(given: unknown, depth = 0): Value {
  if (!isObject(given)) throw wrongType();
  const [name, ...more] = Object.keys(given).filter((key) => given[key] !== undefined);
  if (more.length > 0) {
    throw invalid(
      'Supplied AttributeValue has more than one datatypes set, must contain exactly one of the supported datatypes',
    );
  }
  if (name === undefined || !isType(name)) {
    throw invalid('Supplied AttributeValue is empty, must contain exactly one of the supported datatypes');
  }
  return { [name]: readers[name](given[name], depth) };
}

/** Reads the values of an item or a map. @throws Refused */
export function readItem(given: unknown, depth = 0): Item {
  if (!isObject(given)) throw wrongType();
  const item: Item = {};
  for (const [name, value] of Object.entries(given)) {
    const wrong = wrongName(name);
    if (wrong) throw invalid(wrong);
    setAttribute(item, name, readValue(value, depth));
  }
  return item;
}

const bytesIn = (base64: string): number =>
  (base64.length / 4) * 3 - (base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0);

const numberSize = (content: string): number => {
  const digits = content.replace(/[-.]/g, '').replace(/^0+|0+$/g, '').length;
  return Math.ceil(digits / 2) + 1 + (content.startsWith('-') ? 1 : 0);
};

const sum = <T>(all: readonly T[], size: (each: T) => number): number =>
  all.reduce((total, each) => total + size(each), 0);

const nested = 3;

const sizes: { [T in ValueType]: (content: Contents[T]) => number } = {
  S: Buffer.byteLength,
  N: numberSize,
  B: bytesIn,
  BOOL: () => 1,
  NULL: () => 1,
  L: (content) => nested + sum(content, (each) => 1 + valueSize(each)),
  M: (content) => nested + sum(Object.keys(content), () => 1) + itemSize(content),
  SS: (content) => sum(content, Buffer.byteLength),
  NS: (content) => sum(content, numberSize),
  BS: (content) => sum(content, bytesIn),
};

/** How many bytes a value counts. */
export function valueSize(value: Value): number {
  const type = typeOf(value);
  return (sizes[type] as (content: unknown) => number)(value[type]);
}

/** How many bytes an item counts, its names included. */
export const itemSize = (item: Item): number =>
  sum(Object.entries(item), ([name, value]) => Buffer.byteLength(name) + valueSize(value));

/** Below 0, 0 or above 0; undefined where the two are of types that have no order between them. */
export function compareValues(left: Value, right: Value): number | undefined {
  if (left.S !== undefined && right.S !== undefined) {
    return Buffer.compare(Buffer.from(left.S), Buffer.from(right.S));
  }
  if (left.N !== undefined && right.N !== undefined) return compareNumbers(left.N, right.N);
  if (left.B !== undefined && right.B !== undefined) {
    return Buffer.compare(Buffer.from(left.B, 'base64'), Buffer.from(right.B, 'base64'));
  }
  return undefined;
}

const isSet = (type: ValueType): type is 'SS' | 'NS' | 'BS' => type.length === 2;

/** Whether two values are the same; the members of sets have no order. */
export function sameValue(left: Value, right: Value): boolean {
  const type = typeOf(left);
  if (type !== typeOf(right)) return false;
  if (left.L && right.L) {
    const { L } = right;
    return left.L.length === L.length && left.L.every((each, index) => sameValue(each, L[index] ?? {}));
  }
  if (left.M && right.M) return sameItem(left.M, right.M);
  if (isSet(type)) {
    const [some, others] = [left[type] ?? [], new Set(right[type])];
    return some.length === others.size && some.every((each) => others.has(each));
  }
  return left[type] === right[type];
}

function sameItem(left: Item, right: Item): boolean {
  const names = Object.keys(left);
  return (
    names.length === Object.keys(right).length &&
    names.every((name) => {
      const other = attributeOf(right, name);
      return other && sameValue(left[name] ?? {}, other);
    })
  );
}

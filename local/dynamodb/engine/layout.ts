/** How a table is laid out: its keys and indexes, and where in their order an item stands. */
import { attributeOf } from './attributes.ts';
import { numberKey } from './numbers.ts';
import { Unfit, unfit } from './refused.ts';
import { type Item, typeOf, type Value } from './values.ts';

export type KeyType = 'S' | 'N' | 'B';

/** An attribute of a key. */
export interface KeyAttribute {
  name: string;
  type: KeyType;
}

export interface KeyLayout {
  partition: KeyAttribute;
  sort: KeyAttribute | undefined;
}

export interface IndexLayout extends KeyLayout {
  /** What it is called in the storage. */
  id: string;
  name: string;
  /** The attributes that its entries show, the keys among them; or all. */
  shows: readonly string[] | 'all';
}

export interface TableLayout extends KeyLayout {
  id: number;
  name: string;
  indexes: readonly IndexLayout[];
  /** What the stream shows of a change, and the stream's address; undefined where there is none. */
  stream: { view: StreamView; arn: string } | undefined;
  /** The attribute that says when an item may go. */
  expires: string | undefined;
}

export type StreamView = 'NEW_IMAGE' | 'OLD_IMAGE' | 'NEW_AND_OLD_IMAGES' | 'KEYS_ONLY';

/** Where an item stands, as bytes that compare as the values do; no sort key is no bytes. */
export interface Place {
  partition: Buffer;
  sort: Buffer;
}

const LONGEST = { partition: 2048, sort: 1024 };
const NOTHING = Buffer.alloc(0);

/** The attributes of a key, the partition's first. */
export const keyAttributes = ({ partition, sort }: KeyLayout): KeyAttribute[] =>
  sort ? [partition, sort] : [partition];

/** The bytes of a key's value. */
export function keyBytes(value: Value): Buffer {
  if (value.N !== undefined) return numberKey(value.N);
  return value.B === undefined ? Buffer.from(value.S ?? '') : Buffer.from(value.B, 'base64');
}

function part(value: Value, what: 'partition' | 'sort', name: string, index?: string): Buffer {
  const bytes = keyBytes(value);
  if (bytes.length === 0) {
    const of = index ? ` IndexName: ${index}, IndexKey: ${name}` : ` Key: ${name}`;
    throw unfit(
      `The AttributeValue for a key attribute cannot contain an empty ${value.B === undefined ? 'string' : 'binary'} value.${of}`,
    );
  }
  if (bytes.length > LONGEST[what]) {
    const called = what === 'partition' ? 'hashkey' : 'rangekey';
    throw unfit(
      `Size of ${called} has exceeded the maximum size limit of${what === 'partition' ? '' : ' '}${LONGEST[what]} bytes`,
    );
  }
  return bytes;
}

/** Where an item stands in its table. @throws Unfit where its key is missing, of another type or too long */
export function placeOf(table: TableLayout, item: Item): Place {
  const read = ({ name, type }: KeyAttribute, what: 'partition' | 'sort'): Buffer => {
    const value = attributeOf(item, name);
    if (value === undefined) throw unfit(`Missing the key ${name} in the item`);
    if (typeOf(value) !== type) {
      throw unfit(`Type mismatch for key ${name} expected: ${type} actual: ${typeOf(value)}`);
    }
    return part(value, what, name);
  };
  return {
    partition: read(table.partition, 'partition'),
    sort: table.sort ? read(table.sort, 'sort') : NOTHING,
  };
}

/** Where a key as a caller names it points. @throws Unfit where it has other attributes than the table's key */
export function placeAt(table: TableLayout, key: Item): Place {
  const attributes = keyAttributes(table);
  const fits =
    Object.keys(key).length === attributes.length &&
    attributes.every(({ name, type }) => {
      const value = attributeOf(key, name);
      return value && typeOf(value) === type;
    });
  if (!fits) throw new Unfit('The provided key element does not match the schema');
  return placeOf(table, key);
}

/** Where an item stands in an index; undefined where it lacks one of its attributes. @throws Unfit */
export function placeIn(index: IndexLayout, item: Item): Place | undefined {
  const read = ({ name, type }: KeyAttribute, what: 'partition' | 'sort'): Buffer | undefined => {
    const value = attributeOf(item, name);
    if (!value) return undefined;
    if (typeOf(value) !== type) {
      throw unfit(
        `Type mismatch for Index Key ${name} Expected: ${type} Actual: ${typeOf(value)} IndexName: ${index.name}`,
      );
    }
    return part(value, what, name, index.name);
  };
  const partition = read(index.partition, 'partition');
  const sort = index.sort ? read(index.sort, 'sort') : NOTHING;
  return partition && sort && { partition, sort };
}

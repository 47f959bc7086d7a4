/** One item's change: kept, entered in the indexes, and shown by the stream, all in the transaction around it. */
import type { Context } from './context.ts';
import { keyAttributes, type Place, placeIn, placeOf, type TableLayout } from './layout.ts';
import { Unfit } from './refused.ts';
import type { Row } from './storage.ts';
import { appendChange } from './streams.ts';
import { type Item, itemSize } from './values.ts';

const LARGEST_ITEM = 400 * 1024;

/** An item that was there, with its text and, where somebody needed it, what it says. */
export class Stored {
  readonly row: Row;
  private read: Item | undefined;

  constructor(row: Row) {
    this.row = row;
  }

  get item(): Item {
    this.read ??= JSON.parse(this.row.item) as Item;
    return this.read;
  }
}

/** What lies at a place. */
export function storedAt({ storage }: Context, table: TableLayout, place: Place): Stored | undefined {
  const row = storage.get(table.id, place);
  return row && new Stored(row);
}

/** An item that may be kept, and how large it is. */
export interface Acceptable {
  item: Item;
  place: Place;
  size: number;
}

/** Refuses an item that may not be kept: by its size, or by its keys and those of the indexes. */
export function acceptable(table: TableLayout, item: Item, tooLarge: string): Acceptable {
  const place = placeOf(table, item);
  const size = itemSize(item);
  if (size > LARGEST_ITEM) throw new Unfit(tooLarge);
  for (const index of table.indexes) placeIn(index, item);
  return { item, place, size };
}

const expiryOf = (item: Item, name: string | undefined): number | null => {
  const expires = name === undefined ? undefined : item[name]?.N;
  return expires === undefined ? null : Math.floor(Number(expires));
};

/** Keeps an item in the place of the one before. */
export function keep(
  context: Context,
  table: TableLayout,
  before: Stored | undefined,
  { item, place, size }: Acceptable,
): void {
  const row = { size, item: JSON.stringify(item) };
  const id = context.storage.put(table.id, place, row, expiryOf(item, table.expires));
  unindex(context, table, before, place);
  for (const index of table.indexes) {
    const entry = placeIn(index, item);
    if (entry) context.storage.enter(index.id, entry, place, id);
  }
  // A write that changes nothing is no change.
  if (before?.row.item !== row.item) {
    appendChange(context, table, { keys: keysOf(table, item), place, before: before?.row, after: row });
  }
}

/** Takes an item away. */
export function drop(
  context: Context,
  table: TableLayout,
  before: Stored,
  place: Place,
  byService = false,
): void {
  unindex(context, table, before, place);
  context.storage.remove(before.row.id);
  appendChange(context, table, {
    keys: keysOf(table, before.item),
    place,
    before: before.row,
    after: undefined,
    byService,
  });
}

function unindex({ storage }: Context, table: TableLayout, before: Stored | undefined, place: Place): void {
  if (!before) return;
  for (const index of table.indexes) {
    const entry = placeIn(index, before.item);
    if (entry) storage.leave(index.id, entry, place);
  }
}

/** The attributes of an item that are its key. */
export const keysOf = (table: TableLayout, item: Item): Item =>
  Object.fromEntries(keyAttributes(table).map(({ name }) => [name, item[name] ?? {}]));

import type { Item } from './expressions.ts';

/** Items in the order of one key. */
class Sorted {
  private readonly keys: string[] = [];
  private readonly items: Item[] = [];

  private find(key: string): { index: number; found: boolean } {
    let low = 0;
    let high = this.keys.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.keys[middle] as string) < key) low = middle + 1;
      else high = middle;
    }
    return { index: low, found: this.keys[low] === key };
  }

  get(key: string): Item | undefined {
    const { index, found } = this.find(key);
    return found ? this.items[index] : undefined;
  }

  put(key: string, item: Item): void {
    const { index, found } = this.find(key);
    this.keys.splice(index, found ? 1 : 0, key);
    this.items.splice(index, found ? 1 : 0, item);
  }

  delete(key: string): void {
    const { index, found } = this.find(key);
    if (!found) return;
    this.keys.splice(index, 1);
    this.items.splice(index, 1);
  }

  /** Items from a key on (included) upwards, or from a key downwards. */
  *from(key: string, upwards: boolean): Generator<[string, Item]> {
    const { index, found } = this.find(key);
    const step = upwards ? 1 : -1;
    const first = upwards || found ? index : index - 1;
    for (let at = first; at >= 0 && at < this.keys.length; at += step) {
      yield [this.keys[at] as string, this.items[at] as Item];
    }
  }
}

/** The order of items under keys, by partition. */
export class Collection {
  private readonly partitions = new Map<string, Sorted>();

  get = (partition: string, sort: string): Item | undefined => this.partitions.get(partition)?.get(sort);

  put(partition: string, sort: string, item: Item): void {
    const sorted = this.partitions.get(partition) ?? new Sorted();
    this.partitions.set(partition, sorted);
    sorted.put(sort, item);
  }

  delete = (partition: string, sort: string): void => this.partitions.get(partition)?.delete(sort);

  from = (partition: string, sort: string, upwards: boolean): Iterable<[string, Item]> =>
    this.partitions.get(partition)?.from(sort, upwards) ?? [];
}

const text = (item: Item, name: string): string | undefined => item[name]?.S;

export interface Index {
  name: string;
  partition: string;
  sort: string;
}

/** A table with the keys `pk` and `sk`, and at most one index that holds only items with its attributes. */
export class Table {
  readonly items = new Collection();
  readonly indexed = new Collection();
  readonly index: Index | undefined;

  constructor(index?: Index) {
    this.index = index;
  }

  get = (key: Item): Item | undefined => this.items.get(text(key, 'pk') ?? '', text(key, 'sk') ?? '');

  put(item: Item): void {
    this.unindex(this.get(item));
    this.items.put(text(item, 'pk') ?? '', text(item, 'sk') ?? '', item);
    const entry = this.entryOf(item);
    if (entry) this.indexed.put(...entry, item);
  }

  delete(key: Item): void {
    this.unindex(this.get(key));
    this.items.delete(text(key, 'pk') ?? '', text(key, 'sk') ?? '');
  }

  private unindex(item: Item | undefined): void {
    const entry = item && this.entryOf(item);
    if (entry) this.indexed.delete(...entry);
  }

  /** Where an item stands in the index: equal sort values are told apart by the item's key. */
  private entryOf(item: Item): [string, string] | null {
    const partition = this.index && text(item, this.index.partition);
    const sort = this.index && text(item, this.index.sort);
    return partition && sort ? [partition, `${sort} ${text(item, 'pk')} ${text(item, 'sk')}`] : null;
  }
}

import { batchGet } from './batch-get.ts';
import type { Database } from './database.ts';
import { type Item, text } from './item.ts';

/** Where an item lies. */
export interface Place {
  pk: string;
  sk: string;
}

const keyOf = ({ pk, sk }: Place): Item => ({ pk: { S: pk }, sk: { S: sk } });
const placeText = ({ pk, sk }: Place): string => `${pk} ${sk}`;
export const placeIn = (item: Item): Place => ({ pk: text(item, 'pk'), sk: text(item, 'sk') });

/** A table as the audit reads it: item by item, whatever they are. */
export interface RawTable {
  /** A part of all items, in no order that says anything, behind one of them. */
  scan(after: Place | null, limit: number): Promise<{ items: Item[]; end: Place | null }>;
  /** Items by where they lie, in the order asked for; null for what is not there. */
  read(places: readonly Place[]): Promise<(Item | null)[]>;
}

export const rawTable = (client: Database, table: string): RawTable => ({
  async scan(after, limit) {
    const { Items = [], LastEvaluatedKey } = await client.call('Scan', {
      TableName: table,
      ConsistentRead: true,
      Limit: limit,
      ...(after ? { ExclusiveStartKey: keyOf(after) } : {}),
    });
    return { items: Items, end: LastEvaluatedKey ? placeIn(LastEvaluatedKey) : null };
  },

  async read(places) {
    const wanted = [...new Map(places.map((place) => [placeText(place), keyOf(place)])).values()];
    const items = await batchGet({ client }, table, wanted);
    const found = new Map(items.map((item) => [placeText(placeIn(item)), item]));
    return places.map((place) => found.get(placeText(place)) ?? null);
  },
});

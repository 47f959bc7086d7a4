import { UnknownKeyVersion } from '../../keys/keys.ts';
import type { Part, Placed } from '../store.ts';
import { type Item, text } from './item.ts';
import type { Tables } from './tables.ts';

/** What of a partition is read: the sort keys that begin with `prefix`, or lie between two, in their order or the last first. */
export interface Range {
  pk: string;
  prefix: string;
  between?: readonly [from: string, to: string];
  newestFirst?: boolean;
}

/** Which sort keys a range has, as DynamoDB is asked. */
function asked({ prefix, between }: Range): { condition: string; values: Item } {
  if (between) {
    const [from, to] = between;
    return { condition: ' AND sk BETWEEN :from AND :to', values: { ':from': { S: from }, ':to': { S: to } } };
  }
  if (!prefix) return { condition: '', values: {} };
  return { condition: ' AND begins_with(sk, :prefix)', values: { ':prefix': { S: prefix } } };
}

/** One consistent part of a range, behind a place of it. */
export async function queryPart(
  { client }: Pick<Tables, 'client'>,
  table: string,
  range: Range,
  after: string | null,
  limit: number,
): Promise<Part<Item>> {
  const { pk, newestFirst = false } = range;
  const { condition, values } = asked(range);
  const answer = await client.call('Query', {
    TableName: table,
    KeyConditionExpression: `pk = :pk${condition}`,
    ExpressionAttributeValues: { ':pk': { S: pk }, ...values },
    ConsistentRead: true,
    ScanIndexForward: !newestFirst,
    Limit: limit,
    ...(after === null ? {} : { ExclusiveStartKey: { pk: { S: pk }, sk: { S: after } } }),
  });
  const items = (answer.Items ?? []).map((item): Placed<Item> => ({ item, place: text(item, 'sk') }));
  const last = answer.LastEvaluatedKey;
  return { items, end: last ? text(last, 'sk') : null };
}

/** A part with each of its items read. */
export const readPart = <A, B>({ items, end }: Part<A>, read: (item: A) => B): Part<B> => ({
  items: items.map(({ item, place }) => ({ item: read(item), place })),
  end,
});

/** What lies somewhere, read; `damaged` says what it comes to where it cannot be. What is under a version of the secret that is not held is no damage, and an error as ever. */
export function ifUndamaged<T>(read: () => T, damaged: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof UnknownKeyVersion) throw error;
    return damaged();
  }
}

/**
 * A part with each of its items read. One that cannot be is left out, and its case named: what somebody damaged takes
 * nothing else from a list.
 */
export function readUndamaged<A, B>(
  { items, end }: Part<A>,
  read: (item: A) => B,
  caseOf: (item: A) => string,
): Part<B> {
  const damaged: string[] = [];
  const readable = items.flatMap(({ item, place }) =>
    ifUndamaged<Placed<B>[]>(
      () => [{ item: read(item), place }],
      () => {
        damaged.push(caseOf(item));
        return [];
      },
    ),
  );
  return { items: readable, end, ...(damaged.length ? { damaged } : {}) };
}

const whole = 1000;

/** A range whole: only for what is bounded by what it is, such as the events of a case or what is published. */
export async function queryAll(tables: Pick<Tables, 'client'>, table: string, range: Range): Promise<Item[]> {
  const items: Item[] = [];
  let after: string | null = null;
  do {
    const part: Part<Item> = await queryPart(tables, table, range, after, whole);
    items.push(...part.items.map(({ item }) => item));
    after = part.end;
  } while (after !== null);
  return items;
}

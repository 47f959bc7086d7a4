import { homeOf } from '../../ids.ts';
import type { PublishedKind } from '../../publication/kinds.ts';
import { namedBy, readPublished } from '../../publication/list.ts';
import type { Published } from '../../publication/state.ts';
import { type Item, text } from './item.ts';
import { listRange } from './keys.ts';
import { queryAll } from './query.ts';
import { partitions, type Tables } from './tables.ts';

/** Everything published of a kind whose key in the list begins so, in every version. */
export async function publishedIn(
  tables: Pick<Tables, 'client' | 'register'>,
  what: PublishedKind,
  keyPrefix = '',
): Promise<Published[]> {
  const range = { pk: partitions.home(homeOf.published(what)), prefix: `${listRange}${keyPrefix}` };
  const entries = await queryAll(tables, tables.register, range);
  return entries.map((item) => listed(item, what));
}

/**
 * Everything published of some kinds, in every version, in one round trip: a function that begins has one signed request
 * to wait for, not one a list. Each partition is named, so that nothing else of the table is looked at.
 */
export async function publishedOf(
  { client, register }: Pick<Tables, 'client' | 'register'>,
  kinds: readonly PublishedKind[],
): Promise<Map<PublishedKind, Published[]>> {
  const kindOf = new Map(kinds.map((what) => [partitions.home(homeOf.published(what)), what]));
  const marks = kinds.map(() => '?').join(', ');
  const statement = {
    Statement: `SELECT * FROM "${register}" WHERE pk IN [${marks}] AND begins_with(sk, ?)`,
    Parameters: [...kindOf.keys(), listRange].map((each) => ({ S: each })),
    ConsistentRead: true,
  };
  const entries: Item[] = [];
  let next: string | undefined;
  do {
    const { Items = [], NextToken } = await client.call('ExecuteStatement', {
      ...statement,
      ...(next ? { NextToken: next } : {}),
    });
    entries.push(...Items);
    next = NextToken;
  } while (next);
  const found = new Map<PublishedKind, Published[]>(kinds.map((what) => [what, []]));
  // In which order partitions are read is not promised; the versions of a name stand in theirs, as in a list.
  for (const item of entries.sort(byPlace)) {
    const what = kindOf.get(text(item, 'pk'));
    if (what) found.get(what)?.push(listed(item, what));
  }
  return found;
}

const byPlace = (one: Item, other: Item): number => (text(one, 'sk') < text(other, 'sk') ? -1 : 1);

/** An entry as it is listed: its key says which it is, and what else it says is read once somebody asks for it. */
function listed(item: Item, what: PublishedKind): Published {
  const body = text(item, 'body');
  let read: Published | undefined;
  const whole = (): Published => {
    read ??= readPublished(JSON.parse(body), what);
    return read;
  };
  return {
    ...namedBy(text(item, 'sk').slice(listRange.length)),
    get effectiveAt() {
      return whole().effectiveAt;
    },
    get content() {
      return whole().content;
    },
    get publication() {
      return whole().publication;
    },
  };
}

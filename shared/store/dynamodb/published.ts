import { homeOf } from '../../ids.ts';
import type { PublishedKind } from '../../publication/kinds.ts';
import { namedBy, readPublished } from '../../publication/list.ts';
import type { Published } from '../../publication/state.ts';
import { text } from './item.ts';
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
  return entries.map((item) => listed(text(item, 'sk').slice(listRange.length), text(item, 'body'), what));
}

/** An entry as it is listed: its key says which it is, and what else it says is read once somebody asks for it. */
function listed(key: string, body: string, what: PublishedKind): Published {
  let read: Published | undefined;
  const whole = (): Published => {
    read ??= readPublished(JSON.parse(body), what);
    return read;
  };
  return {
    ...namedBy(key),
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

import { homeOf } from '../../ids.ts';
import type { PublishedKind } from '../../publication/kinds.ts';
import { readPublished } from '../../publication/list.ts';
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
  return entries.map((item) => readPublished(JSON.parse(text(item, 'body')), what));
}

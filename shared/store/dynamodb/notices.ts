import { homeOf } from '../../ids.ts';
import type { SubjectKey } from '../../keys/keys.ts';
import type { NoticeOf, Part } from '../store.ts';
import { text } from './item.ts';
import { noticeRange, readNoticeSort } from './keys.ts';
import { queryPart, readPart } from './query.ts';
import { partitions, type Tables } from './tables.ts';

/**
 * The cases of the first release that gave notices: it kept no list of them, so each of these stands at the end of
 * the list, for all the notices that it has given.
 */
const firstRelease = ['rec_', 'obj_', 'jnt_'];

/** A part of the list of a subject's notices: those listed, the last first, then the cases of the first release. */
export async function noticesOf(
  tables: Tables,
  subject: SubjectKey,
  after: string | null,
  limit: number,
): Promise<Part<NoticeOf>> {
  const pk = partitions.home(homeOf.subject(subject));
  if (after !== null && !after.startsWith(noticeRange)) return earlier(tables, pk, after, limit);
  const range = { pk, prefix: noticeRange, newestFirst: true };
  const listed = await queryPart(tables, tables.register, range, after, limit);
  const read = readPart(listed, (item) => readNoticeSort(text(item, 'sk')));
  return read.end === null ? joined(read, await earlier(tables, pk, null, limit), limit) : read;
}

async function earlier(
  tables: Tables,
  pk: string,
  after: string | null,
  limit: number,
): Promise<Part<NoticeOf>> {
  const from = after === null ? 0 : firstRelease.findIndex((prefix) => after.startsWith(prefix));
  const parts = await Promise.all(
    firstRelease
      .slice(Math.max(from, 0))
      .map((prefix, index) =>
        queryPart(
          tables,
          tables.register,
          { pk, prefix, newestFirst: true },
          index === 0 ? after : null,
          limit,
        ),
      ),
  );
  const read = parts.map((part) =>
    readPart(part, (item): NoticeOf => ({ case: text(item, 'sk'), kind: null, issuedAt: null })),
  );
  return read.reduce((whole, part) => joined(whole, part, limit), { items: [], end: null });
}

/** Two parts of a list, one behind the other, as one that is no longer than `limit`. */
function joined<T>(one: Part<T>, other: Part<T>, limit: number): Part<T> {
  if (one.end !== null) return one;
  const items = [...one.items, ...other.items];
  if (items.length <= limit) return { items, end: other.end };
  return { items: items.slice(0, limit), end: items[limit - 1]?.place ?? null };
}

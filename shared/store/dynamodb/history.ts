import { isDeepStrictEqual } from 'node:util';
import type { Access } from '../../history/access.ts';
import type { EventWords, HistoryEntry } from '../../history/entry.ts';
import { homeOf } from '../../ids.ts';
import { type ContentKey, openOf, unwrapKey } from '../../keys/content-key.ts';
import { earlierSaltVersion, fingerprint, isSaltOf, type Keys } from '../../keys/keys.ts';
import { commitment } from '../../log/leaf.ts';
import { isExpunged } from '../../process/expunged.ts';
import type { Instant } from '../../time/civil.ts';
import {
  Damaged,
  type EnteredLook,
  type HistoryStore,
  Overloaded,
  type Part,
  type Placed,
} from '../store.ts';
import { lookItems, lookPrefix, partitionsOf, readAccess } from './accesses.ts';
import { batchGet } from './batch-get.ts';
import { isConditionFailed } from './database.ts';
import { bytes, type Item, openJson, readJson, text } from './item.ts';
import { readEvent } from './items.ts';
import { eventRange } from './keys.ts';
import { leafOf } from './leaves.ts';
import { ifUndamaged, queryAll, queryPart, readPart, readUndamaged } from './query.ts';
import { partitions, type Tables } from './tables.ts';
import { transact } from './transaction.ts';

/** Accesses and history in the append-only table. */
export const dynamoHistory = (tables: Tables): HistoryStore => ({
  async record(access) {
    const keys = await tables.keys();
    const items = lookItems(keys, access);
    const isIt = (lies: Item) =>
      isDeepStrictEqual(readAccess(contentOfLook(keys, lies), text(lies, 'pk')), access);
    const lying = await (items.length === 1 ? put : putTogether)(tables, items);
    // The client sends again what it got no answer to: then the very entries lie there.
    if (!lying.every(isIt)) throw new Error('Another look lies where one was to be entered.');
  },

  async accesses(subject, after, limit) {
    const keys = await tables.keys();
    const range = { pk: partitions.home(homeOf.subject(subject)), prefix: 'A#', newestFirst: true };
    const read = (part: Part<Item>) => readPart(part, (item) => readPage(keys, item));
    const { items, end } = read(await queryPart(tables, tables.history, range, after, limit));
    const last = items.at(-1);
    if (end === null || !last || last.item.page === 1) return { items: byLook(items), end };
    const further = { ...range, prefix: lookPrefix(last.item) };
    const rest = read(await queryPart(tables, tables.history, further, last.place, mostFurtherPages));
    return { items: byLook([...items, ...rest.items]), end: rest.items.at(-1)?.place ?? end };
  },

  async refusedLooks(month, after, limit) {
    const keys = await tables.keys();
    const range = { pk: partitions.refusedLooks(month), prefix: 'A#', newestFirst: true };
    return readPart(await queryPart(tables, tables.history, range, after, limit), (item) =>
      readPage(keys, item),
    );
  },

  async history(subject, after, limit) {
    const range = { pk: partitions.home(homeOf.subject(subject)), prefix: 'E#' };
    const part = await queryPart(tables, tables.history, range, after, limit);
    return readUndamaged(part, (item) => ({ entry: readEntry(item), leaf: leafOf(item) }), caseOfEvent);
  },

  async caseHistory(id) {
    return (await eventsOf(tables, id)).map(readEvent);
  },

  async words(id) {
    const [keys, events] = await Promise.all([tables.keys(), eventsOf(tables, id)]);
    return ({ state, wrapped }) => {
      if (isExpunged(state)) return [];
      const own = wrapped ? () => unwrapKey(keys, wrapped, id) : null;
      return ifUndamaged(
        () => events.flatMap((item) => wordsOf(keys, own, item)),
        () => {
          throw new Damaged(state.id);
        },
      );
    };
  },
});

/** How many more pages are read of a look that a part of the list cuts. One that has yet more is shown in parts. */
const mostFurtherPages = 140;

const onlyNew = {
  ConditionExpression: 'attribute_not_exists(pk)',
  ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
} as const;

/** Puts an item where none lies; gives what lies there otherwise. */
async function put({ client, history }: Tables, [item]: Item[]): Promise<Item[]> {
  try {
    await client.call('PutItem', { TableName: history, Item: item, ...onlyNew });
    return [];
  } catch (error) {
    if (isConditionFailed(error) && error.item) return [error.item];
    throw error;
  }
}

/** Puts items together where none lie; gives what lies there otherwise. */
async function putTogether(tables: Tables, items: Item[]): Promise<Item[]> {
  const puts = items.map((Item) => ({ Put: { TableName: tables.history, Item, ...onlyNew } }));
  const written = await transact(tables, puts, null);
  if (written.ok) return [];
  if (written.conflict !== 'taken') throw new Overloaded('The same look is being entered.');
  return batchGet(tables, tables.history, items.map(keyOf));
}

const keyOf = ({ pk, sk }: Item): Item => ({ ...(pk ? { pk } : {}), ...(sk ? { sk } : {}) });

const contentOfLook = (keys: Keys, item: Item): unknown =>
  openJson(keys, bytes(item, 'closed'), text(item, 'sk'));

/** What people may add to a case is bounded, and so are its events. */
function eventsOf(tables: Tables, id: string): Promise<Item[]> {
  const { pk, prefix } = eventRange(id);
  return queryAll(tables, tables.history, { pk, prefix });
}

const caseOfEvent = (item: Item): string => text(item, 'sk').split('#')[1] ?? '';

function readEntry(item: Item): HistoryEntry {
  const { seq, body, hash } = readEvent(item);
  const { type, at, by, data } = JSON.parse(body);
  const id = text(item, 'sk').split('#')[1] ?? '';
  return { case: id, seq, at, type, by, data, hash };
}

function wordsOf(keys: Keys, own: (() => ContentKey) | null, item: Item): EventWords[] {
  const { seq, body, closed } = readEvent(item);
  if (!closed) return [];
  const { type, at, data } = JSON.parse(body);
  const plain = openOf(keys, own, Buffer.from(closed, 'base64'), text(item, 'sk'));
  const secret = readJson(plain) as EventWords['secret'];
  return [{ seq, at, type, data, secret }];
}

/** A page of a look as it lies: null where somebody altered it, or moved it from where it belongs. */
interface EnteredPage extends Pick<EnteredLook, 'id' | 'at'> {
  page: number;
  access: Access | null;
  leaf: EnteredLook['leaves'][number];
}

function readPage(keys: Keys, item: Item): EnteredPage {
  const [, at = '', id = '', page] = text(item, 'sk').split('#');
  return { at, id, page: Number(page), ...readIfWhole(keys, item) };
}

/** What a page says. One that somebody damaged says nothing, and hides none of the others. */
function readIfWhole(keys: Keys, item: Item): Pick<EnteredPage, 'access' | 'leaf'> {
  const leaf = leafOf(item);
  try {
    const content = contentOfLook(keys, item);
    const access = readAccess(content, text(item, 'pk'));
    if (partitionsOf(access).includes(text(item, 'pk')))
      return { access, leaf: { ...leaf, said: JSON.stringify(content) } };
  } catch {
    // Altered, or moved from where it was closed.
  }
  return { access: null, leaf: { ...leaf, said: null } };
}

/** When a page of a look left, by what it says; null where it says nothing, or is no look but what a restore enters. */
export function leftAt(keys: Keys, item: Item): Instant | null {
  const { access } = readIfWhole(keys, item);
  return access && access.basis.type !== 'lost' ? access.pageAt : null;
}

/**
 * What does not fit in a page of a look: it is as it was entered, where it belongs, and as the log was told of it, or it
 * was altered; and the platform told the log, by the value beside it, or somebody did who had no key. Null where all fits.
 * What is older than the log was told to nobody.
 */
export function damageOfLook(keys: Keys, item: Item): 'look-altered' | 'look-foreign' | null {
  const { access, leaf } = readIfWhole(keys, item);
  if (!access || leaf.said === null || !text(item, 'sk').startsWith(lookPrefix(access)))
    return 'look-altered';
  if (!item.content) return null;
  const salt = bytes(item, 'salt');
  if (!commitment(salt, fingerprint(leaf.said)).equals(bytes(item, 'content'))) return 'look-altered';
  const isOurs = isSaltOf(keys, salt, leaf.said) || earlierSaltVersion(keys, salt, leaf.said) !== null;
  return isOurs ? null : 'look-foreign';
}

/** Pages of looks by look. */
function byLook(pages: Placed<EnteredPage>[]): Placed<EnteredLook>[] {
  const looks: Placed<EnteredLook>[] = [];
  for (const { item, place } of pages) {
    const { id, at, access, leaf } = item;
    const last = looks.at(-1);
    if (last?.item.id === id && last.item.at === at) {
      if (access) last.item.pages.push(access);
      last.item.leaves.push(leaf);
      last.place = place;
    } else {
      looks.push({ item: { id, at, pages: access ? [access] : [], leaves: [leaf] }, place });
    }
  }
  return looks;
}

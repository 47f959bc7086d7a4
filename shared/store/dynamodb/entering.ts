/** Enters, page by page, what earlier releases filed into the lists of what is disclosed, and how far that is (decision 46). */
import type { CatalogItem } from '../../catalog/items.ts';
import { readCaseId } from '../../ids.ts';
import type { Stored } from '../../process/change.ts';
import { versionOf } from '../../publication/list.ts';
import { disclosedAs } from '../../record/disclosed.ts';
import type { RecordState } from '../../record/state.ts';
import { isCancelled } from './database.ts';
import { type Item, text } from './item.ts';
import { readCase } from './items.ts';
import { caseIdAt, caseKey } from './keys.ts';
import { partitions, type Tables } from './tables.ts';
import { disclosureItem, unchangedChecks } from './writes.ts';

/** How far it is: behind which item it goes on, null where it begins or is over; how many items were seen, and entered. */
export interface Entering {
  after: { pk: string; sk: string } | null;
  seen: number;
  entered: number;
  isOver: boolean;
}

const notBegun: Entering = { after: null, seen: 0, entered: 0, isOver: false };

const progressKey: Item = { pk: { S: partitions.operation }, sk: { S: 'ENTERING' } };

export async function loadEntering({ client, register }: Tables): Promise<Entering> {
  const { Item } = await client.call('GetItem', {
    TableName: register,
    Key: progressKey,
    ConsistentRead: true,
  });
  return Item ? JSON.parse(text(Item, 'progress')) : notBegun;
}

/** Keeps how far it is. Of two who go on at once either may: each page may be entered twice. */
export async function saveEntering({ client, register }: Tables, progress: Entering): Promise<void> {
  const Item = { ...progressKey, progress: { S: JSON.stringify(progress) } };
  await client.call('PutItem', { TableName: register, Item });
}

const pageSize = 100;

/** Enters what the next items of the register are owed. */
export async function enterPage(
  tables: Tables,
  items: readonly CatalogItem[],
  { after, seen, entered }: Entering,
): Promise<Entering> {
  const { Items = [], LastEvaluatedKey } = await tables.client.call('Scan', {
    TableName: tables.register,
    ConsistentRead: true,
    Limit: pageSize,
    ...(after ? { ExclusiveStartKey: { pk: { S: after.pk }, sk: { S: after.sk } } } : {}),
  });
  let added = 0;
  for (const item of Items) {
    const id = caseIdAt(text(item, 'pk'), text(item, 'sk'));
    if (readCaseId(id, 'record')) added += (await enter(tables, items, id, item)) ? 1 : 0;
  }
  const place = LastEvaluatedKey && {
    pk: text(LastEvaluatedKey, 'pk'),
    sk: text(LastEvaluatedKey, 'sk'),
  };
  return {
    after: place ?? null,
    seen: seen + Items.length,
    entered: entered + added,
    isOver: !place,
  };
}

const attempts = 5;

/** Enters a record of an earlier release as it stands; one that changes meanwhile is read again. */
async function enter(
  tables: Tables,
  items: readonly CatalogItem[],
  id: string,
  found: Item,
): Promise<boolean> {
  let item: Item | undefined = found;
  for (let attempt = 0; item && attempt < attempts; attempt++) {
    const stored = readCase(await tables.keys(), item) as Stored<RecordState>;
    const { state } = stored;
    const entry = state.isOpen === null ? disclosedAs(state) : null;
    const version = versionOf(items, state.item, state.catalogVersion);
    if (!entry || !version?.openForOrganizations || state.untrustworthiness === 'minor') return false;
    if (await written(tables, stored, disclosureItem(entry, id))) return true;
    const key = caseKey(id) ?? {};
    const read: { Item?: Item | undefined } = await tables.client.call('GetItem', {
      TableName: tables.register,
      Key: key,
      ConsistentRead: true,
    });
    item = read.Item;
  }
  throw new Error('A record changes all the time: go on later.');
}

/** Writes the entry of a record that is as it was read; false where it is not. */
async function written(tables: Tables, stored: Stored<RecordState>, entry: Item): Promise<boolean> {
  const TransactItems = [
    ...unchangedChecks(tables, [stored]),
    { Put: { TableName: tables.register, Item: entry } },
  ];
  try {
    await tables.client.call('TransactWriteItems', { TransactItems });
    return true;
  } catch (error) {
    if (isCancelled(error)) return false;
    throw error;
  }
}

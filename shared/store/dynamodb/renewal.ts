/** The renewal of the keys of cases, table by table and page by page, and how far it is. */
import { earlierVersionOf } from '../../history/chain.ts';
import { isUnderOwn, unwrapKey, wrapKey } from '../../keys/content-key.ts';
import { type Keys, versionOf } from '../../keys/keys.ts';
import { firstVersion } from '../../keys/versions.ts';
import { isOvertaken } from './database.ts';
import { bytes, type Item, number, text } from './item.ts';
import { readEvent } from './items.ts';
import { caseIdAt } from './keys.ts';
import { partitions, schema, type Tables } from './tables.ts';

/** What stays closed under a version of the secret, by what it is. */
export const leftovers = [
  /** Keys of cases that do not open: somebody altered them. */
  'keys',
  /** Cases of an earlier release that have no key of their own until they next change. */
  'cases',
  /** First answers, which go within days. */
  'answers',
  /** Accepted rows, which go when they are records. */
  'rows',
  /** Looks, and events of an earlier release: in the history, where nothing is ever written anew. */
  'looks',
  'events',
  /** Values beside events by which an earlier release showed that it made them: nobody else can tell any more. */
  'salts',
] as const;

export type Left = Readonly<Record<string, Partial<Record<(typeof leftovers)[number], number>>>>;

/** How far a renewal is. */
export interface Progress {
  /** The version to which keys are renewed, and since when contents are closed under it. */
  version: number;
  since: number;
  /** The pass that runs; null where none does. */
  pass: Pass | null;
  /** What the last pass found; null before there was one. */
  last: Found | null;
}

/** What a pass found. */
export interface Found {
  seen: number;
  renewed: number;
  left: Left;
  /** Whether it went through the history, too, and began once nothing was written under an older version any more. */
  whole: boolean;
  /** When it began, in milliseconds since 1970; earlier releases did not keep it. */
  began?: number;
}

export interface Pass extends Found {
  table: 'register' | 'history';
  /** Behind which item it goes on; null at the beginning of a table. */
  after: { pk: string; sk: string } | null;
}

const progressKey: Item = { pk: { S: partitions.keys }, sk: { S: 'renewal' } };

/** How far the renewal is, with the guard of its next write; null before the first. */
export async function loadProgress({
  client,
  register,
}: Tables): Promise<{ progress: Progress; seq: number } | null> {
  const { Item } = await client.call('GetItem', {
    TableName: register,
    Key: progressKey,
    ConsistentRead: true,
  });
  return Item ? { progress: JSON.parse(text(Item, 'progress')), seq: number(Item, 'seq') } : null;
}

/** Keeps how far it is. Throws where another has gone on from the same place meanwhile. */
export async function saveProgress(
  { client, register }: Tables,
  progress: Progress,
  seq: number,
): Promise<void> {
  await client.call('PutItem', {
    TableName: register,
    Item: { ...progressKey, progress: { S: JSON.stringify(progress) }, seq: { N: String(seq + 1) } },
    ConditionExpression: seq === 0 ? 'attribute_not_exists(pk)' : '#seq = :seq',
    ...(seq === 0
      ? {}
      : {
          ExpressionAttributeNames: { '#seq': 'seq' },
          ExpressionAttributeValues: { ':seq': { N: String(seq) } },
        }),
  });
}

const pageSize = 100;

/** Renews the next page of a pass; gives the pass as it is then, and whether its table is over. */
export async function renewPage(
  tables: Tables,
  keys: Keys,
  pass: Pass,
): Promise<{ pass: Pass; isOver: boolean }> {
  const { after, table } = pass;
  const { Items = [], LastEvaluatedKey } = await tables.client.call('Scan', {
    TableName: tables[table],
    ConsistentRead: true,
    Limit: pageSize,
    ...(after ? { ExclusiveStartKey: { pk: { S: after.pk }, sk: { S: after.sk } } } : {}),
  });
  const left = new Counts(pass.left);
  let renewed = 0;
  for (const item of Items) {
    if (table === 'register' && item.wrapped) renewed += (await renewKey(tables, keys, item, left)) ? 1 : 0;
    else for (const [what, version] of neededBy(keys, item)) left.count(what, version, keys.version);
  }
  const place = LastEvaluatedKey && {
    pk: text(LastEvaluatedKey, 'pk'),
    sk: text(LastEvaluatedKey, 'sk'),
  };
  const counted = { seen: pass.seen + Items.length, renewed: pass.renewed + renewed, left: left.all };
  return { pass: { ...pass, ...counted, after: place ?? null }, isOver: !place };
}

/** Counts what is left, by version. */
class Counts {
  readonly all: Record<string, Record<string, number>>;
  constructor(before: Left) {
    this.all = structuredClone(before) as typeof this.all;
  }
  count(what: (typeof leftovers)[number], version: number, present: number): void {
    if (version === present) return;
    const { [version]: of = {} } = this.all;
    this.all[version] = { ...of, [what]: (of[what] ?? 0) + 1 };
  }
}

/** What names a version that nothing holds was closed by the first release, and only looks as if it named one. */
const heldVersion = (keys: Keys, closed: Uint8Array): number => {
  const version = versionOf(closed);
  return keys.versions.includes(version) ? version : firstVersion;
};

/** For what an item of either table needs which version: what of it is closed under the secret itself, and what shows who made it. */
function neededBy(keys: Keys, item: Item): [(typeof leftovers)[number], number][] {
  const closed = closedIn(item).map(([what, bytes]): [typeof what, number] => [
    what,
    heldVersion(keys, bytes),
  ]);
  const salted = saltVersion(keys, item);
  return salted === null ? closed : [...closed, ['salts', salted]];
}

/** The version under which an earlier release made the value beside an event; null of what is made under that for names. */
function saltVersion(keys: Keys, item: Item): number | null {
  const [kind, id = ''] = text(item, 'sk').split('#');
  if (kind !== 'E' || !item.salt) return null;
  return earlierVersionOf(keys, id, readEvent(item));
}

/** What of an item is closed under the secret itself. */
function closedIn(item: Item): [(typeof leftovers)[number], Uint8Array][] {
  if (item.answer) return [['answers', bytes(item, 'answer')]];
  // The first piece begins as the whole does, the others with nothing of their own.
  if (item.piece) return text(item, 'sk') === 'P#000' ? [['rows', bytes(item, 'piece')]] : [];
  if (!item.closed) return [];
  const closed = item.closed.B ? bytes(item, 'closed') : Buffer.from(text(item, 'closed'), 'base64');
  if (closed.length === 0 || isUnderOwn(closed)) return [];
  const sort = text(item, 'sk');
  if (sort.startsWith('A#')) return [['looks', closed]];
  return [[sort.startsWith('E#') ? 'events' : 'cases', closed]];
}

const attempts = 5;

/**
 * Wraps the key of a case under the present version, where it is under another. Nothing else of the case moves, and
 * nobody's version of it; what it had to send is in the stream already, and is not sent again. One that changes
 * meanwhile is read again.
 */
async function renewKey(tables: Tables, keys: Keys, found: Item, left: Counts): Promise<boolean> {
  const { pk, sk } = found;
  const id = caseIdAt(text(found, 'pk'), text(found, 'sk'));
  let item: Item | undefined = found;
  for (let attempt = 0; item?.wrapped && attempt < attempts; attempt++) {
    const wrapped = bytes(item, 'wrapped');
    if (versionOf(wrapped) === keys.version) return attempt > 0;
    const renewed = renewedKey(keys, wrapped, id);
    if (!renewed) {
      console.error({ code: 'key-unreadable', case: id });
      left.count('keys', heldVersion(keys, wrapped), keys.version);
      return false;
    }
    const key = { ...(pk ? { pk } : {}), ...(sk ? { sk } : {}) };
    if (await replaceKey(tables, key, wrapped, renewed)) return true;
    const { Item: read }: { Item?: Item | undefined } = await tables.client.call('GetItem', {
      TableName: tables.register,
      Key: key,
      ConsistentRead: true,
    });
    item = read;
  }
  if (item?.wrapped) left.count('keys', heldVersion(keys, bytes(item, 'wrapped')), keys.version);
  return false;
}

function renewedKey(keys: Keys, wrapped: Uint8Array, id: string): Uint8Array | null {
  try {
    return wrapKey(keys, unwrapKey(keys, wrapped, id), id);
  } catch {
    return null;
  }
}

async function replaceKey(
  { client, register }: Tables,
  key: Item,
  was: Uint8Array,
  becomes: Uint8Array,
): Promise<boolean> {
  try {
    await client.call('UpdateItem', {
      TableName: register,
      Key: key,
      UpdateExpression: 'SET #wrapped = :becomes REMOVE #outbox',
      ConditionExpression: '#wrapped = :was',
      ExpressionAttributeNames: { '#wrapped': 'wrapped', '#outbox': schema.outbox },
      ExpressionAttributeValues: { ':was': { B: was }, ':becomes': { B: becomes } },
    });
    return true;
  } catch (error) {
    if (isOvertaken(error)) {
      return false;
    }
    throw error;
  }
}

import type { Keys } from '../../keys/keys.ts';
import type { FiledRecord } from '../store.ts';
import { batchGet } from './batch-get.ts';
import { batchSize, insertItems } from './insert.ts';
import { type Item, number, text } from './item.ts';
import { changeItems, openedItem } from './items.ts';
import { caseIdAt, caseKey, nameRange } from './keys.ts';
import type { Tables } from './tables.ts';
import { disclosureItems, nameItems, noticeItems, periodItems, releasing, workItems } from './writes.ts';

const atOnce = 4;

/** A record with everything that is inserted of it. */
interface Inserted {
  id: string;
  names: Item[];
  events: Item[];
  record: Item;
  notices: Item[];
  /** Who has to see to it, and until when its person may act. */
  owed: Item[];
  /** Where the first release would have put it. */
  firstRelease: Item | null;
}

/**
 * Inserts records without a transaction each: first the names of the decisions, which settle whose each decision
 * is, then every record's opening event, then the record, its notice, who has to see to it, until when its person may act, and
 * where anybody finds it. Each is inserted only where it is not, and
 * is the same bytes when made again, so that doing it a second time after a crash in the middle completes it.
 */
export async function insertRecords(
  tables: Tables,
  records: FiledRecord[],
): Promise<ReadonlyMap<string, string>> {
  const keys = await tables.keys();
  const foreign = new Map<string, string>();
  let next = 0;
  const worker = async () => {
    while (next < records.length) {
      const some = records.slice(next, next + batchSize);
      next += some.length;
      // Made when they are written, and not before: of many records few lie about meanwhile.
      const batch = some.map((record) => insertedOf(keys, record));
      for (const [id, owner] of await insertBatch(tables, batch)) foreign.set(id, owner);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return foreign;
}

function insertedOf(keys: Keys, { change, contentKey, firstReleaseId }: FiledRecord): Inserted {
  const made = changeItems(keys, change, contentKey);
  return {
    id: change.state.id,
    names: nameItems(change),
    events: made.events,
    record: openedItem(made),
    notices: noticeItems(change),
    owed: [...workItems(change), ...periodItems(change), ...disclosureItems(change)],
    firstRelease: firstReleaseId === null ? null : caseKey(firstReleaseId),
  };
}

/**
 * Whether a record has one name and is in no other way on record: it takes that, or finds it taken. Of several one might be
 * another's, and those that were taken beside it would be nobody's if whoever took them died.
 */
const hasOneName = ({ names, firstRelease }: Inserted): boolean =>
  names.length === 1 && firstRelease === null;

async function insertBatch(tables: Tables, batch: Inserted[]): Promise<[string, string][]> {
  const tried = batch.filter(hasOneName);
  const lie = new Set(await insertItems(tables.client, tables.register, namesOf(tried)));
  // Whose a decision is, is read of those alone that have not just taken their name.
  const hasTaken = (record: Inserted) => hasOneName(record) && !record.names.some((name) => lie.has(name));
  const unsettled = batch.filter((record) => !hasTaken(record));
  const known = await owners(tables, unsettled);
  const unclaimed = unsettled.filter(({ names }) => names.some((name) => !known.has(nameOf(name))));
  const taken = await insertItems(
    tables.client,
    tables.register,
    namesOf(unclaimed.filter((record) => ownerOf(record, known) === null)),
  );
  // Somebody else's submission was faster between the two.
  const settled = taken.length ? await owners(tables, unsettled) : known;
  const own = batch.filter((record) => ownerOf(record, settled) === null);
  const there = await insertItems(
    tables.client,
    tables.history,
    own.flatMap(({ events }) => events),
  );
  const again = own.filter(({ events }) => events.some((event) => there.includes(event)));
  const changed = await changedOf(tables, again);
  await insertItems(
    tables.client,
    tables.register,
    own.flatMap(({ record, notices, owed }) => [record, ...notices, ...(changed.has(record) ? [] : owed)]),
  );
  // What was claimed just now for one that was changed is what it had let go.
  const claimed = [...batch.filter(hasTaken), ...unclaimed].filter(({ record }) => changed.has(record));
  for (const { id, names } of claimed) await released(tables, id, names);
  return batch.flatMap((record): [string, string][] => {
    const owner = ownerOf(record, settled);
    return owner === null ? [] : [[record.id, owner]];
  });
}

const namesOf = (records: readonly Inserted[]): Item[] => records.flatMap(({ names }) => names);

/** Which records that were inserted before were changed since: what they owed at first they may owe no more. */
async function changedOf({ client, register }: Tables, again: Inserted[]): Promise<ReadonlySet<Item>> {
  if (again.length === 0) return new Set();
  const keys = again.map(({ record: { pk, sk } }) => ({ pk, sk }) as Item);
  const found = new Map((await batchGet({ client }, register, keys)).map((item) => [nameOf(item), item]));
  return new Set(
    again.flatMap(({ record }) =>
      number(found.get(nameOf(record)) ?? {}, 'seq') > number(record, 'seq') ? [record] : [],
    ),
  );
}

async function released({ client, register }: Tables, id: string, names: Item[]): Promise<void> {
  const TransactItems = names.map(({ sk }) =>
    releasing(register, id, text(sk ? { sk } : {}, 'sk').slice(nameRange.length)),
  );
  if (TransactItems.length) await client.call('TransactWriteItems', { TransactItems });
}

const nameOf = ({ pk, sk }: Item): string => `${pk?.S} ${sk?.S}`;

/** Whose decision it is where it is somebody's: the case that owns its name, or the record of the first release. */
async function owners(tables: Tables, batch: Inserted[]): Promise<Map<string, string>> {
  const wanted = batch.flatMap(({ names, firstRelease }) => [
    ...names,
    ...(firstRelease ? [firstRelease] : []),
  ]);
  const found = await batchGet(
    tables,
    tables.register,
    wanted.map(({ pk, sk }) => ({ pk, sk }) as Item),
  );
  return new Map(
    found.map((item) => [nameOf(item), text(item, 'case') || caseIdAt(text(item, 'pk'), text(item, 'sk'))]),
  );
}

/** The other case in which a record's decision is on record; null where it is in none. */
function ownerOf({ id, names, firstRelease }: Inserted, known: ReadonlyMap<string, string>): string | null {
  const owners = [...names, ...(firstRelease ? [firstRelease] : [])].map((item) => known.get(nameOf(item)));
  return owners.find((owner) => owner !== undefined && owner !== id) ?? null;
}

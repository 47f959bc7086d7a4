/** What a change is as writes of one transaction. */
import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { Keys } from '../../keys/keys.ts';
import type { Change, Stored } from '../../process/change.ts';
import type { CaseState, DisclosureEntry } from '../../process/process.ts';
import { addDays, civilDateOf, endOfDay, type Instant } from '../../time/civil.ts';
import type { PieceChanges, Resting } from '../store.ts';
import type { Item } from './item.ts';
import { type CaseItems, changeItems, openedItem } from './items.ts';
import {
  caseKey,
  disclosureKey,
  homePartition,
  listRange,
  nameSort,
  noticeSort,
  periodKey,
  publishedKey,
  workKey,
} from './keys.ts';
import { partitions, schema, type Tables } from './tables.ts';

const absent = { ConditionExpression: 'attribute_not_exists(pk)' };
/** What is claimed, once and for ever or for as long as a case says so: where it lies already, whoever writes is told that it is taken. */
const claimed = { ...absent, ReturnValuesOnConditionCheckFailure: 'ALL_OLD' } as const;

/** The writes of changes that are one transaction. */
export function writesOfAll(tables: Tables, keys: Keys, changes: readonly Change[]): TransactWriteItem[] {
  const passed = passedOn(changes);
  return changes.flatMap((change) => writesOf(tables, keys, change, passed));
}

/** Names that one of some changes lets go and another takes, each with the case that has it: a transaction writes each once. */
type Passed = ReadonlyMap<string, string>;

const nameAt = (id: string, name: string): string => `${homePartition(id)} ${nameSort(name)}`;

function passedOn(changes: readonly Change[]): Passed {
  const taken = new Set(
    changes.flatMap(({ state, entries }) => entries.names.take.map((name) => nameAt(state.id, name))),
  );
  return new Map(
    changes.flatMap(({ state: { id }, entries }) =>
      entries.names.release
        .map((name) => nameAt(id, name))
        .filter((name) => taken.has(name))
        .map((name): [string, string] => [name, id]),
    ),
  );
}

/** The writes of a change: its case, the events of its history, and the entries that come and go with it. */
function writesOf(tables: Tables, keys: Keys, change: Change, passed: Passed): TransactWriteItem[] {
  const entries = [...workWrites(tables, change), ...entryWrites(tables, change, passed)];
  if (change.events.length === 0 && change.before) return entries;
  const items = changeItems(keys, change);
  return [
    change.before
      ? { Update: { TableName: tables.register, ...updateOf(items, change.before.seq) } }
      : { Put: { TableName: tables.register, Item: openedItem(items), ...absent } },
    ...items.events.map(
      (event): TransactWriteItem => ({ Put: { TableName: tables.history, Item: event, ...absent } }),
    ),
    ...entries,
  ];
}

/**
 * Updates a case where its history is as long as it was when it was read. The token of a waiting step stays as it
 * lies, and the stream's image of this write shows it: no change loses a race against a workflow that begins to wait.
 */
function updateOf({ key, attributes }: CaseItems, seq: number) {
  const names = Object.keys(attributes);
  const set = names.filter((name) => attributes[name]);
  const remove = names.filter((name) => !attributes[name]);
  const values = set.map((name) => [`:${name}`, attributes[name]] as const);
  return {
    Key: key,
    UpdateExpression: [
      `SET ${set.map((name) => `#${name} = :${name}`).join(', ')}`,
      ...(remove.length ? [`REMOVE ${remove.map((name) => `#${name}`).join(', ')}`] : []),
    ].join(' '),
    ConditionExpression: '#seq = :was',
    ExpressionAttributeNames: Object.fromEntries(names.map((name) => [`#${name}`, name])),
    ExpressionAttributeValues: { ...Object.fromEntries(values), ':was': { N: String(seq) } } as Item,
  };
}

function workWrites({ register }: Tables, { state, entries }: Change): TransactWriteItem[] {
  const { remove } = entries.work;
  return [
    ...remove.map(
      (entry): TransactWriteItem => ({ Delete: { TableName: register, Key: workKey(entry, state.id) } }),
    ),
    ...workItems({ state, entries }).map(
      (Item): TransactWriteItem => ({ Put: { TableName: register, Item } }),
    ),
  ];
}

/** What units have to do on a case from a change on. */
export const workItems = ({ state, entries }: Pick<Change, 'state' | 'entries'>): Item[] =>
  entries.work.add.map((entry) => ({
    ...workKey(entry, state.id),
    entry: { S: JSON.stringify({ ...entry, case: state.id }) },
  }));

/** For how many days what is over is still there: a period may be looked for, by a calendar that came before, where nothing swept meanwhile. */
const daysAfter = 30;

/** When what is over at an instant goes by itself, in seconds since 1970. */
const secondsAfter = (over: Instant): number =>
  Math.floor(Date.parse(endOfDay(addDays(civilDateOf(over), daysAfter))) / 1000);

/** That a period runs in which the person of a case must act. One that is over goes by itself. */
export const periodItems = ({ state, entries }: Pick<Change, 'state' | 'entries'>): Item[] => {
  const endsAt = entries.period.add;
  if (endsAt === null) return [];
  return [
    {
      ...periodKey(endsAt, state.id),
      case: { S: state.id },
      endsAt: { S: endsAt },
      [schema.expires]: { N: String(secondsAfter(endsAt)) },
    },
  ];
};

/** That anybody finds a case from a change on. What a filing that was made twice left of it goes by itself. */
export const disclosureItems = ({ state, entries }: Pick<Change, 'state' | 'entries'>): Item[] => {
  const entry = entries.disclosed.add;
  return entry ? [disclosureItem(entry, state.id)] : [];
};

/** The entry of a case in the list of what is disclosed. */
export const disclosureItem = (entry: DisclosureEntry, id: string): Item => ({
  ...disclosureKey(entry, id),
  case: { S: id },
  [schema.expires]: { N: String(secondsAfter(entry.until)) },
});

/**
 * The names that a case takes: none other has them until it lets them go. Those of a record lie there before it does, and
 * say of which submission it is, so that the audit knows what is being recorded.
 */
export function nameItems({ state, entries }: Change): Item[] {
  const pk = { S: homePartition(state.id) };
  const of = 'submission' in state ? { submission: { S: String(state.submission) } } : {};
  return entries.names.take.map((name) => ({ pk, sk: { S: nameSort(name) }, case: { S: state.id }, ...of }));
}

/** The notices that a case gives. */
export function noticeItems({ state, entries }: Change): Item[] {
  const pk = { S: homePartition(state.id) };
  return entries.notices.map((notice) => ({ pk, sk: { S: noticeSort(notice, state.id) } }));
}

function entryWrites({ register }: Tables, change: Change, passed: Passed): TransactWriteItem[] {
  const pk = { S: homePartition(change.state.id) };
  const listed = change.entries.listed.map(({ key, body }) => ({
    pk,
    sk: { S: `${listRange}${key}` },
    body: { S: JSON.stringify(body) },
  }));
  const over = change.entries.period.remove;
  const closed = change.entries.disclosed.remove;
  return [
    ...(over === null ? [] : [{ Delete: { TableName: register, Key: periodKey(over, change.state.id) } }]),
    ...(closed ? [{ Delete: { TableName: register, Key: disclosureKey(closed, change.state.id) } }] : []),
    ...change.entries.names.release
      .filter((name) => !passed.has(nameAt(change.state.id, name)))
      .map((name): TransactWriteItem => releasing(register, change.state.id, name)),
    ...[...noticeItems(change), ...periodItems(change), ...disclosureItems(change)].map(
      (Item): TransactWriteItem => ({ Put: { TableName: register, Item } }),
    ),
    ...nameItems(change).map(
      (Item): TransactWriteItem => ({
        Put: { TableName: register, Item, ...takenFrom(passed.get(`${Item.pk?.S} ${Item.sk?.S}`)) },
      }),
    ),
    ...listed.map((Item): TransactWriteItem => ({ Put: { TableName: register, Item, ...claimed } })),
  ];
}

/** A name is taken where nobody has it, or from the case that lets it go with the same transaction. */
const takenFrom = (id: string | undefined) =>
  id === undefined
    ? claimed
    : {
        ConditionExpression: '#case = :case',
        ExpressionAttributeNames: { '#case': 'case' },
        ExpressionAttributeValues: { ':case': { S: id } },
      };

/** Lets go of a name, where the case has it. */
export const releasing = (register: string, id: string, name: string): TransactWriteItem => ({
  Delete: {
    TableName: register,
    Key: { pk: { S: homePartition(id) }, sk: { S: nameSort(name) } },
    ConditionExpression: 'attribute_not_exists(pk) OR #case = :case',
    ExpressionAttributeNames: { '#case': 'case' },
    ExpressionAttributeValues: { ':case': { S: id } },
  },
});

/** Asks that cases are not there. */
export const absentChecks = ({ register }: Tables, ids: string[]): TransactWriteItem[] =>
  ids.map((id) => ({ ConditionCheck: { TableName: register, Key: caseKey(id) ?? {}, ...claimed } }));

/** Asks that cases are as they were read. */
export const unchangedChecks = ({ register }: Tables, cases: Stored<CaseState>[]): TransactWriteItem[] =>
  cases.map(({ state, seq }) => ({
    ConditionCheck: {
      TableName: register,
      Key: caseKey(state.id) ?? {},
      ConditionExpression: '#seq = :seq',
      ExpressionAttributeNames: { '#seq': 'seq' },
      ExpressionAttributeValues: { ':seq': { N: String(seq) } },
    },
  }));

/**
 * Counts a version on behalf of whoever rests on all that was published of some kinds, and asks that no more was
 * counted than was read: of two who read as much, one is told to read again. What a deployment publishes is counted by
 * whoever reads next.
 */
export const restingWrites = ({ register }: Tables, resting: readonly Resting[] = []): TransactWriteItem[] =>
  resting.map(({ on, versions, adds }): TransactWriteItem => {
    const asRead = {
      TableName: register,
      ConditionExpression: 'attribute_not_exists(pk) OR #versions <= :read',
      ExpressionAttributeNames: { '#versions': 'versions' },
      ExpressionAttributeValues: { ':read': { N: String(versions) } },
    };
    const Key = publishedKey(on);
    return adds
      ? { Put: { ...asRead, Item: { ...Key, versions: { N: String(versions + 1) } } } }
      : { ConditionCheck: { ...asRead, Key } };
  });

const pieceSort = (index: number): string => `P#${String(index).padStart(3, '0')}`;

/** The pieces of a submission's rows that are kept until they are records, and dropped then. */
export function pieceWrites({ register }: Tables, pieces: PieceChanges | undefined): TransactWriteItem[] {
  if (!pieces) return [];
  const keyOf = (index: number): Item => ({
    pk: { S: partitions.pieces(pieces.submission) },
    sk: { S: pieceSort(index) },
  });
  return [
    ...pieces.put.map((piece, index): TransactWriteItem => {
      const Item = { ...keyOf(index), piece: { B: piece } };
      return { Put: { TableName: register, Item, ...(pieces.over ? {} : absent) } };
    }),
    ...Array.from(
      { length: pieces.drop },
      (_, index): TransactWriteItem => ({ Delete: { TableName: register, Key: keyOf(index) } }),
    ),
  ];
}

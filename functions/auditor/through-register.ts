/** Goes through the register, item by item: each case is whole and has what it is owed, and each entry is one that its case is owed. */
import { isDeepStrictEqual } from 'node:util';
import type { AnyCase } from '../../shared/cases.ts';
import { owedEntries } from '../../shared/entries.ts';
import type { Found } from '../../shared/finding/state.ts';
import { isTimed, readCaseId } from '../../shared/ids.ts';
import type { Keys } from '../../shared/keys/keys.ts';
import { type Item, text } from '../../shared/store/dynamodb/item.ts';
import { readCase } from '../../shared/store/dynamodb/items.ts';
import {
  caseIdAt,
  caseKey,
  homePartition,
  listRange,
  nameRange,
  nameSort,
  noticeRange,
  noticeSort,
  workKey,
} from '../../shared/store/dynamodb/keys.ts';
import { type Place, placeIn } from '../../shared/store/dynamodb/raw.ts';
import { checkCase } from '../audit/check-case.ts';
import type { Auditing } from './auditing.ts';
import { found } from './found.ts';

/** An entry that a case is owed: where it lies, and what it says; null where it says nothing that its place does not. */
interface Owed extends Place {
  says: unknown;
}

/** What an entry says. */
function saidBy(item: Item): unknown {
  const json = text(item, 'entry') || text(item, 'body');
  return json ? JSON.parse(json) : text(item, 'case');
}

/** Every entry that a case is owed, but for what goes by itself. */
function owedTo(state: AnyCase): Owed[] {
  const { id } = state;
  const { work, names, listed, notices } = owedEntries(state);
  const pk = homePartition(id);
  // The first release kept no list of notices.
  const given = isTimed(readCaseId(id)?.rest ?? '') ? notices : [];
  return [
    ...work.map((entry) => ({
      ...placeIn(workKey(entry, id)),
      says: { ...entry, case: id },
    })),
    ...names.map((name) => ({ pk, sk: nameSort(name), says: id })),
    ...listed.map(({ key, body }) => ({ pk, sk: `${listRange}${key}`, says: body })),
    ...given.map((notice) => ({ pk, sk: noticeSort(notice, id), says: null })),
  ];
}

/** Checks some items of the register, cases and entries alike. What else lies there is bound to where it lies by its cipher. */
export async function checkRegister(on: Auditing, items: readonly Item[]): Promise<Found[]> {
  const all = await Promise.all(items.map((item) => checkItem(on, item)));
  return all.flat();
}

function checkItem(on: Auditing, item: Item): Promise<Found[]> {
  const { pk, sk } = placeIn(item);
  const id = caseIdAt(pk, sk);
  if (readCaseId(id)) return checkWholeCase(on, id);
  const owner = ownerOf(pk, sk, item);
  return owner === null ? Promise.resolve([]) : checkEntry(on, { pk, sk }, owner);
}

/** The case whose entry an item is, by what it says; null where it is no entry of a case. */
function ownerOf(pk: string, sk: string, item: Item): string | null {
  if (pk.startsWith('W#')) return sk.split('#').at(-1) ?? '';
  if (sk.startsWith(nameRange)) return text(item, 'case');
  if (sk.startsWith(noticeRange)) return sk.split('#')[2] ?? '';
  if (sk.startsWith(listRange)) return listOwner(item);
  return null;
}

/** What is published names the publication that it is of. */
function listOwner(item: Item): string {
  const body: { publication?: string } = JSON.parse(text(item, 'body') || '{}');
  return body.publication ?? '';
}

/** How often what does not fit is read again: a change that came between two reads is no breach. */
const readings = 3;

async function untilFit(check: () => Promise<Found[]>): Promise<Found[]> {
  let breaches = await check();
  for (let reading = 1; reading < readings && breaches.length > 0; reading++) breaches = await check();
  return breaches;
}

async function checkWholeCase(on: Auditing, id: string): Promise<Found[]> {
  const checked = await checkCase(id, on.now(), on.checking);
  const breaches = (checked?.breaches ?? []).map(({ what, seq }) => found(what, id, { of: id, event: seq }));
  return [...breaches, ...(await untilFit(() => lacking(on, id)))];
}

/** The entries that a case is owed and that are not there, or say something else. */
async function lacking(on: Auditing, id: string): Promise<Found[]> {
  const state = await stateOf(on, id);
  if (state === 'gone') return [];
  if (state === 'unreadable') return [found('case-altered', id, { of: id })];
  const owed = owedTo(state);
  const items = await on.register.read(owed);
  return owed.flatMap(({ sk, says }, at): Found[] => {
    const item = items[at];
    if (!item) return [found('entry-missing', sk, { of: id })];
    return says === null || isDeepStrictEqual(saidBy(item), says)
      ? []
      : [found('entry-altered', sk, { of: id })];
  });
}

async function stateOf({ register, keys }: Auditing, id: string): Promise<AnyCase | 'gone' | 'unreadable'> {
  const [item] = await register.read([placeIn(caseKey(id) ?? {})]);
  return item ? readIfWhole(await keys(), item) : 'gone';
}

function readIfWhole(keys: Keys, item: Item): AnyCase | 'unreadable' {
  try {
    return readCase(keys, item).state;
  } catch {
    return 'unreadable';
  }
}

/** An entry lies where its case says that it does, or it is nobody's. */
const checkEntry = (on: Auditing, place: Place, owner: string): Promise<Found[]> =>
  untilFit(async () => {
    const [item] = await on.register.read([place]);
    // It has gone meanwhile.
    if (!item) return [];
    const state = readCaseId(owner) ? await stateOf(on, owner) : 'gone';
    // Of a case that cannot be read its own check says so.
    if (state === 'unreadable') return [];
    const isOwed =
      state !== 'gone' && owedTo(state).some((owed) => owed.pk === place.pk && owed.sk === place.sk);
    return isOwed ? [] : [found('entry-foreign', place.sk, { of: readCaseId(owner) ? owner : null })];
  });

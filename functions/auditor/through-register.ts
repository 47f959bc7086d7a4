/** Goes through the register, item by item: each case is whole and has what it is owed, and each entry is one that its case is owed. */
import type { AnyCase } from '../../shared/cases.ts';
import type { Found } from '../../shared/finding/state.ts';
import { verifyChain } from '../../shared/history/chain.ts';
import { readCaseId } from '../../shared/ids.ts';
import type { Keys } from '../../shared/keys/keys.ts';
import { isExpunged } from '../../shared/process/expunged.ts';
import { type Item, text } from '../../shared/store/dynamodb/item.ts';
import { readCase, storedCase } from '../../shared/store/dynamodb/items.ts';
import {
  caseIdAt,
  caseKey,
  caseLyingAt,
  listRange,
  nameRange,
  noticeRange,
} from '../../shared/store/dynamodb/keys.ts';
import { type Place, placeIn } from '../../shared/store/dynamodb/raw.ts';
import { homeAt, schema } from '../../shared/store/dynamodb/tables.ts';
import { checkCase, foreignIn } from '../audit/check-case.ts';
import type { Auditing } from './auditing.ts';
import { isBeingRecorded } from './being-recorded.ts';
import { found } from './found.ts';
import { isOwed, isSaid, owedTo } from './owed.ts';
import { eachIfReadable } from './readable.ts';
import { sendsItsOwn } from './sent.ts';

/**
 * Checks some items of the register, cases and entries alike, all of them in a few reads; each that does not seem to fit
 * by itself, once more. What else lies there is bound to where it lies by its cipher.
 */
export const checkRegister = (on: Auditing, items: readonly Item[]): Promise<Found[]> =>
  eachIfReadable(items, (some) => checkSome(on, some), unreadableFound);

const unreadableFound = (item: Item): Found => {
  const id = idOf(item);
  return isCaseId(id) ? found('case-altered', id, { of: id }) : foreignFound(item);
};

async function checkSome(on: Auditing, items: readonly Item[]): Promise<Found[]> {
  const foreign = items.filter(isForeign);
  const suspects = await suspicious(
    on,
    items.filter((item) => !foreign.includes(item)),
  );
  const all = await Promise.all(suspects.map((item) => checkItem(on, item)));
  return [...foreign.map(foreignFound), ...all.flat()];
}

/** What else lies in partitions of their own, of no case: rows, first answers, what runs, what is counted. */
const otherPartitions = /^[BIKMOR]#/;
/** What else lies in a home, or is owed to cases elsewhere. */
const isEntry = ({ pk, sk }: Place): boolean =>
  /^[WV]#/.test(pk) || (homeAt(pk) !== null && /^(?:nam|ntc|lst|all)~/.test(sk));

/** Whether nothing of the platform lies so: no case in its place, and no entry; and nothing but cases falls due. */
function isForeign(item: Item): boolean {
  const place = placeIn(item);
  if (caseLyingAt(place.pk, place.sk) !== null) return false;
  const isDue = item[schema.dueIndex.partition] !== undefined;
  return isDue || !(otherPartitions.test(place.pk) || isEntry(place));
}

const foreignFound = (item: Item): Found => {
  const { pk, sk } = placeIn(item);
  return found('entry-foreign', `${pk} ${sk}`);
};

/** What lies in the register of cases, by their identifiers. */
type States = ReadonlyMap<string, AnyCase | 'gone' | 'unreadable'>;

/** The items that do not seem to fit, by what a few reads say, between which something may have changed. */
async function suspicious(on: Auditing, items: readonly Item[]): Promise<Item[]> {
  const owners = items.map(ownerOf);
  const states = await statesOf(on, [...new Set(owners)].filter(isCaseId));
  const own = items.filter((item) => isCaseId(idOf(item)));
  const damaged = new Set(await damagedAmong(on, own, states));
  return items.filter((item, at) => {
    const owner = owners[at] ?? null;
    if (owner === null) return false;
    return isCaseId(idOf(item)) ? damaged.has(item) : !isOwed(placeIn(item), states.get(owner), on.now());
  });
}

const idOf = (item: Item): string => caseIdAt(text(item, 'pk'), text(item, 'sk'));
const isCaseId = (id: string | null): id is string => id !== null && readCaseId(id) !== null;

async function statesOf({ register, keys }: Auditing, ids: readonly string[]): Promise<States> {
  const [known, items] = await Promise.all([
    keys(),
    register.read(ids.map((id) => placeIn(caseKey(id) ?? {}))),
  ]);
  return new Map(
    ids.map((id, at) => {
      const item = items[at];
      return [id, item ? readIfWhole(known, item) : 'gone'];
    }),
  );
}

/** The cases among some items whose history does not lead to them, or that lack an entry. */
async function damagedAmong(on: Auditing, own: readonly Item[], states: States): Promise<Item[]> {
  const keys = await on.keys();
  const owed = own.map((item) => {
    const state = states.get(idOf(item));
    return typeof state === 'object' ? owedTo(state, on.now()) : [];
  });
  const [entries, histories] = await Promise.all([
    on.register.read(owed.flat()),
    Promise.all(own.map((item) => on.checking.history.caseHistory(idOf(item)))),
  ]);
  const foreign = await Promise.all(
    own.map((item, at) => foreignIn(idOf(item), histories[at] ?? [], on.checking)),
  );
  let from = 0;
  return own.filter((item, at) => {
    const places = owed[at] ?? [];
    const there = entries.slice(from, from + places.length);
    from += places.length;
    const lacks = places.some((place, nth) => !isSaid(place, there[nth] ?? null));
    const chain = verifyChain(keys, storedCase(idOf(item), item), histories[at] ?? []);
    const state = states.get(idOf(item));
    // Of what is expunged is checked who decided that.
    const isOwn = sendsItsOwn(idOf(item), item, histories[at] ?? []);
    const isForeign = (foreign[at] ?? []).length > 0;
    return lacks || !isOwn || isForeign || chain.length > 0 || typeof state !== 'object' || isExpunged(state);
  });
}

function checkItem(on: Auditing, item: Item): Promise<Found[]> {
  const id = idOf(item);
  return isCaseId(id) ? checkWholeCase(on, id) : checkEntry(on, placeIn(item), ownerOf(item) ?? '');
}

/** How the lists of what is disclosed begin. */
const disclosedRange = 'V#';

/** The case that an item is, or whose entry it is, by what it says; null where it is of no case. */
function ownerOf(item: Item): string | null {
  const { pk, sk } = placeIn(item);
  if (isCaseId(idOf(item))) return idOf(item);
  if (pk.startsWith('W#')) return sk.split('#').at(-1) ?? '';
  if (pk.startsWith(disclosedRange)) return text(item, 'case');
  if (sk.startsWith(nameRange)) return text(item, 'case');
  if (sk.startsWith(noticeRange)) return sk.split('#')[2] ?? '';
  if (sk.startsWith(listRange)) return listOwner(item);
  return null;
}

/** What is published names the publication that it is of; what cannot be read is nobody's. */
function listOwner(item: Item): string {
  try {
    const body: { publication?: unknown } | null = JSON.parse(text(item, 'body'));
    return String(body?.publication ?? '');
  } catch {
    return '';
  }
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
  const breaches = (checked?.breaches ?? []).map(({ case: of, what, seq }) =>
    found(what, id, { of, event: seq }),
  );
  const lacks = await untilFit(async () => [...(await lacking(on, id)), ...(await sendingElse(on, id))]);
  // Why it cannot be read its own check has said.
  return [...breaches, ...lacks.filter(({ what }) => what !== 'case-altered' || breaches.length === 0)];
}

/** That a case is to send what is not its own. */
async function sendingElse({ register, checking }: Auditing, id: string): Promise<Found[]> {
  // In this order: what is sent of an event was written with it.
  const [item] = await register.read([placeIn(caseKey(id) ?? {})]);
  const events = await checking.history.caseHistory(id);
  return !item || sendsItsOwn(id, item, events)
    ? []
    : [found('entry-foreign', `${id} ${schema.outbox}`, { of: id })];
}

/** The entries that a case is owed and that are not there, or say something else. */
async function lacking(on: Auditing, id: string): Promise<Found[]> {
  const state = (await statesOf(on, [id])).get(id);
  if (typeof state !== 'object') return state === 'unreadable' ? [found('case-altered', id, { of: id })] : [];
  const owed = owedTo(state, on.now());
  const items = await on.register.read(owed);
  const lacks = owed.flatMap((entry, at): Found[] => {
    const item = items[at] ?? null;
    if (isSaid(entry, item)) return [];
    return [found(item ? 'entry-altered' : 'entry-missing', entry.sk, { of: id })];
  });
  const submission = state.kind === 'record' ? state.submission : null;
  return lacks.length > 0 && (await isBeingRecorded(on.checking.cases, submission)) ? [] : lacks;
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
    const states = await statesOf(on, isCaseId(owner) ? [owner] : []);
    const state = states.get(owner);
    return isOwed(place, state, on.now()) ||
      (state === 'gone' && (await isBeingRecorded(on.checking.cases, text(item, 'submission'))))
      ? []
      : [found('entry-foreign', place.sk, { of: isCaseId(owner) ? owner : null })];
  });

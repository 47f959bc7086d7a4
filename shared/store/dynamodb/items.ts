/** Cases and events as items, and back. */
import { type AnyCase, forms } from '../../cases.ts';
import { caseDigest, chained, eventBody, type LyingCase, type StoredEvent } from '../../history/chain.ts';
import { readCaseId } from '../../ids.ts';
import {
  type ContentKey,
  closeUnder,
  newContentKey,
  openOf,
  unwrapKey,
  wrapKey,
} from '../../keys/content-key.ts';
import type { Keys } from '../../keys/keys.ts';
import type { Change, Stored } from '../../process/change.ts';
import { isExpunged } from '../../process/expunged.ts';
import type { StoredForm } from '../../process/process.ts';
import { Unreadable } from '../../process/reading.ts';
import { bytes, type Item, jsonBytes, number, readJson, text } from './item.ts';
import { caseIdAt, caseKey, dueShard, eventSort } from './keys.ts';
import { schema } from './tables.ts';

/** What a change writes of its case and its history. */
export interface CaseItems {
  key: Item;
  /** Every attribute of the case but its key; one that is null is absent from then on. */
  attributes: Record<string, Item[string] | null>;
  events: Item[];
}

/**
 * Makes the items of a change with at least one event. `key` is that of a case which is opened, where it is to be the
 * same at every attempt; one that has none yet gets one of its own.
 */
export function changeItems(keys: Keys, change: Change, key?: ContentKey): CaseItems {
  const { secret, ...plain } = change.state;
  const { id } = plain;
  // Of what is expunged nothing closed is left, and no key that would open what its history holds.
  const isDestroyed = isExpunged(change.state);
  const at = caseKey(id);
  if (!at) throw new Error('A case is written under an identifier of ours.');
  const wrapped = change.before?.wrapped;
  const own = isDestroyed ? null : wrapped ? unwrapKey(keys, wrapped, id) : (key ?? newContentKey(keys));
  const state = JSON.stringify({ v: change.form, ...plain });
  const closed = own ? closeUnder(own, jsonBytes(secret), id) : new Uint8Array();
  const beside = {
    revision: { N: String(change.revision) },
    [schema.dueIndex.partition]: change.due ? { S: `D#${dueShard(id)}` } : null,
    [schema.dueIndex.sort]: change.due ? { S: change.due } : null,
  };
  const events = chain(keys, own, change, caseDigest(state, closed, saidBeside(beside)));
  const last = events.at(-1);
  const attributes = {
    seq: { N: String(last?.seq ?? 0) },
    head: { S: last?.hash ?? '' },
    state: { S: state },
    closed: own ? { B: closed } : null,
    // Under the present version of the secret, whatever it was under before.
    wrapped: own ? { B: wrapKey(keys, own, id) } : null,
    [schema.outbox]: change.messages.length ? { S: JSON.stringify(change.messages) } : null,
    ...beside,
  };
  return { key: at, attributes, events: events.map((event) => eventItem(at, id, event)) };
}

/** What stands beside a state, where an index and a reader of versions look: the digest of the case covers it, too. */
const saidBeside = (attributes: Record<string, Item[string] | null | undefined>): string => {
  const { partition, sort } = schema.dueIndex;
  return JSON.stringify([
    attributes.revision?.N ?? '',
    attributes[partition]?.S ?? '',
    attributes[sort]?.S ?? '',
  ]);
};

/** A case as it lies in the register when it is opened. */
export function openedItem({ key, attributes }: CaseItems): Item {
  const item: Item = { ...key };
  for (const [name, value] of Object.entries(attributes)) if (value) item[name] = value;
  return item;
}

function chain(keys: Keys, own: ContentKey | null, change: Change, digest: string): StoredEvent[] {
  const { id } = change.state;
  const events: StoredEvent[] = [];
  for (const [index, event] of change.events.entries()) {
    const before = events.at(-1) ?? { seq: change.after, hash: change.before?.head ?? '' };
    const seq = before.seq + 1;
    const closed = event.secret ? closedWords(own, event.secret, eventSort(id, seq)) : '';
    const isLast = index === change.events.length - 1;
    const body = eventBody(event, change.actor, change.at);
    events.push(
      chained(keys, id, { seq, body, closed, previous: before.hash, digest: isLast ? digest : '' }),
    );
  }
  return events;
}

function closedWords(own: ContentKey | null, words: object, place: string): string {
  if (!own) throw new Error('Nothing more is said in a case that is expunged.');
  return Buffer.from(closeUnder(own, jsonBytes(words), place)).toString('base64');
}

const eventItem = ({ pk }: Item, id: string, event: StoredEvent): Item => ({
  ...(pk ? { pk } : {}),
  sk: { S: eventSort(id, event.seq) },
  seq: { N: String(event.seq) },
  body: { S: event.body },
  ...(event.closed ? { closed: { B: Buffer.from(event.closed, 'base64') } } : {}),
  salt: { B: Buffer.from(event.salt, 'base64') },
  previous: { S: event.previous },
  digest: { S: event.digest },
  hash: { S: event.hash },
});

/** An event as stored. The first release kept a seal, and what is closed as text. */
export function readEvent(item: Item): StoredEvent {
  const isSealed = item.hash === undefined;
  return {
    seq: number(item, 'seq'),
    body: text(item, 'body'),
    closed: isSealed ? text(item, 'closed') : Buffer.from(bytes(item, 'closed')).toString('base64'),
    salt: Buffer.from(bytes(item, 'salt')).toString('base64'),
    previous: text(item, 'previous'),
    digest: text(item, 'digest'),
    isSealed,
    hash: text(item, isSealed ? 'seal' : 'hash'),
  };
}

/** Whether the open text of a case says so; what somebody altered may be no text of a case at all. */
function saysExpunged(state: string): boolean {
  try {
    return isExpunged(JSON.parse(state));
  } catch {
    return false;
  }
}

/** A case as it lies, with what its last event says of it. */
export const storedCase = (id: string, item: Item): LyingCase => ({
  id,
  seq: number(item, 'seq'),
  head: text(item, 'head'),
  digest: caseDigest(text(item, 'state'), bytes(item, 'closed'), saidBeside(item)),
  digestBefore: caseDigest(text(item, 'state'), bytes(item, 'closed')),
  closed: bytes(item, 'closed'),
  wrapped: bytes(item, 'wrapped'),
  isExpunged: saysExpunged(text(item, 'state')),
});

function openedSecret(
  keys: Keys,
  item: Item,
  id: string,
  wrapped: Uint8Array | undefined,
): Record<string, unknown> {
  const own = wrapped ? () => unwrapKey(keys, wrapped, id) : null;
  return readJson(openOf(keys, own, bytes(item, 'closed'), id)) as Record<string, unknown>;
}

/** The case of an item. Throws where its closed part was altered, or where its form is none of ours. */
export function readCase(keys: Keys, item: Item): Stored<AnyCase> {
  const id = caseIdAt(text(item, 'pk'), text(item, 'sk'));
  const kind = readCaseId(id)?.kind;
  if (!kind) throw new Unreadable('an item', 'case');
  const { v: version = 1, ...plain } = JSON.parse(text(item, 'state'));
  // Whatever somebody put back beside it: nothing opens what is expunged, and the audit names it.
  const isDestroyed = isExpunged(plain);
  const wrapped = isDestroyed ? undefined : item.wrapped && bytes(item, 'wrapped');
  const secret = isDestroyed ? {} : openedSecret(keys, item, id, wrapped);
  // Of the forms of all kinds, the one of this case's kind: the compiler cannot tell which it is.
  const form: StoredForm<AnyCase> = forms[kind] as StoredForm<AnyCase>;
  const seq = number(item, 'seq');
  return {
    state: form.read({ ...plain, secret }, version),
    seq,
    revision: item.revision ? number(item, 'revision') : seq,
    head: text(item, 'head'),
    ...(wrapped ? { wrapped } : {}),
  };
}

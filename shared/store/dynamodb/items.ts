/** Cases and events as items, and back. */
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import type { AnyCase } from '../../cases.ts';
import { caseDigest, eventBody, type StoredEvent, sealEvent } from '../../history/chain.ts';
import { readCaseId } from '../../ids.ts';
import { close, fingerprint, type Keys, open } from '../../keys/keys.ts';
import type { Change, Stored } from '../../process/change.ts';
import { dueShards, partitions, schema } from './tables.ts';

export type Item = Record<string, AttributeValue>;

export const text = (item: Item, name: string): string => item[name]?.S ?? '';
export const bytes = (item: Item, name: string): Uint8Array => item[name]?.B ?? new Uint8Array();
export const number = (item: Item, name: string): number => Number(item[name]?.N ?? 0);

export const closeJson = (keys: Keys, value: unknown, bound: string): Uint8Array =>
  close(keys, Buffer.from(JSON.stringify(value)), bound);

export const openJson = (keys: Keys, closed: Uint8Array, bound: string): unknown =>
  JSON.parse(Buffer.from(open(keys, closed, bound)).toString('utf8'));

/** The key of a case; its identifier says where it lies. Null for an identifier that is none of ours. */
export function caseKey(id: string): Item | null {
  const read = readCaseId(id);
  return read && { pk: { S: partitions.subject(read.subject) }, sk: { S: id } };
}

/** Where a case falls due: spread over the shards by its identifier. */
export const dueShard = (id: string): number => (fingerprint(id).codePointAt(0) ?? 0) % dueShards;

const eventSort = (id: string, seq: number): string => `E#${id}#${String(seq).padStart(6, '0')}`;

/** What a change writes: the case's item and the items of its events, each sealed behind the one before. */
export interface Written {
  item: Item;
  events: Item[];
}

/** Makes the items of a change with at least one event. */
export function changeItems(keys: Keys, change: Change<AnyCase>): Written {
  const { secret, ...plain } = change.state;
  const { id, subject } = plain;
  const state = JSON.stringify(plain);
  const closed = closeJson(keys, secret, id);
  const events = chain(keys, change, caseDigest(state, closed));
  const last = events.at(-1);
  const pk = { S: partitions.subject(subject) };
  const item: Item = {
    pk,
    sk: { S: id },
    version: { N: String((change.before?.version ?? 0) + 1) },
    seq: { N: String(last?.seq ?? change.before?.seq ?? 0) },
    head: { S: last?.seal ?? change.before?.head ?? '' },
    state: { S: state },
    closed: { B: closed },
    ...(change.wait ? { wait: { S: JSON.stringify(change.wait) } } : {}),
    ...(change.messages.length ? { [schema.outbox]: { S: JSON.stringify(change.messages) } } : {}),
    ...(change.due
      ? { [schema.dueIndex.partition]: { S: `D#${dueShard(id)}` }, [schema.dueIndex.sort]: { S: change.due } }
      : {}),
  };
  return { item, events: events.map((event) => eventItem(pk, id, event)) };
}

function chain(keys: Keys, change: Change<AnyCase>, digest: string): StoredEvent[] {
  const { id } = change.state;
  const sealed: StoredEvent[] = [];
  for (const [index, event] of change.events.entries()) {
    const before = sealed.at(-1) ?? { seq: change.before?.seq ?? 0, seal: change.before?.head ?? '' };
    const seq = before.seq + 1;
    const closed = event.secret
      ? Buffer.from(closeJson(keys, event.secret, eventSort(id, seq))).toString('base64')
      : '';
    const isLast = index === change.events.length - 1;
    const body = eventBody(event, change.actor, change.at);
    sealed.push(
      sealEvent(keys, id, { seq, body, closed, previous: before.seal, digest: isLast ? digest : '' }),
    );
  }
  return sealed;
}

const eventItem = (pk: AttributeValue, id: string, event: StoredEvent): Item => ({
  pk,
  sk: { S: eventSort(id, event.seq) },
  seq: { N: String(event.seq) },
  body: { S: event.body },
  closed: { S: event.closed },
  previous: { S: event.previous },
  digest: { S: event.digest },
  seal: { S: event.seal },
});

/** The key range of a case's events in the history. */
export const eventRange = (id: string): { pk: string; prefix: string } => ({
  pk: partitions.subject(readCaseId(id)?.subject ?? ''),
  prefix: `E#${id}#`,
});

export const readEvent = (item: Item): StoredEvent => ({
  seq: number(item, 'seq'),
  body: text(item, 'body'),
  closed: text(item, 'closed'),
  previous: text(item, 'previous'),
  digest: text(item, 'digest'),
  seal: text(item, 'seal'),
});

/** The case of an item. Throws where its closed part was altered. */
export function readCase(keys: Keys, item: Item): Stored<AnyCase> {
  const plain = JSON.parse(text(item, 'state'));
  const secret = openJson(keys, bytes(item, 'closed'), plain.id);
  const wait = text(item, 'wait');
  return {
    state: { ...plain, secret },
    version: number(item, 'version'),
    seq: number(item, 'seq'),
    head: text(item, 'head'),
    wait: wait ? JSON.parse(wait) : null,
  };
}

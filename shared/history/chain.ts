/**
 * The history of a case is a chain: each event's seal covers its text, the digest of the case as it left it,
 * and the seal before. Nobody without the key can change, drop or add one unseen (Art. 30, 31, 54).
 */
import type { Actor } from '../actor.ts';
import { fingerprint, type Keys, seal } from '../keys/keys.ts';
import type { CaseEvent } from '../process/process.ts';
import type { Instant } from '../time/civil.ts';

/** An event as stored: exactly the text that its seal covers. */
export interface StoredEvent {
  seq: number;
  body: string;
  closed: string;
  previous: string;
  /** Digest of the case as this event left it; empty where another event of the same change follows. */
  digest: string;
  seal: string;
}

/** The text of an event, exactly as stored and sealed. */
export const eventBody = (event: CaseEvent, actor: Actor, at: Instant): string =>
  JSON.stringify({ type: event.type, at, by: actor, data: event.data });

/** Digest of a case as stored: its open text and its closed bytes. */
export const caseDigest = (state: string, closed: Uint8Array): string =>
  fingerprint(`${state}\n${Buffer.from(closed).toString('base64')}`);

/** The seal of one event. */
export const eventSeal = (keys: Keys, id: string, event: Omit<StoredEvent, 'seal'>): string =>
  seal(keys, JSON.stringify([id, event.seq, event.previous, event.body, event.closed, event.digest]));

/** Seals an event behind those before it. */
export const sealEvent = (keys: Keys, id: string, event: Omit<StoredEvent, 'seal'>): StoredEvent => ({
  ...event,
  seal: eventSeal(keys, id, event),
});

/** What does not fit in a stored chain. */
export interface Breach {
  case: string;
  /** The number of the event, or null where it is the case itself. */
  seq: number | null;
  what: 'event-altered' | 'event-missing' | 'chain-broken' | 'case-altered' | 'case-missing';
}

/** A case as stored, with what its last event says of it. */
export interface StoredCase {
  id: string;
  seq: number;
  head: string;
  digest: string;
}

/** Checks a stored chain from its first event on, and the case against its last one. */
export function verifyChain(keys: Keys, stored: StoredCase, events: StoredEvent[]): Breach[] {
  const breaches: Breach[] = [];
  const found = (seq: number | null, what: Breach['what']) => breaches.push({ case: stored.id, seq, what });
  let previous = '';
  let expected = 1;
  for (const event of events) {
    if (event.seq !== expected) found(expected, 'event-missing');
    else if (event.previous !== previous) found(event.seq, 'chain-broken');
    if (event.seal !== eventSeal(keys, stored.id, event)) found(event.seq, 'event-altered');
    previous = event.seal;
    expected = event.seq + 1;
  }
  if (expected <= stored.seq) found(expected, 'event-missing');
  const last = events.at(-1);
  if (last && !isLeftBy(last, stored)) found(null, 'case-altered');
  return breaches;
}

const isLeftBy = (last: StoredEvent, { digest, head, seq }: StoredCase): boolean =>
  last.digest === digest && last.seal === head && last.seq === seq;

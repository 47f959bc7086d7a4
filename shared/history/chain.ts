/**
 * The history of a case is a chain: each event's hash covers its text, the digest of the case as it left it, and
 * the hash before. A change, a gap or an addition in the middle shows in every hash behind it (Art. 30, 31, 54).
 */
import type { Actor } from '../actor.ts';
import { openOf, unwrapKey } from '../keys/content-key.ts';
import { fingerprint, type Keys, seal } from '../keys/keys.ts';
import type { CaseEvent } from '../process/process.ts';
import type { Instant } from '../time/civil.ts';
import { lostBy } from './lost.ts';

/** An event as stored: exactly the text that its hash covers. */
export interface StoredEvent {
  seq: number;
  body: string;
  /** What is personal about it, encrypted, in base64; empty where nothing is. */
  closed: string;
  /** A random value, in base64, without which nobody can tell what the log's entry is of; empty before there was a log. */
  salt: string;
  previous: string;
  /** Digest of the case as this event left it; empty where another event of the same change follows. */
  digest: string;
  /** Of the first release: a keyed seal instead of a hash. What follows it goes on from it. */
  isSealed: boolean;
  hash: string;
}

/** The text of an event, exactly as stored and hashed. */
export const eventBody = (event: CaseEvent, actor: Actor, at: Instant): string =>
  JSON.stringify({ type: event.type, at, by: actor, data: event.data });

/**
 * Digest of a case as stored: its open text, its closed bytes, and what stands beside them: when it falls due, and which
 * was its last act. Earlier releases left out what stands beside.
 */
export const caseDigest = (state: string, closed: Uint8Array, beside?: string): string =>
  fingerprint(
    [state, Buffer.from(closed).toString('base64'), ...(beside === undefined ? [] : [beside])].join('\n'),
  );

type Hashed = Omit<StoredEvent, 'hash' | 'isSealed'>;

/** The text that the hash of an event covers, and the log with it: of what is encrypted, since there is a log, the digest. */
export const coveredText = (id: string, { seq, previous, body, closed, digest, salt }: Hashed): string =>
  JSON.stringify([id, seq, previous, body, salt && closed ? fingerprint(closed) : closed, digest]);

/** Puts an event behind those before it: the plain hash (SHA-256, base64url) of all that it says. */
export const chained = (id: string, event: Hashed): StoredEvent => ({
  ...event,
  isSealed: false,
  hash: fingerprint(coveredText(id, event)),
});

/** What does not fit in a stored chain. */
export const breaches = [
  'event-altered',
  'event-missing',
  'chain-broken',
  'case-altered',
  'case-missing',
  /** What it says lies there, and no key that opens it: somebody took that away, or put another in its place. */
  'key-missing',
  /** It is expunged, and something lies there again that would open it or that it said. */
  'key-restored',
  /** It says that it is expunged, and no two officials decided that. */
  'expunged-unconfirmed',
  /** It waits for its seal for longer than it may. */
  'event-unsealed',
  /** The log itself does not say what it said. */
  'log-altered',
] as const;

export interface Breach {
  case: string;
  /** The number of the event, or null where it is the case itself. */
  seq: number | null;
  what: (typeof breaches)[number];
}

/** A case as stored, with what its last event says of it. */
export interface StoredCase {
  id: string;
  seq: number;
  head: string;
  digest: string;
  /** As earlier releases took it: what stands beside a case that they wrote last is held to nothing. */
  digestBefore?: string;
}

/** A case as it lies in the register, with what is closed of it and its wrapped key; both empty of one that is expunged. */
export interface LyingCase extends StoredCase {
  closed: Uint8Array;
  wrapped: Uint8Array;
  isExpunged: boolean;
}

/**
 * Whether what a case says opens with the key beside it. No hash covers a wrapped key, as another version of the secret
 * wraps it anew: it is tried. Of what is expunged neither may lie there.
 */
export function verifyKey(keys: Keys, { id, closed, wrapped, isExpunged }: LyingCase): Breach[] {
  const breach = (what: Breach['what']): Breach[] => [{ case: id, seq: null, what }];
  if (isExpunged) return closed.length + wrapped.length > 0 ? breach('key-restored') : [];
  try {
    openOf(keys, wrapped.length ? () => unwrapKey(keys, wrapped, id) : null, closed, id);
    return [];
  } catch {
    return breach('key-missing');
  }
}

/**
 * Checks a stored chain from its first event on, and the case against its last one. The key is asked for only
 * where events of the first release are sealed with it, once hashes have begun, none is taken for sealed any more; and
 * where an event says that a restore lost those before it, which are no breach then.
 */
export function verifyChain(keys: Keys, stored: StoredCase, events: StoredEvent[]): Breach[] {
  const found: Breach[] = [];
  const note = (seq: number | null, what: Breach['what']) => found.push({ case: stored.id, seq, what });
  let previous = '';
  let expected = 1;
  let hashing = false;
  for (const event of events) {
    hashing ||= !event.isSealed;
    const what = unlikeNext(keys, stored.id, event, { seq: expected, previous });
    if (what) note(what === 'event-missing' ? expected : event.seq, what);
    const text = coveredText(stored.id, event);
    if (event.hash !== (hashing ? fingerprint(text) : seal(keys, text))) note(event.seq, 'event-altered');
    previous = event.hash;
    expected = event.seq + 1;
  }
  if (expected <= stored.seq) note(expected, 'event-missing');
  const last = events.at(-1);
  if (last && !isLeftBy(last, stored)) note(null, 'case-altered');
  return found;
}

/**
 * What does not fit where an event should be the next of a case; null where all does. One that says that a restore lost
 * those before it, with a seal that nobody makes without a key, goes on from the case as it was restored.
 */
function unlikeNext(
  keys: Keys,
  id: string,
  event: StoredEvent,
  next: Pick<StoredEvent, 'seq' | 'previous'>,
): 'event-missing' | 'chain-broken' | null {
  if (event.seq === next.seq && event.previous === next.previous) return null;
  const lost = lostBy(keys, id, event);
  if (lost && lost.from <= next.seq && event.seq >= next.seq)
    return lost.to >= event.seq - 1 || event.seq === next.seq ? null : 'event-missing';
  return event.seq === next.seq ? 'chain-broken' : 'event-missing';
}

const isLeftBy = (last: StoredEvent, { digest, digestBefore, head, seq }: StoredCase): boolean =>
  (last.digest === digest || last.digest === digestBefore) && last.hash === head && last.seq === seq;

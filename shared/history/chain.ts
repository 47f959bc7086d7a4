/**
 * The history of a case is a chain: each event's hash covers its text, the digest of the case as it left it, and
 * the hash before. A change, a gap or an addition in the middle shows in every hash behind it (Art. 30, 31, 54).
 */
import type { Actor } from '../actor.ts';
import { openOf, unwrapKey } from '../keys/content-key.ts';
import { earlierSaltVersion, fingerprint, isSaltOf, type Keys, saltFor, seal } from '../keys/keys.ts';
import type { Numbers } from '../process/loss.ts';
import type { CaseEvent } from '../process/process.ts';
import type { Instant } from '../time/civil.ts';
import { isLost, lostBy, lostIn } from './lost.ts';

/** An event as stored: exactly the text that its hash covers. */
export interface StoredEvent {
  seq: number;
  body: string;
  /** What is personal about it, encrypted, in base64; empty where nothing is. */
  closed: string;
  /**
   * A value, in base64, without which nobody can tell what the log's entry is of, and which nobody makes without a key;
   * empty before there was a log.
   */
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
export const coveredText = (id: string, event: Hashed): string =>
  textOver(id, event, event.salt && event.closed ? fingerprint(event.closed) : event.closed);

const textOver = (
  id: string,
  { seq, previous, body, digest }: Omit<Hashed, 'salt'>,
  closed: string,
): string => JSON.stringify([id, seq, previous, body, closed, digest]);

/**
 * Puts an event behind those before it: the plain hash (SHA-256, base64url) of all that it says, which anybody computes
 * again, and a value that nobody makes for it without a key.
 */
export function chained(keys: Keys, id: string, event: Omit<Hashed, 'salt'>): StoredEvent {
  const text = textOver(id, event, event.closed && fingerprint(event.closed));
  const salt = saltFor(keys, text).toString('base64');
  return { ...event, salt, isSealed: false, hash: fingerprint(text) };
}

/**
 * Whether the platform made an event: by the value beside it, which covers all that its hash does; or as an earlier
 * release made it, by what it says. One without is older than the log: that is asked where none came before.
 */
const isOurs = (keys: Keys, id: string, event: Hashed, text: string): boolean =>
  isSaltOf(keys, Buffer.from(event.salt, 'base64'), text) || earlierVersionOf(keys, id, event) !== null;

/** Whether the platform made an event, by the value beside it alone: of one that has none that is not known. */
export const isMadeByUs = (keys: Keys, id: string, event: StoredEvent): boolean =>
  event.salt !== '' && isOurs(keys, id, event, coveredText(id, event));

/** Under which version of the secret an earlier release made the value beside an event, by what it says; null where none did. */
export const earlierVersionOf = (
  keys: Keys,
  id: string,
  { seq, body, closed, salt }: Hashed,
): number | null => earlierSaltVersion(keys, Buffer.from(salt, 'base64'), `${id} ${seq} ${body}${closed}`);

/** What does not fit in a stored chain. */
export const breaches = [
  'event-altered',
  'event-missing',
  /** It fits where it lies, and the platform did not make it: whoever did had no key. */
  'event-foreign',
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
 * Checks a stored chain from its first event on, and the case against its last one. Hashes are plain: that the platform
 * made an event says the value beside it, or of the first release its seal. Once hashes have begun, none is taken for
 * sealed any more, and once such values have, none for older than those. Where an event says that a restore lost those
 * before it, they are no breach.
 */
export function verifyChain(keys: Keys, stored: StoredCase, events: StoredEvent[]): Breach[] {
  const found: Breach[] = [];
  const note = (seq: number | null, what: Breach['what']) => found.push({ case: stored.id, seq, what });
  const before: StoredEvent[] = [];
  let expected = 1;
  let hashing = false;
  let salting = false;
  for (const event of events) {
    hashing ||= !event.isSealed;
    salting ||= event.salt !== '';
    const what = unlikeNext(keys, stored.id, event, { seq: expected, before });
    if (what) note(what === 'event-missing' ? expected : event.seq, what);
    const own = unlikeOurs(keys, stored.id, event, { hashing, salting });
    if (own) note(event.seq, own);
    before.push(event);
    expected = event.seq + 1;
  }
  if (expected <= stored.seq) note(expected, 'event-missing');
  const last = events.at(-1);
  if (last && !isLeftBy(last, stored)) note(null, 'case-altered');
  return found;
}

/** What does not fit in an event by itself: its hash or seal, or that the platform made it; null where all does. */
function unlikeOurs(
  keys: Keys,
  id: string,
  event: StoredEvent,
  { hashing, salting }: { hashing: boolean; salting: boolean },
): 'event-altered' | 'event-foreign' | null {
  const text = coveredText(id, event);
  if (event.hash !== (hashing ? fingerprint(text) : seal(keys, text))) return 'event-altered';
  return salting && !isOurs(keys, id, event, text) ? 'event-foreign' : null;
}

/**
 * What does not fit where an event should be the next of a case; null where all does. One that says that a restore lost
 * those before it, with a seal that nobody makes without a key, goes on from the case as it was restored: from the last
 * event before those, or from one that was written in the place of one of them.
 */
function unlikeNext(
  keys: Keys,
  id: string,
  event: StoredEvent,
  next: { seq: number; before: readonly StoredEvent[] },
): 'event-missing' | 'chain-broken' | null {
  const isNext = event.seq === next.seq;
  if (isNext && event.previous === (next.before.at(-1)?.hash ?? '')) return null;
  const lost = lostBy(keys, id, event);
  if (!lost || lost.from > next.seq || event.seq < next.seq) return isNext ? 'chain-broken' : 'event-missing';
  if (!goesOnFrom(next.before, event.previous, [lost, ...lostIn(keys, id, next.before)]))
    return 'chain-broken';
  return lost.to >= event.seq - 1 || isNext ? null : 'event-missing';
}

/** Whether a hash is that of an event of which all that come behind it were lost. */
function goesOnFrom(before: readonly StoredEvent[], previous: string, lost: readonly Numbers[]): boolean {
  const from = before.findIndex(({ hash }) => hash === previous);
  return from >= 0 && before.slice(from + 1).every(({ seq }) => isLost(lost, seq));
}

const isLeftBy = (last: StoredEvent, { digest, digestBefore, head, seq }: StoredCase): boolean =>
  (last.digest === digest || last.digest === digestBefore) && last.hash === head && last.seq === seq;

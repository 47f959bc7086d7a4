/** Holds a case, its history and what the log has of it against each other. */
import {
  type Breach,
  type LyingCase,
  type StoredEvent,
  verifyChain,
  verifyKey,
} from '../../shared/history/chain.ts';
import { isLost, lostIn } from '../../shared/history/lost.ts';
import type { Keys } from '../../shared/keys/keys.ts';
import type { OpenedLeaf } from '../../shared/log/leaf.ts';
import { placeOf, type Sealed } from '../../shared/log/log-store.ts';
import { caughtUpAt } from '../../shared/log/read-back.ts';
import type { Numbers } from '../../shared/process/loss.ts';
import { eventRange } from '../../shared/store/dynamodb/keys.ts';
import { leafOfEvent } from '../../shared/store/dynamodb/leaves.ts';
import type { Instant } from '../../shared/time/civil.ts';
import { isIdOf, ofKind } from '../cases.ts';
import type { AuditDependencies } from './dependencies.ts';
import { caseLost, isKnownLoss } from './known-loss.ts';

/** What a check works on. */
export type Checking = Pick<AuditDependencies, 'cases' | 'history' | 'keys' | 'log' | 'objects'>;

/** A case as it was read, and what does not fit. */
export interface CheckedCase {
  events: StoredEvent[];
  /** The leaf of each event, as it lies now. */
  leaves: OpenedLeaf[];
  breaches: Breach[];
  /** When its content was destroyed, by its history; null where it was not. */
  expunged: Instant | null;
  /** The events that a restore lost, as a later one says: what the log has of them lies nowhere else. */
  lost: Numbers[];
}

/** The event that a case is expunged by: nothing of it is closed. What somebody altered may be no event at all. */
const expunging = /^\{"type":"[A-Za-z]+Expunged","at":"([^"]+)"/;

export const isExpunging = ({ body }: StoredEvent): boolean => expunging.test(body);

const expungedAt = (events: readonly StoredEvent[]): Instant | null => {
  const found = events.find(isExpunging);
  return found ? (expunging.exec(found.body)?.[1] ?? null) : null;
};

/** How often what does not fit is read again: a change that came between two reads is no breach. */
const readings = 3;

/** Checks a case; null where there is nothing of it, neither in the register nor in the history nor in the log. */
export async function checkCase(id: string, now: Instant, on: Checking): Promise<CheckedCase | null> {
  let found = await readOnce(id, now, on);
  for (let reading = 1; reading < readings && found && found.breaches.length > 0; reading++)
    found = await readOnce(id, now, on);
  return found;
}

async function readOnce(id: string, now: Instant, on: Checking): Promise<CheckedCase | null> {
  const { cases, history, keys, log } = on;
  const { pk, prefix } = eventRange(id);
  const [stored, events, sealed] = await Promise.all([
    cases.stored(id),
    history.caseHistory(id),
    log.under(pk, prefix),
  ]);
  if (!stored && events.length === 0) return ofNothing(id, sealed, on);
  const known = await keys();
  const ofCase: Breach[] = stored
    ? await breachesOf(known, stored, events, { now, on })
    : [{ case: id, seq: null, what: 'case-missing' }];
  const lost = lostIn(known, id, events);
  const leaves = events.map((event) => leafOfEvent(id, event));
  const there = new Set(events.map(({ seq }) => seq));
  const removed = sealed
    .map(({ sk }) => Number(sk.slice(prefix.length)))
    .filter((seq) => !there.has(seq) && !isLost(lost, seq))
    .map((seq): Breach => ({ case: id, seq, what: 'event-missing' }));
  const ofLog = events.flatMap((event, at): Breach[] => {
    const what = breachOf(event, leaves[at], sealed, now);
    // One that was written in the place of one that was lost, before that was known, stands instead of it.
    const isInstead = what === 'event-altered' && isLost(lost, event.seq);
    return what && !isInstead ? [{ case: id, seq: event.seq, what }] : [];
  });
  return {
    events,
    leaves,
    expunged: stored?.isExpunged ? expungedAt(events) : null,
    lost,
    breaches: eachOnce(
      [...ofCase, ...(await foreignIn(id, events, on))]
        .filter((each) => !isSaidBy(ofLog, each))
        .concat(ofLog, removed),
    ),
  };
}

/**
 * The events without a value of the platform's that came when there was a log, by the bucket of that: what is older was in it
 * by then. The log's table says where each is, and the tree whether that is so.
 */
export async function foreignIn(
  id: string,
  events: readonly StoredEvent[],
  { log, objects }: Pick<Checking, 'log' | 'objects'>,
): Promise<Breach[]> {
  const without = events.filter(({ salt }) => salt === '');
  if (without.length === 0) return [];
  const places = without.map((event) => leafOfEvent(id, event));
  const [since, sealed] = await Promise.all([caughtUpAt(objects), log.sealed(places)]);
  if (since === null) return [];
  return without
    .filter((_, at) => {
      const leaf = places[at];
      return !leaf || (sealed.get(placeOf(leaf))?.place ?? since) >= since;
    })
    .map(({ seq }) => ({ case: id, seq, what: 'event-foreign' }));
}

/** Whether the log says that an event is another than was entered: then whoever wrote what lies there made no further one. */
const isSaidBy = (ofLog: readonly Breach[], { seq, what }: Breach): boolean =>
  what === 'event-foreign' && ofLog.some((each) => each.seq === seq && each.what === 'event-altered');

/** What does not fit in a case by itself, and by whoever decided that nothing of it is left. */
async function breachesOf(
  keys: Keys,
  stored: LyingCase,
  events: StoredEvent[],
  { now, on }: { now: Instant; on: Checking },
): Promise<Breach[]> {
  const chain = verifyChain(keys, stored, events);
  // What was altered where it lies opens with no key.
  const isAltered = chain.some(({ what }) => what === 'case-altered');
  const ofKey = isAltered && !stored.isExpunged ? [] : verifyKey(keys, stored);
  const unconfirmed = stored.isExpunged ? await unconfirmedBy(stored.id, now, on) : null;
  return [
    ...chain,
    ...ofKey,
    ...(unconfirmed === null
      ? []
      : [{ case: unconfirmed, seq: null, what: 'expunged-unconfirmed' } as const]),
  ];
}

/**
 * The case that should say that two officials decided that nothing is left of another, and does not: the expungement that
 * this names, or the case itself where it names none; null where it says so. Whoever has no key can write that a case
 * is expunged, but neither the words of both officials, which open with a key alone, nor the history that leads there.
 */
async function unconfirmedBy(id: string, now: Instant, on: Checking): Promise<string | null> {
  const { cases } = on;
  let at = id;
  try {
    const state = (await cases.load(null, [id])).cases[0]?.state;
    const by = state && 'expunged' in state ? state.expunged?.expungement : undefined;
    if (!by || !isIdOf('expungement', by)) return at;
    at = by;
    const decided = ofKind((await cases.load(null, [by])).cases[0], 'expungement')?.state;
    const isSaid =
      (decided?.record ?? decided?.application) === id &&
      decided?.status === 'confirmed' &&
      decided.secret.decided !== null;
    return isSaid && (await hasHistory(by, now, on)) ? null : at;
  } catch {
    // It does not open, or is none of ours.
    return at;
  }
}

/** Whether the history of a case leads to what it is; what waits for its seal is its own damage. */
async function hasHistory(id: string, now: Instant, on: Checking): Promise<boolean> {
  const checked = await readOnce(id, now, on);
  return checked?.breaches.every(({ what }) => what === 'event-unsealed') ?? false;
}

/** A case of which nothing is there but in the log: a restore lost it, or somebody removed it; null where the log has none. */
async function ofNothing(id: string, sealed: readonly Sealed[], on: Checking): Promise<CheckedCase | null> {
  if (sealed.length === 0) return null;
  const numbers = sealed.map(({ sk }) => Number(sk.split('#').at(-1)));
  const to = Math.max(...numbers);
  const nothing: CheckedCase = { events: [], leaves: [], expunged: null, lost: [], breaches: [] };
  if (await isKnownLoss(on, caseLost(id, to))) return { ...nothing, lost: [{ from: 1, to }] };
  const missing = numbers.map((seq): Breach => ({ case: id, seq, what: 'event-missing' }));
  return { ...nothing, breaches: [{ case: id, seq: null, what: 'case-missing' }, ...missing] };
}

/** What does not fit between an event and what the log has of it; null where all does, or the event waits for its seal. */
function breachOf(
  event: StoredEvent,
  leaf: OpenedLeaf | undefined,
  sealed: readonly Sealed[],
  now: Instant,
): Breach['what'] | null {
  const found = sealed.find(({ sk }) => sk === leaf?.sk);
  if (!found) return isOverdue(event, now) ? 'event-unsealed' : null;
  return leaf && Buffer.from(leaf.entry).equals(found.entry) ? null : 'event-altered';
}

/** How long an event waits for its seal at most (`infra/alarms.ts` tells operators then, too). */
const longestWaitMs = 10 * 60_000;

/** Whether what was written at an instant waits for its seal for too long: also what says none, or one that is to come. */
export const isWaitOver = (writtenAt: string, now: Instant): boolean =>
  !(Math.abs(Date.parse(now) - Date.parse(writtenAt)) <= longestWaitMs);

/** Whether an event waits for too long, by what it says of when it was written. */
export function isOverdue({ body }: Pick<StoredEvent, 'body'>, now: Instant): boolean {
  try {
    return isWaitOver(JSON.parse(body).at, now);
  } catch {
    return true;
  }
}

const eachOnce = (breaches: readonly Breach[]): Breach[] => [
  ...new Map(breaches.map((breach) => [`${breach.seq} ${breach.what}`, breach])).values(),
];

/** Holds a case, its history and the log against each other. */
import { type Breach, type StoredEvent, verifyChain } from '../../shared/history/chain.ts';
import { type Proven, type ProvenLeaf, proveLeaves } from '../../shared/log/proof.ts';
import { eventRange } from '../../shared/store/dynamodb/keys.ts';
import { leafOfEvent } from '../../shared/store/dynamodb/leaves.ts';
import type { Instant } from '../../shared/time/civil.ts';
import type { AuditDependencies } from './dependencies.ts';

/** What a check works on. */
export type Checking = Pick<AuditDependencies, 'cases' | 'history' | 'keys' | 'log' | 'objects'>;

/** A case as it was read, held against its history and both against the log. */
export interface CheckedCase {
  events: StoredEvent[];
  breaches: Breach[];
  checkpoint: Proven['checkpoint'];
  /** The way of each event to the checkpoint. */
  leaves: ProvenLeaf[];
}

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
  if (!stored && events.length === 0 && sealed.length === 0) return null;
  const ofChain: Breach[] = stored
    ? verifyChain(await keys(), stored, events)
    : [{ case: id, seq: null, what: 'case-missing' }];
  const proven = await proveLeaves(
    on,
    events.map((event) => leafOfEvent(id, event)),
  );
  const there = new Set(events.map(({ seq }) => seq));
  const removed = sealed
    .map(({ sk }) => Number(sk.slice(prefix.length)))
    .filter((seq) => !there.has(seq))
    .map((seq): Breach => ({ case: id, seq, what: 'event-missing' }));
  return {
    events,
    breaches: eachOnce([...ofChain, ...ofLog(id, events, proven, now), ...removed]),
    checkpoint: proven.checkpoint,
    leaves: proven.leaves.map(({ leaf }) => leaf),
  };
}

function ofLog(id: string, events: readonly StoredEvent[], { leaves }: Proven, now: Instant): Breach[] {
  return events.flatMap((event, at): Breach[] => {
    const breach = leaves[at]?.breach;
    if (!breach) return [];
    if (breach === 'unsealed')
      return isOverdue(event, now) ? [{ case: id, seq: event.seq, what: 'event-unsealed' }] : [];
    return [{ case: id, seq: event.seq, what: breach === 'altered' ? 'event-altered' : 'log-altered' }];
  });
}

/** How long an event waits for its seal at most (`infra/alarms.ts` tells operators then, too). */
const longestWaitMs = 10 * 60_000;

const isOverdue = ({ body }: StoredEvent, now: Instant): boolean =>
  Date.parse(now) - Date.parse(JSON.parse(body).at) > longestWaitMs;

const eachOnce = (breaches: readonly Breach[]): Breach[] => [
  ...new Map(breaches.map((breach) => [`${breach.seq} ${breach.what}`, breach])).values(),
];

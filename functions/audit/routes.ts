import { type Breach, type StoredEvent, verifyChain } from '../../shared/history/chain.ts';
import { type Proven, type ProvenLeaf, proveLeaves } from '../../shared/log/proof.ts';
import { platformUnits } from '../../shared/process/process.ts';
import { eventRange } from '../../shared/store/dynamodb/keys.ts';
import { leafOfEvent } from '../../shared/store/dynamodb/leaves.ts';
import type { Instant } from '../../shared/time/civil.ts';
import { nothingThere } from '../http/problem.ts';
import { type Request, routesOf } from '../http/route.ts';
import { audit } from './contract.ts';
import type { AuditDependencies } from './dependencies.ts';

/** How often what does not fit is read again: a change that came between two reads is no breach. */
const readings = 3;

/** A case as it was read, held against its history and both against the log. */
interface Reading {
  events: StoredEvent[];
  breaches: Breach[];
  checkpoint: Proven['checkpoint'];
  leaves: ProvenLeaf[];
}

/**
 * Checks the chain of a case's history, the case against it, and both against the log, and names what does not fit.
 * Gives the way of each event to a signed checkpoint. Shows no content.
 */
async function prove({ id, principal, now }: Request<typeof audit.prove>, wired: AuditDependencies) {
  if (principal.unit !== platformUnits.supervision) return nothingThere();
  let found: Reading | null = null;
  for (let reading = 0; reading < readings; reading++) {
    found = await read(id, now, wired);
    if (!found) return nothingThere();
    if (found.breaches.length === 0) break;
  }
  const { events = [], breaches = [], checkpoint = null, leaves = [] } = found ?? {};
  const whole = breaches.length === 0;
  return {
    status: 200,
    body: { case: id, events: events.length, whole, breaches, checkpoint, leaves },
  };
}

async function read(id: string, now: Instant, wired: AuditDependencies): Promise<Reading | null> {
  const { cases, history, keys, log } = wired;
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
    wired,
    events.map((event) => leafOfEvent(id, event)),
  );
  const ofLog = proven.leaves.flatMap(({ breach }, at): Breach[] => {
    const event = events[at];
    if (!event || !breach) return [];
    if (breach === 'unsealed') {
      return isOverdue(event, now) ? [{ case: id, seq: event.seq, what: 'event-unsealed' }] : [];
    }
    return [{ case: id, seq: event.seq, what: breach === 'altered' ? 'event-altered' : 'log-altered' }];
  });
  const there = new Set(events.map(({ seq }) => seq));
  const removed = sealed
    .map(({ sk }) => Number(sk.slice(prefix.length)))
    .filter((seq) => !there.has(seq))
    .map((seq): Breach => ({ case: id, seq, what: 'event-missing' }));
  return {
    events,
    breaches: eachOnce([...ofChain, ...ofLog, ...removed]),
    checkpoint: proven.checkpoint,
    leaves: proven.leaves.map(({ leaf }) => leaf),
  };
}

/** How long an event waits for its seal at most (`infra/alarms.ts` tells operators then, too). */
const longestWaitMs = 10 * 60_000;

const isOverdue = ({ body }: StoredEvent, now: Instant): boolean =>
  Date.parse(now) - Date.parse(JSON.parse(body).at) > longestWaitMs;

const eachOnce = (breaches: readonly Breach[]): Breach[] => [
  ...new Map(breaches.map((breach) => [`${breach.seq} ${breach.what}`, breach])).values(),
];

export const routes = routesOf<typeof audit, AuditDependencies>(audit, { prove });

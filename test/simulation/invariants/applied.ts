import { day, endAfterDays } from '../people/calendar.ts';
import type { ApplicationFacts } from '../people/marks.ts';
import { holds } from './broken.ts';
import { type Invariant, type ShownApplication, sweptWithinMs } from './looked.ts';

/** After how many days whoever decides is reminded, where a limit runs. */
const remindedAfterDays = 7;

export const applied: Invariant = {
  id: '4',
  promise:
    'every repair and non-disclosure is reminded of and decided in time, or overdue and escalated; no suspension is forgotten',
  check({ ledger, atMs, applications }) {
    for (const shown of applications) {
      const facts = ledger.applications.get(shown.id);
      if (!facts) continue;
      asAcknowledged(shown, facts);
      if (facts.kind === 'suspension') neverForgotten(shown, facts, atMs);
      else inTime(shown, facts, atMs);
    }
    return applications.length;
  },
};

function asAcknowledged(shown: ShownApplication, facts: ApplicationFacts): void {
  const { id, status, decision, handler, markedAt, statement, wording } = shown;
  holds(wording === facts.wording, '5', `${id} is shown ${wording}, and is ${facts.wording}`);
  holds((statement !== null) === (wording === 'as-written'), '5', `${id}, ${wording}, says something`);
  holds(status === facts.status, '11', `${id} is ${status}, and was acknowledged as ${facts.status}`);
  holds(decision?.outcome === facts.decided?.outcome, '11', `${id} is decided otherwise than acknowledged`);
  const official = decision?.official.id;
  holds(official === facts.decided?.official, '13', `${id} names another official than the one who decided`);
  const inHands = handler?.official.id ?? null;
  holds(inHands === facts.handler, 'claims', `${id} is in the hands of ${inHands}`);
  const isMarked = facts.kind !== 'suspension' || facts.reporter === null || markedAt !== null;
  holds(isMarked || facts.mark === null, '5', `${id} does not stand on its record`);
}

/** It is reminded of once, and escalated once it is overdue: by the sweep. */
function inTime(shown: ShownApplication, facts: ApplicationFacts, atMs: number): void {
  const { id, overdue, remindedAt, escalatedAt } = shown;
  const { dueMs, receivedMs, status } = facts;
  const isOpen = status === 'open';
  holds(overdue === (isOpen && atMs >= dueMs), '4', `${id} says overdue: ${overdue}`);
  const isEarly = escalatedAt !== null && Date.parse(escalatedAt) < dueMs - 5000;
  holds(!isEarly, '4', `${id} is escalated before it is due`);
  if (!isOpen) return;
  const remindMs = endAfterDays(receivedMs, remindedAfterDays);
  if (atMs >= remindMs + sweptWithinMs) holds(remindedAt !== null, '4', `Nobody is reminded of ${id}`);
  if (atMs >= dueMs + sweptWithinMs) holds(escalatedAt !== null, '4', `${id} is overdue and not escalated`);
}

/** Time ends nothing of it; it is looked at again and again. */
function neverForgotten(shown: ShownApplication, { status, dueMs }: ApplicationFacts, atMs: number): void {
  const { id, overdue, dueAt, remindedAt } = shown;
  holds(!overdue, '4', `${id} has no limit, and is overdue`);
  if (status !== 'open') return;
  const nextMs = Date.parse(dueAt);
  holds(nextMs > atMs - sweptWithinMs, '4', `${id} was to be looked at on ${dueAt}, and nobody is reminded`);
  const wasReminded = nextMs !== dueMs;
  holds(
    wasReminded === (remindedAt !== null),
    '4',
    `${id} is next looked at on ${dueAt}, which is not when it must`,
  );
  const isAsOften = !wasReminded || nextMs <= endAfterDays(Date.parse(remindedAt ?? '') + day, 90);
  holds(isAsOften, '4', `${id} is next looked at on ${dueAt}, long after it was the last time`);
}

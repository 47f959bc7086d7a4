/** What is done alike to applications of every kind: made, and standing on its record (Art. 33 to 37, 53). */
import type { Client } from '../../../client/src/index.ts';
import type { AuthorizerContext } from '../../../functions/http/principal.ts';
import type { Answered } from '../../../local/acts/answered.ts';
import type { AppliedKind, readApplication } from '../../../local/acts/apply.ts';
import { Broken, holds } from '../invariants/broken.ts';
import { day, hour } from '../people/calendar.ts';
import { isGone, type RecordFacts } from '../people/ledger.ts';
import { type ApplicationFacts, mark, unmark } from '../people/marks.ts';
import type { Tale } from './tale.ts';

const names = { repair: 'Repair', nondisclosure: 'Nondisclosure', suspension: 'Suspension' } as const;

/** Notes that something of an application was acknowledged. */
export const heardOf = (tale: Tale, { id, kind }: Pick<ApplicationFacts, 'id' | 'kind'>, what: string) =>
  tale.ledger.acknowledge(id, `${names[kind]}${what}`);

/** Notes that nothing of it stands on its record any more. */
export function letGo(tale: Tale, record: RecordFacts, facts: ApplicationFacts): void {
  if (facts.mark === null) return;
  tale.ledger.acknowledge(record.id, 'RestrictionLifted');
  if (unmark(record, facts, tale.nowMs)) tale.ledger.resumed(record);
  tale.city.lookAround(tale.ledger, tale.nowMs);
}

/** An application as it is answered: what its maker has a part in. */
export type Received = Extract<
  Awaited<ReturnType<typeof readApplication>>['body'],
  { statement: string | null }
>;

/** An application as it is made. */
export interface Making {
  kind: AppliedKind;
  as: AuthorizerContext;
  ground: string;
  /** The days that it has: until it is overdue, or is looked at again. */
  dueMs(): number;
  act(client: Client): Promise<Answered<Received | { id: string }>>;
  /** The unit that reports it, and whether it has a part in it; null where the subject applies. */
  reporting: { unit: string; isParty: boolean } | null;
}

/** Makes an application, sometimes with two clicks at once, of which the second is given the first; null where none was opened. */
export async function made(
  tale: Tale,
  record: RecordFacts,
  making: Making,
): Promise<ApplicationFacts | null> {
  const { as, act, reporting } = making;
  const clicks = tale.acts('two clicks', 0.25) ? 2 : 1;
  let opened: ApplicationFacts | null = null;
  const answers = await Promise.all(
    Array.from({ length: clicks }, (_, nth) =>
      tale.change(`make-${nth + 1}`, { as, act }, ({ status, body }) => {
        if (status !== 201) return;
        if (!('statement' in body)) throw new Broken('once', `${body.id} was opened, and says nothing`);
        holds(opened === null, 'once', `${body.id} was opened beside ${opened?.id}`);
        opened = received(tale, record, making, body);
      }),
    ),
  );
  // What it has no part in a unit reports once, in one request or another.
  const isStranger = reporting !== null && !reporting.isParty;
  const hasReported = record.applications.some(
    ({ kind, reporter, status }) => kind === making.kind && reporter === reporting?.unit && status === 'open',
  );
  for (const { status } of answers) {
    if (status === 201 || status === 200) continue;
    const isSecond = status === 409 && isStranger && (opened !== null || hasReported);
    // What has come to nothing meanwhile is nothing to apply about; who knew so may not have been told yet.
    if (!isSecond) await tale.later(hour);
    const why = isSecond || isGone(record, tale.nowMs);
    holds(why && [404, 409].includes(status), '11', `A ${making.kind} was answered with ${status}`);
  }
  return opened;
}

function received(tale: Tale, record: RecordFacts, making: Making, body: Received): ApplicationFacts {
  const { kind, ground, reporting } = making;
  const dueMs = making.dueMs();
  holds(Date.parse(body.dueAt) === dueMs, '4', `${body.id} is due at ${body.dueAt}, not when it must be`);
  const isMarked = reporting === null || reporting.isParty;
  holds(
    (body.markedAt !== null) === isMarked,
    '5',
    `${body.id}, reported by ${reporting?.unit}, stands on its record: ${body.markedAt}`,
  );
  const facts: ApplicationFacts = {
    id: body.id,
    kind,
    record: record.id,
    ground,
    decidedBy: kind === 'repair' ? record.provider : 'management-body',
    reporter: reporting?.unit ?? null,
    receivedMs: Date.parse(body.receivedAt),
    dueMs,
    handler: null,
    status: 'open',
    decided: null,
    begun: reporting !== null && isMarked,
    mark: null,
    wording: 'as-written',
  };
  record.applications.push(facts);
  tale.ledger.applications.set(facts.id, facts);
  heardOf(tale, facts, 'Raised');
  // The sweep reminds and escalates; of what goes on, again and again.
  for (const days of [0, 3, ...(kind === 'suspension' ? [95] : [])]) {
    tale.city.lookAround(tale.ledger, dueMs + days * day);
  }
  if (isMarked) stands(tale, record, facts, body.markedAt);
  return facts;
}

/** Notes what an application that is open does to its record. */
export function stands(
  tale: Tale,
  record: RecordFacts,
  facts: ApplicationFacts,
  at: string | null | undefined,
): void {
  const isSuspended = facts.kind === 'suspension';
  tale.ledger.acknowledge(record.id, isSuspended ? 'RecordSuspended' : 'RecordAnnotated');
  mark(record, facts, isSuspended ? 'suspended' : 'noted', Date.parse(at ?? '') || tale.nowMs);
  tale.city.lookAround(tale.ledger, tale.nowMs);
}

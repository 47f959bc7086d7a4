/** What units are to do, held against what is open: nothing is missing, nothing is there twice or after it was done. */
import type { Client } from '../../../client/src/index.ts';
import { readApplication } from '../../../local/acts/apply.ts';
import { page } from '../../../local/acts/read.ts';
import { Chance } from '../chance.ts';
import type { City } from '../city.ts';
import { clocksApartMs, day, endAfterDays } from '../people/calendar.ts';
import {
  bank,
  citizen,
  department,
  handler,
  provider,
  providers,
  responder,
  supervision,
} from '../people/callers.ts';
import type { Ask } from '../people/door.ts';
import {
  type Ledger,
  needsNotice,
  type ObjectionFacts,
  overSince,
  type RecordFacts,
  type ResponseFacts,
  type SubmissionFacts,
  toLift,
} from '../people/ledger.ts';
import { inQuery, readList } from '../people/lists.ts';
import { type ApplicationFacts, type Pause, repairedSince } from '../people/marks.ts';
import type { DraftFacts } from '../people/publications.ts';
import { holds } from './broken.ts';
import { type ShownRecall, sweptWithinMs } from './looked.ts';

interface Entry {
  case: string;
  unit: string;
  what: string;
  dueAt: string;
  overdue: boolean;
  handler: { id: string } | null;
}

interface Expected {
  unit: string;
  case: string;
  what: string;
  /** When it falls due: one of these. */
  dueMs: readonly number[];
  /** Before that it may not be there. */
  notBeforeMs: number;
  /** From when on it must be there. */
  fromMs: number;
  /** In whose hands it is; left out where it is in nobody's. */
  handler?: string | null;
}

/** Reads every worklist to its end. Gives how many entries were checked. */
export async function checkWorklists(city: City, graceMs: number): Promise<number> {
  const atMs = city.simulated.world.nowMs;
  const still = city.ledgers.filter(({ pending }) => pending === 0);
  const drafts = city.publications.pending === 0 ? [...city.publications.drafts.values()] : [];
  const recalls = (await Promise.all(still.map((ledger) => recallsOf(city, ledger)))).flat();
  const suspensions = (await Promise.all(still.map((ledger) => suspensionsOf(city, ledger)))).flat();
  const known = new Map([
    ...named(suspensions),
    ...still.flatMap((ledger) => entriesOf(ledger, atMs, graceMs)),
    ...named(drafts.flatMap(draftEntries)),
    ...named(recalls.flatMap(recallEntries)),
  ]);
  const certain = new Set([
    ...still.flatMap(({ cases, submissions }) => [...cases, ...submissions.keys()]),
    ...drafts.map(({ id }) => id),
    ...recalls.map(({ id }) => id),
  ]);
  const callers = [
    handler(),
    supervision,
    department('editor-1'),
    responder('procurement-centre'),
    bank,
    ...providers.filter((unit) => !city.merger.hasEnded(unit, atMs)).map((unit) => provider(unit)),
  ];
  const found = new Set<string>();
  for (const as of callers) {
    for (const entry of await all(city, as)) {
      const name = nameOf(entry.unit, entry);
      const whose = city.merger.whose(entry.unit, atMs);
      holds(whose === as.unit, '9', `${name} is on the worklist of ${as.unit}`);
      holds(!found.has(name), '11', `${name} is on the worklist twice`);
      found.add(name);
      if (!certain.has(entry.case)) continue;
      const expected = known.get(name);
      holds(expected !== undefined, '9', `${name} is on the worklist and not to be done`);
      const dueMs = Date.parse(entry.dueAt);
      holds(expected?.dueMs.includes(dueMs) ?? false, '4', `${name} is said to be due at ${entry.dueAt}`);
      holds(atMs >= (expected?.notBeforeMs ?? 0), '4', `${name} is on the worklist too early`);
      const official = entry.handler?.id ?? null;
      holds(official === (expected?.handler ?? null), 'claims', `${name} is said to be with ${official}`);
      holds(entry.overdue === atMs >= dueMs, '4', `${name} says overdue: ${entry.overdue}`);
    }
  }
  for (const [name, { fromMs }] of known) {
    if (atMs >= fromMs) holds(found.has(name), '4', `${name} is to be done and not on the worklist`);
  }
  return found.size;
}

const nameOf = (unit: string, entry: Pick<Entry, 'case' | 'what'>) =>
  `${entry.what} of ${entry.case} (${unit})`;

const all = (city: City, as: Ask['as']): Promise<Entry[]> =>
  readList(
    'worklist',
    async (goOn) =>
      (await city.door.look({ as, act: (client) => page(client, '/v1/worklist', inQuery(goOn)) })).body,
    new Chance(city.plan.seed, `worklist:${as.unit}:${city.simulated.world.nowMs}`),
    (entry) => nameOf(entry.unit, entry),
  );

function entriesOf(ledger: Ledger, atMs: number, graceMs: number): [string, Expected][] {
  const entries = [
    ...[...ledger.objections.values()].flatMap((objection) => objectionEntries(objection, graceMs)),
    ...[...ledger.applications.values()].flatMap(applicationEntries),
    ...[...ledger.submissions.values()].flatMap(reviewEntries),
    ...[...ledger.responses.values()].flatMap((response) => {
      const record = ledger.records.get(response.record);
      const endedMs = record ? overSince(record, atMs) : null;
      if (endedMs !== null) return overEntries(response, record?.pauses ?? [], endedMs, atMs);
      return standingEntries(response, record?.pauses ?? [], atMs, graceMs);
    }),
    ...[...ledger.records.values()].flatMap((record) => [
      ...replyEntries(record, atMs, graceMs),
      ...returnedEntries(record, atMs, graceMs),
      ...exemptionEntries(record),
    ]),
  ];
  return named(entries);
}

const named = (entries: Expected[]) =>
  entries.map((entry): [string, Expected] => [nameOf(entry.unit, entry), entry]);

function objectionEntries(
  { id, dueMs, handler: official, decided, asking }: ObjectionFacts,
  graceMs: number,
): Expected[] {
  if (decided) return askingEntries(id, asking);
  const entry = { case: id, what: 'decide-objection', dueMs: [dueMs], handler: official };
  return [
    { unit: 'management-body', ...entry, ...atOnce },
    { unit: 'supervision', ...entry, ...onceDue(dueMs, graceMs) },
  ];
}

/** Who was asked for what is missing has it to do until it answers; the sweep marks what is overdue. */
function askingEntries(id: string, asking: ObjectionFacts['asking']): Expected[] {
  if (!asking || asking.answered) return [];
  const entry = { case: id, what: 'file-missing', dueMs: [asking.answerByMs] };
  return [
    { unit: asking.unit, ...entry, ...atOnce },
    { unit: 'supervision', ...entry, ...onceDue(asking.answerByMs, sweptWithinMs) },
  ];
}

/** What units are told to stop using, as its subject reads it: only of records that turned out wrong there is any. */
async function recallsOf(city: City, { subject, records }: Ledger): Promise<ShownRecall[]> {
  const hasChanged = [...records.keys()].some((record) => city.sightings.changesOf(record).length > 0);
  if (!hasChanged) return [];
  return readList(
    'own recalls',
    async (goOn) => {
      const act = (client: Client) => page(client, '/v1/me/recalls', inQuery(goOn));
      return (await city.door.look({ as: citizen(subject), act })).body;
    },
    new Chance(city.plan.seed, `recalls:${subject.index}:${city.simulated.world.nowMs}`),
    ({ id }) => id,
  );
}

/** Who was told has it to do until it answers or is told anew; supervision hears of it once that is overdue. */
function recallEntries({ id, unit, status, dueAt }: ShownRecall): Expected[] {
  if (status !== 'open') return [];
  const dueMs = Date.parse(dueAt);
  const entry = { case: id, dueMs: [dueMs] };
  return [
    { unit, ...entry, what: 'stop-using', ...atOnce },
    { unit: 'supervision', ...entry, what: 'recall-overdue', ...onceDue(dueMs, sweptWithinMs) },
  ];
}

/** What has a limit is to be decided by who decides it, and is escalated by the sweep once it is overdue. */
function applicationEntries({
  id,
  kind,
  status,
  dueMs,
  handler: official,
  decidedBy,
}: ApplicationFacts): Expected[] {
  if (status !== 'open' || kind === 'suspension') return [];
  const entry = { case: id, what: `decide-${kind}`, dueMs: [dueMs], handler: official };
  return [
    { unit: decidedBy, ...entry, ...atOnce },
    { unit: 'supervision', ...entry, ...onceDue(dueMs, sweptWithinMs) },
  ];
}

/** What proceedings are about is a handler's to end, next looked at when its subject reads that it is. */
async function suspensionsOf(city: City, { subject, applications }: Ledger): Promise<Expected[]> {
  const open = [...applications.values()].filter(
    ({ kind, status }) => kind === 'suspension' && status === 'open',
  );
  return Promise.all(
    open.map(async ({ id, handler: official }): Promise<Expected> => {
      const act = (client: Client) => readApplication(client, 'suspension', id);
      const { body } = await city.door.look({ as: citizen(subject), act });
      const dueMs = [Date.parse(body.dueAt)];
      return {
        unit: 'management-body',
        case: id,
        what: 'decide-suspension',
        dueMs,
        handler: official,
        ...atOnce,
      };
    }),
  );
}

/** What units are to do on a measure that stands; while it waits, nothing but to know that it is contested. */
function standingEntries(
  response: ResponseFacts,
  pauses: readonly Pause[],
  atMs: number,
  graceMs: number,
): Expected[] {
  const last = pauses.at(-1);
  const asked = responseEntries(response, graceMs);
  if (!last) return asked;
  const [sinceMs, waits] = [last.toMs ?? last.fromMs, last.toMs === null];
  const told = contestedEntries(response, pauses);
  const [now, before] = waits ? [told, asked] : [asked, told];
  // What was before stays until that is written.
  const left = atMs < sinceMs + sweptWithinMs ? before : [];
  return [
    ...left.map((entry) => ({ ...entry, fromMs: Number.POSITIVE_INFINITY })),
    ...now.map((entry) => ({ ...entry, fromMs: Math.max(entry.fromMs, sinceMs + sweptWithinMs) })),
  ];
}

/** Whoever implemented it is told that it is contested, since when it waits. */
const contestedEntries = ({ id, answered }: ResponseFacts, pauses: readonly Pause[]): Expected[] =>
  [...answered].flatMap(([unit, outcome]) =>
    outcome === 'implemented'
      ? [{ unit, case: id, what: 'measure-contested', dueMs: pauses.map(({ fromMs }) => fromMs), ...atOnce }]
      : [],
  );

function responseEntries({ id, duesMs, units, answered }: ResponseFacts, graceMs: number): Expected[] {
  const missing = units.filter((unit) => !answered.has(unit));
  const entry = { case: id, dueMs: duesMs };
  const told = missing.length ? ['market-regulation', 'supervision'] : [];
  const { notBeforeMs } = onceDue(Math.min(...duesMs), graceMs);
  // What has waited the sweep marks.
  const fromMs = Math.max(...duesMs) + (duesMs.length > 1 ? sweptWithinMs : graceMs);
  return [
    ...missing.map((unit) => ({ unit, ...entry, what: 'give-feedback', ...atOnce })),
    ...told.map((unit) => ({ unit, ...entry, what: 'feedback-overdue', notBeforeMs, fromMs })),
  ];
}

/** Of a measure that ended while it waited its units go on knowing that it is contested until its end is written. */
function overEntries(
  response: ResponseFacts,
  pauses: readonly Pause[],
  endedMs: number,
  atMs: number,
): Expected[] {
  const left = atMs < endedMs + sweptWithinMs ? contestedEntries(response, pauses) : [];
  return [
    ...left.map((entry) => ({ ...entry, fromMs: Number.POSITIVE_INFINITY })),
    ...liftingEntries(response, endedMs),
  ];
}

/** From the end of its record on nobody is to do anything on a measure but lift it; it is asked once that is written. */
function liftingEntries(response: ResponseFacts, endedMs: number): Expected[] {
  const units = toLift(response);
  const writtenBy = endedMs + sweptWithinMs;
  const dueMs = response.liftingDays.flatMap((days) =>
    [endedMs, endedMs + day, writtenBy].map((ms) => endAfterDays(ms, days)),
  );
  const told = units.length ? ['market-regulation', 'supervision'] : [];
  const [earliestMs, latestMs] = [Math.min(...dueMs), Math.max(...dueMs)];
  const entry = { case: response.id, dueMs };
  return [
    ...units.map((unit) => ({
      unit,
      ...entry,
      what: 'lift-measure',
      notBeforeMs: endedMs,
      fromMs: writtenBy,
    })),
    ...told.map((unit) => ({
      unit,
      ...entry,
      what: 'lifting-overdue',
      notBeforeMs: earliestMs - clocksApartMs,
      fromMs: latestMs + sweptWithinMs,
    })),
  ];
}

function replyEntries(record: RecordFacts, atMs: number, graceMs: number): Expected[] {
  const {
    id,
    exempt,
    decideByMs: dueMs,
    moved,
    decision,
    deleted,
    withdrawnMs,
    endMs,
    provider: unit,
  } = record;
  if (dueMs === null || decision || deleted || withdrawnMs !== null) return [];
  // Nothing of what is repaired is left to be heard about.
  if (repairedSince(record) !== null) return [];
  // Where a calendar came, the sweep has yet to say so.
  const before = moved.flatMap(({ atMs: cameMs, decideByMs }) =>
    decideByMs !== null && atMs < cameMs + sweptWithinMs ? [decideByMs] : [],
  );
  const entry = { case: id, what: 'decide-reply', dueMs: [dueMs, ...before] };
  return untilSwept(endMs, atMs, [
    { unit, ...entry, ...atOnce },
    // No workflow waits under an exemption: the sweep marks it.
    { unit: 'supervision', ...entry, ...onceDue(dueMs, exempt ? sweptWithinMs : graceMs) },
  ]);
}

/** Each use of an exemption is supervision's to see to, whatever becomes of the record. */
const exemptionEntries = ({ id, exempt, reviewed, reviewByMs: dueMs }: RecordFacts): Expected[] =>
  exempt && !reviewed ? [{ unit: 'supervision', case: id, what: 'exemption-used', dueMs, ...atOnce }] : [];

/** A notice that could not be delivered in its time goes back to the provider. */
function returnedEntries(record: RecordFacts, atMs: number, graceMs: number): Expected[] {
  const { id, noticeEndMs, deleted, endMs, deliverByMs: dueMs, provider: unit } = record;
  if (!needsNotice(record) || noticeEndMs !== null || deleted) return [];
  const entry = { unit, case: id, what: 'notice-returned', dueMs };
  const [earliestMs = 0, latestMs = earliestMs] = [dueMs[0], dueMs.at(-1)];
  const { notBeforeMs } = onceDue(earliestMs, graceMs);
  const { fromMs } = onceDue(latestMs, graceMs);
  return untilSwept(endMs, atMs, [{ ...entry, notBeforeMs, fromMs }]);
}

/** What came back to a unit is its to see to, until it says that it has. */
const reviewEntries = ({ id, provider: unit, came, reviewed, reviewByMs }: SubmissionFacts): Expected[] =>
  came === 'back' && !reviewed
    ? [{ unit, case: id, what: 'rows-returned', dueMs: [reviewByMs], ...atOnce }]
    : [];

/** What is drafted is to be approved within ten days. */
const draftEntries = ({ id, status, draftedMs }: DraftFacts): Expected[] => {
  const dueMs = [endAfterDays(draftedMs, 10)];
  const entry = { unit: 'credit-department', case: id, what: 'approve-publication', dueMs };
  return status === 'draft' ? [{ ...entry, ...atOnce }] : [];
};

const atOnce = { notBeforeMs: 0, fromMs: 0 };

/** What follows a deadline comes in its grace, and no sooner than a machine whose clock is ahead believes it to be. */
const onceDue = (dueMs: number, graceMs: number) => ({
  notBeforeMs: dueMs - clocksApartMs,
  fromMs: dueMs + graceMs,
});

/** Once its period is over a record's entries go with one of the next sweeps. */
function untilSwept(endMs: number, atMs: number, entries: Expected[]): Expected[] {
  if (atMs < endMs) return entries;
  if (atMs >= endMs + sweptWithinMs) return [];
  return entries.map((entry) => ({ ...entry, fromMs: Number.POSITIVE_INFINITY }));
}

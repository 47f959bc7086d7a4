import { page } from '../../../local/acts/read.ts';
import { Chance } from '../chance.ts';
import type { City } from '../city.ts';
import { bank, department, handler, provider, providers, responder, supervision } from '../people/callers.ts';
import type { Ask } from '../people/door.ts';
import { type Ledger, overSince } from '../people/ledger.ts';
import { inQuery, readList } from '../people/lists.ts';
import { holds } from './broken.ts';

import {
  applicationEntries,
  objectionEntries,
  recallEntries,
  recallsOf,
  suspensionsOf,
} from './worklists/applications.ts';
import type { Expected } from './worklists/expected.ts';
import { overEntries, standingEntries } from './worklists/measures.ts';
import {
  draftEntries,
  exemptionEntries,
  expungementEntries,
  overrideEntries,
  replyEntries,
  returnedEntries,
  reviewEntries,
} from './worklists/records.ts';

interface Entry {
  case: string;
  unit: string;
  what: string;
  dueAt: string;
  overdue: boolean;
  handler: { id: string } | null;
}

/** What has no limit by which it must be done. */
const unlimited = new Set(['measure-contested', 'decide-suspension']);

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
      const isOverdue = atMs >= dueMs && !unlimited.has(entry.what);
      holds(entry.overdue === isOverdue, '4', `${name} says overdue: ${entry.overdue}`);
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
    ...[...ledger.expungements.values()].flatMap(expungementEntries),
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
      ...overrideEntries(record),
    ]),
  ];
  return named(entries);
}

const named = (entries: Expected[]) =>
  entries.map((entry): [string, Expected] => [nameOf(entry.unit, entry), entry]);

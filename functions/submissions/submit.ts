import type { Official } from '../../shared/actor.ts';
import type { CatalogItem, Provision } from '../../shared/catalog/items.ts';
import type { Citation, Filing, Format } from '../../shared/formats/format.ts';
import { formats } from '../../shared/formats/index.ts';
import type { Keys } from '../../shared/keys/keys.ts';
import { type Change, opening } from '../../shared/process/change.ts';
import { latest } from '../../shared/publication/list.ts';
import { newRecordId, timelinessFaults } from '../../shared/record/file.ts';
import { decisionNames } from '../../shared/record/name.ts';
import { counted, submissionProcess } from '../../shared/submission/process.ts';
import { receiveSubmission } from '../../shared/submission/receive.ts';
import type { RowResult, SubmissionState } from '../../shared/submission/state.ts';
import { type Fault, fault } from '../../shared/texts/said.ts';
import type { Instant } from '../../shared/time/civil.ts';
import { activeUnit, authorityFaults } from '../../shared/units/register.ts';
import type { Unit } from '../../shared/units/unit.ts';
import type { Dependencies } from '../dependencies.ts';
import { replayed, replayOf } from '../http/perform.ts';
import { busy, invalidField, isProblem, type Problem, problem } from '../http/problem.ts';
import type { Answer } from '../http/route.ts';
import { type Payload, piecesOf } from './payload.ts';
import { type Envelope, envelopeOf, type NumberedRow, rowsOf, type Submitting } from './rows.ts';
import { receiptOf } from './show.ts';

/**
 * Receives a submission: every row is checked here, before anything is stored, so that what does not comply
 * comes back at once and is kept nowhere. The complying rows are kept, closed, and become records behind it.
 * One round trip.
 */
export async function submit(request: Submitting, wired: Dependencies): Promise<Answer | Problem> {
  const { cases, parameters, published } = wired;
  const envelope = envelopeOf(request);
  if (isProblem(envelope)) return envelope;
  const [items, units] = await Promise.all([
    published('items', request.now),
    published('units', request.now),
  ]);
  const offered = itemFor(items, units, envelope.item, request);
  if (isProblem(offered)) return offered;
  const rests = restingOn(envelope, offered.item, request);
  if (isProblem(rests)) return rests;
  const rows = rowsOf(request, offered.format);
  if (isProblem(rows)) return rows;

  const keys = await wired.keys();
  const { results, filings } = readRows(keys, offered, rests, rows, request);
  const state = received(request, offered.item, results);
  const { official } = envelope;
  const { exemption } = rests;
  const { deliveryLimitDays } = parameters;
  const pieces = piecesOf(keys, state.id, { official, exemption, deliveryLimitDays, filings });
  if (!pieces) return problem('body-too-large', 'rows-too-large');
  const answer = {
    status: 202,
    body: receiptOf(state),
    headers: { location: `/v1/submissions/${state.id}` },
  };
  const written = await cases.write(
    {
      changes: [opened({ ...state, pieces: pieces.length }, official)],
      pieces: { submission: state.id, put: pieces, drop: 0 },
    },
    replayOf(request, answer),
  );
  if (written.ok) return answer;
  if (written.conflict === 'replay') return replayed(request, written.replay);
  return busy();
}

/** An item of the catalog, the data format that its rows are read by, and the unit that provides it. */
interface Offered {
  item: CatalogItem;
  format: Format;
  provider: Unit;
}

function itemFor(
  items: readonly CatalogItem[],
  units: readonly Unit[],
  id: string,
  { principal: { unit }, now }: Submitting,
): Offered | Problem {
  const item = latest(items, id, now);
  const format = item && formats[item.format];
  if (!item || !format) {
    return invalidField('item', 'not-in-catalog');
  }
  if (!unit || !item.providers.includes(unit)) {
    return problem('not-yours', 'not-a-provider');
  }
  const provider = activeUnit(units, unit, now);
  return provider ? { item, format, provider } : problem('not-yours', 'unit-not-registered');
}

/** The provisions that a submission rests on, as the catalog words them. */
interface RestingOn {
  exemption: Citation | null;
  inclusion: Citation | null;
}

/** Finds them in the item, for the unit that submits: a law that anybody could write down gives no power (Art. 8, 11). */
function restingOn(
  { exemption, inclusion }: Envelope,
  { exemptions, inclusions }: CatalogItem,
  { principal: { unit } }: Submitting,
): RestingOn | Problem {
  const cited = (named: string | undefined, published: readonly Provision[]): Citation | null | undefined => {
    if (named === undefined) return null;
    const found = published.find(({ id, units }) => id === named && units.includes(unit ?? ''));
    return found && { law: found.law.zh, article: found.article.zh };
  };
  const [exempts, includes] = [cited(exemption, exemptions), cited(inclusion, inclusions)];
  if (exempts === undefined) return invalidField('exemption', 'no-such-provision');
  if (includes === undefined) return invalidField('inclusion', 'no-such-provision');
  return { exemption: exempts, inclusion: includes };
}

const received = (
  { newId, now, principal }: Submitting,
  item: CatalogItem,
  rows: RowResult[],
): SubmissionState => {
  const { client, unit } = principal;
  return receiveSubmission({ id: newId(), item, provider: unit ?? '', client, rows }, now);
};

function opened(state: SubmissionState, official: Official): Change<SubmissionState> {
  const { item, catalogVersion, provider, receivedAt, secret } = state;
  const data = { item, catalogVersion, ...counted(secret.rows) };
  const actor = { as: 'official', unit: provider, official } as const;
  return opening(submissionProcess, state, { type: 'SubmissionReceived', data }, receivedAt, actor);
}

interface ReadRows {
  results: RowResult[];
  filings: Payload['filings'];
}

function readRows(
  keys: Keys,
  offered: Offered,
  { inclusion }: RestingOn,
  rows: NumberedRow[],
  { now, newId }: Submitting,
): ReadRows {
  const { item, format } = offered;
  const seen = new Map<string, number>();
  const read: ReadRows = { results: [], filings: [] };
  let named = 0;
  for (const numbered of rows) {
    const { row } = numbered;
    const outcome = readRow(offered, inclusion, numbered, now);
    if ('faults' in outcome) {
      const faults = faultsKept(outcome.faults, named);
      named += faults.length;
      read.results.push({ row, result: 'returned', faults });
      continue;
    }
    const names = decisionNames(keys, item, outcome.filing);
    const first = names.map((name) => seen.get(name)).find((each) => each !== undefined);
    if (first !== undefined) {
      read.results.push({
        row,
        result: 'returned',
        faults: [fault(format.named.documentNumber, 'same-decision-twice', { row: first })],
      });
      continue;
    }
    for (const name of names) seen.set(name, row);
    const record = newRecordId(keys, outcome.filing, now, newId());
    read.results.push({ row, result: 'accepted', record });
    read.filings.push({ row, filing: outcome.filing });
  }
  return read;
}

/** How many faults of a row, and of a submission, are named one by one: a receipt must fit where it is kept. */
const faultsPerRow = 20;
const faultsPerSubmission = 2000;

/** The faults of a row that its result names; once a submission has named very many, the first of each row. */
const faultsKept = (faults: Fault[], named: number): Fault[] =>
  faults.slice(0, named < faultsPerSubmission ? faultsPerRow : 1);

function readRow(
  { item, format, provider }: Offered,
  inclusion: RestingOn['inclusion'],
  { cells, fault }: NumberedRow,
  now: Instant,
): { filing: Filing } | { faults: Fault[] } {
  if (fault) return { faults: [fault] };
  const outcome = format.read(cells, inclusion ? { inclusion } : {});
  if (!outcome.ok) return { faults: outcome.faults };
  const faults = [
    ...authorityFaults(format, outcome.filing, provider),
    ...timelinessFaults(item, format, outcome.filing, now),
  ];
  return faults.length ? { faults } : { filing: outcome.filing };
}

import type { Catalog } from '../../shared/catalog/catalog.ts';
import type { CatalogItem } from '../../shared/catalog/items.ts';
import { latest } from '../../shared/catalog/version.ts';
import type { Fault, Filing, Format } from '../../shared/formats/format.ts';
import { formats } from '../../shared/formats/index.ts';
import type { Keys } from '../../shared/keys/keys.ts';
import { recordId, timelinessFaults } from '../../shared/record/file.ts';
import type { ParameterValues } from '../../shared/regulation.ts';
import type { SubmissionStore } from '../../shared/store/store.ts';
import type { RowResult, Submission } from '../../shared/submission/submission.ts';
import type { Instant } from '../../shared/time/civil.ts';
import { replayed, replayOf } from '../http/perform.ts';
import { type ProblemDocument, problem } from '../http/problem.ts';
import { type Answer, route } from '../http/route.ts';
import { submit } from './contract.ts';
import type { Payload } from './payload.ts';
import { type Envelope, envelopeOf, type NumberedRow, rowsOf } from './rows.ts';

export interface Submitting {
  submissions: SubmissionStore;
  keys: () => Promise<Keys>;
  parameters: ParameterValues;
  catalog: Catalog;
}

/**
 * Receives a submission: every row is checked here, before anything is stored, so that what does not comply
 * comes back at once and is kept nowhere. The complying rows are kept, closed, and become records behind it.
 * One round trip.
 */
export const submitRoute = ({ submissions, keys, parameters, catalog }: Submitting) =>
  route(submit, async (request) => {
    const envelope = envelopeOf(request);
    if ('problem' in envelope) return envelope.problem;
    const item = itemFor(catalog, envelope.value.item, request.principal.unit);
    if ('problem' in item) return item.problem;
    const rows = rowsOf(request, item.format);
    if ('problem' in rows) return rows.problem;

    const read = readRows(await keys(), item, envelope.value, rows.value, request.now);
    const submission: Submission = {
      id: `sub_${request.newId()}`,
      status: 'received',
      item: item.item.id,
      catalogVersion: item.item.version,
      provider: request.principal.unit ?? '',
      client: request.principal.client,
      receivedAt: request.now,
      recordedAt: null,
      rows: read.results,
    };
    const { official, exemption } = envelope.value;
    const { deliveryLimitDays } = parameters;
    const payload: Payload = { official, exemption, deliveryLimitDays, filings: read.filings };
    const answer: Answer = {
      status: 202,
      body: receiptOf(submission),
      headers: { location: `/v1/submissions/${submission.id}` },
    };
    const written = await submissions.receive(submission, JSON.stringify(payload), replayOf(request, answer));
    if (written.ok) return answer;
    if (written.conflict === 'replay') return replayed(request, written.replay);
    return problem('busy', 'Send the same request again.');
  });

function itemFor(
  catalog: Catalog,
  id: string,
  unit: string | null,
): { item: CatalogItem; format: Format } | { problem: ProblemDocument } {
  const item = latest(catalog.items, id);
  const format = item && formats[item.format];
  if (!item || !format) {
    const detail = 'This item is not in the published catalog: see GET /v1/catalog for those that are.';
    return {
      problem: problem('invalid-fields', 'Some fields do not comply: see "errors" for each.', [
        { field: 'item', code: 'not-in-catalog', detail },
      ]),
    };
  }
  if (!unit || !item.providers.includes(unit)) {
    return {
      problem: problem('not-yours', 'The catalog does not name your unit as a provider of this item.'),
    };
  }
  return { item, format };
}

interface ReadRows {
  results: RowResult[];
  filings: Payload['filings'];
}

function readRows(
  keys: Keys,
  { item, format }: { item: CatalogItem; format: Format },
  { inclusion }: Envelope,
  rows: NumberedRow[],
  now: Instant,
): ReadRows {
  const seen = new Map<string, number>();
  const read: ReadRows = { results: [], filings: [] };
  let named = 0;
  for (const numbered of rows) {
    const { row } = numbered;
    const outcome = readRow(item, format, inclusion, numbered, now);
    if ('faults' in outcome) {
      const faults = faultsKept(outcome.faults, named);
      named += faults.length;
      read.results.push({ row, result: 'returned', faults });
      continue;
    }
    const record = recordId(keys, item, outcome.filing);
    const first = seen.get(record);
    if (first !== undefined) {
      read.results.push({ row, result: 'returned', faults: [duplicate(first)] });
      continue;
    }
    seen.set(record, row);
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
  item: CatalogItem,
  format: Format,
  inclusion: Envelope['inclusion'],
  { cells, fault }: NumberedRow,
  now: Instant,
): { filing: Filing } | { faults: Fault[] } {
  if (fault) return { faults: [fault] };
  const outcome = format.read(cells, inclusion ? { inclusion } : {});
  if (!outcome.ok) return { faults: outcome.faults };
  const faults = timelinessFaults(item, outcome.filing, now);
  return faults.length ? { faults } : { filing: outcome.filing };
}

const duplicate = (row: number): Fault => ({
  field: 'documentNumber',
  code: 'same-decision-twice',
  detail: `The same decision about the same subject stands in row ${row} already: submit it once.`,
});

/** The receipt of a submission: how many of its rows comply. */
export const receiptOf = ({ id, status, item, receivedAt, rows }: Submission) => ({
  id,
  status,
  item,
  receivedAt,
  rows: rows.length,
  accepted: rows.filter(({ result }) => result === 'accepted').length,
  returned: rows.filter(({ result }) => result === 'returned').length,
});

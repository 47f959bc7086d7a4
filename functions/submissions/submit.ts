import type { Catalog } from '../../shared/catalog/catalog.ts';
import type { CatalogItem } from '../../shared/catalog/items.ts';
import { latest } from '../../shared/catalog/version.ts';
import type { Fault, Filing, Format } from '../../shared/formats/format.ts';
import { formats } from '../../shared/formats/index.ts';
import type { Keys } from '../../shared/keys/keys.ts';
import { recordId, timelinessFaults } from '../../shared/record/file.ts';
import type { RowResult, Submission } from '../../shared/submission/submission.ts';
import type { Instant } from '../../shared/time/civil.ts';
import type { Dependencies } from '../dependencies.ts';
import { replayed, replayOf } from '../http/perform.ts';
import { invalidFields, isProblem, type ProblemDocument, problem } from '../http/problem.ts';
import type { Answer } from '../http/route.ts';
import type { Payload } from './record.ts';
import { type Envelope, envelopeOf, type NumberedRow, rowsOf, type Submitting } from './rows.ts';

/**
 * Receives a submission: every row is checked here, before anything is stored, so that what does not comply
 * comes back at once and is kept nowhere. The complying rows are kept, closed, and become records behind it.
 * One round trip.
 */
export async function submit(
  request: Submitting,
  { submissions, keys, parameters, catalog }: Dependencies,
): Promise<Answer | ProblemDocument> {
  const envelope = envelopeOf(request);
  if (isProblem(envelope)) return envelope;
  const offered = itemFor(catalog, envelope.item, request.principal.unit);
  if (isProblem(offered)) return offered;
  const rows = rowsOf(request, offered.format);
  if (isProblem(rows)) return rows;

  const { results, filings } = readRows(await keys(), offered, envelope, rows, request.now);
  const submission = received(request, offered.item, results);
  const { official, exemption } = envelope;
  const { deliveryLimitDays } = parameters;
  const payload: Payload = { official, exemption, deliveryLimitDays, filings };
  const answer = {
    status: 202,
    body: receiptOf(submission),
    headers: { location: `/v1/submissions/${submission.id}` },
  };
  const written = await submissions.receive(submission, JSON.stringify(payload), replayOf(request, answer));
  if (written.ok) return answer;
  if (written.conflict === 'replay') return replayed(request, written.replay);
  return problem('busy', 'Send the same request again.');
}

/** An item of the catalog, with the data format that its rows are read by. */
interface Offered {
  item: CatalogItem;
  format: Format;
}

function itemFor(catalog: Catalog, id: string, unit: string | null): Offered | ProblemDocument {
  const item = latest(catalog.items, id);
  const format = item && formats[item.format];
  if (!item || !format) {
    const detail = 'This item is not in the published catalog: see GET /v1/catalog for those that are.';
    return invalidFields([{ field: 'item', code: 'not-in-catalog', detail }]);
  }
  if (!unit || !item.providers.includes(unit)) {
    return problem('not-yours', 'The catalog does not name your unit as a provider of this item.');
  }
  return { item, format };
}

const received = (
  { newId, now, principal }: Submitting,
  { id, version }: CatalogItem,
  rows: RowResult[],
): Submission => ({
  id: `sub_${newId()}`,
  status: 'received',
  item: id,
  catalogVersion: version,
  provider: principal.unit ?? '',
  client: principal.client,
  receivedAt: now,
  recordedAt: null,
  rows,
});

interface ReadRows {
  results: RowResult[];
  filings: Payload['filings'];
}

function readRows(
  keys: Keys,
  { item, format }: Offered,
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

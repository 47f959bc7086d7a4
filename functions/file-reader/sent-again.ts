/** Rows of a result that come again, mended: each under its receipt (Art. 10). */
import type { FileRow } from '../../shared/files/table.ts';
import { readCaseId } from '../../shared/ids.ts';
import type { Stored } from '../../shared/process/change.ts';
import { decisionNames } from '../../shared/record/name.ts';
import type { RecordState } from '../../shared/record/state.ts';
import type { RowResult } from '../../shared/submission/state.ts';
import { type Fault, fault } from '../../shared/texts/said.ts';
import { load, ofKind } from '../cases.ts';
import { alarmsIn } from '../submissions/check.ts';
import { howOnRecord } from '../submissions/on-record.ts';
import { type Answering, answered } from './answered.ts';
import type { FileReading } from './reading.ts';
import { resubmitted } from './resubmitted.ts';
import type { RowAgain } from './result-columns.ts';
import { returned, type TakenAgain } from './returned.ts';

/** How many submissions, and records of them, are kept at hand. */
const mostAtHand = 50;
const together = 25;

/** A row that names a row of a receipt: as it stands in the file, as it reads by what its unit said of its columns, and what it names, if anything. */
export interface SentAgain {
  again: RowAgain;
  sent: FileRow;
  row: FileRow;
  found: RowResult | null;
}

/** The rows of the submissions of a unit, as they stand: those of one submission are read once, until one of them is sent again. */
export class Receipts {
  private readonly reading: FileReading;
  private readonly atHand = new Map<string, ReadonlyMap<number, RowResult>>();

  constructor(reading: FileReading) {
    this.reading = reading;
  }

  /** The row of a submission of the unit; null where there is none. */
  async resultOf({ receipt, row }: RowAgain): Promise<RowResult | null> {
    return (await this.rowsOf(receipt)).get(row) ?? null;
  }

  private async rowsOf(receipt: string): Promise<ReadonlyMap<number, RowResult>> {
    const known = this.atHand.get(receipt);
    if (known) return known;
    const { on, principal } = this.reading;
    const found = readCaseId(receipt, 'submission')
      ? (await load(on.cases, { submission: receipt })).submission?.state
      : null;
    const own = found?.provider === principal.unit ? found.secret.rows : [];
    const rows = new Map(own.map((each) => [each.row, each] as const));
    if (this.atHand.size >= mostAtHand) this.atHand.clear();
    this.atHand.set(receipt, rows);
    return rows;
  }

  /** The records that rows became, each by its identifier. */
  private async recordsOf(
    results: readonly (RowResult | null)[],
  ): Promise<ReadonlyMap<string, Stored<RecordState>>> {
    const ids = [...new Set(results.flatMap((each) => (each?.result === 'accepted' ? [each.record] : [])))];
    const found = new Map<string, Stored<RecordState>>();
    for (let from = 0; from < ids.length; from += together) {
      const part = ids.slice(from, from + together);
      const { cases } = await this.reading.on.cases.load(null, part);
      for (const [index, id] of part.entries()) {
        const record = ofKind(cases[index], 'record');
        if (record) found.set(id, record);
      }
    }
    return found;
  }

  /**
   * Takes rows again; gives what becomes of each. One that came back is sent again under its receipt; one that waits is answered
   * for; any other stays as it is, so that a result may be sent as a whole, and comes back where it reads otherwise now. Doing it
   * again changes nothing more.
   */
  async take(rows: readonly SentAgain[]): Promise<[SentAgain, TakenAgain][]> {
    const records = await this.recordsOf(rows.map(({ found }) => found));
    const taken: [SentAgain, TakenAgain][] = [];
    const waiting: (SentAgain & Answering)[] = [];
    const mended: SentAgain[] = [];
    for (const each of rows) {
      const { row, found } = each;
      const wrong = this.wrongWith(each);
      if (wrong.length > 0) taken.push([each, returned(wrong)]);
      else if (found?.result === 'waiting') waiting.push({ ...each, waits: found });
      else if (found?.result === 'returned') mended.push(each);
      else if (found) taken.push([each, await this.standing(row, found, records)]);
    }
    for (const [receipt, ofReceipt] of byReceipt(waiting)) {
      this.atHand.delete(receipt);
      taken.push(...(await answered(this.reading, receipt, ofReceipt)));
    }
    for (const [receipt, ofReceipt] of byReceipt(mended)) {
      this.atHand.delete(receipt);
      taken.push(...(await resubmitted(this.reading, receipt, ofReceipt)));
    }
    return taken;
  }

  /** Why a row comes back before anything else is asked. */
  private wrongWith({ row, found }: SentAgain): Fault[] {
    // Whatever becomes of it, nothing of what is not collected is kept to be given back (Art. 16).
    const alarms = alarmsIn(this.reading.offered, row.cells, null);
    if (!found) return [...alarms, fault('(row)', 'no-such-receipt')];
    if (alarms.length > 0 || found.result !== 'returned') return alarms;
    // What is hidden, merged or calculated is put right in the file: it is asked about once, of a new row.
    return row.fault ? [row.fault] : row.doubts;
  }

  /** A row that is on record, or on its way there: it comes back where it says something else now. */
  private async standing(
    { cells }: FileRow,
    found: RowResult,
    records: ReadonlyMap<string, Stored<RecordState>>,
  ): Promise<TakenAgain> {
    const record = found.result === 'accepted' ? records.get(found.record) : undefined;
    if (!record) return { outcome: 'accepted', faults: [] };
    const { on, offered, rests, principal } = this.reading;
    const { format, item, authorities } = offered;
    const read = format.read(cells, {
      issued: () => true,
      ...(rests.inclusion ? { inclusion: rests.inclusion } : {}),
    });
    if (!read.ok) return returned([otherwise(offered, [...new Set(read.faults.map(({ field }) => field))])]);
    const names = decisionNames(await on.keys(), item, read.filing, authorities);
    if (!names.some((name) => record.state.names.includes(name)))
      return returned([otherwise(offered, [format.named.documentNumber])]);
    const filed = { provider: principal.unit ?? '', secret: { filing: read.filing } };
    const now = on.now();
    const { fields } = howOnRecord(0, filed, record, {
      format,
      items: await on.published('items', now),
      now,
    });
    return fields.length > 0 ? returned([otherwise(offered, fields)]) : { outcome: 'accepted', faults: [] };
  }
}

const byReceipt = <A extends SentAgain>(rows: readonly A[]) =>
  Map.groupBy(rows, ({ again }) => again.receipt);

const mostNamed = 8;

const otherwise = ({ format }: FileReading['offered'], fields: readonly string[]): Fault =>
  fault(format.named.documentNumber, 'on-record-otherwise', { fields: fields.slice(0, mostNamed) });

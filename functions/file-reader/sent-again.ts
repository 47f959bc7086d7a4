/** Rows of a result that come again, mended: each under its receipt (Art. 10). */
import type { FileRow } from '../../shared/files/table.ts';
import { readCaseId } from '../../shared/ids.ts';
import type { Stored } from '../../shared/process/change.ts';
import { decisionNames } from '../../shared/record/name.ts';
import type { RecordState } from '../../shared/record/state.ts';
import type { RowResult } from '../../shared/submission/state.ts';
import { type Fault, fault } from '../../shared/texts/said.ts';
import { load, ofKind } from '../cases.ts';
import { isProblem } from '../http/problem.ts';
import { alarmsIn } from '../submissions/check.ts';
import { howOnRecord } from '../submissions/on-record.ts';
import { resubmit } from '../submissions/resubmit.ts';
import { asRequest, settled } from './acting.ts';
import { type Answering, answered } from './answered.ts';
import type { FileReading } from './reading.ts';
import type { RowAgain } from './result-columns.ts';
import { faultsOf, returned, type TakenAgain } from './returned.ts';

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
    for (const each of rows) {
      const { found } = each;
      if (found?.result === 'waiting' && this.alarmsOf(each).length === 0)
        waiting.push({ ...each, waits: found });
      else taken.push([each, await this.takeOne(each, records)]);
    }
    // Those of a receipt are answered for together: it is read and written once.
    for (const [receipt, ofReceipt] of Map.groupBy(waiting, ({ again }) => again.receipt)) {
      this.atHand.delete(receipt);
      taken.push(...(await answered(this.reading, receipt, ofReceipt)));
    }
    return taken;
  }

  /** Whatever becomes of a row, nothing of what is not collected is kept to be given back (Art. 16). */
  private alarmsOf({ row }: SentAgain): Fault[] {
    return alarmsIn(this.reading.offered, row.cells, null);
  }

  private async takeOne(
    each: SentAgain,
    records: ReadonlyMap<string, Stored<RecordState>>,
  ): Promise<TakenAgain> {
    const { again, row, found } = each;
    const alarms = this.alarmsOf(each);
    if (!found) return returned([...alarms, fault('(row)', 'no-such-receipt')]);
    if (alarms.length > 0) return returned(alarms);
    if (found.result !== 'returned') return this.standing(row, found, records);
    if (row.fault) return returned([row.fault]);
    // What is hidden, merged or calculated is put right in the file: it is asked about once, of a new row.
    if (row.doubts.length > 0) return returned(row.doubts);
    this.atHand.delete(again.receipt);
    return this.resubmitted(again, row);
  }

  private async resubmitted(
    { receipt, row }: Pick<RowAgain, 'receipt' | 'row'>,
    { cells }: FileRow,
  ): Promise<TakenAgain> {
    const { on, principal } = this.reading;
    const sending = asRequest(on, principal, { id: receipt, body: { row, record: cells } });
    const answer = settled(await resubmit(sending, on));
    return isProblem(answer) ? returned(faultsOf(answer)) : { outcome: 'accepted', faults: [] };
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

const mostNamed = 8;

const otherwise = ({ format }: FileReading['offered'], fields: readonly string[]): Fault =>
  fault(format.named.documentNumber, 'on-record-otherwise', { fields: fields.slice(0, mostNamed) });

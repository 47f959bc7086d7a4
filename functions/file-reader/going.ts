/** One go through a file: row after row, in companies of which a submission is made. */
import { bytesOf } from '../../shared/file/process.ts';
import type { FileProgress, FileState } from '../../shared/file/state.ts';
import { Refused } from '../../shared/files/refused.ts';
import type { FileRow, TableStream } from '../../shared/files/table.ts';
import { coded, type Fault, fault } from '../../shared/texts/said.ts';
import { questionAbout, rowAsSaid, saidOf, saidOfNamed } from '../submissions/columns.ts';
import { keptNames, keptUnread } from '../submissions/kept-names.ts';
import { gathered } from './gathered.ts';
import { eachOnce, keptCells } from './kept-cells.ts';
import { type KeptRow, putRows } from './kept-rows.ts';
import { withMade } from './made.ts';
import { type FileReading, note } from './reading.ts';
import type { RowsSent } from './result-columns.ts';
import { Receipts, type SentAgain } from './sent-again.ts';
import { type RowCounts, submitted } from './submitted.ts';

/** How long one go reads: a function has fifteen minutes. */
const goMs = 8 * 60_000;
/** After how many submissions what was read is noted. */
const noteEvery = 10;

export class Going {
  private progress: FileProgress;
  private kept: KeptRow[] = [];
  private reading: FileReading;
  private readonly table: TableStream;
  private readonly sent: RowsSent;
  private readonly receipts: Receipts;
  private readonly bytesRead: () => number;

  constructor(reading: FileReading, table: TableStream, sent: RowsSent, bytesRead: () => number) {
    this.reading = reading;
    this.table = table;
    this.sent = sent;
    this.receipts = new Receipts(reading);
    this.bytesRead = bytesRead;
    this.progress = reading.file.progress;
  }

  async through(): Promise<'over' | 'goes-on'> {
    const { on } = this.reading;
    const until = Date.parse(on.now()) + goMs;
    let isFirst = true;
    for await (const rows of gathered(this.table.rows, this.progress.through)) {
      // Its header is known with its first rows.
      if (isFirst) this.askAboutColumns();
      isFirst = false;
      const last = rows.at(-1)?.row ?? 0;
      const most = this.table.mostRows;
      if (last > most) throw new Refused(coded('too-many-rows', { most }));
      await this.take(rows, last);
      if (Date.parse(on.now()) >= until) return 'goes-on';
      if (this.progress.submissions % noteEvery === 0) await this.noteSoFar(false);
    }
    return 'over';
  }

  /** Nothing is read of a table while something is to be asked about it as a whole. What was said of other columns than its own is left. */
  private askAboutColumns(): void {
    const { table, columns, reading } = this;
    if (!table.hasHeader) {
      this.reading = { ...reading, said: saidOfNamed(reading.said) };
      return;
    }
    const question = questionAbout(columns, reading.offered, reading.said);
    if (question) throw new Refused(question);
    this.reading = { ...reading, said: saidOf(columns, reading.offered, reading.said) };
  }

  private async take(rows: FileRow[], through: number): Promise<void> {
    const { progress, reading, receipts } = this;
    const fresh: FileRow[] = [];
    const again: SentAgain[] = [];
    for (const { row, again: named } of rows.map(this.sent.parted)) {
      const found = named && (await receipts.resultOf(named));
      // Nothing is left of a row that lapsed: it is a new one.
      if (named && found?.result !== 'lapsed')
        again.push({ again: named, row: rowAsSaid(row, reading.said), sent: row, found });
      else fresh.push(row);
    }
    this.progress = {
      ...progress,
      through,
      bytes: Math.min(this.bytesRead(), bytesOf(reading.file)),
      rows: progress.rows + rows.length,
    };
    if (fresh.length > 0) await this.submit(fresh);
    if (again.length > 0) await this.takeAgain(again);
  }

  private async submit(rows: FileRow[]): Promise<void> {
    const number = this.progress.submissions;
    const { counts, kept } = await submitted(this.reading, number, rows, this.columns);
    this.kept.push(...kept);
    this.count(counts);
    this.progress = { ...this.progress, submissions: number + 1 };
  }

  private async takeAgain(rows: readonly SentAgain[]): Promise<void> {
    for (const [{ again, sent }, { outcome, faults }] of await this.receipts.take(rows)) {
      const cells = keptCells(sent, false, this.reading, this.columns);
      this.kept.push([sent.row, cells, { receipt: again.receipt, row: again.row, faults }]);
      this.count({ accepted: 0, returned: 0, waiting: 0, [outcome]: 1 });
    }
  }

  private count({ accepted, returned, waiting }: RowCounts): void {
    const { progress } = this;
    this.progress = {
      ...progress,
      accepted: progress.accepted + accepted,
      returned: progress.returned + returned,
      waiting: progress.waiting + waiting,
    };
  }

  /** The columns of the file's own table; of rows that name their own, one that is written in two ways is one. */
  private get columns(): string[] {
    const own = this.sent.own(this.table.columns);
    return this.table.hasHeader ? own : eachOnce(own, this.reading.offered.format);
  }

  /** What they are called as it is kept and shown. */
  private get names(): string[] {
    const { offered, said } = this.reading;
    return keptNames(this.columns, offered, said);
  }

  /** Puts what is kept of the rows where it is kept, before it is said that they are read. */
  private async put(): Promise<void> {
    if (this.kept.length === 0) return;
    const { on, file } = this.reading;
    const rows = this.kept.sort(([one], [other]) => one - other);
    await putRows(on, { id: file.id, rows });
    this.kept = [];
  }

  async noteSoFar(goesOn: boolean): Promise<FileState | null> {
    await this.put();
    const { on, file } = this.reading;
    const { progress } = this;
    return note(on, file.id, { type: 'advance', progress, columns: this.names, goesOn });
  }

  async finish(wrong: Fault | null): Promise<FileState | null> {
    const { on, file } = this.reading;
    await this.put();
    if (wrong) this.progress = await withMade(on, file, this.progress);
    const { progress, table } = this;
    if (progress.rows === 0)
      return note(on, file.id, { type: 'refuse', fault: wrong ?? fault('file', 'empty') });
    return note(on, file.id, {
      type: 'finish',
      progress: { ...progress, bytes: bytesOf(file) },
      columns: this.names,
      unread: keptUnread(table.unread, this.reading.offered),
      fault: wrong,
      keptDays: on.parameters.rowConfirmationDays,
    });
  }
}

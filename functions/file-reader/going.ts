/** One go through a file: row after row, in companies of which a submission is made. */
import { bytesOf } from '../../shared/file/process.ts';
import type { FileProgress, FileState } from '../../shared/file/state.ts';
import { Refused } from '../../shared/files/refused.ts';
import type { FileRow, TableStream } from '../../shared/files/table.ts';
import { isAlarm } from '../../shared/prohibited/alarms.ts';
import { coded, type Fault, fault } from '../../shared/texts/said.ts';
import { gathered } from './gathered.ts';
import { type KeptRow, putRows } from './kept-rows.ts';
import { withMade } from './made.ts';
import { type FileReading, note } from './reading.ts';
import type { RowAgain, RowsSent } from './result-columns.ts';
import { takenAgain } from './sent-again.ts';
import { keptCells, type RowCounts, submitted } from './submitted.ts';

/** How long one go reads: a function has fifteen minutes. */
const goMs = 8 * 60_000;
/** After how many submissions what was read is noted. */
const noteEvery = 10;

export class Going {
  private progress: FileProgress;
  private kept: KeptRow[] = [];
  private readonly reading: FileReading;
  private readonly table: TableStream;
  private readonly sent: RowsSent;
  private readonly bytesRead: () => number;

  constructor(reading: FileReading, table: TableStream, sent: RowsSent, bytesRead: () => number) {
    this.reading = reading;
    this.table = table;
    this.sent = sent;
    this.bytesRead = bytesRead;
    this.progress = reading.file.progress;
  }

  async through(): Promise<'over' | 'goes-on'> {
    const { on } = this.reading;
    const until = Date.parse(on.now()) + goMs;
    for await (const rows of gathered(this.table.rows, this.progress.through)) {
      const last = rows.at(-1)?.row ?? 0;
      const most = this.table.mostRows;
      if (last > most) throw new Refused(coded('too-many-rows', { most }));
      await this.take(rows, last);
      if (Date.parse(on.now()) >= until) return 'goes-on';
      if (this.progress.submissions % noteEvery === 0) await this.noteSoFar(false);
    }
    return 'over';
  }

  private async take(rows: FileRow[], through: number): Promise<void> {
    const { progress, reading } = this;
    const parted = rows.map(this.sent.parted);
    const fresh = parted.flatMap(({ row, again }) => (again ? [] : [row]));
    this.progress = {
      ...progress,
      through,
      bytes: Math.min(this.bytesRead(), bytesOf(reading.file)),
      rows: progress.rows + rows.length,
    };
    if (fresh.length > 0) await this.submit(fresh);
    for (const { row, again } of parted) if (again) await this.takeAgain(row, again);
  }

  private async submit(rows: FileRow[]): Promise<void> {
    const number = this.progress.submissions;
    const { counts, kept } = await submitted(this.reading, number, rows, this.columns);
    this.kept.push(...kept);
    this.count(counts);
    this.progress = { ...this.progress, submissions: number + 1 };
  }

  private async takeAgain(row: FileRow, again: RowAgain): Promise<void> {
    const { outcome, faults } = await takenAgain(this.reading, again, row);
    const cells = keptCells(row, faults.some(isAlarm), this.reading, this.columns);
    this.kept.push([row.row, cells, { ...again, faults }]);
    this.count({ accepted: 0, returned: 0, waiting: 0, [outcome]: 1 });
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

  /** The columns of the file's own table. */
  private get columns(): string[] {
    return this.sent.own(this.table.columns);
  }

  /** Puts what is kept of the rows where it is kept, before it is said that they are read. */
  private async put(): Promise<void> {
    if (this.kept.length === 0) return;
    const { on, file } = this.reading;
    const { chunks } = this.progress;
    const rows = this.kept.sort(([one], [other]) => one - other);
    await putRows(on, { id: file.id, rows });
    this.kept = [];
    this.progress = { ...this.progress, chunks: chunks + 1 };
  }

  async noteSoFar(goesOn: boolean): Promise<FileState | null> {
    await this.put();
    const { on, file } = this.reading;
    const { progress } = this;
    return note(on, file.id, { type: 'advance', progress, columns: this.columns, goesOn });
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
      columns: this.columns,
      unread: [...table.unread],
      fault: wrong,
      keptDays: on.parameters.rowConfirmationDays,
    });
  }
}

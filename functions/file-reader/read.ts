/** Reads a file whose parts are there, and makes submissions of its rows (Art. 10). */

import { fileLimits } from '../../shared/file/limits.ts';
import { bytesOf } from '../../shared/file/process.ts';
import type { FileProgress, FileState } from '../../shared/file/state.ts';
import { NothingThere } from '../../shared/file/uploads.ts';
import { Refused } from '../../shared/files/refused.ts';
import { openTable } from '../../shared/files/stream.ts';
import type { FileRow, TableStream } from '../../shared/files/table.ts';
import type { Stored } from '../../shared/process/change.ts';
import { coded, type Fault, fault } from '../../shared/texts/said.ts';
import { forItself, type Principal } from '../http/principal.ts';
import { isProblem, type Problem } from '../http/problem.ts';
import { itemFor, type Offered, publishedForRows, type RestingOn, restingOn } from '../submissions/offer.ts';
import { headersOf } from '../submissions/rows.ts';
import { gathered } from './gathered.ts';
import { type KeptRow, putRows } from './kept-rows.ts';
import { withMade } from './made.ts';
import { note, type Reading } from './reading.ts';
import { bytesIn } from './source.ts';
import { submitted } from './submitted.ts';

/** How long one go reads: a function has fifteen minutes. */
const goMs = 8 * 60_000;
/** After how many submissions what was read is noted. */
const noteEvery = 10;

/** As whom a file is read, and as what. */
export interface FileReading {
  on: Reading;
  principal: Principal;
  offered: Offered;
  rests: RestingOn;
  file: FileState;
}

/**
 * Reads on where it was left, for some minutes; what is left then is read by another go. A row is taken once, however often
 * it is tried. Gives the file as it stands then; null where another has brought it to its end.
 */
export async function readOn(on: Reading, { state: file }: Stored<FileState>): Promise<FileState | null> {
  const asked = await askedFor(on, file);
  if ('refused' in asked) return endedWith(on, file, asked.refused);
  const bytes = bytesIn(file, on.uploads);
  const table = await openTable({ bytes }, headersOf(asked.offered)).catch(refusedFor);
  if ('refused' in table) return endedWith(on, file, table.refused);
  const going = new Going(asked, table, () => bytes.read());
  const end = await going.through().catch(refusedFor);
  if (end === 'goes-on') return going.noteSoFar(true);
  return going.finish(end === 'over' ? null : end.refused);
}

/** Ends a file of which no more can be read: what was read of it stands. */
async function endedWith(on: Reading, file: FileState, wrong: Fault): Promise<FileState | null> {
  const { id, secret } = file;
  const progress = await withMade(on, file, file.progress);
  if (progress.rows === 0) return note(on, id, { type: 'refuse', fault: wrong });
  const { columns, unread } = secret;
  const keptDays = on.parameters.rowConfirmationDays;
  return note(on, id, { type: 'finish', progress, columns, unread, fault: wrong, keptDays });
}

async function askedFor(on: Reading, file: FileState): Promise<FileReading | { refused: Fault }> {
  const { official, person } = file.secret;
  const unit = file.provider;
  const principal: Principal = {
    role: 'provider',
    client: file.client,
    unit,
    organ: false,
    official,
    subject: null,
    person,
    answersFor: forItself(unit),
  };
  const now = on.now();
  const offered = itemFor(await publishedForRows(on, now), file.item, { principal, now });
  if (isProblem(offered)) return { refused: faultOf(offered) };
  const { exemption, inclusion } = file;
  const named = { exemption: exemption ?? undefined, inclusion: inclusion ?? undefined };
  const rests = restingOn(named, offered.item, { principal });
  if (isProblem(rests)) return { refused: faultOf(rests) };
  return { on, principal, offered, rests, file };
}

/** Why nothing of a file is read, of a problem that a request would have been answered with. */
const faultOf = ({ errors, because }: Problem): Fault => errors?.[0] ?? { field: '(file)', ...because };

/** Why a file is not read, or not on. Throws what is no reason for that. */
function refusedFor(error: unknown): { refused: Fault } {
  if (error instanceof Refused) return { refused: { field: 'file', ...error.said } };
  if (error instanceof NothingThere) return { refused: fault('file', 'upload-over') };
  throw error;
}

/** One go through a file. */
class Going {
  private progress: FileProgress;
  private kept: KeptRow[] = [];
  private readonly reading: FileReading;
  private readonly table: TableStream;
  private readonly bytesRead: () => number;

  constructor(reading: FileReading, table: TableStream, bytesRead: () => number) {
    this.reading = reading;
    this.table = table;
    this.bytesRead = bytesRead;
    this.progress = reading.file.progress;
  }

  async through(): Promise<'over' | 'goes-on'> {
    const { on } = this.reading;
    const until = Date.parse(on.now()) + goMs;
    for await (const rows of gathered(this.table.rows, this.progress.through)) {
      const last = rows.at(-1)?.row ?? 0;
      if (last > fileLimits.rows) throw new Refused(coded('too-many-rows', { most: fileLimits.rows }));
      await this.take(rows, last);
      if (Date.parse(on.now()) >= until) return 'goes-on';
      if (this.progress.submissions % noteEvery === 0) await this.noteSoFar(false);
    }
    return 'over';
  }

  private async take(rows: FileRow[], through: number): Promise<void> {
    const { file } = this.reading;
    const { progress } = this;
    const number = progress.submissions;
    const { counts, kept } = await submitted(this.reading, number, rows, this.table.columns);
    this.kept.push(...kept);
    this.progress = {
      ...progress,
      through,
      bytes: Math.min(this.bytesRead(), bytesOf(file)),
      rows: progress.rows + rows.length,
      accepted: progress.accepted + counts.accepted,
      returned: progress.returned + counts.returned,
      waiting: progress.waiting + counts.waiting,
      submissions: number + 1,
    };
  }

  /** Puts what is kept of the rows where it is kept, before it is said that they are read. */
  private async put(): Promise<void> {
    if (this.kept.length === 0) return;
    const { on, file } = this.reading;
    const { chunks } = this.progress;
    await putRows(on, { id: file.id, rows: this.kept });
    this.kept = [];
    this.progress = { ...this.progress, chunks: chunks + 1 };
  }

  async noteSoFar(goesOn: boolean): Promise<FileState | null> {
    await this.put();
    const { on, file } = this.reading;
    const { progress, table } = this;
    return note(on, file.id, { type: 'advance', progress, columns: [...table.columns], goesOn });
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
      columns: [...table.columns],
      unread: [...table.unread],
      fault: wrong,
      keptDays: on.parameters.rowConfirmationDays,
    });
  }
}

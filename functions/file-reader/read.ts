/** Reads a file whose parts are there, and makes submissions of its rows (Art. 10). */

import { bytesOf } from '../../shared/file/process.ts';
import type { FileState } from '../../shared/file/state.ts';
import { NothingThere } from '../../shared/file/uploads.ts';
import { Refused } from '../../shared/files/refused.ts';
import { openTable } from '../../shared/files/stream.ts';
import type { Stored } from '../../shared/process/change.ts';
import { type Fault, fault } from '../../shared/texts/said.ts';
import { isProblem, type Problem } from '../http/problem.ts';
import { columnsSaid, knownBySaid } from '../submissions/columns.ts';
import { itemFor, publishedForRows, restingOn } from '../submissions/offer.ts';
import { actingFor } from './acting.ts';
import { Going } from './going.ts';
import { withMade } from './made.ts';
import { type FileReading, note, type Reading } from './reading.ts';
import { rowsSent } from './result-columns.ts';
import { type DiskSource, sourceOf } from './source.ts';

/**
 * Reads on where it was left, for some minutes; what is left then is read by another go. A row is taken once, however often
 * it is tried. Gives the file as it stands then; null where another has brought it to its end.
 */
export async function readOn(on: Reading, { state: file }: Stored<FileState>): Promise<FileState | null> {
  const asked = await askedFor(on, file);
  if ('refused' in asked) return endedWith(on, file, asked.refused);
  const source = sourceOf(file, on);
  try {
    return await readFrom(source, asked);
  } finally {
    await source.remove();
  }
}

async function readFrom(source: DiskSource, asked: FileReading): Promise<FileState | null> {
  const { on, file, offered, said } = asked;
  const { headers, kinds } = knownBySaid(offered, said);
  const table = await openTable(source, headers, kinds).catch(refusedFor);
  if ('refused' in table) return endedWith(on, file, table.refused);
  // A workbook is on disk before its first row comes.
  const bytesRead = () => (table.share ? Math.floor(table.share() * bytesOf(file)) : source.bytes.read());
  const going = new Going(asked, table, await rowsSent(), bytesRead);
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
  const unit = file.provider;
  const principal = actingFor(file, file.secret);
  const now = on.now();
  const published = await publishedForRows(on, now);
  const offered = itemFor(published, file.item, { principal, now });
  if (isProblem(offered)) return { refused: faultOf(offered) };
  const { exemption, inclusion } = file;
  const named = { exemption: exemption ?? undefined, inclusion: inclusion ?? undefined };
  const rests = restingOn(named, offered.item, { principal });
  if (isProblem(rests)) return { refused: faultOf(rests) };
  const said = await columnsSaid(on.cases, unit, offered.format);
  return { on, principal, offered, rests, said, items: published.items, file };
}

/** Why nothing of a file is read, of a problem that a request would have been answered with. */
const faultOf = ({ errors, because }: Problem): Fault => errors?.[0] ?? { field: '(file)', ...because };

/** Why a file is not read, or not on. Throws what is no reason for that. */
function refusedFor(error: unknown): { refused: Fault } {
  if (error instanceof Refused) return { refused: { field: 'file', ...error.said } };
  if (error instanceof NothingThere) return { refused: fault('file', 'upload-over') };
  throw error;
}

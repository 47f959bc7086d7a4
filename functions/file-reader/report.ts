/** Writes the rows of a file with what became of each, as a file that goes back to who sent it (Art. 10). */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { reportKey } from '../../shared/file/keys.ts';
import type { FileReportName, FileState } from '../../shared/file/state.ts';
import { submissionOf } from '../../shared/file/submissions.ts';
import { UNREADABLE } from '../../shared/files/unreadable.ts';
import { csvWriter } from '../../shared/files/write/csv.ts';
import { MOST_OF_CELL, xlsxWriter } from '../../shared/files/write/xlsx.ts';
import { readCaseId } from '../../shared/ids.ts';
import { textsIn } from '../../shared/texts/load.ts';
import { type Said, said } from '../../shared/texts/said.ts';
import type { Texts } from '../../shared/texts/texts.ts';
import { written } from '../../shared/texts/write.ts';
import { load } from '../cases.ts';
import { type ShownFault, showFault } from '../http/problem.ts';
import { type ShownRow, shownRows } from '../submissions/show.ts';
import { closedRows } from './closed.ts';
import { type KeptRow, keptRows } from './kept-rows.ts';
import { note, type Reading } from './reading.ts';
import { resultColumns } from './result-columns.ts';

/** The words of a row's outcome. */
type OutcomeWord =
  | 'rowReceived'
  | 'rowAccepted'
  | 'rowClosed'
  | 'rowWaiting'
  | 'rowReturned'
  | 'rowLapsed'
  | 'adviceWaiting'
  | 'adviceLapsed';

export async function writeReport(
  on: Reading,
  file: FileState,
  { as, language }: FileReportName,
): Promise<void> {
  const texts = await textsIn(language);
  const path = join(on.folder, on.newId());
  const sheet = as === 'csv' ? csvWriter(path) : xlsxWriter(path);
  const { columns } = file.secret;
  // Marked, so that nobody takes it for what the cell says.
  const tooLong = `${UNREADABLE} ${written(said('cellTooLong'), texts)}`;
  const fitting = (cells: readonly string[]) =>
    as === 'csv' ? cells : cells.map((cell) => (cell.length > MOST_OF_CELL ? tooLong : cell));
  try {
    await sheet.row([...columns, ...resultColumns(texts)]);
    for await (const [cells, result] of withOutcomes(on, file)) {
      const own = columns.map((_, index) => cells[index] ?? '');
      // The column of reasons is the official's to fill in.
      await sheet.row(fitting([...own, ...outcomeOf(result, texts), '', result.receipt, `${result.row}`]));
    }
    await sheet.end();
    await on.uploads.write(reportKey(file.id, { as, language }), { file: path });
  } finally {
    await rm(path, { force: true });
  }
  await note(on, file.id, { type: 'note-report', as, language });
}

/** What became of a row, of which submission, and by which number there. */
interface Outcome {
  receipt: string;
  row: number;
  shown: ShownRow | undefined;
  /** That what it says is kept from its unit now. */
  isClosed: boolean;
}

/** The rows that are kept, each with its outcome. */
async function* withOutcomes(
  on: Reading,
  file: FileState,
): AsyncGenerator<[cells: KeptRow[1], Outcome], void> {
  const outcomes = submissionsRead(on, file.provider);
  for await (const [row, cells, of] of keptRows(file, on)) {
    const isAgain = typeof of !== 'number';
    const receipt = isAgain ? of.receipt : submissionOf(file.id, of);
    const number = isAgain ? of.row : row;
    const { rows, closed } = await outcomes(receipt);
    const now = rows.get(number);
    const isClosed = closed.has(number);
    // One that came back once more says why it did this time.
    const shown =
      isAgain && of.faults.length > 0
        ? { row: number, result: 'returned' as const, faults: of.faults.map(showFault) }
        : now;
    yield [isClosed ? [] : cells, { receipt, row: number, shown, isClosed }];
  }
}

/** What became of the rows of a submission, by their numbers, and which of them are closed to its unit now. */
interface Became {
  receipt: string;
  rows: ReadonlyMap<number, ShownRow>;
  closed: ReadonlySet<number>;
}

/** Reads what became of the rows of a submission of the file; of several in their order, each once. */
function submissionsRead(on: Reading, provider: string) {
  let last: Became = { receipt: '', rows: new Map(), closed: new Set() };
  return async (receipt: string): Promise<Became> => {
    if (receipt === last.receipt) return last;
    const found = readCaseId(receipt, 'submission')
      ? (await load(on.cases, { submission: receipt })).submission
      : null;
    const shown = found?.state.provider === provider ? shownRows(found.state) : [];
    const closed = await closedRows(on, provider, shown);
    last = { receipt, rows: new Map(shown.map((each) => [each.row, each])), closed };
    return last;
  };
}

/** Outcome, fields, reasons and what to do. */
function outcomeOf({ shown: row, isClosed }: Outcome, texts: Texts): readonly string[] {
  const say = (word: OutcomeWord) => written(said(word), texts);
  const each = (faults: readonly ShownFault[], part: 'means' | 'advice') =>
    faults.map(({ detail }) => written(partOf(detail, part), texts)).join(between);
  const fields = (faults: readonly ShownFault[]) => faults.map(({ field }) => field).join(between);
  if (!row) return ['', '', '', ''];
  switch (row.result) {
    case 'accepted':
      return [say(isClosed ? 'rowClosed' : 'rowAccepted'), '', '', ''];
    case 'received':
      return [say('rowReceived'), '', '', ''];
    case 'lapsed':
      return [say('rowLapsed'), '', '', say('adviceLapsed')];
    case 'waiting':
      return [say('rowWaiting'), fields(row.doubts), each(row.doubts, 'means'), say('adviceWaiting')];
    case 'returned':
      return [say('rowReturned'), fields(row.faults), each(row.faults, 'means'), each(row.faults, 'advice')];
  }
}

/** Stands between what is said of several columns, in any language. */
const between = ' / ';

/** One of the two parts of what is said of a fault. */
const partOf = ({ say, ...values }: Said, part: 'means' | 'advice'): Said => ({
  say: say.replace(/^whole\//, `${part}/`),
  ...values,
});

/** Writes the rows of a file with what became of each, as a file that goes back to who sent it (Art. 10). */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { reportKey } from '../../shared/file/keys.ts';
import type { FileReport, FileState } from '../../shared/file/state.ts';
import { submissionOf } from '../../shared/file/submissions.ts';
import { csvWriter } from '../../shared/files/write/csv.ts';
import { MOST_OF_CELL, xlsxWriter } from '../../shared/files/write/xlsx.ts';
import { textsIn } from '../../shared/texts/load.ts';
import { type Said, said } from '../../shared/texts/said.ts';
import type { Texts, Word } from '../../shared/texts/texts.ts';
import { written } from '../../shared/texts/write.ts';
import { load } from '../cases.ts';
import type { ShownFault } from '../http/problem.ts';
import { type ShownRow, shownRows } from '../submissions/show.ts';
import { type KeptRow, keptRows } from './kept-rows.ts';
import { note, type Reading } from './reading.ts';

const added = [
  'resultOutcome',
  'resultFields',
  'resultReasons',
  'resultAdvice',
  'resultReceipt',
  'resultRow',
] as const satisfies Word[];

export async function writeReport(on: Reading, file: FileState, { as, language }: FileReport): Promise<void> {
  const texts = await textsIn(language);
  const path = join(on.folder, on.newId());
  const sheet = as === 'csv' ? csvWriter(path) : xlsxWriter(path);
  const { columns } = file.secret;
  const tooLong = written(said('cellTooLong'), texts);
  const fitting = (cells: readonly string[]) =>
    as === 'csv' ? cells : cells.map((cell) => (cell.length > MOST_OF_CELL ? tooLong : cell));
  try {
    await sheet.row([...columns, ...added.map((word) => written(said(word), texts))]);
    for await (const [row, cells, result] of withOutcomes(on, file)) {
      const own = columns.map((_, index) => cells[index] ?? '');
      await sheet.row(fitting([...own, ...outcomeOf(result, texts), result.submission, String(row)]));
    }
    await sheet.end();
    await on.uploads.write(reportKey(file.id, as), { file: path });
  } finally {
    await rm(path, { force: true });
  }
  await note(on, file.id, { type: 'note-report', as });
}

/** What became of a row, and in which submission. */
interface Outcome {
  submission: string;
  row: ShownRow | undefined;
}

/** The rows that are kept, each with its outcome: a submission is read once. */
async function* withOutcomes(
  on: Reading,
  file: FileState,
): AsyncGenerator<[row: number, cells: KeptRow[2], Outcome], void> {
  let current = { number: -1, submission: '', rows: new Map<number, ShownRow>() };
  for await (const [row, number, cells] of keptRows(file, on)) {
    if (number !== current.number) {
      const submission = submissionOf(file.id, number);
      const found = (await load(on.cases, { submission })).submission;
      const shown = found ? shownRows(found.state) : [];
      current = { number, submission, rows: new Map(shown.map((each) => [each.row, each])) };
    }
    yield [row, cells, { submission: current.submission, row: current.rows.get(row) }];
  }
}

/** Outcome, fields, reasons and what to do. */
function outcomeOf({ row }: Outcome, texts: Texts): readonly string[] {
  const say = (word: OfResults) => written(said(word), texts);
  const between = say('resultBetween');
  const each = (faults: readonly ShownFault[], part: 'means' | 'advice') =>
    faults.map(({ detail }) => written(partOf(detail, part), texts)).join(between);
  const fields = (faults: readonly ShownFault[]) => faults.map(({ field }) => field).join(between);
  if (!row) return ['', '', '', ''];
  switch (row.result) {
    case 'accepted':
      return [say('rowAccepted'), '', '', ''];
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

/** One of the two parts of what is said of a fault. */
const partOf = ({ say, ...values }: Said, part: 'means' | 'advice'): Said => ({
  say: say.replace(/^whole\//, `${part}/`),
  ...values,
});

type OfResults =
  | (typeof added)[number]
  | 'resultBetween'
  | 'rowReceived'
  | 'rowAccepted'
  | 'rowWaiting'
  | 'rowReturned'
  | 'rowLapsed'
  | 'adviceWaiting'
  | 'adviceLapsed';

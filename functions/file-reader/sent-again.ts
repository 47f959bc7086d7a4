/** Rows of a result that come again, mended: each under its receipt (Art. 10). */
import type { FileRow } from '../../shared/files/table.ts';
import { readCaseId } from '../../shared/ids.ts';
import type { RowResult, SubmissionState } from '../../shared/submission/state.ts';
import { type Fault, fault } from '../../shared/texts/said.ts';
import { load } from '../cases.ts';
import { isProblem, type Problem } from '../http/problem.ts';
import { resubmit } from '../submissions/resubmit.ts';
import type { FileReading } from './reading.ts';
import type { RowAgain } from './result-columns.ts';

export type AgainOutcome = 'accepted' | 'waiting' | 'returned';

export interface TakenAgain {
  outcome: AgainOutcome;
  /** Why it came back once more; none where it did not. */
  faults: Fault[];
}

/**
 * Takes a row again: one that came back is sent again under its receipt, and one that did not stays as it is, so that a
 * result may be sent as a whole. Doing it again changes nothing more.
 */
export async function takenAgain(
  { on, principal }: FileReading,
  { receipt, row }: RowAgain,
  { cells, fault: unread }: FileRow,
): Promise<TakenAgain> {
  const found = await resultIn(on.cases, receipt, row, principal.unit);
  if (!found) return returned([fault('(row)', 'no-such-receipt')]);
  if (found.result !== 'returned')
    return { outcome: found.result === 'waiting' ? 'waiting' : 'accepted', faults: [] };
  if (unread) return returned([unread]);
  const answer = await resubmit(
    {
      principal,
      body: { row, record: cells },
      id: receipt,
      query: {},
      file: null,
      language: 'zh-CN',
      now: on.now(),
      newId: on.newId,
      pause: async () => {},
      versions: null,
      replay: null,
    },
    on,
  );
  return isProblem(answer) ? returned(faultsOf(answer)) : { outcome: 'accepted', faults: [] };
}

const returned = (faults: Fault[]): TakenAgain => ({ outcome: 'returned', faults });

/** The row of a submission of the unit; null where there is none. */
async function resultIn(
  cases: FileReading['on']['cases'],
  receipt: string,
  row: number,
  unit: string | null,
): Promise<RowResult | null> {
  if (!readCaseId(receipt, 'submission')) return null;
  const state: SubmissionState | undefined = (await load(cases, { submission: receipt })).submission?.state;
  if (!state || state.provider !== unit) return null;
  return state.secret.rows.find((each) => each.row === row) ?? null;
}

/** What is wrong, by the names under which the row was sent. */
const faultsOf = ({ errors, because }: Problem): Fault[] =>
  (errors ?? [{ field: '(row)', ...because }]).map((each) => ({
    ...each,
    field: each.field.replace(/^record\./, '').replace(/^(?:record|\(case\))$/, '(row)'),
  }));

/** Rows that came back and stand mended in a result: each is sent again under its receipt (Art. 10). */
import type { FileRow } from '../../shared/files/table.ts';
import { isProblem } from '../http/problem.ts';
import { resubmitRows } from '../submissions/resubmit.ts';
import { asRequest, settled } from './acting.ts';
import type { FileReading } from './reading.ts';
import type { RowAgain } from './result-columns.ts';
import { faultsOf, returned, type TakenAgain } from './returned.ts';
import { together } from './together.ts';

/** Sends rows of one receipt again; gives what becomes of each. */
export const resubmitted = <A extends { again: RowAgain; row: FileRow }>(
  { on, principal }: FileReading,
  receipt: string,
  rows: readonly A[],
): Promise<[A, TakenAgain][]> =>
  together(rows, async (some) => {
    const sent = some.map((each) => ({ each, body: { row: each.again.row, record: each.row.cells } }));
    const body = { rows: sent.map((each) => each.body) };
    const { answer, wrong } = await resubmitRows(asRequest(on, principal, { id: receipt, body }), on);
    const refused = settled(answer);
    if (isProblem(refused) && wrong.size < some.length) return refused;
    return sent.map(({ each, body: row }): [A, TakenAgain] => {
      const problem = wrong.get(row);
      return [each, problem ? returned(faultsOf(problem)) : { outcome: 'accepted', faults: [] }];
    });
  });

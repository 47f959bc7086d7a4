/** A row that waits, sent again with the reason why it is right as it stands: so its official answers for it (Art. 10). */
import { isDeepStrictEqual } from 'node:util';
import type { FileRow } from '../../shared/files/table.ts';
import type { Filing } from '../../shared/formats/format.ts';
import { saysNothing } from '../../shared/formats/nothing.ts';
import { fromOutside } from '../../shared/formats/visible.ts';
import { holdsPersonNumber } from '../../shared/identity/in-text.ts';
import { saidNotCollected } from '../../shared/prohibited/said.ts';
import type { WaitingRow } from '../../shared/submission/state.ts';
import { type Fault, fault } from '../../shared/texts/said.ts';
import { isProblem } from '../http/problem.ts';
import { confirm } from '../submissions/confirm.ts';
import { filingsIn } from '../submissions/payload.ts';
import { asRequest, settled } from './acting.ts';
import type { FileReading } from './reading.ts';
import type { RowAgain } from './result-columns.ts';
import { faultsOf, returned, type TakenAgain } from './returned.ts';

/** As long as the reason may be that is given with a request. */
const longestReason = 500;

/**
 * Answers everything that is asked about a row with the reason that stands beside it. Without one, or where a system sends it,
 * it waits on; where the row says something else now than what waits, it comes back: nobody answers for what they do not see.
 */
export async function answered(
  reading: FileReading,
  { receipt, row, reason: written }: RowAgain,
  sent: FileRow,
  { doubts }: WaitingRow,
): Promise<TakenAgain> {
  const { on, principal } = reading;
  const reason = fromOutside(written);
  if (saysNothing(reason) || !principal.official) return { outcome: 'waiting', faults: [] };
  const wrong =
    wrongReason(reason, reading) ?? sent.fault ?? (await otherThanWaits(reading, receipt, row, sent));
  if (wrong) return returned([wrong]);
  const answers = doubts.map(({ field, code }) => ({ row, field, code, reason }));
  const body = { rows: [row], ...(answers.length ? { answers } : {}) };
  const answer = settled(await confirm(asRequest(on, principal, { id: receipt, body }), on));
  return isProblem(answer) ? returned(faultsOf(answer)) : { outcome: 'accepted', faults: [] };
}

function wrongReason(reason: string, { offered }: FileReading): Fault | null {
  if (reason.length > longestReason) return fault('(row)', 'too-long', { most: longestReason });
  if (holdsPersonNumber(reason)) return fault('(row)', 'identity-number-said');
  return saidNotCollected({ '(row)': reason }, offered.find)[0] ?? null;
}

/** That a row reads otherwise than the one that waits under its receipt; null where it is the same. */
async function otherThanWaits(
  { on, offered, rests }: FileReading,
  receipt: string,
  row: number,
  { cells }: FileRow,
): Promise<Fault | null> {
  const waits = filingsIn(await on.keys(), receipt, await on.cases.pieces(receipt));
  const kept: Filing | undefined = waits.find((each) => each.row === row)?.filing;
  const read = offered.format.read(cells, {
    issued: () => true,
    ...(rests.inclusion ? { inclusion: rests.inclusion } : {}),
  });
  // What is kept was written as JSON, which leaves out what is not there.
  const isSame = read.ok && isDeepStrictEqual(JSON.parse(JSON.stringify(read.filing)), kept);
  return isSame ? null : fault('(row)', 'waits-otherwise');
}

/** Rows that wait, sent again with the reason why each is right as it stands: so their official answers for them (Art. 10). */
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
import { returned, type TakenAgain } from './returned.ts';
import { together } from './together.ts';

/** As long as the reason may be that is given with a request. */
const longestReason = 500;

/** A row that waits under a receipt, as it is sent again. */
export interface Answering {
  again: RowAgain;
  row: FileRow;
  waits: WaitingRow;
}

/**
 * Answers everything that is asked about rows of one receipt, each with the reason that stands beside it; gives what becomes of
 * each. Without a reason, or where a system sends it, a row waits on; one that says something else now than what waits comes
 * back: nobody answers for what they do not see.
 */
export async function answered<A extends Answering>(
  reading: FileReading,
  receipt: string,
  rows: readonly A[],
): Promise<[A, TakenAgain][]> {
  const isAnswered = ({ again }: A) =>
    reading.principal.official !== null && !saysNothing(fromOutside(again.reason));
  const [silent, said] = [rows.filter((each) => !isAnswered(each)), rows.filter(isAnswered)];
  const wrong = said.length > 0 ? await wrongOf(reading, receipt, said) : new Map<A, Fault>();
  return [
    ...silent.map((each): [A, TakenAgain] => [each, { outcome: 'waiting', faults: [] }]),
    ...[...wrong].map(([each, fault]): [A, TakenAgain] => [each, returned([fault])]),
    ...(await answeredFor(
      reading,
      receipt,
      said.filter((each) => !wrong.has(each)),
    )),
  ];
}

/** Those of some rows that say something wrong, or something else than what waits. */
async function wrongOf<A extends Answering>(
  reading: FileReading,
  receipt: string,
  rows: readonly A[],
): Promise<Map<A, Fault>> {
  const { on } = reading;
  const waiting = filingsIn(await on.keys(), receipt, await on.cases.pieces(receipt));
  const kept = new Map(waiting.map(({ row, filing }) => [row, filing]));
  return new Map(
    rows.flatMap((each): [A, Fault][] => {
      const { again, row } = each;
      const wrong =
        wrongReason(fromOutside(again.reason), reading) ??
        row.fault ??
        otherThanWaits(reading, row, kept.get(again.row));
      return wrong ? [[each, wrong]] : [];
    }),
  );
}

const answeredFor = <A extends Answering>(
  { on, principal }: FileReading,
  receipt: string,
  rows: readonly A[],
): Promise<[A, TakenAgain][]> =>
  together(rows, async (some) => {
    const answers = some.flatMap(({ again: { row, reason }, waits }) =>
      waits.doubts.map(({ field, code }) => ({ row, field, code, reason: fromOutside(reason) })),
    );
    const body = { rows: some.map(({ again }) => again.row), ...(answers.length ? { answers } : {}) };
    const answer = settled(await confirm(asRequest(on, principal, { id: receipt, body }), on));
    return isProblem(answer)
      ? answer
      : some.map((each): [A, TakenAgain] => [each, { outcome: 'accepted', faults: [] }]);
  });

function wrongReason(reason: string, { offered }: FileReading): Fault | null {
  if (reason.length > longestReason) return fault('(row)', 'too-long', { most: longestReason });
  if (holdsPersonNumber(reason)) return fault('(row)', 'identity-number-said');
  return saidNotCollected({ '(row)': reason }, offered.find)[0] ?? null;
}

/** That a row reads otherwise than the one that waits under its receipt; null where it is the same. */
function otherThanWaits(
  { offered, rests }: FileReading,
  { cells }: FileRow,
  kept: Filing | undefined,
): Fault | null {
  const read = offered.format.read(cells, {
    issued: () => true,
    ...(rests.inclusion ? { inclusion: rests.inclusion } : {}),
  });
  // What is kept was written as JSON, which leaves out what is not there.
  const isSame = read.ok && isDeepStrictEqual(JSON.parse(JSON.stringify(read.filing)), kept);
  return isSame ? null : fault('(row)', 'waits-otherwise');
}

/** Rows that came back, sent again under their receipt: mended, or with why an alarm about one is false (Art. 10, 16). */
import type { Filing } from '../../shared/formats/format.ts';
import type { Keys } from '../../shared/keys/keys.ts';
import type { Stored } from '../../shared/process/change.ts';
import { newRecordId } from '../../shared/record/file.ts';
import { decisionNames } from '../../shared/record/name.ts';
import { submissionProcess } from '../../shared/submission/process.ts';
import type { ConfirmedRow, SubmissionState } from '../../shared/submission/state.ts';
import { fault } from '../../shared/texts/said.ts';
import type { Dependencies } from '../dependencies.ts';
import { commanded } from '../http/commanded.ts';
import { type Performed, perform } from '../http/perform.ts';
import { invalidFields, isProblem, nothingThere, type Problem, problem } from '../http/problem.ts';
import type { Answer, Request } from '../http/route.ts';
import { stillGiven } from './confirm.ts';
import type { submissions } from './contract.ts';
import {
  itemOf,
  type Offered,
  offeredAs,
  type PublishedForRows,
  publishedForRows,
  type RestingOn,
} from './offer.ts';
import { newSeed, type Payload, piecesOf, readPayload } from './payload.ts';
import { asSent, readAgain, type SentAgain } from './read-again.ts';
import { showSubmission } from './show.ts';
import { type OfTheirUnit, officialOf } from './theirs.ts';

type Resubmitting = Request<typeof submissions.resubmit>;
type ResubmittingRows = Omit<Resubmitting, 'body'> & { body: { rows: readonly SentAgain[] } };

/**
 * A named official of the unit sends one row that came back again, under the version and the provisions of its receipt.
 * Where anything is wrong, nothing is kept, and the row is as it was.
 */
export async function resubmit(request: Resubmitting, wired: Dependencies) {
  return (await resubmitRows({ ...request, body: { rows: [request.body] } }, wired)).answer;
}

/** What came of rows that were sent again together. */
export interface Resubmitted {
  /** What is said of those that are on their way now; a problem where none of them was taken. */
  answer: Answer | Problem;
  /** What is wrong with each of the others: they are as they were. */
  wrong: ReadonlyMap<SentAgain, Problem>;
}

/** Rows of one receipt, sent again by a named official of the unit with one change of it. */
export async function resubmitRows(request: ResubmittingRows, wired: Dependencies): Promise<Resubmitted> {
  let wrong: ReadonlyMap<SentAgain, Problem> = new Map();
  const of = await officialOf(request, wired);
  if (isProblem(of)) return { answer: of, wrong };
  const [keys, published] = await Promise.all([wired.keys(), publishedForRows(wired, request.now)]);
  const answer = await perform(request, wired, { submission: request.id }, async ({ submission }) => {
    if (!submission || submission.state.provider !== of.unit) return nothingThere();
    const read = await readRows(submission.state, { ...of, keys, published }, request, wired);
    if (isProblem(read)) return read;
    wrong = read.wrong;
    const [first] = wrong.values();
    return read.rows.length === 0 && first
      ? first
      : resubmitted(submission, of.official, read, request, keys);
  });
  return { answer, wrong };
}

interface By extends OfTheirUnit {
  keys: Keys;
  published: PublishedForRows;
}

/** Rows as they are read again, with those that lie with their receipt. */
interface Read {
  payload: Payload;
  /** Whether any lay there. */
  isOver: boolean;
  rows: ConfirmedRow[];
  wrong: ReadonlyMap<SentAgain, Problem>;
}

async function readRows(
  state: SubmissionState,
  { unit, keys, published }: By,
  request: ResubmittingRows,
  wired: Dependencies,
): Promise<Read | Problem> {
  const { principal, now, newId } = request;
  const rests = stillGiven(state, published, request);
  if (isProblem(rests)) return rests;
  const offered = offeredAs(itemOf(published.items, state), published, unit, {
    received: state.receivedAt,
    now,
  });
  if (isProblem(offered)) return offered;
  // Read after the case, so that they are those of this version of it, or it is decided again.
  const pieces = await wired.cases.pieces(state.id);
  const before = pieces.length ? readPayload(keys, state.id, pieces) : newPayload(rests, keys, wired);
  const again = new Set(request.body.rows.map(({ row }) => row));
  const filings = before.filings.filter(({ row }) => !again.has(row));
  const named = new Decisions(offered, keys, before.filings);
  const { inclusion } = rests;
  const { items } = published;
  const reading = { offered, inclusion, items, keys, unit, principal, now, cases: wired.cases };
  const rows: ConfirmedRow[] = [];
  const wrong = new Map<SentAgain, Problem>();
  for (const sent of request.body.rows) {
    const read = await readAgain(sent, reading);
    const { row } = sent;
    const other = isProblem(read) ? null : named.otherOf(read.filing, row);
    if (isProblem(read)) wrong.set(sent, read);
    else if (other !== null)
      wrong.set(
        sent,
        invalidFields(
          asSent([fault(offered.format.named.documentNumber, 'same-decision-twice', { row: other })]),
        ),
      );
    else {
      const { filing, consent, answered } = read;
      filings.push({ row, filing, ...(consent ? { consent } : {}) });
      named.add(filing, row);
      rows.push({ row, result: 'accepted', record: newRecordId(keys, filing, now, newId()), answered });
    }
  }
  return { payload: { ...before, filings }, isOver: pieces.length > 0, rows, wrong };
}

/** By which decision each row of a receipt is that is on its way: one is filed by one row. */
class Decisions {
  private readonly rows = new Map<string, Set<number>>();
  private readonly offered: Offered;
  private readonly keys: Keys;

  constructor(offered: Offered, keys: Keys, filings: Payload['filings']) {
    this.offered = offered;
    this.keys = keys;
    for (const { filing, row } of filings) this.add(filing, row);
  }

  add(filing: Filing, row: number): void {
    for (const name of this.namesOf(filing)) this.rows.set(name, (this.rows.get(name) ?? new Set()).add(row));
  }

  /** Another row of the same decision; null where there is none. */
  otherOf(filing: Filing, row: number): number | null {
    const others = this.namesOf(filing).flatMap((name) => [...(this.rows.get(name) ?? [])]);
    return others.find((each) => each !== row) ?? null;
  }

  private namesOf(filing: Filing): string[] {
    const { item, authorities } = this.offered;
    return decisionNames(this.keys, item, filing, authorities);
  }
}

function resubmitted(
  submission: Stored<SubmissionState>,
  official: OfTheirUnit['official'],
  { payload, isOver, rows }: Read,
  request: ResubmittingRows,
  keys: Keys,
): Performed | Problem {
  const put = piecesOf(keys, submission.state.id, payload);
  if (!put) return problem('body-too-large', 'rows-too-large');
  const command = { type: 'resubmit' as const, official, rows, pieces: put.length };
  const performed = commanded(submissionProcess, submission, command, request, showSubmission);
  if (isProblem(performed)) return performed;
  return {
    ...performed,
    pieces: { submission: submission.state.id, put, drop: 0, ...(isOver ? { over: true } : {}) },
  };
}

/** What lies with a receipt of which every other row is on record or came back. */
const newPayload = ({ exemption }: RestingOn, keys: Keys, { parameters }: Dependencies): Payload => {
  const { deliveryLimitDays, noticePeriodDays, exemptionReviewDays } = parameters;
  return {
    official: null,
    exemption,
    periods: { deliveryLimitDays, noticePeriodDays, exemptionReviewDays },
    filings: [],
    seed: newSeed(keys),
  };
};

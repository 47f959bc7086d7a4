import { isDeepStrictEqual } from 'node:util';
import type { Official } from '../../shared/actor.ts';
import { aboutFaults } from '../../shared/catalog/about.ts';
import type { CatalogItem } from '../../shared/catalog/items.ts';
import { type AnsweredDoubt, newDoubts } from '../../shared/formats/doubts.ts';
import type { Filing } from '../../shared/formats/format.ts';
import type { Stored } from '../../shared/process/change.ts';
import { findBy } from '../../shared/prohibited/in-effect.ts';
import { saidNotCollected } from '../../shared/prohibited/said.ts';
import { latest } from '../../shared/publication/list.ts';
import { newRecordId } from '../../shared/record/file.ts';
import { stillWaiting, submissionProcess, unanswered, waitingRows } from '../../shared/submission/process.ts';
import type { ConfirmedRow, ReturnedRow, SubmissionState } from '../../shared/submission/state.ts';
import type { Fault } from '../../shared/texts/said.ts';
import type { Dependencies } from '../dependencies.ts';
import { commanded } from '../http/commanded.ts';
import { type Performed, perform } from '../http/perform.ts';
import {
  invalidField,
  invalidFields,
  isProblem,
  nothingThere,
  type Problem,
  problem,
} from '../http/problem.ts';
import type { Request } from '../http/route.ts';
import { alarmsIn, filingFaults, isAboutOneself } from './check.ts';
import { type Consents, consentFor, consentsNamed } from './consents.ts';
import type { submissions } from './contract.ts';
import {
  itemFor,
  itemOf,
  type Offered,
  offeredAs,
  type PublishedForRows,
  publishedForRows,
  type RestingOn,
  restingOn,
} from './offer.ts';
import { filingsIn, type Payload } from './payload.ts';
import { showSubmission } from './show.ts';
import { officialOf } from './theirs.ts';

type Confirming = Request<typeof submissions.confirm>;

/** What the rows that wait are read by once more. */
interface Waiting {
  filings: Payload['filings'];
  offered: Offered;
  /** The item as it is now: whom it is not about any more, nobody files. */
  present: CatalogItem | undefined;
  keys: Awaited<ReturnType<Dependencies['keys']>>;
  /** The provision that lets in what Art. 8 keeps out. */
  inclusion: RestingOn['inclusion'];
  /** Those that the rows rest on, as they lie now. */
  consents: Consents;
}

/**
 * A named official of the unit answers for rows that its system sent, or of which something is doubtful. They are checked once more, under the version of
 * their receipt, and what they rest on as it is now; those that still may be filed are filed from now on, the others
 * come back (Art. 10, 11).
 */
export async function confirm(request: Confirming, wired: Dependencies) {
  const by = await officialOf(request, wired);
  if (isProblem(by)) return by;
  const { official, unit } = by;
  const [pieces, keys, published] = await Promise.all([
    wired.cases.pieces(request.id),
    wired.keys(),
    publishedForRows(wired, request.now),
  ]);
  const said = reasonsSaid(request, published['word-lists']);
  if (said.length > 0) return invalidFields(said);
  const filings = filingsIn(keys, request.id, pieces);
  return perform(request, wired, { submission: request.id }, async ({ submission }) => {
    if (!submission || submission.state.provider !== unit) return nothingThere();
    const rests = stillGiven(submission.state, published, request);
    if (isProblem(rests)) return rests;
    const { receivedAt: received } = submission.state;
    const offered = offeredAs(itemOf(published.items, submission.state), published, unit, {
      received,
      now: request.now,
    });
    if (isProblem(offered)) return offered;
    const { inclusion } = rests;
    const present = latest(published.items, submission.state.item, request.now);
    const consents = await consentsNamed(
      wired.cases,
      filings.map(({ consent }) => consent?.id),
    );
    return confirmed(submission, official, request, { filings, offered, present, keys, inclusion, consents });
  });
}

/** What its rows rest on, judged as it is now; or why the unit may file none of it any more. */
export function stillGiven(
  state: SubmissionState,
  published: PublishedForRows,
  request: Pick<Confirming, 'principal' | 'now'>,
): RestingOn | Problem {
  const { item, exemption, inclusion } = state;
  const offered = itemFor(published, item, request);
  if (isProblem(offered)) return offered;
  const named = { exemption: exemption ?? undefined, inclusion: inclusion ?? undefined };
  const rests = restingOn(named, offered.item, request);
  if (isProblem(rests)) return rests;
  // Under the words that the rows were sent under, or not at all: the person is told what they rest on.
  const sentUnder = restingOn(named, itemOf(published.items, state), request);
  return isDeepStrictEqual(rests, sentUnder) ? rests : problem('conflict', 'provision-changed');
}

function confirmed(
  submission: Stored<SubmissionState>,
  official: Official,
  request: Confirming,
  waiting: Waiting,
): Performed | Problem {
  const own = ownRows(request, waiting);
  const asked = answersTo(submission.state, request);
  if (isProblem(asked)) return asked;
  const others = waitingRows(submission.state).filter((row) => !own.has(row));
  const numbers = request.body.rows ?? withoutQuestion(submission.state, others, asked);
  // What is about the official is left to a colleague: it is neither filed nor lost by them.
  if (numbers.some((row) => own.has(row)) || (own.size && others.length === 0 && !request.body.rows)) {
    return problem('not-yours', 'about-oneself');
  }
  const rows = [...new Set(numbers)].map((row) => readAgain(row, asked.get(row) ?? [], request, waiting));
  const command = { type: 'confirm' as const, official, rows };
  return commanded(submissionProcess, submission, command, request, showSubmission);
}

/** The rows that are about the official who confirms. */
const ownRows = ({ principal }: Confirming, { filings, keys }: Waiting): ReadonlySet<number> =>
  new Set(filings.filter(({ filing }) => isAboutOneself(filing, { keys, principal })).map(({ row }) => row));

/** What is forbidden that was not when the row came: as its law is read otherwise now, or its words are known (Art. 8, 16). */
function formatFaults(filing: Filing, { offered, inclusion }: Waiting): Fault[] {
  const { format } = offered;
  const row = format.row(filing, {});
  // Whatever codes it has were known as issued when the row came, or it would have come back.
  const read = format.read(row, { issued: () => true, ...(inclusion ? { inclusion } : {}) });
  return [...alarmsIn(offered, row, filing), ...(read.ok ? [] : read.faults)];
}

/** Those of some rows that nothing is left to be asked about; all of them where something is about each, so that it is said. */
function withoutQuestion(
  state: SubmissionState,
  rows: number[],
  answers: ReadonlyMap<number, AnsweredDoubt[]>,
): number[] {
  const asked = stillWaiting(state).filter(
    (each) => unanswered(each, answers.get(each.row) ?? []).length > 0,
  );
  const isAsked = new Set(asked.map(({ row }) => row));
  const others = rows.filter((row) => !isAsked.has(row));
  return others.length ? others : rows;
}

/** What of the reasons, which its subject reads, speaks of what is never collected. */
const reasonsSaid = ({ body, now }: Confirming, lists: PublishedForRows['word-lists']): Fault[] =>
  saidNotCollected(
    Object.fromEntries((body.answers ?? []).map(({ reason }, index) => [`answers.${index}.reason`, reason])),
    findBy(lists, now),
  );

/** What the official says to the doubts of rows that wait, by row; or which answer is to none of them. */
function answersTo(state: SubmissionState, { body }: Confirming): Map<number, AnsweredDoubt[]> | Problem {
  const waiting = new Map(stillWaiting(state).map((each) => [each.row, each.doubts] as const));
  const answers = new Map<number, AnsweredDoubt[]>();
  for (const [index, { row, field, code, reason }] of (body.answers ?? []).entries()) {
    const doubt = waiting.get(row)?.find((each) => each.field === field && each.code === code);
    if (!doubt) return invalidField(`answers.${index}`, 'no-such-doubt');
    const before = answers.get(row) ?? [];
    if (newDoubts([doubt], before).length === 0) return invalidField(`answers.${index}`, 'answered-twice');
    answers.set(row, [...before, { ...doubt, reason }]);
  }
  return answers;
}

/** What becomes of a row; one that is none of those that wait is left to the decider, which refuses it. */
function readAgain(
  row: number,
  answered: AnsweredDoubt[],
  { newId, now }: Confirming,
  waiting: Waiting,
): ConfirmedRow | ReturnedRow {
  const { filings, offered, present, keys, consents } = waiting;
  const found = filings.find((each) => each.row === row);
  if (!found) return { row, result: 'returned', faults: [] };
  const by = { keys, unit: offered.provider.id, consents, now };
  const rested = consentFor(offered.item, found.filing, found.consent?.id ?? null, by);
  const faults = [
    ...formatFaults(found.filing, waiting),
    ...filingFaults(offered, found.filing, { now }),
    ...(present && present.about !== offered.item.about
      ? aboutFaults(present, found.filing, offered, now)
      : []),
    ...('faults' in rested ? rested.faults : []),
  ];
  return faults.length
    ? { row, result: 'returned', faults }
    : { row, result: 'accepted', record: newRecordId(keys, found.filing, now, newId()), answered };
}

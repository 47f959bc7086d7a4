/** A row that came back, sent again under its receipt: mended, or with why an alarm about it is false (Art. 10, 16). */
import { type AnsweredDoubt, newDoubts } from '../../shared/formats/doubts.ts';
import type { Filing, FilingReading } from '../../shared/formats/format.ts';
import type { Keys } from '../../shared/keys/keys.ts';
import type { Stored } from '../../shared/process/change.ts';
import { isAlarm, isSameAlarm } from '../../shared/prohibited/alarms.ts';
import { newRecordId } from '../../shared/record/file.ts';
import { decisionNames } from '../../shared/record/name.ts';
import type { RestsOn } from '../../shared/record/state.ts';
import { submissionProcess } from '../../shared/submission/process.ts';
import type { SubmissionState } from '../../shared/submission/state.ts';
import { type Fault, fault } from '../../shared/texts/said.ts';
import type { Code } from '../../shared/texts/texts.ts';
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
import { stillGiven } from './confirm.ts';
import { consentFor, consentsNamed } from './consents.ts';
import type { submissions } from './contract.ts';
import { knownAsIssued } from './issued.ts';
import {
  itemOf,
  type Offered,
  offeredAs,
  type PublishedForRows,
  publishedForRows,
  type RestingOn,
} from './offer.ts';
import { newSeed, type Payload, piecesOf, readPayload } from './payload.ts';
import { rowAgain } from './rows.ts';
import { showSubmission } from './show.ts';
import { type OfTheirUnit, officialOf } from './theirs.ts';

type Resubmitting = Request<typeof submissions.resubmit>;

/**
 * A named official of the unit sends one row that came back again, under the version and the provisions of its receipt.
 * It is checked as any other, but for what the official answers for with a reason: what is doubtful, and alarms of what is
 * not collected, each by its column and its kind. Where anything else is wrong, nothing is kept, and the row is as it was.
 */
export async function resubmit(request: Resubmitting, wired: Dependencies) {
  const of = await officialOf(request, wired);
  if (isProblem(of)) return of;
  const [keys, published] = await Promise.all([wired.keys(), publishedForRows(wired, request.now)]);
  return perform(request, wired, { submission: request.id }, ({ submission }) =>
    submission && submission.state.provider === of.unit
      ? resubmitted(submission, { ...of, keys, published }, request, wired)
      : nothingThere(),
  );
}

interface By extends OfTheirUnit {
  keys: Keys;
  published: PublishedForRows;
}

async function resubmitted(
  submission: Stored<SubmissionState>,
  by: By,
  request: Resubmitting,
  wired: Dependencies,
): Promise<Performed | Problem> {
  const { state } = submission;
  const { official, unit, keys, published } = by;
  const rests = stillGiven(state, published, request);
  if (isProblem(rests)) return rests;
  const at = { received: state.receivedAt, now: request.now };
  const offered = offeredAs(itemOf(published.items, state), published, unit, at);
  if (isProblem(offered)) return offered;
  // Read after the case, so that they are those of this version of it, or it is decided again.
  const pieces = await wired.cases.pieces(state.id);
  const before = pieces.length ? readPayload(keys, state.id, pieces) : null;
  const read = await readAgain(offered, rests, before, by, request, wired);
  if (isProblem(read)) return read;
  const { filing, consent, answered } = read;
  const { row } = request.body;
  const record = newRecordId(keys, filing, request.now, request.newId());
  const payload = withRow(before ?? newPayload(rests, keys, wired), {
    row,
    filing,
    ...(consent ? { consent } : {}),
  });
  const put = piecesOf(keys, state.id, payload);
  if (!put) return problem('body-too-large', 'rows-too-large');
  const command = {
    type: 'resubmit' as const,
    official,
    row: { row, result: 'accepted' as const, record, answered },
    pieces: put.length,
  };
  const performed = commanded(submissionProcess, submission, command, request, showSubmission);
  if (isProblem(performed)) return performed;
  return {
    ...performed,
    pieces: { submission: state.id, put, drop: 0, ...(before ? { over: true } : {}) },
  };
}

type Row = Payload['filings'][number];

/** The rows that lie with a receipt, with one that is sent again. */
const withRow = (payload: Payload, row: Row): Payload => ({
  ...payload,
  filings: [...payload.filings.filter((each) => each.row !== row.row), row],
});

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

interface ReadAgain {
  filing: Filing;
  consent: RestsOn | null;
  answered: AnsweredDoubt[];
}

async function readAgain(
  offered: Offered,
  { inclusion }: RestingOn,
  before: Payload | null,
  { keys, unit }: By,
  { body, principal, now }: Resubmitting,
  { cases }: Pick<Dependencies, 'cases'>,
): Promise<ReadAgain | Problem> {
  const { cells, consent } = rowAgain(body.row, body.record, offered.item);
  const { outcome, unfitting } = await readIssued(offered, cells, inclusion, body.answers ?? [], {
    keys,
    unit,
    cases,
  });
  const alarms = alarmsIn(offered, cells, outcome.ok ? outcome.filing : null);
  const asked = [...alarms, ...unfitting, ...(outcome.ok ? outcome.doubts : [])];
  const answered = answersTo(asked, body.answers ?? []);
  if (isProblem(answered)) return answered;
  const open = asked.filter((each) => !isAnswered(each, answered));
  if (!outcome.ok) return invalidFields(asSent([...open, ...outcome.faults]));
  const { filing } = outcome;
  const consents = await consentsNamed(cases, [consent]);
  const rested = consentFor(offered.item, filing, consent, { keys, unit, consents, now });
  const faults = [
    ...open,
    ...filingFaults(offered, filing, { now }),
    ...(isAboutOneself(filing, { keys, principal }) ? [fault('(row)', 'about-oneself')] : []),
    ...('faults' in rested ? rested.faults : []),
    ...sameDecision(offered, filing, body.row, before, keys),
  ];
  if (faults.length || 'faults' in rested) return invalidFields(asSent(faults));
  return { filing, consent: rested.rests, answered };
}

/**
 * Reads a row whose code may be right against its check character: it is known as issued, or the official answers for it with
 * the certificate. Gives that it does not fit, where that is to be answered for.
 */
async function readIssued(
  { format }: Offered,
  cells: Readonly<Record<string, unknown>>,
  inclusion: RestingOn['inclusion'],
  answers: Answers,
  { keys, unit, cases }: Pick<By, 'keys' | 'unit'> & Pick<Dependencies, 'cases'>,
): Promise<{ outcome: FilingReading; unfitting: Fault[] }> {
  const codes = new Set<string>();
  const options = inclusion ? { inclusion } : {};
  const strict = format.read(cells, { ...options, issued: (code) => !codes.add(code) });
  const known = codes.size > 0 ? await knownAsIssued(cases, keys, codes, unit) : codes;
  const outcome =
    codes.size > 0 ? format.read(cells, { ...options, issued: (code) => known.has(code) }) : strict;
  const unfitting = outcome.ok ? [] : outcome.faults.filter(isUnfitting);
  const isCertified =
    unfitting.length > 0 &&
    unfitting.every(({ field }) => answers.some((each) => isUnfitting(each) && each.field === field));
  return isCertified
    ? { outcome: format.read(cells, { ...options, issued: () => true }), unfitting }
    : { outcome, unfitting: [] };
}

/** That the check character of a code does not fit. */
const isUnfitting = ({ code }: Pick<Fault, 'code'>): boolean => code === ('check-character' satisfies Code);

type Answers = NonNullable<Resubmitting['body']['answers']>;

/** What the official says, each to an alarm or a doubt that there is; or which answer is to none. */
function answersTo(asked: readonly Fault[], answers: Answers): AnsweredDoubt[] | Problem {
  const answered: AnsweredDoubt[] = [];
  for (const [index, { field, code, category, reason }] of answers.entries()) {
    const to = { field, code, ...(category ? { values: { category } } : {}) };
    const found = asked.find((each) => isAnswered(each, [to]));
    if (!found) return invalidField(`answers.${index}`, 'no-such-doubt');
    if (isAnswered(found, answered)) return invalidField(`answers.${index}`, 'answered-twice');
    answered.push({ ...found, reason });
  }
  return answered;
}

/** Whether something is among what is answered: an alarm by its kind of information, too, so that none is confirmed unseen. */
const isAnswered = (asked: Fault, answered: readonly Fault[]): boolean =>
  isAlarm(asked)
    ? answered.some((each) => isSameAlarm(asked, each))
    : newDoubts([asked], answered).length === 0;

/** Another row of the same receipt that is on its way, of the same decision. */
function sameDecision(
  { item, format, authorities }: Offered,
  filing: Filing,
  row: number,
  before: Payload | null,
  keys: Keys,
): Fault[] {
  const namesOf = (of: Filing) => decisionNames(keys, item, of, authorities);
  const names = new Set(namesOf(filing));
  const other = before?.filings.find(
    (each) => each.row !== row && namesOf(each.filing).some((name) => names.has(name)),
  );
  return other ? [fault(format.named.documentNumber, 'same-decision-twice', { row: other.row })] : [];
}

/** Faults by the names under which the row was sent. */
const asSent = (faults: readonly Fault[]): Fault[] =>
  faults.map((each) => ({ ...each, field: each.field === '(row)' ? 'record' : `record.${each.field}` }));

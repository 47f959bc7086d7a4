/** What of a content goes only with what closes it, and is named to whoever asks what became of it. */
import type { ApplicationState } from '../../shared/application/state.ts';
import type { Remaining } from '../../shared/expungement/state.ts';
import type { StoredEvent } from '../../shared/history/chain.ts';
import { isUnderOwn } from '../../shared/keys/content-key.ts';
import type { Stored } from '../../shared/process/change.ts';
import type { RecordState } from '../../shared/record/state.ts';
import { answersKeptDays } from '../../shared/store/store.ts';
import { civilDateOf, type Instant } from '../../shared/time/civil.ts';
import { periodEnd } from '../../shared/time/period.ts';
import { load } from '../cases.ts';
import type { Dependencies } from '../dependencies.ts';
import { isOfRecord } from './found.ts';

export const nothingRemains: Remaining = {
  events: [],
  rows: false,
  answersUntil: null,
  filesUntil: null,
  reasons: [],
};

type Wired = Pick<Dependencies, 'cases' | 'history' | 'parameters'>;

/**
 * What the own key of a case does not close: events that an earlier release closed under the platform's own key, which
 * nothing may write anew; of a record the rows of its submission while others of them wait, what a file keeps of its row, and
 * why an official answered for that; of an application the first answers that say what it says.
 */
export async function remainingOf(
  of: Stored<RecordState> | Stored<ApplicationState>,
  now: Instant,
  wired: Wired,
): Promise<Remaining> {
  const [events, ofRow] = await Promise.all([
    wired.history.caseHistory(of.state.id),
    isOfRecord(of) ? remainingOfRow(of.state, now, wired) : null,
  ]);
  return {
    ...nothingRemains,
    events: events
      .filter(({ closed }) => closed !== '' && !isUnderOwn(Buffer.from(closed, 'base64')))
      .map(({ seq }) => seq),
    ...(ofRow ?? { answersUntil: answersUntil(events, now) }),
  };
}

/** What its submission, and files, hold of the row that a record was. */
async function remainingOfRow(
  { submission: id, row }: RecordState,
  now: Instant,
  { cases, history, parameters }: Wired,
): Promise<Pick<Remaining, 'rows' | 'filesUntil' | 'reasons'>> {
  const [{ submission }, events] = await Promise.all([
    load(cases, { submission: id }),
    history.caseHistory(id),
  ]);
  if (!submission) return nothingRemains;
  const { confirmations, file, pieces } = submission.state;
  const kept = file ? (await load(cases, { file })).file?.state.keptUntil : null;
  // Whoever answered for it, or sent it again, may have done so in a file of their own.
  const again = confirmations
    .filter(({ rows }) => rows.includes(row))
    .map(({ at }) => periodEnd(civilDateOf(at), { days: parameters.rowConfirmationDays }));
  const last = [...again, ...(kept ? [kept] : [])].sort().at(-1);
  return {
    rows: pieces > 0,
    filesUntil: last && now < last ? last : null,
    reasons: events.filter((each) => each.closed !== '' && isAnswerFor(row, each)).map(({ seq }) => seq),
  };
}

/** Whether an event of a submission says that an official answers for a row: earlier releases sent again one at a time. */
function isAnswerFor(row: number, { body }: StoredEvent): boolean {
  const { type, data } = JSON.parse(body);
  if (type === 'RowResubmitted') return data.row === row;
  return (type === 'RowsConfirmed' || type === 'RowsResubmitted') && data.rows.includes(row);
}

/** What is said of its expunging, after which nobody is answered with its words. */
const expunging = /^\{"type":"[A-Za-z]+Expunging/;

/**
 * Until when the answers are kept that may say what an application says: while it was open, who applied once more was given
 * it, too. Null where that is over.
 */
function answersUntil(events: readonly StoredEvent[], now: Instant): Instant | null {
  const last = events.findLast(({ body }) => !expunging.test(body));
  const at: Instant = last ? JSON.parse(last.body).at : now;
  const until = new Date(Date.parse(at) + answersKeptDays * 24 * 3600_000).toISOString();
  return now < until ? until : null;
}

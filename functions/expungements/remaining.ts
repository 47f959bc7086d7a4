/** What of a content goes only with what closes it, and is named to whoever asks what became of it. */
import type { ApplicationState } from '../../shared/application/state.ts';
import type { Remaining } from '../../shared/expungement/state.ts';
import type { StoredEvent } from '../../shared/history/chain.ts';
import { isUnderOwn } from '../../shared/keys/content-key.ts';
import type { Stored } from '../../shared/process/change.ts';
import type { RecordState } from '../../shared/record/state.ts';
import { answersKeptDays } from '../../shared/store/store.ts';
import type { Instant } from '../../shared/time/civil.ts';
import { load } from '../cases.ts';
import type { Dependencies } from '../dependencies.ts';
import { isOfRecord } from './found.ts';

export const nothingRemains: Remaining = { events: [], rows: false, answersUntil: null };

/**
 * What the own key of a case does not close: events that an earlier release closed under the platform's own key, which
 * nothing may write anew; of a record the rows of its submission while others of them wait; of an application the first
 * answers that say what it says.
 */
export async function remainingOf(
  of: Stored<RecordState> | Stored<ApplicationState>,
  now: Instant,
  { cases, history }: Pick<Dependencies, 'cases' | 'history'>,
): Promise<Remaining> {
  const [events, { submission }] = await Promise.all([
    history.caseHistory(of.state.id),
    isOfRecord(of) ? load(cases, { submission: of.state.submission }) : { submission: null },
  ]);
  return {
    events: events
      .filter(({ closed }) => closed !== '' && !isUnderOwn(Buffer.from(closed, 'base64')))
      .map(({ seq }) => seq),
    rows: (submission?.state.pieces ?? 0) > 0,
    answersUntil: isOfRecord(of) ? null : answersUntil(events, now),
  };
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

/** What a recorded person sees of what is held about them, page by page, the newest first. */
import { homeOf } from '../../shared/ids.ts';
import type { SubjectKey } from '../../shared/keys/keys.ts';
import { type NoticeReading, type ShownNotice, showNotice } from '../../shared/notices.ts';
import type { Stored } from '../../shared/process/change.ts';
import type { RecallState } from '../../shared/recall/state.ts';
import type { RecordState } from '../../shared/record/state.ts';
import type { NoticeOf, RecordedEvent } from '../../shared/store/store.ts';
import { view } from '../../shared/visibility/visibility.ts';
import type { Dependencies } from '../dependencies.ts';
import { limitOf, noting, type PageQuery, pageOf, showing } from '../http/page.ts';
import { problem } from '../http/problem.ts';
import type { Request } from '../http/route.ts';
import { asTheyStand } from '../joint-responses/standing.ts';
import { type Looking, lookThrough, type Sight } from '../looking.ts';
import { showOwnRecall } from '../recalls/show.ts';
import { seen } from '../viewing.ts';
import type { me } from './contract.ts';
import type { OwnDependencies } from './dependencies.ts';
import { proofOfEvents } from './proofs.ts';

/** Their records. The look is on their own access list, too. */
export async function records(request: Request<typeof me.records>, wired: Dependencies) {
  const { now, principal, query } = request;
  const { subject } = principal;
  if (!subject) return noSubject();
  const items = await wired.published('items', now);
  const home = homeOf.subject(subject);
  const damaged = new Set<string>();
  const { shown, cursor } = await lookThrough(request, wired, own('records', subject, query), {
    read: noting(damaged, (after, limit) => wired.cases.list(home, 'record', after, limit)),
    show: showing((record: Stored<RecordState>) => {
      const sight = view(record.state, { as: 'subject', subject }, now, items);
      return 'shown' in sight ? { shown: sight.shown, seen: seen(record) } : null;
    }),
  });
  return { status: 200, body: { asOf: now, items: shown, cursor, damaged: [...damaged] } };
}

/** Notices to them. The look is on their own access list, too. */
export async function notices(request: Request<typeof me.notices>, wired: Dependencies) {
  const { now, principal, query } = request;
  const { subject } = principal;
  if (!subject) return noSubject();
  const [items, measures] = await Promise.all([
    wired.published('items', now),
    wired.published('measures', now),
  ]);
  const damaged = new Set<string>();
  const reading: NoticeReading = { subject, at: now, items, measures };
  const { shown, cursor } = await lookThrough(request, wired, own('notices', subject, query), {
    read: (after, limit) => wired.cases.notices(subject, after, limit),
    show: (given: NoticeOf[]) => shownNotices(wired, given, reading, damaged),
  });
  return { status: 200, body: { asOf: now, items: shown, cursor, damaged: [...damaged] } };
}

export const own = (name: string, subject: SubjectKey, { cursor, limit }: PageQuery): Looking => ({
  subject,
  basis: { type: 'self' },
  matter: null,
  list: [name, subject],
  cursor,
  limit: limitOf(limit),
});

async function shownNotices(
  wired: Pick<Dependencies, 'cases' | 'published'>,
  given: NoticeOf[],
  reading: NoticeReading,
  damaged: Set<string>,
): Promise<(Sight<ShownNotice> | null)[]> {
  const ids = [...new Set(given.map((notice) => notice.case))];
  const read = await wired.cases.loadReadable(ids);
  for (const id of read.damaged) damaged.add(id);
  const found = await asTheyStand(wired, read.cases, reading.at);
  return given.map((entry) => {
    const stored = found[ids.indexOf(entry.case)];
    const notice = stored ? showNotice(stored, reading, entry) : null;
    // A case of the first release stands in the list for whatever it gave.
    if (!stored || !notice || (entry.kind !== null && entry.kind !== notice.kind)) return null;
    return { shown: notice, seen: seen(stored) };
  });
}

/** What happened. */
export async function history({ principal, query }: Request<typeof me.history>, wired: OwnDependencies) {
  const { subject } = principal;
  if (!subject) return noSubject();
  const damaged = new Set<string>();
  const page = await pageOf(wired, ['history', subject], query, {
    read: noting(damaged, (after, limit) => wired.history.history(subject, after, limit)),
    show: showing((event: RecordedEvent) => event),
  });
  const proof = query.proof ? { proof: await proofOfEvents(wired, page.items) } : {};
  const items = page.items.map(({ entry }) => entry);
  return { status: 200, body: { ...page, items, damaged: [...damaged], ...proof } };
}

/** Which units were told to stop using what they saw, and what each says that it did (Art. 33). */
export async function recalls({ principal, query, now }: Request<typeof me.recalls>, wired: Dependencies) {
  const { subject } = principal;
  if (!subject) return noSubject();
  const page = await pageOf(wired, ['recalls', subject], query, {
    read: (after, limit) => wired.cases.list(homeOf.subject(subject), 'recall', after, limit),
    show: showing(({ state, seq }: Stored<RecallState>) => showOwnRecall(state, seq, now)),
  });
  return { status: 200, body: { asOf: now, ...page } };
}

export const noSubject = () => problem('not-yours', 'subject-needed');

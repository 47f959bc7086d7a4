/** What a recorded person sees of what is held about them. */
import { view } from '../../shared/visibility/visibility.ts';
import type { Dependencies } from '../dependencies.ts';
import { problem } from '../http/problem.ts';
import type { Request } from '../http/route.ts';
import { accessBy } from '../viewing.ts';
import type { me } from './contract.ts';
import { noticesOf } from './notices.ts';

/** All their records. The look is on their own access list, too. */
export async function records(request: Request<typeof me.records>, wired: Dependencies) {
  const { now, principal } = request;
  const { subject } = principal;
  if (!subject) return noSubject();
  const [held] = await Promise.all([
    wired.cases.subject(subject, 'record'),
    wired.history.record(accessBy(request, subject, { type: 'self' })),
  ]);
  const viewer = { as: 'subject', subject } as const;
  const views = held.map(({ state }) => view(state, viewer, now, wired.catalog));
  const items = views.flatMap((shown) => ('shown' in shown ? [shown.shown] : []));
  return { status: 200, body: { asOf: now, items } };
}

/** All notices to them. The look is on their own access list, too. */
export async function notices(request: Request<typeof me.notices>, wired: Dependencies) {
  const { now, principal } = request;
  const { subject } = principal;
  if (!subject) return noSubject();
  const [held] = await Promise.all([
    wired.cases.subject(subject),
    wired.history.record(accessBy(request, subject, { type: 'self' })),
  ]);
  return { status: 200, body: { asOf: now, items: noticesOf(held, subject, now, wired.catalog) } };
}

/** Who looked. */
export async function accesses({ principal, query }: Request<typeof me.accesses>, wired: Dependencies) {
  const { subject } = principal;
  if (!subject) return noSubject();
  const { items, cursor } = await wired.history.accesses(subject, query.cursor ?? null);
  return { status: 200, body: { items: items.map(({ subject: _own, ...access }) => access), cursor } };
}

/** What happened. */
export async function history({ principal, query }: Request<typeof me.history>, wired: Dependencies) {
  const { subject } = principal;
  if (!subject) return noSubject();
  return { status: 200, body: await wired.history.history(subject, query.cursor ?? null) };
}

const noSubject = () =>
  problem('not-yours', 'This token names no recorded person: use the one that your identification gave you.');

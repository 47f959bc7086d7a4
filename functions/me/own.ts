/** What a recorded person sees of what is held about them. */
import type { SubjectKey } from '../../shared/keys/keys.ts';
import type { Viewer } from '../../shared/visibility/viewer.ts';
import { view } from '../../shared/visibility/visibility.ts';
import type { Dependencies } from '../dependencies.ts';
import { problem } from '../http/problem.ts';
import { type Request, route } from '../http/route.ts';
import { accessBy } from '../reading.ts';
import { myAccesses, myHistory, myNotices, myRecords } from './contract.ts';
import { noticesOf } from './notices.ts';

const noSubject = () =>
  problem('not-yours', 'This token names no recorded person: use the one that your identification gave you.');

/** Calls a handler with the caller's own subject. */
const own =
  <Body, R>(handle: (request: Request<Body>, subject: SubjectKey) => Promise<R>) =>
  async (request: Request<Body>) => {
    const { subject } = request.principal;
    return subject ? handle(request, subject) : noSubject();
  };

export const myRecordsRoute = ({ cases, history, catalog }: Dependencies) =>
  route(
    myRecords,
    own(async (request, subject) => {
      const { now } = request;
      const viewer: Viewer = { as: 'subject', subject };
      const [records] = await Promise.all([
        cases.subject(subject, 'record'),
        history.record(accessBy(request, subject, { type: 'self' })),
      ]);
      const views = records.map(({ state }) => view(state, viewer, now, catalog));
      return {
        status: 200,
        body: { asOf: now, items: views.flatMap((shown) => ('shown' in shown ? [shown.shown] : [])) },
      };
    }),
  );

export const myNoticesRoute = ({ cases, history, catalog }: Dependencies) =>
  route(
    myNotices,
    own(async (request, subject) => {
      const { now } = request;
      const [held] = await Promise.all([
        cases.subject(subject),
        history.record(accessBy(request, subject, { type: 'self' })),
      ]);
      return { status: 200, body: { asOf: now, items: noticesOf(held, subject, now, catalog) } };
    }),
  );

export const myAccessesRoute = ({ history }: Dependencies) =>
  route(
    myAccesses,
    own(async ({ query }, subject) => {
      const { items, cursor } = await history.accesses(subject, query.cursor ?? null);
      return { status: 200, body: { items: items.map(({ subject: _own, ...access }) => access), cursor } };
    }),
  );

export const myHistoryRoute = ({ history }: Dependencies) =>
  route(
    myHistory,
    own(async ({ query }, subject) => ({
      status: 200,
      body: await history.history(subject, query.cursor ?? null),
    })),
  );

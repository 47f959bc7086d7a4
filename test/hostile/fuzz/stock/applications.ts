/** Applications of the kinds beside objections, ready for each command. */
import type { Client } from '../../../../client/src/index.ts';
import { type Answered, done, versionOf } from '../../../../local/acts/answered.ts';
import {
  type AppliedKind,
  claimApplication,
  decideSuspension,
  readApplication,
  type SuspensionDecision,
  takeBack,
} from '../../../../local/acts/apply.ts';
import type { Stock } from '../stock.ts';
import type { Token } from '../tokens.ts';
import { type About, bearing, by, each, expunging, type Prepare, resting } from './ready.ts';

export const repairing = (record: string) => ({
  record,
  statement: '已整改。',
  corrected: '已整改。',
  performed: '已缴清。',
  performedOn: '2026-11-25',
  pledge: '不再违法。',
});
export const withholding = (record: string) => ({
  record,
  statement: '不愿公开。',
  understood: true as const,
});
export const suspending = (record: string) => ({
  record,
  ground: 'litigation' as const,
  statement: '已起诉。',
  document: '受理通知书',
});

/** A kind of application beside objections: records that it may be to, how it is made, and how decided. */
interface OfKind {
  fresh(stock: Stock, about: About): Promise<string[]>;
  make(client: Client, record: string): Promise<Answered<{ id: string }>>;
  body(record: string): object;
  outcome: object;
}

/** One is over: taken back by who made it, or decided where nobody takes it back. */
async function ended(
  stock: Stock,
  about: About,
  kind: AppliedKind,
  id: string,
  outcome: object,
): Promise<string> {
  if (kind !== 'suspension') {
    await done(takeBack(stock.as(bearing(about)), kind, id));
    return id;
  }
  const handler = stock.as(by.handler);
  const version = versionOf(await readApplication(handler, kind, id));
  // The one of its kind, which the list of all kinds cannot say.
  await done(decideSuspension(handler, id, version, outcome as SuspensionDecision));
  return id;
}

/** What is done to applications of a kind, each by whom it is for. */
export function ofKind(
  kind: AppliedKind,
  decider: Token,
  { fresh, make, body, outcome }: OfKind,
): Record<string, Prepare> {
  const path = `POST /v1/${kind}s`;
  const open: (stock: Stock, about: About) => Promise<string[]> = async (stock, about) =>
    each(await fresh(stock, about), async (record) =>
      stock.made((await done(make(stock.as(bearing(about)), record))).id),
    );
  const official = kind === 'repair' ? decider.official : { id: 'MB-0002', name: 'Bo Tang' };
  const acts: Record<string, Prepare> = {
    [path]: async (stock, about) =>
      (await fresh(stock, about)).map((record) => ({ token: bearing(about), body: body(record) })),
    [`${path}/{id}/claims`]: async (stock, about) =>
      (await open(stock, about)).map((id) => ({ token: decider, id, body: {} })),
    [`${path}/{id}/releases`]: async (stock, about) =>
      each(await open(stock, about), async (id) => {
        await done(claimApplication(stock.as(decider), kind, id));
        return { token: decider, id, body: {} };
      }),
    [`${path}/{id}/assignments`]: async (stock, about) =>
      (await open(stock, about)).map((id) => ({
        token: by.supervision,
        id,
        body: { official, reason: '请假。' },
      })),
    [`${path}/{id}/decisions`]: async (stock, about) =>
      each(await open(stock, about), async (id) => {
        const version = versionOf(await readApplication(stock.as(decider), kind, id));
        return { token: decider, id, headers: resting(version), body: outcome };
      }),
  };
  acts[`${path}/{id}/expungements`] = async (stock, about) =>
    each(await open(stock, about), async (id) => ({
      token: by.handler,
      id: await ended(stock, about, kind, id, outcome),
      body: expunging,
    }));
  if (kind === 'suspension') return acts;
  return {
    ...acts,
    [`${path}/{id}/withdrawals`]: async (stock, about) =>
      (await open(stock, about)).map((id) => ({ token: bearing(about), id, body: {} })),
  };
}

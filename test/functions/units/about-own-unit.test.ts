/** M5.1, A4: no unit decides on what is recorded about itself, nor about one whose duties it has. */
import { beforeEach, describe, expect, test } from 'vitest';
import { firmCode } from '../../../local/acts/cast.ts';
import { callers } from '../../support/callers.ts';
import { contestedIn } from '../../support/contested.ts';
import type { Caller } from '../../support/event.ts';
import { type ExpungingCity, expungingCity } from '../../support/expungements.ts';
import { asFirm, firmRow } from '../../support/firm.ts';
import { measuredCity, unit } from '../../support/measures.ts';
import { published } from '../../support/publish.ts';
import { listIn } from '../../support/published.ts';

let city: Awaited<ReturnType<typeof measuredCity>>;
beforeEach(async () => {
  city = await measuredCity();
});

const isTheFirm = (name: string) => published(city, 'units', name, { code: firmCode.code });
const endsFor = (name: string, to: string, more: object = {}) =>
  published(city, 'units', name, {
    ...more,
    status: 'ended',
    successors: { provider: to, respondent: to, designator: to },
  });
const transport = { ...unit('transport'), scope: 'records:submit' };
const said = ({ status, body }: { status: number; body: { code?: string } }) => [status, body.code];
const barred = [403, 'own-unit-concerned'];

const decide = (id: string, as: Caller = callers.colleague) =>
  city.call('POST /v1/notices/{id}/decisions', as, {
    id,
    body: { outcome: 'withdraw', reasons: 'It was paid.' },
    headers: { 'if-match': '"3"' },
  });
const withdraw = (id: string, as: Caller = callers.colleague) =>
  city.call('POST /v1/records/{id}/withdrawals', as, {
    id,
    body: { document: '撤销决定', reason: 'It was quashed.' },
    headers: { 'if-match': '"1"' },
  });
const exempted = async (): Promise<string> =>
  (await city.submit([firmRow()], { exemption: 'food-safety-risk' })).body.results[0].record;

describe('A4 an official of the unit that is recorded', () => {
  test('does not decide on its reply to what the unit filed', async () => {
    const id = await contestedIn(city);
    await isTheFirm('market-regulation');
    expect(said(await decide(id))).toEqual(barred);
  });

  test('nor where it is another of the authorities that it is, or was', async () => {
    const id = await contestedIn(city);
    const authorities = listIn<string>('market-regulation', 'authorities');
    await published(city, 'units', 'market-regulation', { authorities: [...authorities, firmCode.code] });
    expect(said(await decide(id))).toEqual(barred);
    await published(city, 'units', 'market-regulation', { authorities });
    expect(said(await decide(id))).toEqual(barred);
  });

  test('does not take its record back in place of who filed it and has ended', async () => {
    const id = await exempted();
    await isTheFirm('transport');
    await endsFor('market-regulation', 'transport');
    expect(said(await withdraw(id, transport))).toEqual(barred);
  });

  test('does not decide on its objection as the management body', async () => {
    const record = await exempted();
    await isTheFirm('management-body');
    const raised = await city.call('POST /v1/objections', asFirm, {
      body: { record, ground: 'error', statement: 'It is not true.' },
    });
    const decided = await city.call('POST /v1/objections/{id}/decisions', callers.handler, {
      id: raised.body.id,
      body: { outcome: 'deleted', reasons: 'As the file says.' },
      headers: { 'if-match': String(raised.headers.etag) },
    });
    expect(said(decided)).toEqual(barred);
  });

  test('where it has the duties of the recorded unit, neither', async () => {
    const id = await contestedIn(city);
    await endsFor('transport', 'market-regulation', { code: firmCode.code });
    expect(said(await decide(id))).toEqual(barred);
  });

  test('does on what is recorded about others', async () => {
    const id = await contestedIn(city);
    await isTheFirm('transport');
    expect((await decide(id)).status).toBe(201);
    expect((await withdraw(await exempted())).status).toBe(201);
  });
});

describe('A4 whoever else decides does not where it is about their own unit', () => {
  let there: ExpungingCity;
  let record: string;
  beforeEach(async () => {
    there = await expungingCity();
    record = await there.repairable();
  });
  const isTheirs = (name: string) => published(there, 'units', name, { code: firmCode.code });

  test('the court does not report proceedings about a record of its own', async () => {
    await isTheirs('intermediate-court');
    expect(said(await there.suspend(record, callers.court))).toEqual(barred);
  });

  test.each([
    ['a suspension', 'suspensions', 'management-body', { outcome: 'confirmed' }, () => there.suspend(record)],
    ['a repair', 'repairs', 'market-regulation', { outcome: 'granted' }, () => there.repair(record)],
  ] as const)('%s is not decided', async (_, path, theirs, decision, apply) => {
    const { body, headers } = await apply();
    await isTheirs(theirs);
    const decided = await there.decide(path, body.id, decision, undefined, String(headers.etag));
    expect(said(decided)).toEqual(barred);
    expect(said(await there.claim(path, body.id))).toEqual(barred);
  });

  test('nor given to anybody by supervision', async () => {
    const { body } = await there.object(record);
    await isTheirs('supervision');
    const to = {
      official: { id: callers.handler.officialId, name: callers.handler.officialName },
      reason: 'r',
    };
    expect(said(await there.act('objections', body.id, 'assignments', callers.supervision, to))).toEqual(
      barred,
    );
  });

  test('supervision does not look at how an exemption about itself was used', async () => {
    const fresh = await there.exempted();
    await isTheirs('supervision');
    expect(said(await there.review(fresh))).toEqual(barred);
  });

  test('nor has what is held about itself destroyed', async () => {
    const { body, headers } = await there.ask(record);
    await isTheirs('supervision');
    const settled = await there.settle(body.id, 'expunge', callers.supervision, {
      version: String(headers.etag),
    });
    expect(said(settled)).toEqual(barred);
  });
});

/** M5.1, A4: no unit decides on what is recorded about itself, nor about one whose duties it has. */
import { beforeEach, describe, expect, test } from 'vitest';
import { firmCode } from '../../../local/acts/cast.ts';
import { callers } from '../../support/callers.ts';
import { contestedIn } from '../../support/contested.ts';
import type { Caller } from '../../support/event.ts';
import { asFirm, firmRow } from '../../support/firm.ts';
import { measuredCity, unit } from '../../support/measures.ts';
import { published } from '../../support/publish.ts';

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

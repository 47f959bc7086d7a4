/** M30.1 attacks on what follows a restore: each test says what should hold. */
import { appendFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { sweep } from '../../../functions/sweep/sweep.ts';
import { secondHandler, told } from '../../support/applications.ts';
import { callers } from '../../support/callers.ts';
import type { Caller } from '../../support/event.ts';
import { type ExpungingCity, expungingCity, illness } from '../../support/expungements.ts';
import { asFirm, firmRow } from '../../support/firm.ts';
import { copyOf, putBack, restored } from '../../support/restored.ts';

const log = (...of: unknown[]) => appendFileSync('/tmp/enemy.log', `${of.map((e) => JSON.stringify(e)).join(' ')}\n`);

let city: ExpungingCity;
beforeEach(async () => {
  city = await expungingCity();
});

/** What is done and then lost: the tables are put back to before it, the log keeps it. */
async function losing(act: () => Promise<unknown>): Promise<void> {
  await city.sealAll();
  const copied = copyOf(city);
  city.clock.now = new Date(Date.parse(city.clock.now) + 600_000).toISOString();
  await act();
  await city.sealAll();
  putBack(city, copied);
}
async function settleLoss(id: string, outcome: 'stands' | 'ended', caller: Caller = secondHandler) {
  const { headers } = await city.call('GET /v1/losses/{id}', caller, { id });
  return city.call('POST /v1/losses/{id}/settlements', caller, {
    id,
    body: { outcome, document: '（2026）恢复1号', reasons: 'As the paper file says.' },
    headers: { 'if-match': String(headers.etag) },
  });
}

describe('M30.1, M16.1 a restore to before an expungement was confirmed', () => {
  test('an expungement that a handler asked for can be settled by somebody, and then decided', async () => {
    const record = await city.exempted({ 违法事实: illness });
    const asked = await city.ask(record, callers.handler);
    await losing(() => city.settle(asked.body.id));
    await restored(city);
    expect((await settleLoss(record, 'stands')).status).toBe(201);
    const settled = await settleLoss(asked.body.id, 'stands', secondHandler);
    expect(told(settled)).toEqual([201, undefined]);
    expect((await city.settle(asked.body.id)).status).toBe(201);
  });

  test('what two officials had destroyed is shown to nobody again, the handler who settles it among them', async () => {
    const record = await city.exempted({ 违法事实: illness });
    await losing(async () => city.settle((await city.ask(record)).body.id));
    await restored(city);
    const read = await city.call('GET /v1/records/{id}', callers.handler, { id: record });
    expect(JSON.stringify(read.body)).not.toContain(illness);
  });

  test('nor to everybody, by one official alone who takes it for what stands', async () => {
    const record = await city.exempted({ 违法事实: illness });
    await losing(async () => city.settle((await city.ask(record)).body.id));
    await restored(city);
    log('loss', (await city.call('GET /v1/losses/{id}', callers.handler, { id: record })).body);
    const settled = await settleLoss(record, 'stands');
    log('stands', settled.status, settled.body, await city.shownTo(record));
    expect(await city.shownTo(record)).toEqual([]);
  });
});

describe('M30.1, M11.1 a restore takes no hearing from anybody', () => {
  test('whose reply was lost may reply again, however late the loss is settled', async () => {
    const record = await city.fileIn('notified');
    await losing(() => city.reply(record));
    await restored(city);
    log('reply while behind', told(await city.reply(record)));
    const endsAt = (await city.stored(record)).state.notice?.endsAt ?? '';
    city.clock.now = new Date(Date.parse(endsAt) + 3600_000).toISOString();
    await sweep(city.wired, city.edge);
    expect((await settleLoss(record, 'stands')).status).toBe(201);
    const late = await city.reply(record);
    await sweep(city.wired, city.edge);
    log('late', told(late), (await city.stored(record)).state.status, await city.shownTo(record));
    expect((await city.stored(record)).state.status).not.toBe('active');
  });
});

describe('M30.1 what an operator may ask for', () => {
  test.each([{}, { to: 'nonsense' }, { from: -5 }, { from: 1.5 }, { from: 1e9 }, { from: 'x' as unknown as number }, { to: undefined as unknown as string }, {to: null as unknown as string}])('%j is answered by what is wrong', async (more) => {
    const record = await city.exempted();
    await losing(() => city.withdraw(record));
    let first: unknown;
    try { first = await restored(city, more); } catch (error) { first = String(error); }
    log(more, first);
    try { first = (await restored(city)).found; } catch (error) { first = String(error); }
    log('  then', first, (await city.stored(record)).state.losses?.length ?? 0);
  });
});

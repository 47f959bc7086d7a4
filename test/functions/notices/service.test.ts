/** A14 M11.2 each way of serving a notice has its own day from which the period to reply runs (Art. 11). */
import { beforeEach, describe, expect, test } from 'vitest';
import { told } from '../../support/applications.ts';
import { callers } from '../../support/callers.ts';
import { recordsCity } from '../../support/records.ts';

let city: Awaited<ReturnType<typeof recordsCity>>;
let id: string;
beforeEach(async () => {
  city = await recordsCity();
  city.clock.now = '2026-12-01T02:00:00.000Z';
  id = await city.file();
  city.clock.now = '2026-12-07T02:00:00.000Z';
});

const serve = (method: string, servedOn = '2026-12-07', proof = '公告第12号') =>
  city.call('POST /v1/notices/{id}/deliveries', callers.provider, { id, body: { method, servedOn, proof } });

describe('A14 the ten days to reply run', () => {
  test.each([
    ['in-person', '2026-12-17'],
    ['registered-mail', '2026-12-17'],
    ['electronic', '2026-12-17'],
    // Thirty days, then ten, the last of them a Saturday.
    ['public-announcement', '2027-01-18'],
  ])('served by %s, to the end of %s', async (method, lastDay) => {
    const { status, body } = await serve(method);
    expect([status, body.replyLastDay]).toEqual([201, lastDay]);
    city.clock.now = new Date(Date.parse(body.replyUntil) - 1).toISOString();
    expect((await city.reply(id)).status).toBe(201);
    city.clock.now = body.replyUntil;
    expect(told(await city.reply(id))).toEqual([409, 'notice-period-over']);
  });

  test('a service that is entered late shortens nobody’s time: from the day on which it is entered', async () => {
    expect((await serve('registered-mail', '2026-12-02')).body.replyLastDay).toBe('2026-12-17');
  });

  test('an announcement that has begun stops the limit of the delivery', async () => {
    const { deliverBy } = (await city.stored(id)).state.notice ?? {};
    city.clock.now = new Date(Date.parse(deliverBy ?? '') - 60_000).toISOString();
    const on = new Date(Date.parse(city.clock.now) + 28_800_000).toISOString().slice(0, 10);
    expect((await serve('public-announcement', on)).status).toBe(201);
    await expect(city.timer(id, { type: 'return' }, deliverBy ?? '')).rejects.toThrow('not-possible-now');
  });
});

describe('A14 what is no service counts as none', () => {
  test.each([
    ['before the notice was made', 'in-person', '2026-11-30'],
    ['in the future', 'in-person', '2026-12-08'],
  ])('%s', async (_, method, on) => {
    expect(told(await serve(method, on))).toEqual([409, 'impossible-delivery-date']);
  });

  test.each(['', '\u200b', '无'])('without what shows it: %j', async (proof) => {
    expect((await serve('in-person', '2026-12-07', proof)).status).toBe(422);
    expect((await city.stored(id)).state.status).toBe('notifying');
  });

  test('by an official who says that the person acknowledged it', async () => {
    const body = { method: 'acknowledged' };
    const answer = await city.call('POST /v1/notices/{id}/deliveries', callers.provider, { id, body });
    expect(answer.status).toBeGreaterThanOrEqual(409);
  });
});

/** E8: a start that was lost, a dispatcher that is down: no message comes, the clock moves, and the sweep keeps every right. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { sweep } from '../../../functions/sweep/sweep.ts';
import { shift } from '../../support/actors.ts';
import { callers } from '../../support/callers.ts';
import { asFirm, firmRow } from '../../support/firm.ts';
import { measuredCity } from '../../support/measures.ts';
import { type RecallCity, recallCity } from '../../support/recalls.ts';
import { byIntake } from '../../support/served.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

let said: unknown[];
beforeEach(() => {
  said = [];
  vi.spyOn(console, 'warn').mockImplementation((line) => void said.push(line));
});
afterEach(() => vi.restoreAllMocks());

/** What the sweep says that something else should have done. */
const missed = (kind: string, command: string, count = 1) => ({
  code: 'not-done-in-time',
  kind,
  command,
  count,
});

let city: RecallCity;
beforeEach(async () => {
  city = await recallCity(undefined, byIntake);
});

const sweptAt = (at: string): Promise<number> => {
  city.clock.now = at;
  return sweep(city.wired, city.edge);
};
const acknowledge = (id: string) =>
  city.call('POST /v1/notices/{id}/deliveries', asFirm, { id, body: { method: 'acknowledged' } });
const records = async () => (await city.call('GET /v1/me/records', asFirm)).body.items;
const status = async (id: string) => (await city.stored(id)).state.status;
const notice = async (id: string) => (await city.stored(id)).state.notice;

describe('E8 M11.2 a notice', () => {
  test('not delivered in time goes back on its second, by the sweep alone: that is its work, and nothing is said', async () => {
    const id = await city.file();
    const limit = (await notice(id))?.deliverBy ?? '';
    expect(await sweptAt(shift(limit, -1))).toBe(0);
    expect(await sweptAt(limit)).toBe(1);
    expect(await city.work(callers.provider)).toContainEqual(['notice-returned', id]);
    expect(await sweptAt(shift(limit, day))).toBe(0);
    expect(said).toEqual([]);
  });

  test.each([
    ['in its last millisecond', -1, 201, undefined],
    ['on its second, before any sweep', 0, 409, 'delivery-limit-over'],
    ['two days later, while nothing was swept', 2 * day, 409, 'delivery-limit-over'],
  ])('delivered %s', async (_, off, code, because) => {
    const id = await city.file();
    city.clock.now = shift((await notice(id))?.deliverBy ?? '', off);
    const answer = await acknowledge(id);
    expect([answer.status, answer.body.code]).toEqual([code, because]);
  });

  test('delivered, whose workflow never began, takes effect minutes after its period, and that is said', async () => {
    const id = await city.file();
    await acknowledge(id);
    const end = (await notice(id))?.endsAt ?? '';
    expect(await sweptAt(shift(end, 10 * minute - 1))).toBe(0);
    expect(await sweptAt(shift(end, 10 * minute))).toBe(1);
    expect(await city.inquired()).toEqual([id]);
    expect(said).toEqual([missed('record', 'activate')]);
  });

  test('replied to and never decided is overdue for supervision, and the record has no effect', async () => {
    const id = await city.file();
    await acknowledge(id);
    await city.reply(id);
    const limit = (await notice(id))?.decideBy ?? '';
    expect(await sweptAt(shift(limit, 2 * day))).toBe(1);
    expect(await city.work(callers.supervision)).toContainEqual(['decide-reply', id]);
    expect(await city.inquired()).toEqual([]);
    expect(said).toEqual([missed('record', 'mark-reply-overdue')]);
  });

  test('two sweeps at once let it take effect once', async () => {
    const id = await city.file();
    await acknowledge(id);
    city.clock.now = shift((await notice(id))?.endsAt ?? '', day);
    await Promise.all([1, 2].map(() => sweep(city.wired, city.edge)));
    expect((await city.stored(id)).seq).toBe(3);
    expect(said).toEqual([missed('record', 'activate')]);
  });
});

describe('E8 M33.2 an objection whose workflow never began', () => {
  test.each([
    ['to a record', async () => ({ record: await city.file(), ground: 'error' })],
    ['to what is missing', async () => ({ missing: 'The permit of 2026', ground: 'omission' })],
  ])('%s: is reminded of and escalated minutes after each instant, and both are said', async (_, about) => {
    const body = { ...(await about()), statement: 'It is not so.' };
    const { id, dueAt } = (await city.call('POST /v1/objections', asFirm, { body })).body;
    const read = async () => (await city.call('GET /v1/objections/{id}', callers.handler, { id })).body;
    const [found] = (await city.wired.cases.load(null, [id])).cases;
    const remindAt = found?.state.kind === 'objection' ? found.state.remindAt : '';
    await sweptAt(shift(remindAt, 10 * minute));
    expect(await read()).toMatchObject({ remindedAt: city.clock.now, escalatedAt: null });
    await sweptAt(shift(dueAt, 10 * minute - 1));
    expect(await read()).toMatchObject({ overdue: true, escalatedAt: null });
    await sweptAt(shift(dueAt, 10 * minute));
    expect(await read()).toMatchObject({ escalatedAt: city.clock.now });
    expect(await city.work(callers.supervision)).toContainEqual(['decide-objection', id]);
    expect(said).toEqual([missed('objection', 'remind'), missed('objection', 'escalate')]);
  });
});

describe('E8 M10.1 a submission that the intake never heard of', () => {
  const submitted = async () => {
    const body = { item: 'administrative-penalties', records: [firmRow()] };
    return (await city.call('POST /v1/submissions', callers.provider, { body })).body;
  };
  const read = async (id: string) =>
    (await city.call('GET /v1/submissions/{id}', callers.provider, { id })).body;

  test('is recorded half an hour later, once, as what was acknowledged is never lost', async () => {
    const { id, receivedAt } = await submitted();
    expect(await sweptAt(shift(receivedAt, 30 * minute - 1))).toBe(0);
    await sweptAt(shift(receivedAt, 30 * minute));
    expect(await read(id)).toMatchObject({ status: 'recorded' });
    expect(await records()).toHaveLength(1);
    expect(await sweptAt(shift(receivedAt, 2 * day))).toBe(0);
    expect(said).toEqual([missed('submission', 'record')]);
  });

  test('after two days the notice goes out with its whole time to reply', async () => {
    const { receivedAt } = await submitted();
    await sweptAt(shift(receivedAt, 2 * day));
    const [{ id }] = await records();
    expect((await acknowledge(id)).body.replyLastDay).toBe('2026-12-14');
  });

  test('two sweeps and the intake at once make one record of each row', async () => {
    const { receivedAt } = await submitted();
    city.clock.now = shift(receivedAt, day);
    const sweeps = [1, 2].map(() => sweep(city.wired, city.edge).catch(() => 0));
    await Promise.all(sweeps);
    await sweep(city.wired, city.edge);
    expect(await records()).toHaveLength(1);
  });
});

describe('E8 M33.2 what others are owed of a record, where no message came', () => {
  test('whoever saw it is told half an hour after it was withdrawn, and that is said', async () => {
    const { record } = await city.seenByBank();
    await city.withdraw(record);
    const at = city.clock.now;
    expect(await city.own()).toEqual([]);
    await sweptAt(shift(at, 30 * minute - 1));
    expect(await city.toldUnits()).toEqual([]);
    await sweptAt(shift(at, 30 * minute));
    expect(await city.toldUnits()).toEqual(['harbour-bank']);
    expect(said).toEqual([missed('record', 'settle-owed')]);
    await sweptAt(shift(at, 2 * day));
    expect(await city.toldUnits()).toEqual(['harbour-bank']);
    expect(said).toHaveLength(1);
  });

  test('of two corrections in a row each is told', async () => {
    const { record } = await city.seenByBank();
    await city.correct(record);
    await city.look();
    await city.correct(record, { facts: '再行查明。' });
    await sweptAt(shift(city.clock.now, 2 * day));
    expect(await city.toldUnits()).toEqual(expect.arrayContaining(['harbour-bank', 'procurement-centre']));
  });

  test('where the messages came, nobody is told twice and nothing is said', async () => {
    const { record } = await city.seenByBank();
    await city.withdraw(record);
    await city.tell(record);
    const told = await city.own();
    await sweptAt(shift(city.clock.now, 30 * minute));
    expect(await city.own()).toEqual(told);
    expect((await city.stored(record)).state.owed).toBeNull();
    expect(said).toEqual([]);
  });

  test('A10 the measures that rest on it end, and whoever implemented them is asked to lift them', async () => {
    const measured = await measuredCity();
    const record = await measured.designated();
    const { body } = await measured.start(record);
    await measured.feedback(body.id, 'procurement-centre');
    await measured.deleted(record);
    measured.clock.now = shift(measured.clock.now, 30 * minute);
    await sweep(measured.wired, measured.edge);
    expect(await measured.work('procurement-centre')).toEqual([['lift-measure', body.id]]);
    expect(said).toEqual([missed('record', 'settle-owed')]);
  });
});

describe('E8 M25.1 a joint response', () => {
  test('whose workflow never began is overdue minutes after its limit, and that is said', async () => {
    const measured = await measuredCity();
    const { body } = await measured.start(await measured.designated());
    measured.clock.now = shift(body.dueAt, 10 * minute);
    expect(await sweep(measured.wired, measured.edge)).toBe(1);
    expect(await measured.work('market-regulation')).toContainEqual(['feedback-overdue', body.id]);
    expect(said).toEqual([missed('joint-response', 'mark-overdue')]);
  });
});

test('E8 a case with which something is wrong keeps nobody else’s right', async () => {
  const [broken, other] = [await city.file(), await city.file()];
  const limit = (await notice(other))?.deliverBy ?? '';
  city.clock.now = limit;
  const cases = {
    ...city.wired.cases,
    write: async (...[writing, replay]: Parameters<typeof city.wired.cases.write>) => {
      if (writing.changes.some(({ state }) => state.id === broken)) throw new Error('It is damaged.');
      return city.wired.cases.write(writing, replay);
    },
  };
  await expect(sweep({ ...city.wired, cases }, city.edge)).rejects.toThrow('could not be swept');
  expect([await status(broken), await status(other)]).toEqual(['notifying', 'returned']);
});

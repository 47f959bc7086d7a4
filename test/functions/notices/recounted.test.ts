/** A15: a calendar that is published while a period to reply runs counts for it, only ever to its person's good. */
import { beforeEach, describe, expect, test } from 'vitest';
import { steps } from '../../../functions/steps/steps.ts';
import { sweep } from '../../../functions/sweep/sweep.ts';
import { endOfDay, type Instant } from '../../../shared/time/civil.ts';
import { shift } from '../../support/actors.ts';
import { callers } from '../../support/callers.ts';
import { asFirm } from '../../support/firm.ts';
import { exemption, type RecordsCity, recordsCity } from '../../support/records.ts';
import type { Answered } from '../../support/served.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
/** Ten days later is 1 January 2027, a Friday that is fixed by decree: of 2027 nothing is announced. */
const told = '2026-12-22T02:00:00.000Z';
/** So the period runs to the end of the Monday after it. */
const said = endOfDay('2027-01-04');
const published = '2026-12-26T02:00:00.000Z';
/** What widens, or may, takes effect a day after its approval. */
const inEffect = shift(published, day);

/** By which offices rest until Tuesday 5 January. */
const longer = {
  year: 2027,
  holidays: ['2027-01-01', '2027-01-04', '2027-01-05'],
  workingWeekends: [] as string[],
};
const recountedTo = endOfDay('2027-01-06');

let city: RecordsCity;
beforeEach(async () => {
  city = await recordsCity();
});

async function publish(
  content: object,
  more: object = {},
  at = published,
  name = 'year-2027',
): Promise<Answered> {
  city.clock.now = at;
  const drafted = { what: 'calendars', name, content };
  const { body } = await city.call('POST /v1/publications', callers.drafter, { body: drafted });
  const headers = { 'if-match': '"1"' };
  const approval = { id: body.id, body: more, headers };
  return city.call('POST /v1/publications/{id}/approvals', callers.approver, approval);
}

async function notified(row: Record<string, string> = {}): Promise<string> {
  const id = await city.file(row);
  city.clock.now = told;
  expect((await city.acknowledge(id)).body).toMatchObject({ replyUntil: said, replyLastDay: '2027-01-04' });
  return id;
}

const swept = (at: Instant, cases = city.wired.cases): Promise<number> => {
  city.clock.now = at;
  return sweep({ ...city.wired, cases }, city.edge);
};

const notice = async (id: string) => (await city.call('GET /v1/notices/{id}', asFirm, { id })).body;

const events = async (id: string) =>
  (await city.call('GET /v1/me/history', asFirm)).body.items.filter(
    (each: { case: string; type: string }) => each.case === id && each.type === 'PeriodRecounted',
  );

/** What a timer of the workflow does. */
const timer = (id: string, command: string, at: Instant) => {
  city.clock.now = at;
  return steps(city.wired.cases, city.edge)({ workflow: 'notice', id, command });
};

describe('A15 a notice period whose last day is 1 January 2027, of which no calendar is announced', () => {
  test('is counted anew by the sweep when one takes effect, and its person reads until when, and why', async () => {
    const id = await notified();
    expect((await publish(longer)).body.effectiveAt).toBe(inEffect);
    expect(await swept(shift(inEffect, -1))).toBe(0);
    expect(await notice(id)).toMatchObject({ replyUntil: said, recounted: null, version: 2 });
    expect(await swept(inEffect)).toBe(1);
    const calendar = { id: 'year-2027', version: 1 };
    expect(await notice(id)).toMatchObject({
      replyUntil: recountedTo,
      replyLastDay: '2027-01-06',
      recounted: { at: inEffect, lastDayBefore: '2027-01-04', calendar },
      version: 3,
    });
    const data = { said, endsAt: recountedTo, decideBy: null, calendar };
    const by = { as: 'platform', process: 'sweep' };
    expect(await events(id)).toMatchObject([{ at: inEffect, by, data }]);
    await city.sealAll();
    const proof = await city.call('GET /v1/audit/proofs/{id}', callers.supervision, { id });
    expect(proof.body).toMatchObject({ whole: true, events: 3 });
    city.clock.now = shift(said, minute);
    expect((await city.reply(id)).status).toBe(201);
  });

  test('the timer that waits for the end that was said hears of the new one, and the record takes effect then', async () => {
    const id = await notified();
    await publish(longer);
    await swept(inEffect);
    await expect(timer(id, 'activate', said)).rejects.toMatchObject({ name: 'Postponed' });
    expect(await city.inquired()).toEqual([]);
    await expect(timer(id, 'activate', shift(recountedTo, -minute))).rejects.toMatchObject({
      name: 'NotYet',
    });
    expect(await timer(id, 'activate', recountedTo)).toEqual({ done: 'command' });
    expect(await city.inquired()).toEqual([id]);
  });

  test('the timer comes before any sweep: it counts anew, once, and lets nothing take effect', async () => {
    const id = await notified();
    await publish(longer);
    for (const _ of [1, 2]) {
      await expect(timer(id, 'activate', said)).rejects.toMatchObject({ name: 'Postponed' });
    }
    expect(await notice(id)).toMatchObject({ status: 'notified', replyUntil: recountedTo });
    expect(await events(id)).toHaveLength(1);
    expect(await swept(shift(said, minute))).toBe(0);
    expect(await city.inquired()).toEqual([]);
  });

  test('nobody loses a day where the sweep has not been: a reply counts, and confirms nobody too early', async () => {
    const [replied, contested] = [await notified(), await notified()];
    expect((await city.reply(contested)).status).toBe(201);
    await publish(longer);
    city.clock.now = shift(said, minute);
    expect((await city.reply(replied)).status).toBe(201);
    expect(await notice(replied)).toMatchObject({ status: 'contested', replyUntil: recountedTo });
    const early = await city.decideReply(contested, 'confirm');
    expect([early.status, early.body.code]).toEqual([409, 'notice-period-running']);
    city.clock.now = recountedTo;
    expect((await city.decideReply(contested, 'confirm')).status).toBe(201);
    expect(await events(contested)).toHaveLength(1);
  });
});

describe('A15 only ever to the person’s good', () => {
  test.each([
    ['one that ends it earlier', { ...longer, holidays: [], workingWeekends: [] }],
    [
      'one by which the weekend is worked',
      { ...longer, holidays: ['2027-01-01'], workingWeekends: ['2027-01-02', '2027-01-03'] },
    ],
    ['one that moves no last day', { ...longer, holidays: ['2027-01-01', '2027-01-05'] }],
    ['one of another year', { year: 2028, holidays: ['2028-01-03'], workingWeekends: [] }],
  ])('%s changes nothing', async (_, content) => {
    const id = await notified();
    await publish(content);
    expect(await swept(inEffect)).toBe(0);
    expect(await notice(id)).toMatchObject({ replyUntil: said, recounted: null, version: 2 });
    expect(await timer(id, 'activate', said)).toEqual({ done: 'command' });
  });

  test.each([
    ['a millisecond before its end', -1, recountedTo],
    ['in the instant of its end', 0, said],
    ['after it, before the record took effect', minute, said],
  ])('one that takes effect %s: it ends as it must', async (_, off, endsAt) => {
    const id = await notified();
    expect((await publish(longer, { effectiveAt: shift(said, off) })).status).toBe(201);
    await swept(shift(said, 2 * minute));
    expect(await notice(id)).toMatchObject({ replyUntil: endsAt });
    const late = timer(id, 'activate', shift(said, 2 * minute));
    if (endsAt === said) expect(await late).toEqual({ done: 'command' });
    else await expect(late).rejects.toMatchObject({ name: 'Postponed' });
  });

  test('a corrected version lengthens it again, and one that takes that back does not', async () => {
    const id = await notified();
    await publish(longer);
    await swept(inEffect);
    const again = { ...longer, holidays: [...longer.holidays, '2027-01-06'] };
    expect((await publish(again, {}, shift(inEffect, minute))).body.version).toBe(2);
    expect(await swept(shift(inEffect, 2 * day))).toBe(1);
    expect(await notice(id)).toMatchObject({
      replyLastDay: '2027-01-07',
      recounted: { lastDayBefore: '2027-01-06', calendar: { id: 'year-2027', version: 2 } },
    });
    await publish(longer, {}, shift(inEffect, 2 * day));
    expect(await swept(shift(inEffect, 4 * day))).toBe(0);
    expect(await notice(id)).toMatchObject({ replyLastDay: '2027-01-07' });
  });

  test('no other limit moves, but for the official’s, which starts with its end', async () => {
    const id = await notified();
    await city.reply(id);
    await city.objected(id);
    const before = await city.stored(id);
    const limit = async () =>
      (await city.call('GET /v1/worklist', callers.provider)).body.items.filter(
        ({ what }: { what: string }) => what === 'decide-reply',
      );
    expect(await limit()).toMatchObject([{ lastDay: '2027-01-14' }]);
    await publish(longer);
    await swept(inEffect);
    expect(await limit()).toMatchObject([{ case: id, lastDay: '2027-01-16' }]);
    const { state } = await city.stored(id);
    const { recounted: _, ...hearing } = state.notice ?? {};
    expect(state).toMatchObject({ endsAt: before.state.endsAt, restrictions: before.state.restrictions });
    expect(hearing).toMatchObject({
      deliverBy: before.state.notice?.deliverBy,
      countedTo: '2027-01-01',
      decideBy: endOfDay('2027-01-16'),
    });
    await expect(timer(id, 'mark-reply-overdue', endOfDay('2027-01-14'))).rejects.toMatchObject({
      name: 'Postponed',
    });
  });

  test('who is listed without a notice before may reply for as long, too', async () => {
    city.clock.now = told;
    const id = await city.file({}, { exemption });
    expect(await notice(id)).toMatchObject({ replyUntil: said, status: 'active' });
    await publish(longer);
    expect(await swept(inEffect)).toBe(1);
    expect(await notice(id)).toMatchObject({ replyUntil: recountedTo, status: 'active' });
    expect(await city.inquired()).toEqual([id]);
    city.clock.now = shift(recountedTo, -1);
    expect((await city.reply(id)).status).toBe(201);
  });

  test('it moves nobody’s version: who read the notice before it decides on the same thing', async () => {
    const id = await notified();
    await city.reply(id);
    const read = await city.etagOf(id);
    await publish(longer);
    await swept(inEffect);
    const body = { outcome: 'withdraw', reasons: 'They are right.' };
    const headers = { 'if-match': read };
    const decided = await city.call('POST /v1/notices/{id}/decisions', callers.colleague, {
      id,
      body,
      headers,
    });
    expect(decided.status).toBe(201);
  });
});

describe('A15 whatever befalls the sweep', () => {
  /** More than go together. */
  const count = 20;

  const many = async () => {
    const ids: string[] = [];
    for (let index = 0; index < count; index++) ids.push(await notified());
    return ids;
  };

  const ends = async (ids: string[]) =>
    new Set(await Promise.all(ids.map(async (id) => (await city.stored(id)).state.notice?.endsAt)));

  const recounts = async (ids: string[]) =>
    (await Promise.all(ids.map(async (id) => (await city.stored(id)).seq))).map((seq) => seq - 2);

  test.each([
    ['a year that is over', 'year-2025', { year: 2025, holidays: ['2025-01-01'], workingWeekends: [] }],
    ['a year over before it takes effect', 'year-2026', { year: 2026, holidays: [], workingWeekends: [] }],
  ])('a calendar of %s is noted, and keeps nothing else waiting', async (_, name, content) => {
    expect((await publish(content, {}, '2026-12-31T02:00:00.000Z', name)).status).toBe(201);
    const at = '2027-01-02T02:00:00.000Z';
    await swept(at);
    await swept(shift(at, 10 * minute));
    expect(await swept(shift(at, 20 * minute))).toBe(0);
  });

  test('what goes wrong with one case is told, and everybody else’s is done', async () => {
    const ids = await many();
    await publish(longer);
    const { cases } = city.wired;
    const broken = {
      ...cases,
      load: async (...given: Parameters<typeof cases.load>) => {
        if (given[1].some((id) => id.startsWith('pub_'))) throw new Error('It cannot be read.');
        return cases.load(...given);
      },
    };
    const end = (await city.stored(ids[0] ?? '')).state.endsAt;
    // First the calendar counts that came meanwhile, then what is due by it.
    for (const _ of [1, 2]) await expect(swept(end, broken)).rejects.toThrow('could not be swept');
    const statuses = await Promise.all(ids.map(async (id) => (await city.stored(id)).state.status));
    expect(new Set(statuses)).toEqual(new Set(['archived']));
  });

  test('one that dies in between leaves the rest to the next', async () => {
    const ids = await many();
    await publish(longer);
    const { cases } = city.wired;
    let written = 0;
    const dying = {
      ...cases,
      write: async (...given: Parameters<typeof cases.write>) => {
        if (written++ > 1) throw new Error('It died.');
        return cases.write(...given);
      },
    };
    await expect(swept(inEffect, dying)).rejects.toThrow('could not be swept');
    expect(await ends(ids)).toEqual(new Set([said, recountedTo]));
    await swept(shift(inEffect, 5 * minute));
    expect(await ends(ids)).toEqual(new Set([recountedTo]));
    expect(await recounts(ids)).toEqual(ids.map(() => 1));
  });

  test('two at once count each period once', async () => {
    const ids = await many();
    await publish(longer);
    await Promise.all([swept(inEffect), swept(inEffect)]);
    await swept(shift(inEffect, 5 * minute));
    expect(await ends(ids)).toEqual(new Set([recountedTo]));
    expect(await recounts(ids)).toEqual(ids.map(() => 1));
  });

  test('one whose workflow was lost takes effect by the sweep, a while after its new end', async () => {
    const id = await notified();
    await publish(longer);
    await swept(inEffect);
    expect(await swept(shift(said, day))).toBe(0);
    expect(await swept(shift(recountedTo, 10 * minute - 1))).toBe(0);
    expect(await swept(shift(recountedTo, 10 * minute))).toBe(1);
    expect(await city.inquired()).toEqual([id]);
  });

  test('without a sweep for days, it is counted anew first, and takes effect by the next', async () => {
    const id = await notified();
    await publish(longer);
    await swept(shift(recountedTo, day));
    expect(await notice(id)).toMatchObject({ replyUntil: recountedTo });
    await swept(shift(recountedTo, day + minute));
    expect(await events(id)).toHaveLength(1);
    expect(await city.inquired()).toEqual([id]);
  });

  test('it looks at the periods that a calendar touches and at nothing else that is stored, and rests once it is done', async () => {
    const touched = await notified();
    for (let index = 0; index < count; index++) await city.file();
    await publish(longer);
    const loads: string[][] = [];
    const { cases } = city.wired;
    const watched = {
      ...cases,
      load: async (...given: Parameters<typeof cases.load>) => {
        loads.push(given[1]);
        return cases.load(...given);
      },
    };
    await swept(inEffect, watched);
    const records = loads.flat().filter((id) => id.startsWith('rec_'));
    expect(records).toEqual([touched]);
    loads.length = 0;
    await swept(shift(inEffect, 10 * minute), watched);
    loads.length = 0;
    const sent = city.sent.length;
    await swept(shift(inEffect, 15 * minute), watched);
    expect(loads).toEqual([]);
    // One call a shard.
    expect(city.sent.slice(sent)).toEqual(Array.from({ length: 8 }, () => 'Query'));
  });
});

/** A4 M53.1 Whoever reported proceedings, or filed the record that they are about, does not decide what becomes of them. */
import { beforeEach, describe, expect, test } from 'vitest';
import { type ApplicationsCity, applicationsCity, told } from '../../support/applications.ts';
import { callers } from '../../support/callers.ts';
import type { Caller } from '../../support/event.ts';
import { asFirm } from '../../support/firm.ts';

let city: ApplicationsCity;
let record: string;
beforeEach(async () => {
  city = await applicationsCity();
  record = await city.exempted();
});

const barred = [403, 'brought-by-oneself'];
const reporting: Caller = { ...callers.handler, scope: 'suspensions:report' };
const another: Caller = {
  ...callers.handler,
  client: 'two',
  officialId: 'MB-0002',
  officialName: 'Qiao Lan',
};
const withdrawn = { how: 'withdrawn', on: '2026-12-01', document: '（2026）某行终9号' };

describe('A4 an official of the management body who reports proceedings themselves', () => {
  test('hides nothing: neither confirms the report nor claims it; a colleague decides', async () => {
    const { id } = (await city.suspend(record, reporting)).body;
    const read = await city.readOne('suspensions', id, another);
    const decide = (outcome: string, as: Caller) =>
      city.decide('suspensions', id, { outcome }, as, String(read.headers.etag));
    expect(told(await decide('confirmed', callers.handler))).toEqual(barred);
    expect(told(await decide('dismissed', callers.handler))).toEqual(barred);
    expect(told(await city.claim('suspensions', id))).toEqual(barred);
    expect(await city.shownTo(record)).toContain('public');
    expect((await decide('confirmed', another)).status).toBe(201);
  });

  test('is not given it by supervision', async () => {
    const { id } = (await city.suspend(record, reporting)).body;
    const { officialId, officialName } = callers.handler;
    const to = { official: { id: officialId, name: officialName }, reason: '轮到该承办人员。' };
    const given = await city.act('suspensions', id, 'assignments', callers.supervision, to);
    expect(told(given)).toEqual([409, 'brought-by-oneself']);
  });
});

test.each([
  ['suspensions', () => city.suspend(record), { outcome: 'ended', concluded: withdrawn }],
  ['nondisclosures', async () => city.wish(await city.commended()), { outcome: 'granted' }],
] as const)(
  'A4 of %s who filed the record decides none, where they are with the management body by now',
  async (path, apply, decision) => {
    const { body, headers } = await apply();
    const { officialId, officialName } = callers.provider;
    const moved: Caller = { ...callers.handler, client: 'moved', officialId, officialName };
    expect(told(await city.decide(path, body.id, decision, moved, String(headers.etag)))).toEqual(barred);
    expect((await city.decide(path, body.id, decision, callers.handler, String(headers.etag))).status).toBe(
      201,
    );
  },
);

describe('A4 what somebody may not decide costs nothing to refuse', () => {
  test.each(['9999-12-17', '9999-12-31', '2027-01-01'])('with the day %s', async (on) => {
    const { body, headers } = await city.suspend(record);
    const decision = { outcome: 'ended', concluded: { how: 'first-judgment', on, document: 'd1' } };
    const stranger: Caller = { ...callers.handler, unit: 'harbour-bank' };
    const refused = await city.decide('suspensions', body.id, decision, stranger, String(headers.etag));
    expect(told(refused)).toEqual([404, 'not-found']);
    const answer = await city.decide('suspensions', body.id, decision, callers.handler, String(headers.etag));
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
  });
});

describe('M8.1 who reports for a unit', () => {
  test.each(['no-such-unit', 'justice-bureau-of-old'])(
    'is not heard for %s, which the register does not name',
    async (unit) => {
      const answer = await city.suspend(record, { ...callers.court, unit });
      expect(told(answer)).toEqual([403, 'unit-not-registered']);
    },
  );

  test('A4 an official’s number in small letters is the number of who has it in hand', async () => {
    const { body, headers } = await city.suspend(record, asFirm);
    const to = {
      official: { id: 'mb-0001', name: callers.handler.officialName },
      reason: '轮到该承办人员。',
    };
    expect((await city.act('suspensions', body.id, 'assignments', callers.supervision, to)).status).toBe(201);
    const decision = { outcome: 'ended', concluded: withdrawn };
    const { headers: now } = await city.readOne('suspensions', body.id, callers.handler);
    expect(String(now.etag)).not.toBe(String(headers.etag));
    expect(
      (await city.decide('suspensions', body.id, decision, callers.handler, String(now.etag))).status,
    ).toBe(201);
  });
});

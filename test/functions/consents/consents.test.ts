import { beforeEach, describe, expect, test } from 'vitest';
import { shift } from '../../support/actors.ts';
import { callers } from '../../support/callers.ts';
import { asHousing, asPerson, consentBody, stranger } from '../../support/consents.ts';
import { served } from '../../support/served.ts';

const begun = '2026-12-01T02:00:00.000Z';
const minute = 60_000;

let city: Awaited<ReturnType<typeof served>>;
beforeEach(async () => {
  city = await served(begun);
});

const give = (more: object = {}, headers: Record<string, string> = {}) =>
  city.call('POST /v1/consents', asPerson, { body: { ...consentBody(), ...more }, headers });
const withdraw = (id: string, as = asPerson) =>
  city.call('POST /v1/consents/{id}/withdrawals', as, { id, body: {} });
const read = (id: string, as: typeof asPerson | typeof asHousing = asPerson) =>
  city.call('GET /v1/consents/{id}', as, { id });
const codesOf = ({ body }: { body: { errors?: { field: string; code: string }[] } }) =>
  (body.errors ?? []).map(({ field, code }) => `${field} ${code}`);

describe('M16.2 a person consents after the notice of what that brings with it', () => {
  test('the notice is shown in both languages with its version, which the consent names', async () => {
    const { body } = await city.call('GET /v1/consent-notice', asPerson);
    expect(body.texts.map(({ language }: { language: string }) => language).sort()).toEqual(['en', 'zh-CN']);
    for (const { text } of body.texts) expect(text.length).toBeGreaterThan(200);
    expect((await give({ notice: body.version })).status).toBe(201);
  });

  test('one that does not name the present version is refused', async () => {
    expect(codesOf(await give({ notice: 2 }))).toEqual(['notice notice-not-present']);
    expect((await give({ notice: undefined })).status).toBe(422);
  });

  test('what it covers stands with it, and is over on its second', async () => {
    const { body } = await give();
    expect(body).toMatchObject({ status: 'given', to: 'housing', kinds: ['market'], lastDay: '2027-05-31' });
    city.clock.now = shift(body.until, -1);
    expect((await read(body.id)).body.status).toBe('given');
    expect((await read(body.id, asHousing)).body.lastDay).toBe('2027-05-31');
    city.clock.now = body.until;
    expect((await read(body.id)).body.status).toBe('expired');
    expect((await read(body.id, asHousing)).status).toBe(404);
  });

  test('the unit that it names reads what it covers and nothing else, nobody else reads it', async () => {
    const { id } = (await give()).body;
    const { status, body } = await read(id, asHousing);
    expect([status, Object.keys(body).sort()]).toEqual([
      200,
      ['id', 'kinds', 'lastDay', 'purposes', 'until'],
    ]);
    const nothing = await read(`${id.slice(0, -1)}0`, asHousing);
    expect((await read(id, callers.provider)).body).toEqual(nothing.body);
    expect((await read(id, stranger)).body).toEqual(nothing.body);
    expect((await withdraw(id, stranger)).body.code).toBe('not-found');
  });
});

describe('M16.2 bad input to a consent', () => {
  test.each([
    ['for somebody else', { subject: { kind: 'natural-person', code: '1' } }, 'subject unknown-field'],
    ['for nothing', { kinds: [] }, 'kinds too-few'],
    ['for no purpose', { purposes: [] }, 'purposes too-few'],
    ['for everything', { kinds: ['*'] }, 'kinds.0 not-in-list'],
    ['for a purpose that looks like nothing', { purposes: ['\u200b'] }, 'purposes.0 not-in-list'],
    [
      'for one purpose twice',
      { purposes: ['public-safety-risk', 'public-safety-risk'] },
      'purposes named-twice',
    ],
    ['without end', { until: undefined }, 'until missing'],
    ['for longer than the city allows', { until: '2027-12-03' }, 'until consent-too-long'],
    ['for ever', { until: '9999-12-31' }, 'until consent-too-long'],
    ['that is over', { until: '2026-11-30' }, 'until consent-past'],
    ['to a unit that is not there', { to: 'no-such-unit' }, 'to no-such-unit'],
  ])('%s is refused: %j', async (_, more, code) => {
    const answer = await give(more);
    expect(answer.status).toBe(422);
    expect(codesOf(answer)).toContain(code);
    expect((await city.call('GET /v1/me/consents', asPerson)).body.items).toEqual([]);
  });

  test('the longest is taken', async () => {
    expect((await give({ until: '2027-12-02' })).status).toBe(201);
  });

  test.each([
    ['a unit', { ...asHousing, officialId: '', officialName: '' }],
    ['an official', asHousing],
    ['an official who is a citizen, too', { ...asHousing, subject: asPerson.subject }],
    ['supervision', callers.supervision],
  ])('by %s is refused', async (_, as) => {
    const answer = await city.call('POST /v1/consents', as, { body: consentBody() });
    expect(answer.status).toBe(403);
  });

  test('a person of nobody on record is told so', async () => {
    const nobody = { client: 'nobody', scope: 'subject' };
    const answer = await city.call('POST /v1/consents', nobody, { body: consentBody() });
    expect([answer.status, answer.body.code]).toEqual([403, 'subject-needed']);
    const list = await city.call('GET /v1/me/consents', nobody);
    expect(list.status).toBe(403);
  });
});

describe('M15.1 one consent a unit at a time', () => {
  test('a click sent twenty times at once gives one, and the others get it back', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => give()));
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    expect(answers.map(({ status }) => status).filter((status) => status === 201)).toHaveLength(1);
    expect((await city.call('GET /v1/me/consents', asPerson)).body.items).toHaveLength(1);
  });

  test('under one key it is one consent and one answer', async () => {
    const key = { 'idempotency-key': 'one' };
    const [first, second] = [await give({}, key), await give({}, key)];
    expect([first.status, second.status, second.body.id]).toEqual([201, 201, first.body.id]);
  });

  test('one that covers something else waits until the first is withdrawn or over', async () => {
    const { id, until } = (await give()).body;
    const more = { kinds: ['market', 'income'] };
    expect((await give(more)).body.code).toBe('consent-stands');
    expect((await withdraw(id)).status).toBe(201);
    const second = (await give(more)).body;
    expect(second.kinds).toEqual(['income', 'market']);
    city.clock.now = until;
    const third = await give({ until: '2027-12-31' });
    expect(third.status).toBe(201);
    expect((await read(second.id)).body.status).toBe('expired');
  });

  test('it is withdrawn once, and says when', async () => {
    const { id } = (await give()).body;
    city.clock.now = shift(begun, minute);
    const { body } = await withdraw(id);
    expect(body).toMatchObject({ status: 'withdrawn', withdrawnAt: city.clock.now });
    const again = await withdraw(id);
    expect([again.status, again.body.code]).toEqual([409, 'not-possible-now']);
  });

  test('two withdrawals at once end it once', async () => {
    const { id } = (await give()).body;
    const statuses = (await Promise.all([withdraw(id), withdraw(id)])).map(({ status }) => status).sort();
    expect(statuses).toEqual([201, 409]);
  });
});

test('B1 M16.2 many consents are listed page by page, each once, newest first', async () => {
  const given: string[] = [];
  for (let count = 0; count < 130; count++) {
    const { id } = (await give()).body;
    given.unshift(id);
    await withdraw(id);
    city.clock.now = shift(city.clock.now, minute);
  }
  const listed: string[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const query: Record<string, string> = cursor ? { cursor } : {};
    const { body } = await city.call('GET /v1/me/consents', asPerson, { query });
    expect(body.items.length).toBeLessThanOrEqual(50);
    listed.push(...body.items.map(({ id }: { id: string }) => id));
    cursor = body.cursor;
  }
  expect(listed).toEqual(given);
});

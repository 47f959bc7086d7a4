import { beforeEach, describe, expect, test } from 'vitest';
import { shift } from '../../support/actors.ts';
import { callers } from '../../support/callers.ts';
import {
  asHousing,
  asPerson,
  consentBody,
  consenting,
  keptContracts,
  keptRow,
} from '../../support/consents.ts';
import { served } from '../../support/served.ts';

const begun = '2026-12-01T02:00:00.000Z';

let city: Awaited<ReturnType<typeof served>>;
let consent: string;
let record: string;
beforeEach(async () => {
  city = await served(begun);
  consent = (await city.call('POST /v1/consents', asPerson, { body: consentBody() })).body.id;
  const { body } = await city.submit([keptRow(consent)], { item: keptContracts }, asHousing);
  record = body.results[0].record;
});

const inquire = async (purpose: string) => {
  const basis = { type: 'duty', purpose, matter: 'A matter.' };
  const { body } = await city.call('POST /v1/inquiries', callers.provider, {
    body: { subject: consenting, basis },
  });
  return body.records.map(({ id }: { id: string }) => id);
};
const authorize = async () => {
  const body = { to: 'harbour-bank', purpose: 'A loan.', until: '2027-11-30' };
  return (await city.call('POST /v1/authorizations', asPerson, { body })).body.id;
};
const byBank = async (authorization: string) => {
  const { body } = await city.call('POST /v1/inquiries', callers.bank, {
    body: { subject: consenting, basis: { type: 'authorization', authorization } },
  });
  return body.records.map(({ id }: { id: string }) => id);
};
const own = async () =>
  (await city.call('GET /v1/me/records', asPerson)).body.items.map(({ id }: { id: string }) => id);
const byProvider = async () => (await city.call('GET /v1/records/{id}', asHousing, { id: record })).status;
const withdraw = () => city.call('POST /v1/consents/{id}/withdrawals', asPerson, { id: consent, body: {} });

describe('M15.1 M16.2 what rests on a consent is shown as far as that goes', () => {
  test('for the purposes that it covers, within the item’s, and for no other', async () => {
    expect(await inquire('commendations-and-rewards')).toEqual([record]);
    expect(await inquire('other-provided')).toEqual([]);
    expect(await inquire('public-safety-risk')).toEqual([]);
  });

  test('to its person, its provider and whom the person authorizes', async () => {
    expect(await own()).toEqual([record]);
    expect(await byProvider()).toBe(200);
    expect(await byBank(await authorize())).toEqual([record]);
  });

  test.each([
    ['withdrawn', begun],
    ['over', '2027-05-31T16:00:00.000Z'],
  ])('once it is %s, to nobody but its person, from that second on', async (how, at) => {
    const authorization = await authorize();
    if (how === 'withdrawn') await withdraw();
    city.clock.now = at;
    expect(await inquire('commendations-and-rewards')).toEqual([]);
    expect(await byBank(authorization)).toEqual([]);
    expect(await byProvider()).toBe(404);
    expect(await own()).toEqual([record]);
    // What its unit may not see any more it still takes back.
    const withdrawn = await city.call('POST /v1/records/{id}/withdrawals', asHousing, {
      id: record,
      body: { document: 'D1', reason: 'A reason.' },
      headers: { 'if-match': '"1"' },
    });
    expect(withdrawn.status).toBe(201);
  });

  test('a millisecond before its end it is shown', async () => {
    city.clock.now = '2027-05-31T15:59:59.999Z';
    expect(await inquire('commendations-and-rewards')).toEqual([record]);
  });

  test('another consent to the same unit does not bring back what rested on the one before', async () => {
    await withdraw();
    city.clock.now = shift(begun, 60_000);
    const more = consentBody({ kinds: ['market', 'income'] });
    expect((await city.call('POST /v1/consents', asPerson, { body: more })).status).toBe(201);
    expect(await inquire('commendations-and-rewards')).toEqual([]);
  });

  test('the handler of its person’s objection sees it no more, and decides on their words', async () => {
    const body = { record, ground: 'error', statement: 'The year is another one.' };
    const { id } = (await city.call('POST /v1/objections', asPerson, { body })).body;
    await city.call('POST /v1/objections/{id}/claims', callers.handler, { id, body: {} });
    const seen = await city.call('GET /v1/objections/{id}', callers.handler, { id });
    expect(seen.body.about?.id).toBe(record);
    await withdraw();
    const after = await city.call('GET /v1/objections/{id}', callers.handler, { id });
    expect([after.status, after.body.about]).toEqual([200, null]);
    const decide = (outcome: string, more: object = {}) =>
      city.call('POST /v1/objections/{id}/decisions', callers.handler, {
        id,
        body: { outcome, reasons: 'It is so.', ...more },
        headers: { 'if-match': String(after.headers.etag) },
      });
    // Nobody decides against a person on what they do not see.
    for (const refused of [
      await decide('upheld'),
      await decide('corrected', { corrections: { merits: '守约。' } }),
    ]) {
      expect([refused.status, refused.body.code]).toEqual([409, 'unseen-only-for-person']);
    }
    expect((await decide('deleted')).status).toBe(201);
  });
});

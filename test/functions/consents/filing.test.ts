import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { recordSubmission } from '../../../functions/submissions/record.ts';
import { homeOf } from '../../../shared/ids.ts';
import { subjectKey } from '../../../shared/keys/keys.ts';
import { shift } from '../../support/actors.ts';
import { callers } from '../../support/callers.ts';
import { keys } from '../../support/cases.ts';
import {
  asHousing,
  asPerson,
  type ConsentBody,
  consentBody,
  consenting,
  keptContracts,
  keptRow,
} from '../../support/consents.ts';
import { served } from '../../support/served.ts';

const begun = '2026-12-01T02:00:00.000Z';
const minute = 60_000;
const firm = '91330100799655058B';

let city: Awaited<ReturnType<typeof served>>;
beforeEach(async () => {
  city = await served(begun);
});

const give = async (more: Partial<ConsentBody> = {}, as: typeof asPerson = asPerson): Promise<string> =>
  (await city.call('POST /v1/consents', as, { body: consentBody(more) })).body.id;
const withdraw = (id: string) => city.call('POST /v1/consents/{id}/withdrawals', asPerson, { id, body: {} });
const file = (rows: object[], as: object = asHousing) =>
  city.submit(rows, { item: keptContracts }, as as typeof asHousing);
const receive = async (rows: object[], as: object = asHousing): Promise<string> => {
  const body = { item: keptContracts, records: rows };
  return (await city.call('POST /v1/submissions', as as typeof asHousing, { body })).body.id;
};
const record = (id: string) => recordSubmission(city.wired, id, city.clock.now);
const resultsOf = async (id: string) =>
  (await city.call('GET /v1/submissions/{id}', asHousing, { id })).body.results.map(
    ({ result, faults = [] }: { result: string; faults?: { field: string; code: string }[] }) =>
      [result, ...faults.map(({ field, code }) => `${field} ${code}`)].join(' '),
  );
const resultOf = async (row: object, as: object = asHousing) => {
  const { body } = await file([row], as);
  const [{ result, faults = [] }] = body.results;
  return [result, ...faults.map(({ field, code }: { field: string; code: string }) => `${field} ${code}`)];
};
const recorded = () =>
  city.wired.cases.list(homeOf.subject(subjectKey(keys, consenting)), 'record', null, 50);

const returned = ['returned', '同意编号 no-consent-in-force'];

describe('M15.1 M16.2 what needs consent is taken under one alone', () => {
  test('a row that names a consent in force is a record, which keeps it', async () => {
    const consent = await give();
    expect(await resultOf(keptRow(consent))).toEqual(['accepted']);
    const [found] = (await recorded()).items;
    expect(found?.item.state.consent).toEqual({ id: consent, until: '2027-05-31T16:00:00.000Z' });
    const { body } = await city.call('GET /v1/me/history', asPerson);
    const filed = body.items.find(({ type }: { type: string }) => type === 'RecordFiled');
    expect(filed.data.consent).toBe(consent);
  });

  test('one that names none comes back, and nothing of it is kept', async () => {
    expect(await resultOf(keptRow(null))).toEqual(['returned', '同意编号 consent-missing']);
    expect(await resultOf(keptRow(' '))).toEqual(['returned', '同意编号 consent-missing']);
    expect((await recorded()).items).toEqual([]);
  });

  test('one of an organization needs none', async () => {
    const { 证件类型: _, 证件号码: __, ...row } = keptRow(null);
    const organization = { ...row, 主体类别: '法人及非法人组织', 统一社会信用代码: firm };
    expect(await resultOf(organization)).toEqual(['accepted']);
  });

  test('an individual business is a natural person here', async () => {
    const { 证件类型: _, 证件号码: __, ...row } = keptRow(null);
    const business = { ...row, 主体类别: '个体工商户', 统一社会信用代码: '92990100MA0QH00035' };
    expect(await resultOf(business)).toEqual(['returned', '同意编号 consent-missing']);
    const code = { kind: 'organization', code: '92990100MA0QH00035' } as const;
    const consent = await give({}, callers.subject(subjectKey(keys, code)));
    expect(await resultOf({ ...business, 同意编号: consent })).toEqual(['accepted']);
  });

  test.each<[string, Partial<ConsentBody>]>([
    ['other kinds', { kinds: ['income', 'tax'] }],
    ['another unit', { to: 'transport' }],
    ['other purposes', { purposes: ['public-safety-risk'] }],
  ])('one under a consent to %s comes back', async (_, more) => {
    expect(await resultOf(keptRow(await give(more)))).toEqual(returned);
  });

  test('so does one under another’s consent, under none that there is, and under what is no consent', async () => {
    const other = callers.subject(subjectKey(keys, { kind: 'natural-person', code: '990101199001010010' }));
    const consent = await give({}, other);
    expect(await resultOf(keptRow(consent))).toEqual(returned);
    expect(await resultOf(keptRow(`${(await give()).slice(0, -1)}0`))).toEqual(returned);
    expect(await resultOf(keptRow('rec_1'))).toEqual(returned);
  });

  test('on its last second it is taken, on the next not', async () => {
    const consent = await give();
    city.clock.now = '2027-05-31T15:59:59.999Z';
    expect(await resultOf(keptRow(consent))).toEqual(['accepted']);
    city.clock.now = '2027-05-31T16:00:00.000Z';
    expect(await resultOf(keptRow(consent))).toEqual(returned);
  });

  test('of an item that needs none the column is unknown', async () => {
    const body = { item: 'commendations', records: [keptRow(await give())] };
    const { results } = (
      await city.call('GET /v1/submissions/{id}', asHousing, {
        id: (await city.call('POST /v1/submissions', asHousing, { body })).body.id,
      })
    ).body;
    expect(results[0].faults[0].code).toBe('unknown-field');
  });

  test('the catalog says what it needs, and the example file is taken once a consent is named', async () => {
    const { body } = await city.call('GET /v1/catalog/{id}', asPerson, { id: keptContracts });
    expect(body.consent).toEqual(['market']);
    expect(body.columns).toContain('同意编号');
    const { records } = JSON.parse(readFileSync('examples/kept-contracts.json', 'utf8'));
    const consent = await give();
    expect(await resultOf({ ...records[0], 同意编号: consent })).toEqual(['accepted']);
    const csv = readFileSync('examples/kept-contracts.csv', 'utf8').trim();
    const answer = await city.call('POST /v1/submissions', asHousing, {
      query: { item: keptContracts },
      body: `${csv.replace('12号', '13号')}${consent}\n`,
      headers: { 'content-type': 'text/csv' },
    });
    expect([answer.status, answer.body.returned]).toEqual([202, 0]);
  });
});

describe('M16.2 a consent that ends while a submission is on its way', () => {
  test('received before, recorded after: not recorded, and the unit is told', async () => {
    const consent = await give();
    const id = await receive([keptRow(consent), keptRow(consent)]);
    await withdraw(consent);
    await record(id);
    expect(await resultsOf(id)).toEqual([returned.join(' '), returned.join(' ')]);
    expect((await recorded()).items).toEqual([]);
    const { body } = await city.call('GET /v1/worklist', asHousing);
    expect(body.items.map(({ what }: { what: string }) => what)).toContain('rows-returned');
  });

  test('it runs out on the way: the same', async () => {
    const consent = await give({ until: '2026-12-01' });
    const id = await receive([keptRow(consent)]);
    city.clock.now = '2026-12-01T16:00:00.000Z';
    await record(id);
    expect(await resultsOf(id)).toEqual([returned.join(' ')]);
  });

  test('what waits for an official comes back when they confirm it', async () => {
    const consent = await give();
    const system = { ...asHousing, officialId: '', officialName: '' };
    const id = await receive([keptRow(consent)], system);
    const rows = await city.call('GET /v1/submissions/{id}/rows', asHousing, { id });
    expect(rows.body.items[0].content.同意编号).toBe(consent);
    await withdraw(consent);
    await city.call('POST /v1/submissions/{id}/confirmations', asHousing, {
      id,
      body: {},
      headers: { 'if-match': '"1"' },
    });
    expect(await resultsOf(id)).toEqual([returned.join(' ')]);
  });

  test('confirmed while it holds, it is a record', async () => {
    const consent = await give();
    const system = { ...asHousing, officialId: '', officialName: '' };
    const id = await receive([keptRow(consent)], system);
    await city.call('POST /v1/submissions/{id}/confirmations', asHousing, {
      id,
      body: {},
      headers: { 'if-match': '"1"' },
    });
    await record(id);
    expect(await resultsOf(id)).toEqual(['accepted']);
  });

  test('recorded twice, and once more after the withdrawal, a record is one', async () => {
    const consent = await give();
    const row = keptRow(consent);
    const id = await receive([row]);
    await record(id);
    await withdraw(consent);
    await record(id);
    expect(await resultsOf(id)).toEqual(['accepted']);
    expect((await recorded()).items).toHaveLength(1);
  });

  test('the same decision is on record once', async () => {
    const consent = await give();
    const row = keptRow(consent);
    expect(await resultOf(row)).toEqual(['accepted']);
    expect((await resultOf({ ...row, 表彰事由: '另一事由。' }))[1]).toContain('already-filed');
  });

  test('Invariant 4: of a withdrawal and a recording at once, none is recorded after the withdrawal', async () => {
    for (let round = 0; round < 12; round++) {
      const consent = await give();
      const id = await receive(Array.from({ length: 6 }, () => keptRow(consent)));
      const before = (await recorded()).items.length;
      const recording = record(id).catch(() => null);
      for (let pause = 0; pause < round * 3; pause++) await Promise.resolve();
      expect((await withdraw(consent)).status).toBe(201);
      const then = (await recorded()).items.length;
      await recording;
      await record(id);
      expect((await recorded()).items.length).toBe(then);
      const results = await resultsOf(id);
      expect(results.filter((result: string) => result === 'accepted')).toHaveLength(then - before);
      city.clock.now = shift(city.clock.now, minute);
    }
  });
});

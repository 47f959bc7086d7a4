/** A1: an exemption or an inclusion is one that the catalog publishes, named by its id, for that item and that unit. */
import { beforeEach, describe, expect, test } from 'vitest';
import { shift } from '../../support/actors.ts';
import { callers } from '../../support/callers.ts';
import { asFirm, firmRow } from '../../support/firm.ts';
import { minorPenalty, naturalPerson, penaltyRow } from '../../support/penalties.ts';
import { approvedAfterAll } from '../../support/publish.ts';
import { contentOf } from '../../support/published.ts';
import { served } from '../../support/served.ts';

const item = 'administrative-penalties';
const minute = 60_000;

let city: Awaited<ReturnType<typeof served>>;
beforeEach(async () => {
  city = await served('2026-12-01T02:00:00.000Z');
});

const faultsOf = ({ body }: { body: { errors: { field: string; code: string }[] } }) =>
  body.errors.map(({ field, code }) => [field, code]);

describe('A1 M11.2 no law that somebody writes down lists anybody without notice', () => {
  test.each([
    ['a law of nowhere, cited', { law: 'Law of the Moon', article: '0' }, 'wrong-type'],
    ['a real law, cited', { law: '《中华人民共和国食品安全法》', article: '第一百一十八条' }, 'wrong-type'],
    ['the name of none', 'law-of-the-moon', 'no-such-provision'],
    ['a name that every object has', 'constructor', 'no-such-provision'],
  ])('%s', async (_, exemption, code) => {
    const answer = await city.submit([firmRow()], { exemption });
    expect([answer.status, faultsOf(answer)]).toEqual([422, [['exemption', code]]]);
    expect((await city.call('GET /v1/me/records', asFirm)).body.items).toEqual([]);
  });

  test('one that is published for another unit', async () => {
    const transport = { ...callers.provider, unit: 'transport', client: 'transport' };
    const body = { item, exemption: 'food-safety-risk', records: [firmRow()] };
    const answer = await city.call('POST /v1/submissions', transport, { body });
    expect([answer.status, faultsOf(answer)]).toEqual([422, [['exemption', 'no-such-provision']]]);
  });

  test('one that is named as an inclusion, or the other way round', async () => {
    expect(faultsOf(await city.submit([firmRow()], { inclusion: 'food-safety-risk' }))).toEqual([
      ['inclusion', 'no-such-provision'],
    ]);
  });

  test('one that the catalog does not publish any more', async () => {
    const content = { ...contentOf(item), exemptions: [] };
    const drafted = await city.call('POST /v1/publications', callers.drafter, {
      body: { what: 'items', name: item, content },
    });
    const { effectiveAt } = (await approvedAfterAll(city, drafted.body)).body;
    expect(effectiveAt).toBe(shift(city.clock.now, 5 * minute));
    expect((await city.submit([firmRow()], { exemption: 'food-safety-risk' })).status).toBe(200);
    city.clock.now = effectiveAt;
    expect(faultsOf(await city.submit([firmRow()], { exemption: 'food-safety-risk' }))).toEqual([
      ['exemption', 'no-such-provision'],
    ]);
  });

  test('the one that is published stands with the record as the catalog words it, and its subject is told', async () => {
    const [{ record }] = (await city.submit([firmRow()], { exemption: 'food-safety-risk' })).body.results;
    const [shown] = (await city.call('GET /v1/me/records', asFirm)).body.items;
    expect([shown.id, shown.noticeExemption]).toEqual([
      record,
      { law: 'Food Safety Law', article: 'Art. 118' },
    ]);
    const [told] = (await city.call('GET /v1/me/notices', asFirm)).body.items;
    expect(told).toMatchObject({ id: record, kind: 'listed-under-exemption' });
  });
});

describe('A1 M8.2 nor includes what Art. 8 leaves out', () => {
  const simple = () =>
    penaltyRow({ ...naturalPerson('990101189505200028'), ...minorPenalty, 案件程序类别: '简易程序' });

  test('a natural person’s penalty of simple procedure, under a law that nobody published', async () => {
    const answer = await city.submit([simple()], { inclusion: { law: 'Law of the Moon', article: '0' } });
    expect([answer.status, faultsOf(answer)]).toEqual([422, [['inclusion', 'wrong-type']]]);
  });

  test('under one that is published for the unit it is taken', async () => {
    const inclusion = {
      id: 'by-provincial-regulation',
      law: { zh: '《某省社会信用条例》', en: 'Social Credit Regulation of a province' },
      article: { zh: '第九条', en: 'Art. 9' },
      units: ['market-regulation'],
    };
    const content = { ...contentOf(item), inclusions: [inclusion] };
    const drafted = await city.call('POST /v1/publications', callers.drafter, {
      body: { what: 'items', name: item, content },
    });
    const approved = await approvedAfterAll(city, drafted.body);
    const inADay = shift(city.clock.now, 24 * 60 * minute);
    // It widens: nobody may rest on it before everybody had a day to read it.
    expect([approved.status, approved.body.effectiveAt]).toEqual([201, inADay]);
    expect(faultsOf(await city.submit([simple()], { inclusion: inclusion.id }))).toEqual([
      ['inclusion', 'no-such-provision'],
    ]);
    city.clock.now = inADay;
    const { body } = await city.submit([simple()], { inclusion: inclusion.id });
    expect(body.results.map(({ result }: { result: string }) => result)).toEqual(['accepted']);
  });
});

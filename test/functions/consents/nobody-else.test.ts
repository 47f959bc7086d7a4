/** M15.1, M16.2: whoever a person allowed nothing has nothing of what they allowed another, and nothing outlasts the consent. */
import { beforeEach, describe, expect, test } from 'vitest';
import { sweep } from '../../../functions/sweep/sweep.ts';
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
import type { Caller } from '../../support/event.ts';
import { naturalPerson, penaltyRow } from '../../support/penalties.ts';
import { published } from '../../support/publish.ts';
import { contentOf } from '../../support/published.ts';
import { recordsCity } from '../../support/records.ts';
import { served } from '../../support/served.ts';

const begun = '2026-12-01T02:00:00.000Z';
const day = 24 * 60 * 60_000;
const asTransport = { ...callers.provider, client: 'transport', unit: 'transport', officialId: 'TR-1' };

let city: Awaited<ReturnType<typeof served>>;
beforeEach(async () => {
  city = await served(begun);
});

const give = async (): Promise<string> =>
  (await city.call('POST /v1/consents', asPerson, { body: consentBody() })).body.id;
const withdraw = (id: string) => city.call('POST /v1/consents/{id}/withdrawals', asPerson, { id, body: {} });
const file = async (rows: object[], as: Caller = asHousing) =>
  (await city.submit(rows, { item: keptContracts }, as)).body;

describe('M15.1 M16.2', () => {
  test.each([101, 500])('%i rows may name as many consents as they are', async (count) => {
    const rows = Array.from({ length: count }, (_, index) =>
      keptRow(`cns_AAAAAAAAAAAAAAAAAAAAAA_1k8e7ln3s8dmr8juimj0h${String(index).padStart(3, '0')}`),
    );
    const { results } = await file(rows);
    expect(results).toHaveLength(count);
    expect(new Set(results.map(({ result }: { result: string }) => result))).toEqual(new Set(['returned']));
  });

  test('rows that wait for their official show as numbers alone once their consent is over', async () => {
    const consent = await give();
    const { officialId: _, officialName: __, ...system } = asHousing;
    const { id } = (
      await city.call('POST /v1/submissions', system, {
        body: { item: keptContracts, records: [keptRow(consent)] },
      })
    ).body;
    const rows = async (as: Caller) =>
      (await city.call('GET /v1/submissions/{id}/rows', as, { id })).body.items;
    expect((await rows(asHousing))[0].content).toMatchObject({ 主体名称: '林小满', 同意编号: consent });
    await withdraw(consent);
    for (const as of [asHousing, system]) expect(await rows(as)).toEqual([{ row: 1, content: null }]);
  });

  test('a unit that takes over the duties of another takes over no consent', async () => {
    const consent = await give();
    const [{ record }] = (await file([keptRow(consent)])).results;
    const read = async (as: Caller) => (await city.call('GET /v1/records/{id}', as, { id: record })).status;
    expect([await read(asHousing), await read(asTransport)]).toEqual([200, 404]);
    const successors = { provider: 'transport', respondent: 'transport', designator: 'transport' };
    await published(city, 'units', 'housing', { status: 'ended', successors });
    city.clock.now = shift(city.clock.now, 2 * day);
    expect(await read(asTransport)).toBe(404);
    expect((await city.call('GET /v1/me/records', asPerson)).body.items).toHaveLength(1);
  });

  test('what is withheld from its unit is compared with nothing that it files', async () => {
    const commended = (merits: string) =>
      Object.fromEntries(Object.entries(keptRow(null, { 表彰文号: '住建奖〔2026〕7号', 表彰事由: merits })));
    const submit = async (row: object) =>
      (await city.submit([row], { item: 'commendations' }, asHousing)).body.results[0];
    expect((await submit(commended('按期交租。'))).result).toBe('accepted');
    expect((await submit(commended('救人。'))).faults[0].code).toBe('on-record-otherwise');
    await published(city, 'items', 'commendations', { consent: ['market'] });
    const consent = await give();
    const again = await submit({ ...commended('救人。'), 同意编号: consent });
    expect(again.faults[0].code).toBe('already-filed');
  });

  test('but what its unit filed before it took over the duties of that is compared', async () => {
    const commended = (merits: string) => keptRow(null, { 表彰文号: '住建奖〔2026〕8号', 表彰事由: merits });
    const submit = async (row: object, as: Caller) =>
      (await city.submit([row], { item: 'commendations' }, as)).body.results[0];
    expect((await submit(commended('按期交租。'), asHousing)).result).toBe('accepted');
    const authorities = ['housing', 'transport'].flatMap((name) => contentOf(name).authorities);
    await published(city, 'units', 'transport', { authorities });
    const successors = { provider: 'transport', respondent: 'transport', designator: 'transport' };
    await published(city, 'units', 'housing', { status: 'ended', successors });
    city.clock.now = shift(city.clock.now, 2 * day);
    expect((await submit(commended('救人。'), asTransport)).faults[0].code).toBe('on-record-otherwise');
  });

  test('the column in which a row names its consent is marked as any other', async () => {
    const consent = await give();
    const { 同意编号: _, ...row } = keptRow(consent);
    expect((await file([{ ...row, '*同意编号': consent }])).results[0].result).toBe('accepted');
  });

  test('M11.2 what is under notice when its consent ends never takes effect, and is nobody’s duty for ever', async () => {
    await published(city, 'items', keptContracts, { nature: 'neutral', noticeBefore: true });
    const consent = (
      await city.call('POST /v1/consents', asPerson, { body: consentBody({ until: '2027-06-30' }) })
    ).body.id;
    const decided = { 表彰日期: city.clock.now.slice(0, 10) };
    const [replied, undelivered] = (
      await file([keptRow(consent, decided), keptRow(consent, decided)])
    ).results.map(({ record }: { record: string }) => record);
    const act = (route: string, body: object) =>
      city.call(`POST /v1/notices/{id}/${route}`, asPerson, { id: replied, body });
    await act('deliveries', { method: 'acknowledged' });
    const { decideBy } = (await act('replies', { text: 'It was another flat.' })).body;
    const work = async (as: Caller) =>
      (await city.call('GET /v1/worklist', as)).body.items.map((item: { case: string }) => item.case);
    expect(await work(asHousing)).toContain(replied);
    await withdraw(consent);
    city.clock.now = shift(decideBy, day);
    await sweep(city.wired, city.edge);
    expect(await work(asHousing)).not.toContain(replied);
    expect(await work(callers.supervision)).not.toContain(replied);
    city.clock.now = shift(city.clock.now, 80 * day);
    await sweep(city.wired, city.edge);
    expect(await work(asHousing)).not.toContain(undelivered);
    const own = (await city.call('GET /v1/me/records', asPerson)).body.items;
    expect(own.map(({ status }: { status: string }) => status)).toEqual(['withdrawn', 'withdrawn']);
  });
});

describe('M15.1, M11.2 what its item asks a consent for only later is still settled by its unit', () => {
  test.each([
    ['under notice', {}],
    ['under an exemption', { exemption: 'food-safety-risk' }],
  ])('a reply to it is decided, by a named official, and shown to nobody else: %s', async (_, more) => {
    const city = await recordsCity();
    const row = penaltyRow(naturalPerson(consenting.code));
    const id = (await city.submit([row], more)).body.results[0].record;
    if (!('exemption' in more)) {
      const body = { method: 'acknowledged' };
      await city.call('POST /v1/notices/{id}/deliveries', asPerson, { id, body });
    }
    const body = { text: '不属实。' };
    expect((await city.call('POST /v1/notices/{id}/replies', asPerson, { id, body })).status).toBe(201);
    await published(city, 'items', 'administrative-penalties', { consent: ['market'] });
    const { officialId: _id, officialName: _name, ...system } = callers.provider;
    expect((await city.call('GET /v1/records/{id}', system, { id })).status).toBe(404);
    expect((await city.call('GET /v1/records/{id}', callers.colleague, { id })).status).toBe(200);
    expect((await city.decideReply(id, 'withdraw')).status).toBe(201);
    expect(await city.work(callers.colleague)).not.toContainEqual(['decide-reply', id]);
  });
});

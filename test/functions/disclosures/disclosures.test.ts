/** M12.1 What is disclosed: organizations' records, by item and unit, each through the one visibility function. */
import { beforeEach, describe, expect, test } from 'vitest';
import { sweep } from '../../../functions/sweep/sweep.ts';
import { partitions } from '../../../shared/store/dynamodb/tables.ts';
import { commendedFirm, commendedPerson } from '../../shared/formats/commendation/rows.ts';
import { shift } from '../../support/actors.ts';
import { faultsOf } from '../../support/applications.ts';
import type { Body } from '../../support/body.ts';
import { anybody } from '../../support/callers.ts';
import { type ExpungingCity, expungingCity } from '../../support/expungements.ts';
import { asFirm } from '../../support/firm.ts';
import { lose } from '../../support/lost.ts';
import { inventedOrganization, inventedPerson, naturalPerson, penaltyRow } from '../../support/penalties.ts';
import { published } from '../../support/publish.ts';

const item = 'administrative-penalties';
const unit = 'market-regulation';
const exemption = 'food-safety-risk';
const minute = 60_000;
const code = '行政相对人代码_1（统一社会信用代码）';
const business = { 行政相对人类别: '个体工商户', [code]: '92990100MA0QH00035' };

let city: ExpungingCity;
beforeEach(async () => {
  city = await expungingCity();
});

const list = (query: Record<string, string> = {}) =>
  city.call('GET /v1/disclosures', anybody, { query: { item, unit, ...query } });
const ids = async (query: Record<string, string> = {}): Promise<string[]> =>
  (await list(query)).body.items.map(({ id }: { id: string }) => id);
/** What lies in the list, shown or not. */
const entries = (of = item) => city.register.partition(partitions.disclosed(of, unit));

describe('M12.1 anybody reads what the catalog opens of an item that a unit provided', () => {
  test('without a token, what took effect last first, with its public fields and nothing personal', async () => {
    const first = await city.exempted();
    city.clock.now = shift(city.clock.now, minute);
    const second = await city.exempted();
    const answer = await list();
    expect(answer.status).toBe(200);
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.body.items.map(({ id }: { id: string }) => id)).toEqual([second, first]);
    const publicly = (await city.lookAsPublic()).body.records;
    expect(answer.body.items).toEqual(expect.arrayContaining(publicly));
    const text = JSON.stringify(answer.body);
    for (const personal of ['沈云岭', '990101188804120015', '法定代表人'])
      expect(text).not.toContain(personal);
    expect(answer.body.items[0].content).not.toHaveProperty('legalRepresentative');
  });

  test('by the instant at which it took effect, not at which it was filed', async () => {
    const noticed = await city.fileIn('notified');
    city.clock.now = shift(city.clock.now, minute);
    const exempted = await city.exempted();
    expect(await ids()).toEqual([exempted]);
    const { notice } = (await city.stored(noticed)).state;
    await city.timer(noticed, { type: 'activate' }, notice?.endsAt ?? '');
    expect(await ids()).toEqual([noticed, exempted]);
  });

  test('of one item and one unit', async () => {
    const penalty = await city.exempted();
    const commended = await city.commended();
    expect(await ids()).toEqual([penalty]);
    expect(await ids({ item: 'commendations' })).toEqual([commended]);
    expect(await ids({ unit: 'transport' })).toEqual([]);
  });

  test('it is on nobody’s access list: what is open to all is no look at anybody', async () => {
    await city.exempted();
    await list();
    expect((await city.call('GET /v1/me/accesses', asFirm)).body.items).toEqual([]);
  });
});

describe('M2.1 M12.1 nobody lists natural persons or individual businesses', () => {
  test.each([
    ['a natural person', item, () => penaltyRow(naturalPerson(inventedPerson()))],
    ['an individual business', item, () => penaltyRow(business)],
    ['a commended person', 'commendations', () => commendedPerson()],
    [
      'a commended business',
      'commendations',
      () => commendedFirm({ 主体类别: '个体工商户', 统一社会信用代码: business[code] }),
    ],
  ])('%s has no entry, and shows nowhere', async (_, of, row) => {
    const more = of === item ? { exemption } : {};
    const answer = await city.submit([row()], { item: of, ...more });
    expect(answer.body.results[0].result).toBe('accepted');
    expect(entries(of)).toEqual([]);
    expect(await ids({ item: of })).toEqual([]);
  });

  test('an entry that somebody puts in for one shows nothing', async () => {
    const { body } = await city.submit([penaltyRow(business)], { exemption });
    const [{ record }] = body.results;
    const pk = { S: partitions.disclosed(item, unit) };
    city.register.put({ pk, sk: { S: `2026-12-01T02:00:00.000Z#${record}` }, case: { S: record } });
    expect(await ids()).toEqual([]);
  });

  test('nor one of another item or unit', async () => {
    const commended = await city.commended();
    const pk = { S: partitions.disclosed(item, unit) };
    city.register.put({ pk, sk: { S: `2026-12-01T02:00:00.000Z#${commended}` }, case: { S: commended } });
    expect(await ids()).toEqual([]);
  });
});

describe('M12.1 what is not shown is gone on its second, and so is its entry', () => {
  test('nothing before its notice was delivered and its period has run', async () => {
    for (const status of ['notifying', 'notified', 'contested'] as const) await city.fileIn(status);
    expect([await ids(), entries()]).toEqual([[], []]);
  });

  test('at its end, before any timer has run; then its entry goes', async () => {
    const record = await city.exempted();
    const { endsAt } = (await city.stored(record)).state;
    city.clock.now = shift(endsAt, -1);
    expect(await ids()).toEqual([record]);
    city.clock.now = endsAt;
    expect(await ids()).toEqual([]);
    expect(entries()).toHaveLength(1);
    await sweep(city.wired, city.edge);
    expect(entries()).toEqual([]);
  });

  test('it goes by itself where nothing took it away, a month behind its end', async () => {
    const record = await city.exempted();
    const { endsAt } = (await city.stored(record)).state;
    const expires = Number(entries()[0]?.expires?.N) * 1000;
    const days = (expires - Date.parse(endsAt)) / (24 * 60 * minute);
    expect(days).toBeGreaterThan(29);
    expect(days).toBeLessThan(32);
  });

  test('withdrawn, corrected to an earlier end, deleted', async () => {
    const [withdrawn, ended] = [await city.exempted(), await city.exempted()];
    await city.withdraw(withdrawn);
    expect(await ids()).toEqual([ended]);
    const corrected = await city.correct(ended, { disclosedUntil: '2026-12-31' });
    expect(corrected.status).toBe(201);
    expect(entries()).toHaveLength(1);
    city.clock.now = (await city.stored(ended)).state.endsAt;
    expect(await ids()).toEqual([]);
  });

  test('suspended it is gone, and back once that is over', async () => {
    const record = await city.exempted();
    const { body } = await city.suspend(record);
    expect([await ids(), entries()]).toEqual([[], []]);
    await city.end(body.id, 'withdrawn', '2026-12-01');
    expect(await ids()).toEqual([record]);
  });

  test('repaired, or withheld at its subject’s wish', async () => {
    const record = await city.repairable();
    const repair = await city.repair(record);
    expect(await ids()).toEqual([record]);
    await city.grant('repairs', repair.body.id);
    expect([await ids(), entries()]).toEqual([[], []]);
    const commended = await city.commended();
    const wish = await city.wish(commended);
    await city.grant('nondisclosures', wish.body.id);
    expect([await ids({ item: 'commendations' }), entries('commendations')]).toEqual([[], []]);
  });

  test('from the asking on that it be expunged; let stand, it is back', async () => {
    const record = await city.exempted();
    const asked = await city.ask(record);
    expect([await ids(), entries()]).toEqual([[], []]);
    await city.settle(asked.body.id, 'refuse');
    expect(await ids()).toEqual([record]);
  });

  test('what a restore lost events of', async () => {
    const record = await city.exempted();
    await lose(city.wired, record, city.clock.now);
    expect(await ids()).toEqual([]);
  });

  test('under objection it says so', async () => {
    const record = await city.exempted();
    await city.object(record);
    const [shown] = (await list()).body.items;
    expect([shown.id, shown.annotations.length]).toEqual([record, 1]);
  });

  test('M9.1 an item that is closed discloses nothing from that instant on, what was filed before neither', async () => {
    await city.exempted();
    await published(city, 'items', item, { openForOrganizations: false });
    expect(faultsOf(await list())).toEqual([422, 'query.item: item-not-open']);
    await city.exempted();
    expect(entries()).toHaveLength(1);
    await published(city, 'items', item, { openForOrganizations: true });
    expect((await ids()).length).toBeLessThanOrEqual(1);
  });
});

describe('pages of what is disclosed', () => {
  const file = (count: number) =>
    city.submit(
      Array.from({ length: count }, () => penaltyRow({ [code]: inventedOrganization() })),
      { exemption },
    );

  test('go on behind a place, each thing once, whatever is withheld between', async () => {
    const { body } = await file(7);
    const records: string[] = body.results.map(({ record }: { record: string }) => record);
    const [, kept = ''] = records;
    await city.withdraw(kept);
    const shown: string[] = [];
    let cursor: string | null = null;
    do {
      const page: Body = (await list({ limit: '2', ...(cursor ? { cursor } : {}) })).body;
      shown.push(...page.items.map(({ id }: { id: string }) => id));
      cursor = page.cursor;
    } while (cursor);
    expect(new Set(shown).size).toBe(shown.length);
    expect([...shown].sort()).toEqual(records.filter((id) => id !== kept).sort());
  });

  test('a page of which all is withheld gives a cursor after bounded work', async () => {
    const [first = ''] = [await city.exempted()];
    const pk = { S: partitions.disclosed(item, unit) };
    for (let index = 0; index < 700; index++) {
      const sk = { S: `2027-01-01T00:00:00.000Z#${String(index).padStart(4, '0')}` };
      city.register.put({ pk, sk, case: { S: 'rec_AAAAAAAAAAAAAAAAAAAAAA_1jk4fh3808v6atp1vk5hu68qm' } });
    }
    const before = city.sent.length;
    const page = (await list({ limit: '10' })).body;
    expect([page.items, typeof page.cursor]).toEqual([[], 'string']);
    expect(city.sent.length - before).toBeLessThan(30);
    expect(await ids({ limit: '10', cursor: page.cursor })).toEqual([first]);
  });

  test('a cursor of another item, of another unit or of nobody is refused', async () => {
    await file(3);
    const { cursor } = (await list({ limit: '1' })).body;
    const refused = [422, 'query.cursor: unknown-cursor'];
    expect(faultsOf(await list({ item: 'commendations', cursor }))).toEqual(refused);
    expect(faultsOf(await list({ unit: 'transport', cursor }))).toEqual(refused);
    expect(faultsOf(await list({ cursor: 'x'.repeat(40) }))).toEqual(refused);
  });

  test.each([
    ['an item that there is not', { item: 'no-such-item' }, 'query.item: not-in-catalog'],
    ['a unit that there is not', { unit: 'no-such-unit' }, 'query.unit: no-such-unit'],
    ['a unit that is none', { unit: 'No Unit' }, 'query.unit: unit-form'],
  ])('%s is said', async (_, query, fault) => {
    expect(faultsOf(await list(query as Record<string, string>))).toEqual([422, fault]);
  });

  test('neither item nor unit may be left out: nobody lists all there is', async () => {
    for (const query of [{ item }, { unit }] as Record<string, string>[]) {
      expect((await city.call('GET /v1/disclosures', anybody, { query })).status).toBe(422);
    }
  });
});

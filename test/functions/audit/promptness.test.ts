/** M10.1 How promptly a unit provides is counted against the item's frequency, once, by unit and item, and by no person. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { Dependencies } from '../../../functions/dependencies.ts';
import { recordSubmission } from '../../../functions/submissions/record.ts';
import { partitions } from '../../../shared/store/dynamodb/tables.ts';
import { commendedFirm } from '../../shared/formats/commendation/rows.ts';
import { faultsOf, told } from '../../support/applications.ts';
import { callers } from '../../support/callers.ts';
import type { Caller } from '../../support/event.ts';
import { firmRow } from '../../support/firm.ts';
import { inventedPerson, naturalPerson, penaltyRow } from '../../support/penalties.ts';
import { served } from '../../support/served.ts';

const month = '2026-12';
const transport: Caller = { ...callers.provider, client: 'transport', unit: 'transport' };
const { officialId: _, officialName: __, ...system } = callers.provider;

let city: Awaited<ReturnType<typeof served>>;
/** How many of the next transactions others overtake. */
let overtaken: number;
beforeEach(async () => {
  overtaken = 0;
  city = await served('2026-12-01T02:00:00.000Z');
});

const ask = (caller: Caller, query: Record<string, string> = {}) =>
  city.call('GET /v1/audit/promptness', caller, { query });
const tallies = async (caller: Caller = callers.supervision, query: Record<string, string> = {}) =>
  (await ask(caller, query)).body.items;
const decided = (on: string) => firmRow({ 处罚决定日期: on });

describe('M10.1 what was late is counted, and by how many days', () => {
  test('the last day that the frequency leaves is in time, the day after is late by one', async () => {
    // Seven days: 24 November leaves 1 December; the day of the document does not count.
    await city.submit([decided('2026-11-24'), decided('2026-11-23'), decided('2026-11-14')]);
    expect(await tallies()).toEqual([
      { unit: 'market-regulation', item: 'administrative-penalties', filed: 3, late: 2, daysLate: 11 },
    ]);
  });

  test('what comes back counts nowhere; sent again, it counts by its new receipt', async () => {
    await city.submit([decided('2026-11-31')]);
    expect(await tallies()).toEqual([]);
    city.clock.now = '2026-12-10T02:00:00.000Z';
    await city.submit([decided('2026-11-30')]);
    expect(await tallies()).toMatchObject([{ filed: 1, late: 1, daysLate: 3 }]);
  });

  test('a decision that is on record already is not counted again', async () => {
    const row = decided('2026-11-14');
    await city.submit([row]);
    await city.submit([row, decided('2026-11-30')]);
    expect(await tallies()).toMatchObject([{ filed: 2, late: 1, daysLate: 10 }]);
  });

  test('what its system sent counts by when it was received, once an official has confirmed it', async () => {
    const { body } = await city.submit([decided('2026-11-24')], {}, system);
    expect(await tallies()).toEqual([]);
    city.clock.now = '2026-12-04T02:00:00.000Z';
    const { headers } = await city.call('GET /v1/submissions/{id}', callers.provider, { id: body.id });
    await city.call('POST /v1/submissions/{id}/confirmations', callers.provider, {
      id: body.id,
      body: {},
      headers: { 'if-match': String(headers.etag) },
    });
    await recordSubmission(city.wired, body.id, city.clock.now);
    expect(await tallies()).toMatchObject([{ filed: 1, late: 0 }]);
  });

  test('recorded twice, or by two at once, it is counted once', async () => {
    const body = { item: 'administrative-penalties', records: [decided('2026-11-14')] };
    const { id } = (await city.call('POST /v1/submissions', callers.provider, { body })).body;
    const record = () => recordSubmission(city.wired, id, city.clock.now).catch(() => undefined);
    await Promise.all([record(), record()]);
    await record();
    expect(await tallies()).toMatchObject([{ filed: 1, late: 1, daysLate: 10 }]);
  });

  test('who counts for the same unit and item at the same moment lets nobody wait for a message', async () => {
    const body = { item: 'administrative-penalties', records: [decided('2026-11-14')] };
    const { id } = (await city.call('POST /v1/submissions', callers.provider, { body })).body;
    const { cases } = city.wired;
    const contended: Dependencies['cases'] = {
      ...cases,
      write: async (writing, replay) =>
        writing.tallied && overtaken-- > 0
          ? { ok: false, conflict: 'version' }
          : cases.write(writing, replay),
    };
    overtaken = 3;
    await recordSubmission({ ...city.wired, cases: contended }, id, city.clock.now);
    expect(await tallies()).toMatchObject([{ filed: 1 }]);
  });

  test('by the month of the receipt in Beijing', async () => {
    city.clock.now = '2026-12-31T15:59:59.999Z';
    await city.submit([decided('2026-12-31')]);
    city.clock.now = '2026-12-31T16:00:00.000Z';
    await city.submit([decided('2026-12-31')]);
    expect((await ask(callers.supervision)).body.month).toBe('2027-01');
    expect(await tallies()).toMatchObject([{ filed: 1 }]);
    expect(await tallies(callers.supervision, { month })).toMatchObject([{ filed: 1 }]);
  });

  test("nothing of whom it is about is counted: a person's code leaves no trace in it", async () => {
    const code = inventedPerson();
    await city.submit([penaltyRow(naturalPerson(code))]);
    const counted = city.register.partition(partitions.promptness(month));
    expect(counted.map((item) => Object.keys(item).sort())).toEqual([
      ['daysLate', 'filed', 'late', 'pk', 'sk'],
    ]);
    expect(JSON.stringify(counted)).not.toContain(code);
  });
});

describe('M10.1 nobody is counted prompt by correcting the day', () => {
  test('a correction to an earlier day adds what is late by it, one to a later day takes nothing away', async () => {
    const { body } = await city.submit([decided('2026-11-28')]);
    const { record } = body.results[0];
    const correct = async (decidedOn: string) => {
      const read = await city.call('GET /v1/records/{id}', callers.colleague, { id: record });
      const { status } = await city.call('POST /v1/records/{id}/corrections', callers.colleague, {
        id: record,
        body: { corrections: { decidedOn }, document: '更正文书', reason: 'The day was wrong.' },
        headers: { 'if-match': String(read.headers.etag) },
      });
      expect(status).toBe(201);
    };
    expect(await tallies()).toMatchObject([{ filed: 1, late: 0, daysLate: 0 }]);
    await correct('2026-11-20');
    expect(await tallies()).toMatchObject([{ filed: 1, late: 1, daysLate: 4 }]);
    await correct('2026-11-18');
    expect(await tallies()).toMatchObject([{ filed: 1, late: 1, daysLate: 6 }]);
  });

  test('one that goes there and back adds what is late of the record once', async () => {
    const item = 'commendations';
    const { body } = await city.submit([commendedFirm({ 表彰日期: '2026-11-25' })], { item });
    const id = body.results[0].record;
    const correct = async (decidedOn: string) => {
      const read = await city.call('GET /v1/records/{id}', callers.colleague, { id });
      const answer = await city.call('POST /v1/records/{id}/corrections', callers.colleague, {
        id,
        body: { corrections: { decidedOn }, document: '更正文书', reason: 'The day was wrong.' },
        headers: { 'if-match': String(read.headers.etag) },
      });
      expect([answer.status, answer.body.errors]).toEqual([201, undefined]);
    };
    await correct('2026-10-25');
    const counted = [{ item, filed: 1, late: 1, daysLate: 30 }];
    expect(await tallies()).toMatchObject(counted);
    for (const day of ['2026-11-25', '2026-10-25', '2026-11-28', '2026-10-28']) await correct(day);
    expect(await tallies()).toMatchObject(counted);
    await correct('2026-10-24');
    expect(await tallies()).toMatchObject([{ item, filed: 1, late: 1, daysLate: 31 }]);
  });
});

describe('M10.1 M54.1 who reads it', () => {
  beforeEach(async () => {
    await city.submit([decided('2026-11-14')]);
    await city.submit(
      [
        firmRow({
          处罚决定日期: '2026-11-30',
          处罚机关: '市交通运输局',
          处罚机关统一社会信用代码: '11990100MB0X0Y002H',
        }),
      ],
      {},
      transport,
    );
  });

  test('supervision of every unit, or of one', async () => {
    const units = async (query = {}) =>
      (await tallies(callers.supervision, query)).map(({ unit }: { unit: string }) => unit);
    expect(await units()).toEqual(['market-regulation', 'transport']);
    expect(await units({ unit: 'transport' })).toEqual(['transport']);
    expect(await units({ unit: 'housing' })).toEqual([]);
  });

  test('a unit of itself, and of no other', async () => {
    expect(await tallies(transport)).toMatchObject([{ unit: 'transport', late: 0 }]);
    expect(await tallies(transport, { unit: 'transport' })).toHaveLength(1);
    expect(told(await ask(transport, { unit: 'market-regulation' }))).toEqual([403, 'own-promptness-only']);
  });

  test.each([
    ['an organ that provides nothing', callers.organ],
    ['a handler', callers.handler],
    ['a bank', callers.bank],
  ])('not %s', async (_, caller) => {
    expect((await ask(caller)).status).toBe(403);
  });

  test('page by page; a cursor of another month or unit is refused', async () => {
    const first = (await ask(callers.supervision, { limit: '1' })).body;
    expect(first.items).toHaveLength(1);
    const next = await tallies(callers.supervision, { limit: '1', cursor: first.cursor });
    expect(next).toMatchObject([{ unit: 'transport' }]);
    const refused = [422, 'query.cursor: unknown-cursor'];
    const { cursor } = first;
    expect(faultsOf(await ask(callers.supervision, { month: '2026-11', cursor }))).toEqual(refused);
    expect(faultsOf(await ask(transport, { cursor }))).toEqual(refused);
  });

  test.each(['2026-13', '2026-1', 'December', '1999-12'])('%s is no month', async (wrong) => {
    expect(faultsOf(await ask(callers.supervision, { month: wrong }))).toEqual([
      422,
      'query.month: month-form',
    ]);
  });
});

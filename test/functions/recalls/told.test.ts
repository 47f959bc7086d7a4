/** M33.2 Corrections reach whoever saw: who is told, once, and nobody else. */
import { beforeEach, describe, expect, test } from 'vitest';
import { callers } from '../../support/callers.ts';
import { designationRow } from '../../support/filings.ts';
import { unit } from '../../support/measures.ts';
import { published } from '../../support/publish.ts';
import { bank, organ, type RecallCity, recallCity } from '../../support/recalls.ts';

let city: RecallCity;
beforeEach(async () => {
  city = await recallCity();
});

/** A record that lasts for five years. */
async function designated(): Promise<string> {
  const row = designationRow({ subject_code: '91990100MA0YL0001Q', decided_on: '2026-11-20' });
  const more = { item: 'serious-untrustworthiness-designations', exemption: 'food-safety-risk' };
  return (await city.submit([row], more)).body.results[0].record;
}

const housing = { ...unit('housing'), scope: 'inquiries:make' };

describe('M33.2 corrections reach whoever saw the wrong version', () => {
  test('a bank that saw it by authorization is told to stop using it, without old or new content', async () => {
    const { record } = await city.seenByBank();
    await city.correct(record);
    await city.tell(record);
    expect(await city.work(bank)).toEqual([['stop-using', expect.stringMatching(/^rcl_/)]]);
    const [[, id = ''] = []] = await city.work(bank);
    const { status, body } = await city.read(id);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      status: 'open',
      record,
      unit: 'harbour-bank',
      item: 'administrative-penalties',
      provider: 'market-regulation',
      because: 'corrected',
      changedAt: city.clock.now,
      looks: 1,
      newestLooks: [{ at: city.clock.now, basis: 'authorization', matter: null }],
      lastDay: '2026-12-16',
      overdue: false,
      answer: null,
    });
    const { facts } = (await city.stored(record)).state.secret.filing.content;
    expect(JSON.stringify(body)).not.toContain(String(facts));
    expect(JSON.stringify(body)).not.toContain('91990100MA0YL0001Q');
  });

  test.each([
    ['as its duty requires', organ, () => city.look()],
    ['as the public does', bank, () => city.lookAsPublic()],
    ['as another organ', housing, () => city.look(housing)],
  ] as const)('so is a unit that looked %s', async (_, as, look) => {
    const record = await city.exempted();
    expect((await look()).body.records).toHaveLength(1);
    await city.correct(record);
    await city.tell(record);
    expect(await city.toldUnits()).toEqual([as.unit]);
  });

  test('and a unit that saw it in a joint response', async () => {
    const record = await designated();
    const body = { record, measure: 'restricted-procurement-and-subsidies', reason: 'Harm to health.' };
    const { id } = (await city.call('POST /v1/joint-responses', callers.provider, { body })).body;
    await city.call('GET /v1/joint-responses/{id}', unit('housing'), { id });
    await city.withdraw(record);
    await city.tell(record);
    expect(await city.toldUnits()).toEqual(['housing']);
  });

  test('its provider is told of what a handler decided, and not of what it did itself', async () => {
    const [byHandler, byItself] = [await city.exempted(), await city.exempted()];
    for (const id of [byHandler, byItself])
      await city.call('GET /v1/records/{id}', callers.colleague, { id });
    await city.decideObjection(await city.objected(byHandler), { outcome: 'deleted' });
    await city.withdraw(byItself);
    for (const id of [byHandler, byItself]) await city.tell(id);
    expect((await city.own()).map(({ unit: told, record, because }) => [told, record, because])).toEqual([
      ['market-regulation', byHandler, 'deleted'],
    ]);
  });

  test.each([
    ['corrected', (id: string) => city.correct(id)],
    ['withdrawn', (id: string) => city.withdraw(id)],
    ['withdrawn', (id: string) => city.reply(id).then(() => city.decideReply(id, 'withdraw'))],
    ['deleted', async (id: string) => city.decideObjection(await city.objected(id), { outcome: 'deleted' })],
    [
      'corrected',
      async (id: string) =>
        city.decideObjection(await city.objected(id), {
          outcome: 'corrected',
          corrections: { facts: '另行查明。' },
        }),
    ],
  ] as const)('it says what became of the record: %s', async (because, change) => {
    const { record } = await city.seenByBank();
    expect((await change(record)).status).toBe(201);
    await city.tell(record);
    expect((await city.own()).find(({ unit: told }) => told === 'harbour-bank')).toMatchObject({
      because,
      record,
    });
  });
});

describe('M33.2 nobody else is told', () => {
  test('who looked and got nothing, who was refused, or who saw another record', async () => {
    const authorization = await city.allow();
    expect((await city.lookBy(authorization)).body.records).toEqual([]);
    const record = await city.exempted();
    expect((await city.lookBy('aut_AAAAAAAAAAAAAAAAAAAAAA_0000000000000000000000000', bank)).status).toBe(
      403,
    );
    await city.correct(record);
    await city.look();
    await city.tell(record);
    expect(await city.own()).toEqual([]);
    const other = await city.exempted();
    await city.look(housing);
    await city.withdraw(record);
    await city.tell(record);
    // The organ and housing saw the corrected version, which the withdrawal makes one not to be used.
    expect(await city.toldUnits()).toEqual(['housing', 'procurement-centre']);
    expect((await city.own()).map(({ record: of }) => of)).not.toContain(other);
  });

  test('the subject, the handler, supervision and whoever decides on it', async () => {
    const record = await city.exempted();
    await city.call('GET /v1/me/records', callers.subject((await city.stored(record)).state.subject));
    await city.call('GET /v1/records/{id}', callers.supervision, { id: record });
    const objection = await city.objected(record);
    const { id } = objection.body;
    await city.call('POST /v1/objections/{id}/claims', callers.handler, { id });
    const read = await city.call('GET /v1/objections/{id}', callers.handler, { id });
    await city.call('GET /v1/records/{id}', callers.handler, { id: record });
    await city.decideObjection(read, { outcome: 'deleted' });
    await city.tell(record);
    expect(await city.own()).toEqual([]);
  });

  test('who saw it more than two years before, or only as it is now', async () => {
    const record = await designated();
    await city.look();
    city.clock.now = '2028-12-01T16:00:00.000Z';
    await city.look(housing);
    await city.withdraw(record);
    await city.lookAsPublic();
    await city.tell(record);
    expect(await city.toldUnits()).toEqual(['housing']);
  });

  test('while a look of two years before to the day still counts', async () => {
    const record = await designated();
    await city.look();
    city.clock.now = '2028-12-01T15:59:59.999Z';
    await city.withdraw(record);
    await city.tell(record);
    expect(await city.toldUnits()).toEqual(['procurement-centre']);
  });
});

describe('M33.2 a unit that has ended', () => {
  test('what it saw is stopped by whom the register names for it, who says for which', async () => {
    const record = await city.exempted();
    await city.look(housing);
    await city.correct(record);
    await city.tell(record);
    const { id } = await city.ownLast();
    const successors = { provider: 'transport', respondent: 'transport', designator: 'transport' };
    const transport = { ...unit('transport'), scope: 'inquiries:make' };
    expect((await city.read(id, transport)).status).toBe(404);
    await published(city, 'units', 'housing', { status: 'ended', successors });
    expect(await city.work(transport)).toEqual([['stop-using', id]]);
    expect((await city.read(id, housing)).status).toBe(404);
    expect((await city.acknowledge(id, housing)).status).toBe(404);
    expect((await city.read(id, transport)).body).toMatchObject({ unit: 'housing' });
    expect((await city.acknowledge(id, { ...transport, scope: 'measures:respond' })).status).toBe(201);
    const { body } = await city.call(
      'GET /v1/me/history',
      callers.subject((await city.stored(record)).state.subject),
    );
    const answered = body.items.find(({ type }: { type: string }) => type === 'RecallAcknowledged');
    expect(answered.by).toMatchObject({ unit: 'transport', insteadOf: 'housing' });
  });
});

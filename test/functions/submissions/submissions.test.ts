import { beforeEach, describe, expect, test } from 'vitest';
import { recordSubmission } from '../../../functions/submissions/record.ts';
import { callers } from '../../support/callers.ts';
import { penaltyRow } from '../../support/penalties.ts';
import { problemKind } from '../../support/refusals.ts';
import { served } from '../../support/served.ts';

const begun = '2026-12-01T02:00:00.000Z';
const { provider, supervision } = callers;

let city: Awaited<ReturnType<typeof served>>;
beforeEach(async () => {
  city = await served(begun);
});

const worklist = async () => (await city.call('GET /v1/worklist', provider)).body.items;
const bad = () => penaltyRow({ 违法事实: '' });

describe('M10.2 a submission is a case of its unit', () => {
  test('its receipt takes one round trip, and lies in the home of the unit', async () => {
    await city.submit([penaltyRow()]);
    const before = city.sent.length;
    const body = { item: 'administrative-penalties', records: [penaltyRow()] };
    const receipt = await city.call('POST /v1/submissions', provider, { body });
    expect(city.sent.slice(before)).toEqual(['TransactWriteItems']);
    expect(receipt.body.id).toMatch(/^sub_market-regulation_[0-9a-v]{25}$/);
    expect(receipt.body).toMatchObject({ status: 'recorded', rows: 1, accepted: 1, returned: 0 });
  });

  test('M30.1 it has a history of its own, and that is whole', async () => {
    const { body } = await city.submit([penaltyRow(), bad()]);
    await city.call('POST /v1/submissions/{id}/reviews', provider, { id: body.id, body: {} });
    await city.sealAll();
    const proof = await city.call('GET /v1/audit/proofs/{id}', supervision, { id: body.id });
    expect(proof.body).toMatchObject({ case: body.id, events: 2, whole: true, breaches: [] });
  });

  test('M10.1 what came back is on the worklist until an official has seen to it', async () => {
    const { body } = await city.submit([penaltyRow(), bad()]);
    expect(await worklist()).toEqual([
      {
        case: body.id,
        unit: 'market-regulation',
        what: 'rows-returned',
        dueAt: '2026-12-08T16:00:00.000Z',
        lastDay: '2026-12-08',
        overdue: false,
        handler: null,
      },
    ]);
    const reviewed = await city.call('POST /v1/submissions/{id}/reviews', provider, {
      id: body.id,
      body: {},
    });
    expect([reviewed.status, reviewed.body.reviewedAt]).toEqual([201, begun]);
    expect(await worklist()).toEqual([]);
    const again = await city.call('POST /v1/submissions/{id}/reviews', provider, { id: body.id, body: {} });
    expect([again.status, again.body.reviewedAt]).toEqual([201, begun]);
  });

  test('a decision that was on record comes back, and goes on the worklist with it', async () => {
    const row = penaltyRow();
    await city.submit([row]);
    expect(await worklist()).toEqual([]);
    const { body } = await city.submit([row, penaltyRow()]);
    expect(body).toMatchObject({ accepted: 1, returned: 1 });
    expect(body.results[0].faults[0]).toMatchObject({ field: '行政处罚决定书文号', code: 'already-filed' });
    expect(await worklist()).toEqual([expect.objectContaining({ case: body.id, what: 'rows-returned' })]);
  });

  test('A19 its receipt says of no row that it was accepted, as long as that is not known', async () => {
    const row = penaltyRow();
    await city.submit([row]);
    const body = { item: 'administrative-penalties', records: [row, penaltyRow(), bad()] };
    const receipt = (await city.call('POST /v1/submissions', provider, { body })).body;
    expect(receipt).toMatchObject({ status: 'received', rows: 3, accepted: null, returned: 1 });
    const read = () => city.call('GET /v1/submissions/{id}', provider, { id: receipt.id });
    const resultsOf = async () => (await read()).body.results.map(({ result }: { result: string }) => result);
    expect(await resultsOf()).toEqual(['received', 'received', 'returned']);
    await recordSubmission(city.wired, receipt.id, begun);
    expect((await read()).body).toMatchObject({ status: 'recorded', rows: 3, accepted: 1, returned: 2 });
    expect(await resultsOf()).toEqual(['returned', 'accepted', 'returned']);
  });

  test('where nothing came back there is nothing to see to', async () => {
    const { body } = await city.submit([penaltyRow()]);
    const answer = await city.call('POST /v1/submissions/{id}/reviews', provider, { id: body.id, body: {} });
    expect([answer.status, answer.body.errors[0].code]).toEqual([409, 'nothing-came-back']);
  });

  test('another unit sees nothing of it, and reviews nothing', async () => {
    const { body } = await city.submit([penaltyRow(), bad()]);
    const other = { ...provider, unit: 'transport', client: 'transport' };
    const { id } = body;
    expect((await city.call('GET /v1/submissions/{id}', other, { id })).status).toBe(404);
    expect((await city.call('POST /v1/submissions/{id}/reviews', other, { id, body: {} })).status).toBe(404);
  });

  test('B3 rows that take more room than a submission has come back whole, with what to do', async () => {
    const random = () =>
      Array.from({ length: 1500 }, () =>
        String.fromCodePoint(0x4e00 + Math.floor(Math.random() * 20_000)),
      ).join('');
    const records = Array.from({ length: 420 }, () =>
      penaltyRow({ 违法事实: random(), 处罚内容: random(), 处罚依据: random() }),
    );
    const { status, body } = await city.submit(records);
    expect([status, problemKind(body)]).toEqual([413, 'body-too-large']);
    expect(body.detail).toContain('split');
    expect(city.register.partition('U#market-regulation')).toEqual([]);
  }, 30_000);
});

describe('A5 the identifier of a record says nothing that can be computed', () => {
  test('two submissions of the same decision on fresh platforms give it other identifiers', async () => {
    const row = penaltyRow();
    const [one] = (await city.submit([row])).body.results;
    expect(one.record).toMatch(/^rec_[\w-]{22}_[0-9a-v]{25}$/);
    const names = city.register
      .partition(`S#${one.record.split('_')[1]}`)
      .map(({ sk }) => sk?.S ?? '')
      .filter((key) => key.startsWith('nam~'));
    expect(names).toHaveLength(1);
    expect(names[0]).not.toContain(one.record);
  });
});

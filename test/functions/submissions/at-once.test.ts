/** M10.1, M10.2: a small submission is on record with its receipt; larger ones, and what others are at, go by the intake. */
import { beforeEach, describe, expect, test } from 'vitest';
import { recordSubmission } from '../../../functions/submissions/record.ts';
import { homeOf } from '../../../shared/ids.ts';
import { operating } from '../../../shared/operating.ts';
import type { RecordState } from '../../../shared/record/state.ts';
import { DatabaseFault } from '../../../shared/store/dynamodb/database.ts';
import { partitions } from '../../../shared/store/dynamodb/tables.ts';
import { commendedFirm } from '../../shared/formats/commendation/rows.ts';
import type { Body } from '../../support/body.ts';
import { callers } from '../../support/callers.ts';
import { asFirm, firm, firmRow } from '../../support/firm.ts';
import { inventedOrganization, penaltyRow } from '../../support/penalties.ts';
import { byIntake, type Setup, served } from '../../support/served.ts';

const begun = '2026-12-01T02:00:00.000Z';
const { provider } = callers;
const most = operating.rowsAtOnce.default;

let city: Awaited<ReturnType<typeof served>>;
beforeEach(async () => {
  city = await served(begun);
});

const send = (
  records: object[],
  more: object = {},
  headers: Record<string, string> = {},
  caller = provider,
) =>
  city.call('POST /v1/submissions', caller, {
    body: { item: 'administrative-penalties', records, ...more },
    headers,
  });
const read = async (id: string): Promise<Body> =>
  (await city.call('GET /v1/submissions/{id}', provider, { id })).body;
const numbered = (number: number): object => firmRow({ 行政处罚决定书文号: `市监罚〔2026〕${number}号` });
const ofOthers = (count: number): object[] =>
  Array.from({ length: count }, () =>
    penaltyRow({ '行政相对人代码_1（统一社会信用代码）': inventedOrganization() }),
  );
const commendations = (count: number) =>
  send(
    Array.from({ length: count }, (_, index) => commendedFirm({ 表彰文号: `市监表〔2026〕${index + 1}号` })),
    { item: 'commendations' },
  );
const ofFirm = async (): Promise<RecordState[]> =>
  (await city.wired.cases.list(homeOf.subject(firm), 'record', null, 50)).items.map(({ item }) => item.state);
const pieces = (id: string) => city.register.partition(partitions.pieces(id));
const transactions = (): number => city.sent.filter((name) => name === 'TransactWriteItems').length;

describe('M10.2 the receipt of a small submission is final', () => {
  test('in one transaction: who sent it reads how many are on record, and its person reads the notice', async () => {
    await send(ofOthers(1));
    const before = transactions();
    const { status, body, headers } = await send([numbered(1), firmRow({ 违法事实: '' })]);
    expect(transactions() - before).toBe(1);
    expect([status, headers.location]).toEqual([201, `/v1/submissions/${body.id}`]);
    expect(body).toMatchObject({ status: 'recorded', rows: 2, accepted: 1, returned: 1, waiting: 0 });
    const { recordedAt, results } = await read(body.id);
    expect([recordedAt, results.map(({ result }: Body) => result)]).toEqual([
      begun,
      ['accepted', 'returned'],
    ]);
    const notices = (await city.call('GET /v1/me/notices', asFirm)).body.items;
    expect(notices.map(({ record }: Body) => record.id)).toEqual([results[0].record]);
    // Nothing of it waits for anybody, and nothing is kept a second time.
    expect(pieces(body.id)).toEqual([]);
    await recordSubmission(city.wired, body.id, begun);
    expect(await ofFirm()).toHaveLength(1);
  });

  test('the record is what the intake would have made of its row', async () => {
    const made = async (setup?: Setup) => {
      city = await served(begun, undefined, setup);
      const { id } = (await send([numbered(1)], { exemption: 'food-safety-risk' })).body;
      await recordSubmission(city.wired, id, begun);
      const [state] = await ofFirm();
      const { head: _, ...stored } = (await city.wired.cases.load(null, [state?.id ?? ''])).cases[0] ?? {};
      const [entry] = (await city.call('GET /v1/me/history', asFirm)).body.items;
      return { ...stored, wrapped: null, entry: { ...entry, hash: null } };
    };
    const { entry, ...atOnce } = await made();
    const later = await made(byIntake);
    // Of one submission more than one identifier is made before: the number in it says nothing.
    const named = (text: string) =>
      text.replaceAll(/(?<=_)[0-9a-v]{25}/g, 'own').replaceAll(/rec_[\w-]+/g, 'record');
    expect(named(JSON.stringify(atOnce))).toBe(named(JSON.stringify({ ...later, entry: undefined })));
    expect(named(JSON.stringify(entry))).toBe(named(JSON.stringify(later.entry)));
  });

  test('one of which every row comes back is settled, too: nothing of it is on its way', async () => {
    const { status, body } = await send([firmRow({ 违法事实: '' })]);
    expect([status, body.status, body.accepted, body.returned]).toEqual([201, 'recorded', 0, 1]);
    expect((await city.call('GET /v1/worklist', provider)).body.items).toMatchObject([
      { what: 'rows-returned' },
    ]);
  });

  test('the same request under its key has the same receipt, and files nothing again', async () => {
    const key = { 'idempotency-key': 'once' };
    const first = await send([numbered(1)], {}, key);
    const again = await send([numbered(1)], {}, key);
    expect([again.status, again.body, again.headers['idempotent-replayed']]).toEqual([
      201,
      first.body,
      'true',
    ]);
    expect(await ofFirm()).toHaveLength(1);
  });

  test('M10.1 it counts how promptly its unit provides, once', async () => {
    await send([numbered(1), numbered(2)]);
    const tallies = await city.wired.cases.tallies('2026-12', provider.unit ?? '', null, 10);
    expect(tallies.items.map(({ item }) => item.filed)).toEqual([2]);
  });
});

describe('M10.1 Invariant 11: what cannot be recorded with its receipt is recorded behind it, and nothing in half', () => {
  test.each([
    ['as many rows as are said', most, {}, 201, 'recorded'],
    ['one more', most + 1, {}, 202, 'received'],
    ['one where none is recorded at once', 1, byIntake, 202, 'received'],
  ])('%s', async (_, count, setup, status, said) => {
    city = await served(begun, undefined, setup);
    const receipt = await commendations(count);
    expect([receipt.status, receipt.body.status]).toEqual([status, said]);
  });

  test('what takes more items than a transaction has', async () => {
    city = await served(begun, undefined, { rowsAtOnce: operating.rowsAtOnce.max });
    const { max } = operating.rowsAtOnce;
    const { status, body } = await send(ofOthers(max));
    expect([status, body.status, body.accepted]).toEqual([202, 'received', null]);
    await recordSubmission(city.wired, body.id, begun);
    expect(await read(body.id)).toMatchObject({ status: 'recorded', accepted: max });
  });

  test('one with a decision that is on record: the others go in, that one comes back', async () => {
    await send([numbered(1)]);
    const { status, body } = await send([numbered(1), numbered(2)]);
    expect([status, body.status, body.accepted]).toEqual([202, 'received', null]);
    expect(await ofFirm()).toHaveLength(1);
    await recordSubmission(city.wired, body.id, begun);
    expect((await read(body.id)).results).toMatchObject([
      { result: 'returned', faults: [{ code: 'already-filed' }] },
      { result: 'accepted' },
    ]);
    expect(await ofFirm()).toHaveLength(2);
  });

  test('two who send the same decision at once: one record, and the other row comes back', async () => {
    const both = await Promise.all([send([numbered(1)]), send([numbered(1)])]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 202]);
    for (const { body } of both) await recordSubmission(city.wired, body.id, begun);
    const results = await Promise.all(both.map(async ({ body }) => (await read(body.id)).results[0].result));
    expect([results.sort(), (await ofFirm()).length]).toEqual([['accepted', 'returned'], 1]);
  });

  test('where another transaction is at the same, it goes by the intake under the same identifier', async () => {
    let refused = 0;
    city = await served(begun, (call) => async (command, input) => {
      const isFirst = command === 'TransactWriteItems' && JSON.stringify(input).includes('RecordFiled');
      if (!isFirst || refused++ > 0) return call(command, input);
      throw new DatabaseFault('TransactionCanceledException', {
        CancellationReasons: [{ Code: 'TransactionConflict' }],
      });
    });
    const { status, body } = await send([numbered(1)]);
    expect([status, refused]).toEqual([202, 1]);
    await recordSubmission(city.wired, body.id, begun);
    expect([(await read(body.id)).status, (await ofFirm()).length]).toEqual(['recorded', 1]);
  });

  test('a row that is doubtful, or that a system of the unit sends, waits for an official, and the others with it', async () => {
    const system = { client: 'market-regulation', scope: 'records:submit', unit: 'market-regulation' };
    const bySystem = await send([numbered(1)], {}, {}, system as typeof provider);
    expect([bySystem.status, bySystem.body.status, bySystem.body.waiting]).toEqual([202, 'waiting', 1]);
    const doubtful = firmRow({ 行政处罚决定书文号: '市监罚〔2026〕2号', '罚款金额（万元）': '50000' });
    const asked = await send([numbered(3), doubtful]);
    expect([asked.status, asked.body.status, asked.body.waiting]).toEqual([202, 'received', 1]);
    expect(await ofFirm()).toEqual([]);
  });
});

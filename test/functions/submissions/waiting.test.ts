import { beforeEach, describe, expect, test } from 'vitest';
import { piecesOf, readPayload } from '../../../functions/submissions/payload.ts';
import { recordSubmission } from '../../../functions/submissions/record.ts';
import { sweep } from '../../../functions/sweep/sweep.ts';
import type { Filing } from '../../../shared/formats/format.ts';
import { businessRow } from '../../shared/formats/penalty/rows.ts';
import { shift } from '../../support/actors.ts';
import type { Body } from '../../support/body.ts';
import { callers } from '../../support/callers.ts';
import { keys } from '../../support/cases.ts';
import type { Caller } from '../../support/event.ts';
import { asFirm, firm, firmRow } from '../../support/firm.ts';
import { penalty } from '../../support/formats.ts';
import { approvalNumber, heard } from '../../support/publish.ts';
import { contentOf } from '../../support/published.ts';
import { served } from '../../support/served.ts';

const begun = '2026-12-01T02:00:00.000Z';
const day = 24 * 60 * 60_000;
const { officialId: _, officialName: __, ...system } = callers.provider;
const other: Caller = { ...callers.provider, client: 'transport', unit: 'transport', officialId: 'TR-1' };

let city: Awaited<ReturnType<typeof served>>;
beforeEach(async () => {
  city = await served(begun);
});

const read = async (id: string, as: Caller = callers.provider): Promise<Body> =>
  (await city.call('GET /v1/submissions/{id}', as, { id })).body;

async function confirm(id: string, more: { rows?: number[]; as?: Caller; version?: string } = {}) {
  const { rows, as = callers.provider } = more;
  const seen = await city.call('GET /v1/submissions/{id}', callers.provider, { id });
  const version = more.version ?? String(seen.headers.etag);
  const body = rows ? { rows } : {};
  const headers = { 'if-match': version };
  return city.call('POST /v1/submissions/{id}/confirmations', as, { id, body, headers });
}

const record = (id: string) => recordSubmission(city.wired, id, city.clock.now);
const held = async () => (await city.call('GET /v1/me/records', asFirm)).body.items;
const noticed = async () => (await city.call('GET /v1/me/notices', asFirm)).body.items;
const results = (body: Body): string[] => body.results.map(({ result }: { result: string }) => result);

describe('A2 M11.2 what no official has answered for becomes no record', () => {
  test('it lies closed in its submission: no record, no notice, no name, and nobody else sees it', async () => {
    const row = firmRow();
    const { id } = (await city.submit([row], {}, system)).body;
    expect(await read(id)).toMatchObject({ status: 'waiting', accepted: null, waiting: 1, returned: 0 });
    expect([await held(), await noticed()]).toEqual([[], []]);
    for (const as of [other, callers.handler, callers.supervision, asFirm]) {
      const status = (await city.call('GET /v1/submissions/{id}', as, { id })).status;
      const rows = (await city.call('GET /v1/submissions/{id}/rows', as, { id })).status;
      expect([403, 404]).toContain(status);
      expect(rows).toBe(status);
    }
    // Whoever decided it files it meanwhile: nothing keeps it off the register.
    expect((await city.submit([row])).body).toMatchObject({ status: 'recorded', accepted: 1 });
    const confirmed = await confirm(id);
    expect(results(confirmed.body)).toEqual(['received']);
    await record(id);
    expect(await read(id)).toMatchObject({ accepted: 0, returned: 1 });
  });

  test('an official reads the rows, confirms them, and answers for them from then on', async () => {
    const { id } = (await city.submit([firmRow({ 违法事实: '事实' })], {}, system)).body;
    const waiting = await city.call('GET /v1/submissions/{id}/rows', callers.provider, { id });
    expect(waiting.body.items).toMatchObject([{ row: 1, content: { 违法事实: '事实' } }]);
    city.clock.now = shift(begun, 3 * day);
    const confirmed = await confirm(id);
    expect(confirmed.body).toMatchObject({ status: 'received', waiting: 0, confirmBy: null });
    await record(id);
    const done = await read(id);
    expect(done).toMatchObject({ status: 'recorded', accepted: 1 });
    const [notice] = await noticed();
    expect(notice.issuedAt).toBe(shift(begun, 3 * day));
    expect(done.confirmations).toMatchObject([{ official: { id: 'MR-0001' }, rows: [1] }]);
    const rows = await city.call('GET /v1/submissions/{id}/rows', callers.provider, { id });
    expect(rows.body.items).toEqual([]);
  });

  test('one by one, each by its own official; what is there is not filed again', async () => {
    const { id } = (await city.submit([firmRow(), firmRow(), firmRow()], {}, system)).body;
    await confirm(id, { rows: [2] });
    await record(id);
    expect(results(await read(id))).toEqual(['waiting', 'accepted', 'waiting']);
    await confirm(id, { rows: [1], as: callers.colleague });
    // The second comes while the first is on its way.
    await confirm(id, { rows: [3] });
    await record(id);
    const { status, accepted, confirmations } = await read(id);
    expect([status, accepted]).toEqual(['recorded', 3]);
    expect(confirmations.map((each: { official: { id: string } }) => each.official.id)).toEqual([
      'MR-0001',
      'MR-0002',
      'MR-0001',
    ]);
    expect(await noticed()).toHaveLength(3);
  });
});

test('A5 for another unit a submission that waits takes the same calls to the store as none', async () => {
  const calls: string[] = [];
  city = await served(begun, (service) => async (name, input) => {
    calls.push(name);
    return service(name, input);
  });
  const { id } = (await city.submit([firmRow()], {}, system)).body;
  const nowhere = `${id.slice(0, -1)}${id.endsWith('0') ? '1' : '0'}`;
  for (const route of ['GET /v1/submissions/{id}/rows', 'POST /v1/submissions/{id}/confirmations']) {
    const taken = async (asked: string) => {
      calls.length = 0;
      const parts = route.startsWith('POST') ? { body: {}, headers: { 'if-match': '"1"' } } : {};
      expect((await city.call(route, other, { id: asked, ...parts })).status).toBe(404);
      return [...calls];
    };
    expect(await taken(id)).toEqual(await taken(nowhere));
  }
});

describe('A2 who may not confirm', () => {
  test.each<[string, Caller, number]>([
    ['the system that sent them', system, 403],
    ['an official of another unit', other, 404],
    ['a handler', callers.handler, 403],
    ['whom they are about', asFirm, 403],
  ])('%s', async (_, as, status) => {
    const { id } = (await city.submit([firmRow()], {}, system)).body;
    expect((await confirm(id, { as })).status).toBe(status);
    expect((await read(id)).status).toBe('waiting');
  });

  test('nobody answers for a row about himself, sent by whomever', async () => {
    const { id } = (await city.submit([firmRow()], {}, system)).body;
    const as = { ...callers.provider, subject: firm };
    for (const rows of [undefined, [1]]) {
      const refused = await confirm(id, rows ? { as, rows } : { as });
      expect([refused.status, refused.body.code]).toEqual([403, 'about-oneself']);
    }
    // Nor does he get rid of it: it waits for a colleague.
    expect(results(await read(id))).toEqual(['waiting']);
    expect(results((await confirm(id)).body)).toEqual(['received']);
    const own = await city.submit([firmRow()], {}, as);
    expect(own.body.results[0]).toMatchObject({ result: 'returned', faults: [{ code: 'about-oneself' }] });
  });

  const another = { '行政相对人代码_1（统一社会信用代码）': '91110108551385082Q' };

  test('who confirms all leaves to a colleague what is about himself', async () => {
    const { id } = (await city.submit([firmRow(), firmRow(another)], {}, system)).body;
    const { status, body } = await confirm(id, { as: { ...callers.provider, subject: firm } });
    expect([status, results(body)]).toEqual([201, ['waiting', 'received']]);
  });

  test.each([
    ['a row that is confirmed', [1]],
    ['a row that came back', [2]],
    ['a row that there is not', [9]],
  ])('%s is not confirmed, nor anything with it', async (_, rows) => {
    const { id } = (await city.submit([firmRow(), firmRow({ 违法事实: '' }), firmRow()], {}, system)).body;
    await confirm(id, { rows: [1] });
    await record(id);
    const answer = await confirm(id, { rows: [...rows, 3] });
    expect([answer.status, answer.body.errors[0].code]).toEqual([409, 'rows-not-waiting']);
    expect(results(await read(id))).toEqual(['accepted', 'returned', 'waiting']);
  });

  test('of two who confirm at once, one is told that it was done', async () => {
    const { id } = (await city.submit([firmRow()], {}, system)).body;
    const version = '"1"';
    const answers = await Promise.all([
      confirm(id, { version }),
      confirm(id, { version, as: callers.colleague }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 412]);
  });
});

describe('A2 what waits is checked again, and lapses', () => {
  test('a row that was over meanwhile comes back, the others are filed', async () => {
    const soon = firmRow({ 处罚有效期: '2026-12-02', 公示截止期: '2026-12-02' });
    const { id } = (await city.submit([soon, firmRow()], {}, system)).body;
    city.clock.now = shift(begun, 3 * day);
    const { body } = await confirm(id);
    expect(body.results).toMatchObject([
      { result: 'returned', faults: [{ code: 'recording-period-over' }] },
      { result: 'received' },
    ]);
  });

  test.each([
    ['the exemption that it rests on', { exemptions: [] }, 422, 'no-such-provision'],
    [
      'the words of the exemption',
      {
        exemptions: [
          {
            id: 'food-safety-risk',
            law: { zh: '《中华人民共和国食品安全法》', en: 'Food Safety Law' },
            article: { zh: '第一百四十一条', en: 'Art. 141' },
            units: ['market-regulation'],
          },
        ],
      },
      409,
      'provision-changed',
    ],
    ['its place among the providers', { providers: ['transport'] }, 403, 'not-a-provider'],
  ])('what was taken from the unit meanwhile it has not: %s', async (_, change, status, code) => {
    const exemption = 'food-safety-risk';
    const penalties = contentOf('administrative-penalties');
    const draft = { what: 'items', name: 'administrative-penalties', content: { ...penalties, ...change } };
    const { id } = (await city.call('POST /v1/publications', callers.drafter, { body: draft })).body;
    const headers = { 'if-match': await heard(city, id) };
    const sent = (await city.submit([firmRow()], { exemption }, system)).body;
    expect(sent).toMatchObject({ exemption, inclusion: null });
    const body = { document: approvalNumber };
    await city.call('POST /v1/publications/{id}/approvals', callers.approver, { id, body, headers });
    city.clock.now = shift(city.clock.now, 2 * day);
    const answer = await confirm(sent.id);
    expect([answer.status, answer.body.errors?.[0].code ?? answer.body.code]).toEqual([status, code]);
    expect(results(await read(sent.id))).toEqual(['waiting']);
  });

  test('after its time nothing is left to confirm, on its second, and the sweep drops the rows', async () => {
    const { id, confirmBy } = (await city.submit([firmRow()], {}, system)).body;
    city.clock.now = shift(confirmBy, -1);
    const work = async () => (await city.call('GET /v1/worklist', callers.provider)).body.items;
    expect(await work()).toMatchObject([{ what: 'confirm-rows', case: id, dueAt: confirmBy }]);
    city.clock.now = confirmBy;
    expect((await confirm(id)).status).toBe(409);
    expect((await city.call('GET /v1/submissions/{id}/rows', callers.provider, { id })).body.items).toEqual(
      [],
    );
    await sweep(city.wired, city.edge);
    expect(await read(id)).toMatchObject({
      status: 'recorded',
      accepted: 0,
      results: [{ result: 'lapsed' }],
    });
    expect(await work()).toEqual([]);
    expect((await city.wired.cases.pieces(id)).length).toBe(0);
    expect(await noticed()).toEqual([]);
  });

  test('M30.1 its history is whole', async () => {
    const { id } = (await city.submit([firmRow(), firmRow()], {}, system)).body;
    await confirm(id, { rows: [1] });
    await record(id);
    city.clock.now = shift(begun, 30 * day);
    await sweep(city.wired, city.edge);
    await city.sealAll();
    const { body } = await city.call('GET /v1/audit/proofs/{id}', callers.supervision, { id });
    expect(body).toMatchObject({ whole: true, events: 4 });
  });
});

describe('M8.2 a row that waits since an earlier release read the law otherwise', () => {
  const inclusion = { law: '《某某条例》', article: '第九条' };
  const read = penalty.read(businessRow({ 案件程序类别: '01' }), { inclusion });
  if (!read.ok) throw new Error('The row complies.');
  const business = read.filing;
  const asOrganization = 'legal-person-or-organization';
  const organization: Filing = {
    ...business,
    subjectCategory: asOrganization,
    content: { ...business.content, subjectCategory: asOrganization },
  };

  test.each([
    ['filed as one', business],
    ['filed as an organization', organization],
  ])(
    'a simplified-procedure penalty of an individual business, %s, comes back from its official',
    async (_, filing) => {
      const { id } = (await city.submit([firmRow()], {}, system)).body;
      const { cases } = city.wired;
      const payload = readPayload(keys, id, await cases.pieces(id));
      const put = piecesOf(keys, id, { ...payload, filings: [{ row: 1, filing }] }) ?? [];
      await cases.write({ changes: [], pieces: { submission: id, put: [], drop: 1 } }, null);
      await cases.write({ changes: [], pieces: { submission: id, put, drop: 0 } }, null);
      const confirmed = await confirm(id);
      expect(results(confirmed.body)).toEqual(['returned']);
      expect(JSON.stringify(confirmed.body)).toContain('simplified-penalty-of-natural-person');
    },
  );
});

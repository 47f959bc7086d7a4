import { beforeEach, describe, expect, test } from 'vitest';
import { recordSubmission } from '../../../functions/submissions/record.ts';
import { subjectKey } from '../../../shared/keys/keys.ts';
import type { Body } from '../../support/body.ts';
import { callers } from '../../support/callers.ts';
import { keys } from '../../support/cases.ts';
import type { Caller } from '../../support/event.ts';
import { inventedOrganization, penaltyRow } from '../../support/penalties.ts';
import { because } from '../../support/records.ts';
import { served } from '../../support/served.ts';

const begun = '2026-12-01T02:00:00.000Z';
const CODE = '行政相对人代码_1（统一社会信用代码）';
const certificate = '营业执照（2014年颁发）原件与代码一致';

/** A code of right form whose check character is another than it should be. */
function unfitting(): string {
  const code = inventedOrganization();
  return `${code.slice(0, 17)}${code.endsWith('A') ? 'B' : 'A'}`;
}

let city: Awaited<ReturnType<typeof served>>;
let code: string;
beforeEach(async () => {
  city = await served(begun);
  code = unfitting();
});

const rowOf = (of = code) => penaltyRow({ [CODE]: of });
const outcomes = ({ results }: Body): string[] => results.map(({ result }: Body) => result);
const asSubject = () => callers.subject(subjectKey(keys, { kind: 'organization', code }));

async function resubmit(id: string, body: object, as: Caller = callers.provider) {
  const seen = await city.call('GET /v1/submissions/{id}', callers.provider, { id });
  const headers = { 'if-match': String(seen.headers.etag) };
  const answer = await city.call('POST /v1/submissions/{id}/resubmissions', as, { id, body, headers });
  if (answer.status === 201) await recordSubmission(city.wired, id, city.clock.now);
  return answer;
}

/** Files a row of the code on its certificate. Gives the record. */
async function certified(): Promise<string> {
  const row = rowOf();
  const { id } = (await city.submit([row])).body;
  const answers = [{ field: CODE, code: 'check-character', reason: certificate }];
  expect((await resubmit(id, { row: 1, record: row, answers })).status).toBe(201);
  const { body } = await city.call('GET /v1/submissions/{id}', callers.provider, { id });
  return body.results[0].record;
}

const inquire = () =>
  city.call('POST /v1/inquiries', callers.organ, {
    body: {
      subject: { kind: 'organization', code },
      basis: { type: 'duty', purpose: 'procurement-and-projects', matter: 'tender 7' },
    },
  });

describe('R5 a code whose check character does not fit', () => {
  test('comes back; sent again with the certificate by an official it is taken, and its subject reads so', async () => {
    const { body } = await city.submit([rowOf()]);
    expect(body.results).toMatchObject([
      { result: 'returned', faults: [{ field: CODE, code: 'check-character' }] },
    ]);
    const record = await certified();
    const shown = await city.call('GET /v1/records/{id}', callers.provider, { id: record });
    expect(shown.body.confirmed).toMatchObject([{ code: 'check-character', reason: certificate }]);
    const { items } = (await city.call('GET /v1/me/records', asSubject())).body;
    expect(items).toMatchObject([{ confirmed: [{ code: 'check-character', reason: certificate }] }]);
  });

  test('is known from then on, to every unit that files', async () => {
    await certified();
    expect(outcomes((await city.submit([rowOf(), rowOf(unfitting())])).body)).toEqual([
      'accepted',
      'returned',
    ]);
  });

  test('is taken back with the record that rests on it', async () => {
    const record = await certified();
    const headers = { 'if-match': '"1"' };
    const withdrawn = await city.call('POST /v1/records/{id}/withdrawals', callers.provider, {
      id: record,
      body: because,
      headers,
    });
    expect(withdrawn.status).toBe(201);
    expect(outcomes((await city.submit([rowOf()])).body)).toEqual(['returned']);
  });

  test('is corrected as any other record, without being asked again', async () => {
    const record = await certified();
    const corrected = await city.call('POST /v1/records/{id}/corrections', callers.colleague, {
      id: record,
      body: { ...because, corrections: { violationType: '逾期未年报' } },
      headers: { 'if-match': '"1"' },
    });
    expect(corrected.status, JSON.stringify(corrected.body)).toBe(201);
  });

  test.each([
    [
      'of nothing that does not fit',
      (row: object) => ({ record: { ...row, [CODE]: inventedOrganization() } }),
    ],
    ['without a reason', () => ({ answers: [{ field: CODE, code: 'check-character', reason: ' ' }] })],
    [
      'for another column',
      () => ({ answers: [{ field: '处罚机关', code: 'check-character', reason: certificate }] }),
    ],
    ['where more is wrong than that', (row: object) => ({ record: { ...row, [CODE]: code.slice(1) } })],
  ])('is not taken on an answer %s', async (_, change) => {
    const row = rowOf();
    const { id } = (await city.submit([row])).body;
    const answers = [{ field: CODE, code: 'check-character', reason: certificate }];
    const answer = await resubmit(id, { row: 1, record: row, answers, ...change(row) });
    expect(answer.status).toBe(422);
    expect(JSON.stringify(answer.body)).not.toContain(code.slice(1));
  });

  test('of a natural person is no question of certificates', async () => {
    const row = penaltyRow({
      行政相对人类别: '自然人',
      [CODE]: '',
      证件类型: '身份证',
      证件号码: '990101189505200029',
      法定代表人: '',
      法定代表人证件类型: '',
      法定代表人证件号码: '',
    });
    const { id } = (await city.submit([row])).body;
    const answers = [{ field: '证件号码', code: 'check-character', reason: certificate }];
    expect((await resubmit(id, { row: 1, record: row, answers })).status).toBe(422);
  });
});

describe('R5 whoever inquires by such a code', () => {
  test('is told that it does not fit where nothing is to be shown: no typing error reads as a clean record', async () => {
    const answer = await inquire();
    expect(answer).toMatchObject({ status: 422, body: { errors: [{ code: 'check-character' }] } });
  });

  test('is shown what there is, and the firm reads who looked', async () => {
    const row = rowOf();
    const more = { exemption: 'food-safety-risk' };
    const { id } = (await city.submit([row], more)).body;
    const answers = [{ field: CODE, code: 'check-character', reason: certificate }];
    expect((await resubmit(id, { row: 1, record: row, answers })).status).toBe(201);
    const { status, body } = await inquire();
    expect([status, body.records.length]).toEqual([200, 1]);
    const { items } = (await city.call('GET /v1/me/accesses', asSubject())).body;
    expect(items.some((each: Body) => each.matter === 'tender 7')).toBe(true);
  });
});

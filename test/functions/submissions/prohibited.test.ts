/** R6: what is not collected about natural persons comes back with its row and column; a false alarm is overridden under the receipt. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { Body } from '../../support/body.ts';
import { callers } from '../../support/callers.ts';
import type { Caller } from '../../support/event.ts';
import { asFirm, firmRow } from '../../support/firm.ts';
import { inventedPerson, naturalPerson } from '../../support/penalties.ts';
import { contentOf } from '../../support/published.ts';
import { type RecordsCity, recordsCity } from '../../support/records.ts';
import { byIntake } from '../../support/served.ts';

const { officialId: _, officialName: __, ...system } = callers.provider;

let city: RecordsCity;
beforeEach(async () => {
  city = await recordsCity();
});

const read = async (id: string, as: Caller = callers.provider) =>
  city.call('GET /v1/submissions/{id}', as, { id });
const faultsOf = ({ results }: Body, row = 1): [string, string][] =>
  results[row - 1].faults.map(({ field, code }: { field: string; code: string }) => [field, code]);
const work = async (as: Caller): Promise<string[]> => (await city.work(as)).map(([what]) => what);

/** About a person: the text says it is the street, not the faith. */
const alarming = { 违法事实: '在信佛路口占道经营' };
const why = '信佛路是地名，与信仰无关';
const toAlarm = {
  field: '违法事实',
  code: 'prohibited-information',
  category: 'religious-faith',
  reason: why,
};

async function again(
  id: string,
  body: object,
  as: Caller = callers.provider,
  more: Record<string, string> = {},
) {
  const etag = String((await read(id)).headers.etag);
  return city.call('POST /v1/submissions/{id}/resubmissions', as, {
    id,
    body,
    headers: { 'if-match': etag, ...more },
  });
}

describe('R6 M16.1 every text is looked through', () => {
  test.each([
    ['备注', '当事人血型：AB型', 'blood-type'],
    ['处罚内容', '罚款；当事人患有肝炎', 'illness-or-medical-history'],
    ['违法行为类型', '当事人信仰佛教', 'religious-faith'],
    ['暂扣或吊销证照名称及编号', '采集指纹后发还', 'fingerprints'],
    ['法定代表人证件类型', '其他-住院病历，患精神分裂症', 'illness-or-medical-history'],
    ['序号', '当事人患艾滋病', 'illness-or-medical-history'],
  ])(
    '%s: the row comes back with its column and its kind, and never with what it says',
    async (column, text, category) => {
      const { body } = await city.submit([firmRow(), firmRow({ [column]: text })]);
      expect(faultsOf(body, 2)).toEqual([[column, 'prohibited-information']]);
      expect(body.results[1].faults[0].detail).toMatch(/Art. 16/);
      const [stored] = (await city.wired.cases.load(null, [body.id])).cases;
      const { secret } = (stored as { state: Body }).state;
      expect(secret.rows[1]).toEqual({
        row: 2,
        result: 'returned',
        faults: [{ field: column, code: 'prohibited-information', values: { category } }],
      });
      expect(JSON.stringify(body)).not.toContain(text);
      expect(body).toMatchObject({ accepted: 1, returned: 1 });
    },
  );

  test('identity numbers in any column that is not for them', async () => {
    const number = inventedPerson();
    const row = firmRow({
      备注: `联系人${number}`,
      行政处罚决定书文号: number,
      违法事实: `${number.slice(0, 6)} ${number.slice(6)}`,
    });
    const { body } = await city.submit([row]);
    expect(faultsOf(body)).toEqual([
      ['行政处罚决定书文号', 'identity-number-in-text'],
      ['违法事实', 'identity-number-in-text'],
      ['备注', 'identity-number-in-text'],
    ]);
    expect(JSON.stringify(body)).not.toContain(number);
    const person = firmRow({ ...naturalPerson(number), 案件程序类别: '02' });
    expect((await city.submit([person])).body).toMatchObject({ accepted: 1, returned: 0 });
  });

  test.each(['罚款金额（万元）', '法定代表人证件类型', '序号', '数据更新时间戳'])(
    'an identity number in %s is no question: nothing of it is kept',
    async (column) => {
      const number = inventedPerson();
      const { body } = await city.submit([firmRow({ [column]: number })]);
      expect(faultsOf(body)).toContainEqual([column, 'identity-number-in-text']);
      expect(body).toMatchObject({ waiting: 0, returned: 1 });
      expect(JSON.stringify(body)).not.toContain(number);
    },
  );

  test('all faults of a row are named, whatever else is wrong with it', async () => {
    const { body } = await city.submit([firmRow({ 备注: '血型A', 处罚决定日期: 'no day' })]);
    expect(faultsOf(body)).toEqual([
      ['备注', 'prohibited-information'],
      ['处罚决定日期', 'date'],
    ]);
  });

  test('by field: a column of what is not collected is named as that', async () => {
    const { body } = await city.submit([{ ...firmRow(), 血型: 'A' }]);
    expect(faultsOf(body)).toEqual([
      ['血型', 'prohibited-information'],
      ['血型', 'unknown-field'],
    ]);
  });

  test('names of organizations and authorities are left alone; income is a firm’s own and not a person’s', async () => {
    const income = { 违法事实: '年收入12万元，未开具发票' };
    const { body } = await city.submit([
      firmRow({ 行政相对人名称: '某市家庭教会聚会用品厂', 处罚机关: '市民族与宗教事务局' }),
      firmRow(income),
      firmRow({ ...naturalPerson(inventedPerson()), ...income }),
    ]);
    expect(body).toMatchObject({ accepted: 2, returned: 1 });
    expect(faultsOf(body, 3)).toEqual([['违法事实', 'prohibited-information']]);
  });

  test.each(['处罚机关', '数据来源单位'])('what is no name of a unit is found in %s', async (column) => {
    for (const text of ['当事人患有糖尿病', '市市场监督管理局（当事人系佛教徒）', '法定代表人血型A型']) {
      const { body } = await city.submit([firmRow({ [column]: text })]);
      expect(faultsOf(body, 1)).toEqual([[column, 'prohibited-information']]);
    }
    const units = ['市精神卫生中心', '市佛教协会', '区残疾人联合会', '市住房公积金管理中心', '市医疗保障局'];
    const { body } = await city.submit(units.map((unit) => firmRow({ [column]: unit })));
    expect(body.accepted).toBe(units.length);
  });

  test('a correction brings nothing in either; what stands there is no reason to refuse it', async () => {
    const id = await city.fileIn('active');
    const refused = await city.correct(id, { facts: '当事人患有肝炎' });
    expect([refused.status, refused.body.errors]).toEqual([
      422,
      [expect.objectContaining({ field: 'corrections.facts', code: 'prohibited-information' })],
    ]);
    expect((await city.correct(id)).status).toBe(201);
  });

  test('the list is mended by its public way: what is on it from an instant on comes back from then on', async () => {
    const word = firmRow({ 备注: '属某某体质' });
    expect((await city.submit([word])).body.accepted).toBe(1);
    const list = contentOf('illness-or-medical-history') as { rules: object[] };
    const content = { ...list, rules: [...list.rules, { words: ['某某体质'] }] };
    const body = { what: 'word-lists', name: 'illness-or-medical-history', content };
    const draft = await city.call('POST /v1/publications', callers.drafter, { body });
    const approval = await city.call('POST /v1/publications/{id}/approvals', callers.approver, {
      id: draft.body.id,
      body: {},
      headers: { 'if-match': String(draft.headers.etag) },
    });
    // It finds all that it found, so that it takes effect in minutes.
    expect(Date.parse(approval.body.effectiveAt) - Date.parse(city.clock.now)).toBe(5 * 60_000);
    city.clock.now = approval.body.effectiveAt;
    expect(faultsOf((await city.submit([firmRow({ 备注: '属某某体质' })])).body)).toEqual([
      ['备注', 'prohibited-information'],
    ]);
    const shown = await city.call('GET /v1/word-lists/{id}', callers.provider, {
      id: 'illness-or-medical-history',
    });
    expect(shown.body).toMatchObject({ version: 2, category: 'illness-or-medical-history' });
    const all = await city.call('GET /v1/word-lists', callers.provider);
    expect(all.body.items.map(({ id }: { id: string }) => id)).toContain('blood-type');
  });

  test('a row that waits for an official is looked through once more, by the list as it is then', async () => {
    const { id } = (await city.submit([firmRow({ 备注: '属某某体质' })], {}, system)).body;
    const list = contentOf('genetics') as { rules: object[] };
    const body = {
      what: 'word-lists',
      name: 'genetics',
      content: { ...list, rules: [...list.rules, { words: ['某某体质'] }] },
    };
    const draft = await city.call('POST /v1/publications', callers.drafter, { body });
    const headers = { 'if-match': String(draft.headers.etag) };
    const approval = await city.call('POST /v1/publications/{id}/approvals', callers.approver, {
      id: draft.body.id,
      body: {},
      headers,
    });
    city.clock.now = approval.body.effectiveAt;
    const etag = String((await read(id)).headers.etag);
    const confirmed = await city.call('POST /v1/submissions/{id}/confirmations', callers.provider, {
      id,
      body: {},
      headers: { 'if-match': etag },
    });
    expect(faultsOf(confirmed.body)).toEqual([['备注', 'prohibited-information']]);
  });
});

describe('R6 a false alarm is overridden by sending the row again under its receipt', () => {
  const record = firmRow(alarming);
  const returned = async () => (await city.submit([firmRow(), record])).body.id as string;

  test('the row is accepted under the same receipt; its subject and supervision read who says so, and why', async () => {
    const id = await returned();
    const answer = await again(id, { row: 2, record, answers: [toAlarm] });
    expect([answer.status, answer.body.status, answer.body.returned]).toEqual([201, 'received', 0]);
    await city.record(id);
    const { body } = await read(id);
    expect(body.results.map(({ result }: { result: string }) => result)).toEqual(['accepted', 'accepted']);
    expect(body).toMatchObject({ status: 'recorded', accepted: 2, returned: 0 });
    const filed = body.results[1].record;
    expect(await city.work(callers.supervision)).toEqual([['alarm-overridden', filed]]);
    const confirmed = [
      { field: '违法事实', code: 'prohibited-information', reason: why, official: { id: 'MR-0001' } },
    ];
    const seen = await city.call('GET /v1/records/{id}', callers.supervision, { id: filed });
    expect(seen.body).toMatchObject({ confirmed });
    const own = (await city.own()).find((each) => each.id === filed);
    expect(own).toMatchObject({ confirmed });
    expect(await work(callers.provider)).toEqual([]);
  });

  test('it stays with supervision until an official of it has seen to it, once', async () => {
    const id = await returned();
    await again(id, { row: 2, record, answers: [toAlarm] });
    await city.record(id);
    const filed = (await read(id)).body.results[1].record;
    const review = (as: Caller) =>
      city.call('POST /v1/records/{id}/override-reviews', as, { id: filed, body: { finding: 'A street.' } });
    expect((await review(callers.provider)).status).toBe(403);
    expect((await review({ ...callers.supervision, officialId: '', officialName: '' })).status).toBe(403);
    expect((await review({ ...callers.supervision, unit: 'transport' })).status).toBe(404);
    expect([(await review(callers.supervision)).status, (await review(callers.supervision)).status]).toEqual([
      201, 409,
    ]);
    expect(await work(callers.supervision)).toEqual([]);
    expect((await city.call('GET /v1/records/{id}', callers.supervision, { id: filed })).status).toBe(404);
    expect((await city.stored(filed)).state).toMatchObject({
      overridden: { review: { official: { id: 'SV-0001' } } },
      secret: { alarmFinding: 'A street.' },
    });
    const other = (await read(id)).body.results[0].record;
    const none = await city.call('POST /v1/records/{id}/override-reviews', callers.supervision, {
      id: other,
      body: { finding: 'x1' },
    });
    expect(none.status).toBe(404);
  });

  test('without an answer, with another’s kind, or for want of another reason it comes back as it was', async () => {
    const id = await returned();
    const wrong = [
      [{ row: 2, record }, 'record.违法事实', 'prohibited-information'],
      [{ row: 2, record, answers: [{ ...toAlarm, category: 'genetics' }] }, 'answers.0', 'no-such-doubt'],
      [{ row: 2, record, answers: [{ ...toAlarm, category: undefined }] }, 'answers.0', 'no-such-doubt'],
      [{ row: 2, record, answers: [{ ...toAlarm, field: '备注' }] }, 'answers.0', 'no-such-doubt'],
      [{ row: 2, record, answers: [{ ...toAlarm, reason: ' \u200b' }] }, 'answers.0.reason', 'missing'],
      [
        { row: 2, record: { ...record, 备注: '血型A' }, answers: [toAlarm] },
        'record.备注',
        'prohibited-information',
      ],
      [
        { row: 2, record: { ...record, 处罚决定日期: 'no' }, answers: [toAlarm] },
        'record.处罚决定日期',
        'date',
      ],
    ] as const;
    for (const [body, field, code] of wrong) {
      const answer = await again(id, body);
      expect([answer.status, answer.body.errors[0]]).toEqual([422, expect.objectContaining({ field, code })]);
    }
    const { body } = await read(id);
    expect(body).toMatchObject({ status: 'recorded', returned: 1, confirmations: [] });
    expect(await city.wired.cases.pieces(id)).toHaveLength(0);
  });

  test('a mended row needs no answer, and nothing of it is supervision’s', async () => {
    const id = await returned();
    const mended = { ...record, 违法事实: '占道经营' };
    expect((await again(id, { row: 2, record: mended })).status).toBe(201);
    await city.record(id);
    expect((await read(id)).body).toMatchObject({ accepted: 2, returned: 0 });
    expect(await work(callers.supervision)).toEqual([]);
  });

  test('who may: a named official of the unit, on the receipt as it stands, once', async () => {
    const id = await returned();
    const body = { row: 2, record, answers: [toAlarm] };
    expect((await again(id, body, system)).status).toBe(403);
    expect((await again(id, body, { ...callers.provider, unit: 'transport' })).status).toBe(404);
    expect((await again(id, { ...body, row: 1 })).body.code).toBe('row-not-returned');
    expect((await again(id, { ...body, row: 9 })).body.code).toBe('row-not-returned');
    expect((await again(id, body, callers.provider, { 'if-match': '"0"' })).status).toBe(412);
    const same = { 'idempotency-key': 'again-1', 'if-match': String((await read(id)).headers.etag) };
    const first = await again(id, body, callers.provider, same);
    const second = await again(id, body, callers.provider, same);
    expect([first.status, second.headers['idempotent-replayed']]).toEqual([201, 'true']);
    expect((await again(id, body)).body.code).toBe('row-not-returned');
  });

  test('nobody sends again what is about themselves', async () => {
    const { id } = (await city.submit([firmRow(alarming)])).body;
    const answer = await again(
      id,
      { row: 1, record: firmRow(alarming), answers: [toAlarm] },
      { ...callers.provider, subject: asFirm.subject ?? '' },
    );
    expect([answer.status, answer.body.errors?.[0].code]).toEqual([422, 'about-oneself']);
  });

  test('beside rows that wait or are on their way none is lost, and the same decision is not sent twice', async () => {
    city = await recordsCity(undefined, byIntake);
    const rows = [firmRow(), firmRow(), record];
    const receipt = await city.call('POST /v1/submissions', callers.provider, {
      body: { item: 'administrative-penalties', records: rows },
    });
    const { id } = receipt.body;
    const twice = await again(id, { row: 3, record: rows[0] });
    expect(twice.body.errors[0]).toMatchObject({ code: 'same-decision-twice' });
    expect((await again(id, { row: 3, record, answers: [toAlarm] })).status).toBe(201);
    await city.record(id);
    expect((await read(id)).body).toMatchObject({ accepted: 3, returned: 0, status: 'recorded' });

    const waiting = (await city.submit([firmRow(), firmRow(alarming)], {}, system)).body.id;
    expect((await again(waiting, { row: 2, record: firmRow(alarming), answers: [toAlarm] })).status).toBe(
      201,
    );
    await city.record(waiting);
    expect((await read(waiting)).body.results.map(({ result }: { result: string }) => result)).toEqual([
      'waiting',
      'accepted',
    ]);
    const etag = String((await read(waiting)).headers.etag);
    await city.call('POST /v1/submissions/{id}/confirmations', callers.provider, {
      id: waiting,
      body: {},
      headers: { 'if-match': etag },
    });
    await city.record(waiting);
    expect((await read(waiting)).body).toMatchObject({ accepted: 2, status: 'recorded' });
  });

  test('rows that were read before the row came are not taken for all of them', async () => {
    const id = await returned();
    await again(id, { row: 2, record, answers: [toAlarm] });
    const none = {
      ...city.wired,
      cases: { ...city.wired.cases, pieces: async () => city.wired.cases.pieces('sub_nothing') },
    };
    const { recordSubmission } = await import('../../../functions/submissions/record.ts');
    await expect(recordSubmission(none, id, city.clock.now)).rejects.toThrow();
    await city.record(id);
    expect((await read(id)).body).toMatchObject({ accepted: 2 });
  });

  test('what was confirmed once stands in the way of no correction, and none brings another alarm', async () => {
    const id = await returned();
    await again(id, { row: 2, record, answers: [toAlarm] });
    await city.record(id);
    const filed = (await read(id)).body.results[1].record;
    expect((await city.correct(filed, { penalty: '罚款0.5万元（另行查明）' })).status).not.toBe(500);
    expect((await city.correct(filed, { remarks: '血型O型' })).body.errors[0].code).toBe(
      'prohibited-information',
    );
  });

  const { reason: _reason, ...ofFaith } = toAlarm;
  const ofNumber = { field: '违法事实', code: 'identity-number-in-text' };
  const road = '在信佛路口占道经营';
  const goods = `货号${inventedPerson()}的商品`;
  test.each<[string, string, { code: string }, string, string]>([
    ['faith in its place', road, ofFaith, '当事人沈云岭信仰佛教，系居士', `${road}。另行查明。`],
    ['faith beside it', `${road}。`, ofFaith, `${road}。当事人信仰佛教`, `${road}；另行查明。`],
    ['a number', goods, ofNumber, `当事人身份证号${inventedPerson()}`, `${goods}。另行查明。`],
    ['a number beside it', goods, ofNumber, `${goods}；身份证号${inventedPerson()}`, `${goods}\n另行查明。`],
  ])(
    'an override is of the sentence alone that it was said to: no other says %s',
    async (_, facts, alarm, other, same) => {
      const { id } = (await city.submit([firmRow({ 违法事实: facts })])).body;
      const sent = { row: 1, record: firmRow({ 违法事实: facts }), answers: [{ ...alarm, reason: why }] };
      expect((await again(id, sent)).status).toBe(201);
      await city.record(id);
      const filed = (await read(id)).body.results[0].record;
      const refused = await city.correct(filed, { facts: other });
      expect([refused.status, refused.body.errors[0].code]).toEqual([422, alarm.code]);
      expect(
        (await city.correct(filed, { legalBasis: '《中华人民共和国食品安全法》第一百二十二条' })).status,
      ).toBe(201);
      expect((await city.correct(filed, { facts: same })).status).toBe(201);
    },
  );
});

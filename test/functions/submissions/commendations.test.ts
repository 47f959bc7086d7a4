/** What speaks for somebody is filed as everything is, and has effect at once: there is nothing to reply to (Art. 8(5), 11, 35). */
import { beforeEach, describe, expect, test } from 'vitest';
import { personCode } from '../../../local/acts/cast.ts';
import { example } from '../../../local/demo/example.ts';
import { subjectKey } from '../../../shared/keys/keys.ts';
import { commendedFirm, commendedPerson } from '../../shared/formats/commendation/rows.ts';
import { callers } from '../../support/callers.ts';
import { keys } from '../../support/cases.ts';
import type { Caller } from '../../support/event.ts';
import { asFirm } from '../../support/firm.ts';
import { type RecordsCity, recordsCity } from '../../support/records.ts';

const item = 'commendations';
const firmCode = { kind: 'organization', code: '91990100MA0YL0001Q' } as const;
const asPerson = callers.subject(subjectKey(keys, personCode));
const transport: Caller = { ...callers.provider, client: 'transport', unit: 'transport', officialId: 'TR-1' };
const market: Caller = { ...callers.provider, scope: 'inquiries:make' };

let city: RecordsCity;
beforeEach(async () => {
  city = await recordsCity();
});

const submit = (rows: object[], as: Caller = callers.provider, more: object = {}) =>
  city.submit(rows, { item, ...more }, as);

/** Files one commendation that complies; gives its record. */
async function commended(row: object = commendedFirm()): Promise<string> {
  const [{ record }] = (await submit([row])).body.results;
  return record;
}

const faultsOf = async (rows: object[], as?: Caller): Promise<[string, string][]> =>
  (await submit(rows, as)).body.results.flatMap(
    ({ faults = [] }: { faults?: { field: string; code: string }[] }) =>
      faults.map(({ field, code }) => [field, code]),
  );

/** What somebody finds, whom it is about, and on which basis. */
async function found(as: Caller, basis: object, subject: object = firmCode) {
  const { body } = await city.call('POST /v1/inquiries', as, { body: { subject, basis } });
  return body.records;
}

const idsOf = (records: { id: string }[]) => records.map(({ id }) => id);
const duty = (purpose: string) => ({ type: 'duty', purpose, matter: '采购项目 188' });

describe.each([
  ['an organization', commendedFirm(), asFirm, firmCode],
  ['a natural person', commendedPerson(), asPerson, personCode],
])('M8.1 M11.2 M35.1 a commendation of %s', (_, row, asSubject, subject) => {
  test('is in effect the moment it is recorded, without a notice before and with nothing to decide', async () => {
    const id = await commended(row);
    const { body } = await city.call('GET /v1/records/{id}', callers.provider, { id });
    expect(body).toMatchObject({
      item,
      status: 'active',
      untrustworthiness: null,
      noticeExemption: null,
      recordedUntil: '2031-03-12T16:00:00.000Z',
    });
    expect(idsOf(await found(callers.organ, duty('commendations-and-rewards'), subject))).toEqual([id]);
    expect((await city.call('GET /v1/me/notices', asSubject)).body.items).toEqual([]);
    expect(idsOf((await city.call('GET /v1/me/records', asSubject)).body.items)).toEqual([id]);
    expect(await city.work(callers.colleague)).toEqual([]);
    expect(await city.work(callers.supervision)).toEqual([]);
    expect(city.messages(id)).toEqual([]);
  });

  test('is shown for the purposes of its item and for no other, and on authorization', async () => {
    const id = await commended(row);
    for (const purpose of [
      'permits-inspections-penalties',
      'procurement-and-projects',
      'recruitment-and-promotion',
      'commendations-and-rewards',
    ])
      expect(idsOf(await found(market, duty(purpose), subject)), purpose).toEqual([id]);
    for (const purpose of ['public-safety-risk', 'other-provided'])
      expect(await found(market, duty(purpose), subject), purpose).toEqual([]);
    const granted = await city.call('POST /v1/authorizations', asSubject, {
      body: { to: 'harbour-bank', purpose: 'A loan.', until: '2026-12-31' },
    });
    const basis = { type: 'authorization', authorization: granted.body.id };
    expect(idsOf(await found(callers.bank, basis, subject))).toEqual([id]);
  });

  test('is shown until its period is over, to the second', async () => {
    const id = await commended(row);
    city.clock.now = '2031-03-12T15:59:59.999Z';
    expect(idsOf(await found(callers.organ, duty('commendations-and-rewards'), subject))).toEqual([id]);
    city.clock.now = '2031-03-12T16:00:00.000Z';
    expect(await found(callers.organ, duty('commendations-and-rewards'), subject)).toEqual([]);
  });

  test('M33.1 carries the annotation of an objection until that is decided, and is deleted by it', async () => {
    const id = await commended(row);
    const body = { record: id, ground: 'error', statement: 'It was conferred on another.' };
    const objection = await city.call('POST /v1/objections', asSubject, { body });
    const [shown] = await found(callers.organ, duty('procurement-and-projects'), subject);
    expect(shown.annotations).toMatchObject([{ application: objection.body.id, overdue: false }]);
    await city.decideObjection(objection, { outcome: 'deleted' });
    expect(await found(callers.organ, duty('procurement-and-projects'), subject)).toEqual([]);
  });

  test('M10.1 is withdrawn by its unit in a second, its subject is told, and it may be filed anew', async () => {
    const id = await commended(row);
    expect((await city.withdraw(id)).body.status).toBe('withdrawn');
    expect(await found(callers.organ, duty('procurement-and-projects'), subject)).toEqual([]);
    const notices = (await city.call('GET /v1/me/notices', asSubject)).body.items;
    expect(notices).toMatchObject([{ id, kind: 'record-withdrawn' }]);
    const again = await commended(row);
    expect(idsOf(await found(callers.organ, duty('procurement-and-projects'), subject))).toEqual([again]);
  });

  test('M33.2 is corrected by its unit: another honour and a later day, told and shown for no longer', async () => {
    const id = await commended(row);
    const corrections = { honour: '2026年度诚信经营标兵', decidedOn: '2026-06-12' };
    expect((await city.correct(id, corrections)).status).toBe(201);
    const [shown] = await found(callers.organ, duty('procurement-and-projects'), subject);
    expect(shown).toMatchObject({ content: corrections, recordedUntil: '2031-03-12T16:00:00.000Z' });
    const notices = (await city.call('GET /v1/me/notices', asSubject)).body.items;
    expect(notices).toMatchObject([
      { id, kind: 'record-corrected', columns: expect.arrayContaining(['荣誉名称', '表彰日期']) },
    ]);
  });
});

describe('M8.1 M31.1 what of a commendation anybody sees', () => {
  test('the public reads the honour of a firm, and nothing that may name a person', async () => {
    const id = await commended(commendedFirm({ 备注: '联系人沈云岭。' }));
    const [shown] = await found(callers.bank, { type: 'public' });
    expect(shown).toMatchObject({ id, content: { honour: '2026年度诚信经营示范单位' } });
    expect(JSON.stringify(shown)).not.toContain('沈云岭');
  });

  test('the public reads nothing about a natural person', async () => {
    await commended(commendedPerson());
    const body = { subject: personCode, basis: { type: 'public' } };
    expect((await city.call('POST /v1/inquiries', callers.bank, { body })).status).toBe(403);
  });

  test('nobody who is no party to it reads the number of a document', async () => {
    await commended(commendedPerson());
    const shown = await found(callers.organ, duty('commendations-and-rewards'), personCode);
    expect(shown).toHaveLength(1);
    expect(JSON.stringify(shown)).not.toMatch(/990101189505200028|身份证/);
  });
});

describe('M10.2 a commendation that does not comply comes back with its columns', () => {
  test('all of them, and the others of its submission are recorded', async () => {
    const { body } = await submit([
      commendedFirm({ 荣誉名称: '', 表彰日期: '2026-02-30', 统一社会信用代码: '91990100MA0YL0001P' }),
      commendedPerson(),
    ]);
    expect(body).toMatchObject({ accepted: 1, returned: 1 });
    const [back, taken] = body.results;
    expect(back.faults.map(({ field, code }: Record<string, string>) => [field, code])).toEqual([
      ['统一社会信用代码', 'check-character'],
      ['荣誉名称', 'missing'],
      ['表彰日期', 'date'],
    ]);
    expect(taken.result).toBe('accepted');
  });

  test.each([
    ['decided tomorrow', { 表彰日期: '2026-12-02' }, '表彰日期', 'date-in-future'],
    ['whose period is over', { 表彰日期: '2021-11-30' }, '表彰日期', 'recording-period-over'],
    ['no longer to be shown', { 公示截止期: '2026-11-30' }, '表彰日期', 'recording-period-over'],
  ])('one that is %s', async (_, change, field, code) => {
    expect(await faultsOf([commendedFirm(change)])).toEqual([[field, code]]);
  });

  test('A3 one of another authority’s, to the unit that files it', async () => {
    expect(await faultsOf([commendedFirm()], transport)).toEqual([
      ['表彰机关统一社会信用代码', 'not-its-authority'],
    ]);
  });

  test('one about the official who files it', async () => {
    const self = { ...callers.provider, subject: subjectKey(keys, personCode) };
    expect(await faultsOf([commendedPerson()], self)).toEqual([['(row)', 'about-oneself']]);
  });

  test('and none rests on a provision: none goes without a notice that needs none', async () => {
    expect(
      (await submit([commendedFirm()], callers.provider, { exemption: 'food-safety-risk' })).status,
    ).toBe(422);
  });
});

describe('M10.1 one commendation is on record once', () => {
  test('filed again, however its number is written, and twice in one submission', async () => {
    await commended();
    const written = commendedFirm({ 表彰文号: '市监表（2026）第003号' });
    expect(await faultsOf([commendedFirm(), written])).toEqual([
      ['表彰文号', 'already-filed'],
      ['表彰文号', 'same-decision-twice'],
    ]);
    expect(await found(callers.organ, duty('commendations-and-rewards'))).toHaveLength(1);
  });

  test('another honour under the same number comes back as what stands there otherwise', async () => {
    await commended();
    expect(await faultsOf([commendedFirm({ 荣誉名称: '另一荣誉' })])).toEqual([
      ['表彰文号', 'on-record-otherwise'],
    ]);
  });

  test('one document commends many: each has a record of their own', async () => {
    const others = commendedFirm({ 主体名称: '远帆物流有限公司', 统一社会信用代码: '91990100MA0YF0007L' });
    const { body } = await submit([commendedFirm(), others, commendedPerson()]);
    expect(body).toMatchObject({ accepted: 3, returned: 0 });
  });
});

test('M10.2 the example file is taken as a table: four are on record, one comes back', async () => {
  const file = example('commendations.csv').toString();
  const headers = { 'content-type': 'text/csv' };
  const sent = { body: file, headers, query: { item } };
  const { status, body } = await city.call('POST /v1/submissions', callers.provider, sent);
  expect([status, body]).toEqual([201, expect.objectContaining({ rows: 5, accepted: 4, returned: 1 })]);
});

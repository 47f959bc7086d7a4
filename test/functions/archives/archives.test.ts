/** What others say of somebody, marked as theirs, and archives: reports, assessments, promises of units, practitioners. */
import { beforeEach, describe, expect, test } from 'vitest';
import { firmCode } from '../../../local/acts/cast.ts';
import { subjectKey } from '../../../shared/keys/keys.ts';
import { anybody, callers } from '../../support/callers.ts';
import { keys } from '../../support/cases.ts';
import { asHousing, asPerson, consentBody, consenting } from '../../support/consents.ts';
import type { Caller } from '../../support/event.ts';
import { exampleRow } from '../../support/example-row.ts';
import { asFirm } from '../../support/firm.ts';
import { inventedPerson } from '../../support/penalties.ts';
import { published as publishedNow } from '../../support/publish.ts';
import { published } from '../../support/published.ts';
import { served } from '../../support/served.ts';

type Row = Record<string, string>;
const filing = (unit: string, number: string): Caller => ({
  client: unit,
  scope: 'records:submit inquiries:make',
  unit,
  organ: 'true',
  officialId: `${unit}-${number}`,
  officialName: `${unit} ${number}`,
});
const service = { ...filing('credit-service', '1'), organ: 'false' };
const procurement = filing('procurement-centre', '7');
const supervising = filing('supervision', '7');
const transport = filing('transport', '7');
const duty = (purpose: string) => ({ type: 'duty', purpose, matter: 'tender 188' });
const person: Row = { 主体名称: '林小满', 主体类别: '自然人', 证件类型: '身份证', 证件号码: consenting.code };
/** The row about a natural person instead. */
const ofPerson = (row: Row): Row => ({
  ...Object.fromEntries(Object.entries(row).filter(([name]) => name !== '统一社会信用代码')),
  ...person,
});

let city: Awaited<ReturnType<typeof served>>;
beforeEach(async () => {
  city = await served('2026-12-01T02:00:00.000Z');
});

const submit = async (item: string, row: object, as: Caller) => {
  const { body } = await city.submit([row], { item }, as);
  return body.results?.[0] ?? body;
};
const codes = (result: { faults?: { code: string }[] }) => (result.faults ?? []).map(({ code }) => code);
const seenBy = async (as: Caller, basis: object, subject: object = firmCode) =>
  (await city.call('POST /v1/inquiries', as, { body: { subject, basis } })).body.records;

describe('M42.1 the unit that used a rating report sends it', () => {
  const row = () => ({
    ...exampleRow('rating-reports'),
    使用单位统一社会信用代码: published.units.find(({ id }) => id === 'procurement-centre')?.code ?? '',
  });

  test('with issuer, number, digest and the result in the issuer’s words, marked as those', async () => {
    const result = await submit('rating-reports', row(), procurement);
    expect(result.result).toBe('accepted');
    const [shown] = await seenBy(callers.organ, duty('procurement-and-projects'));
    expect(shown.mark).toContain('has not examined it');
    expect(shown.content).toMatchObject({
      issuerName: '信达信用服务公司',
      issuersResult: '该机构评定为 A 级',
      usedFor: '食品采购项目 2026-188 评审',
    });
    expect(shown.documentNumber).toBe('XD〔2026〕088号');
    expect(await seenBy(callers.bank, { type: 'public' })).toEqual([]);
  });

  test.each<[string, Row, string]>([
    ['about a natural person', ofPerson(exampleRow('rating-reports')), 'about-organizations'],
    [
      'about an individual business',
      { ...exampleRow('rating-reports'), 主体类别: '个体工商户', 统一社会信用代码: '92990100MA0QH00035' },
      'about-organizations',
    ],
    ['with a digest that is none', { ...exampleRow('rating-reports'), 报告摘要值: 'A+' }, 'digest-form'],
    ['with a score column', { ...exampleRow('rating-reports'), 信用分: '90' }, 'unknown-field'],
    ['of another unit’s use', exampleRow('rating-reports'), 'not-its-authority'],
  ])('%s it comes back', async (_, given, code) => {
    const as = code === 'not-its-authority' ? procurement : callers.provider;
    expect(codes(await submit('rating-reports', given, as))).toContain(code);
  });

  test('by a unit that the item does not name it is refused', async () => {
    expect((await submit('rating-reports', row(), service)).code).toBe('not-a-provider');
  });
});

describe('M45.1 M15.1 a service’s assessment is its own word, of a person under a consent alone', () => {
  test('of an organization: marked, with who made it', async () => {
    const result = await submit('credit-assessments', exampleRow('credit-assessments'), service);
    expect(result.result).toBe('accepted');
    const [shown] = await seenBy(callers.organ, duty('procurement-and-projects'));
    expect(shown).toMatchObject({ provider: 'credit-service', authority: { name: '信达信用服务公司' } });
    expect(shown.mark).toContain('neither compares nor adds up');
  });

  test('of a natural person it comes back without a consent, and is taken under one', async () => {
    const row = ofPerson(exampleRow('credit-assessments'));
    expect(codes(await submit('credit-assessments', row, service))).not.toEqual([]);
    const given = await city.call('POST /v1/consents', asPerson, {
      body: consentBody({ to: 'credit-service', purposes: ['other-provided'] }),
    });
    expect(given.status).toBe(201);
    const result = await submit('credit-assessments', { ...row, 同意编号: given.body.id }, service);
    expect(result.result).toBe('accepted');
    const [shown] = (await city.call('GET /v1/me/records', asPerson)).body.items;
    expect(shown.mark).toBeTruthy();
    await city.call('POST /v1/consents/{id}/withdrawals', asPerson, { id: given.body.id, body: {} });
    expect(await seenBy(callers.organ, duty('other-provided'), consenting)).toEqual([]);
  });

  test('what a unit decides itself bears no such mark', async () => {
    const { body } = await city.call('GET /v1/catalog', anybody);
    const marked = body.items.filter(({ issuersWord }: { issuersWord: boolean }) => issuersWord);
    expect(marked.map(({ id }: { id: string }) => id)).toEqual(['credit-assessments', 'rating-reports']);
  });
});

describe('M48.1 archives of what government units agreed to and promised', () => {
  const row = () => exampleRow('government-promises');

  test('filed by another unit, for everybody to read', async () => {
    const result = await submit('government-promises', row(), supervising);
    expect(result.result).toBe('accepted');
    const list = await city.call('GET /v1/disclosures', anybody, {
      query: { item: 'government-promises', unit: 'supervision' },
    });
    expect(list.body.items).toMatchObject([
      { subjectName: '市交通运输局', content: { outcome: 'kept', sort: 'promise' } },
    ]);
    const unit = { kind: 'organization', code: row().统一社会信用代码 };
    expect(await seenBy(callers.bank, { type: 'public' }, unit)).toHaveLength(1);
  });

  test.each<[string, Row, string]>([
    ['a firm', { 统一社会信用代码: firmCode.code, 主体名称: '云岭食品有限公司' }, 'about-units'],
    ['a natural person', person, 'about-units'],
    [
      'the unit itself',
      { 统一社会信用代码: published.units.find(({ id }) => id === 'supervision')?.code ?? '' },
      'about-own-unit',
    ],
  ])('about %s it comes back', async (_, more, code) => {
    const given = code === 'about-units' && more === person ? ofPerson(row()) : { ...row(), ...more };
    expect(codes(await submit('government-promises', given, supervising))).toContain(code);
  });

  test('a unit does not file about others that it does not oversee', async () => {
    expect((await submit('government-promises', row(), transport)).code).toBe('not-a-provider');
  });
});

describe('M50.1 a practitioner is found by the exact licence number, one at a time', () => {
  const number = '闽交驾〔2026〕001188号';
  const row = (more: Row = {}) => ({ ...exampleRow('practitioners'), ...more });
  const find = (licence: string, more: object = {}, as: Caller = callers.organ) =>
    city.call('POST /v1/inquiries/licences', as, {
      body: { item: 'practitioners', licence, basis: duty('procurement-and-projects'), ...more },
    });

  test('for a named purpose, however it is written, and on the access list before', async () => {
    const { record } = await submit('practitioners', row(), transport);
    for (const written of [number, '闽交驾(2026)1188号', ' 闽交驾［2026］ 001188 号 ']) {
      const answer = await find(written);
      expect([answer.status, answer.body.record?.id]).toEqual([200, record]);
      // The person's document is nobody's to see.
      expect(JSON.stringify(answer.body)).not.toContain(consenting.code);
    }
    const looks = (await city.call('GET /v1/me/accesses', asPerson, { query: { each: 'true' } })).body.items;
    const found = looks.filter((look: { unit: string }) => look.unit === 'procurement-centre');
    expect(found).toHaveLength(3);
    expect(found[0]).toMatchObject({ matter: 'tender 188', seen: [{ case: record }] });
  });

  test.each([
    ['another number', '闽交驾〔2026〕001189号'],
    ['its beginning', '闽交驾〔2026〕0011'],
    ['a wildcard', '闽交驾〔2026〕*'],
    ['the name', '林小满'],
  ])('%s finds nothing', async (_, licence) => {
    await submit('practitioners', row(), transport);
    expect((await find(licence)).body.record).toBeNull();
  });

  test('none and not allowed are answered alike, and leave nothing', async () => {
    const { record } = await submit('practitioners', row(), transport);
    const none = await find('闽交驾〔2026〕009999号', { basis: duty('commendations-and-rewards') });
    const hidden = await find(number, { basis: duty('commendations-and-rewards') });
    expect([hidden.status, hidden.body]).toEqual([none.status, { ...none.body, id: hidden.body.id }]);
    const looks = (await city.call('GET /v1/me/accesses', asPerson)).body.items;
    expect(looks.filter(({ seen }: { seen: object[] }) => seen.length > 0)).toEqual([]);
    expect(record).toBeTruthy();
  });

  test.each<[string, Caller, number]>([
    ['who is no organ', callers.bank, 403],
    ['a subject', asFirm, 403],
    ['a machine', { ...callers.organ, officialId: '', officialName: '' }, 403],
  ])('%s is refused, whether there is one or not', async (_, as, status) => {
    await submit('practitioners', row(), transport);
    const [there, none] = [await find(number, {}, as), await find('闽交驾〔2026〕009999号', {}, as)];
    expect([there.status, there.body.code]).toEqual([status, none.body.code]);
  });

  test('not by an item that does not say so, nor without a purpose', async () => {
    const other = await find(number, { item: 'commendations' });
    expect(other.body.errors[0].code).toBe('item-not-by-licence');
    expect((await find(number, { basis: { type: 'public' } })).status).toBe(422);
  });

  test('what is withdrawn or over is found no more, on its second', async () => {
    const { record } = await submit('practitioners', row(), transport);
    const because = { document: 'File 9', reason: 'The licence was issued in error.' };
    await city.call('POST /v1/records/{id}/withdrawals', transport, {
      id: record,
      body: because,
      headers: { 'if-match': '"1"' },
    });
    expect((await find(number)).body.record).toBeNull();
    const again = await submit('practitioners', row({ 有效期至: '2026-12-31' }), transport);
    expect((await find(number)).body.record.id).toBe(again.record);
    city.clock.now = '2026-12-31T15:59:59.999Z';
    expect((await find(number)).body.record.id).toBe(again.record);
    city.clock.now = '2026-12-31T16:00:00.000Z';
    expect((await find(number)).body.record).toBeNull();
  });

  test('by the number to which it was corrected, and by the old one no more', async () => {
    const { record } = await submit('practitioners', row(), transport);
    const corrected = await city.call(
      'POST /v1/records/{id}/corrections',
      { ...transport, officialId: 'another', officialName: 'Another' },
      {
        id: record,
        body: {
          document: 'File 8',
          reason: 'Mistyped.',
          corrections: { 执业证号: '闽交驾〔2026〕001199号' },
        },
        headers: { 'if-match': '"1"' },
      },
    );
    expect(corrected.status).toBe(201);
    expect((await find('闽交驾〔2026〕001199号')).body.record?.id).toBe(record);
    expect((await find(number)).body.record).toBeNull();
  });

  test('one number of two people shows neither', async () => {
    await submit('practitioners', row(), transport);
    const second = await submit('practitioners', row({ 证件号码: inventedPerson() }), transport);
    expect(second).toMatchObject({ result: 'accepted' });
    expect((await find(number)).body.record).toBeNull();
  });

  describe('A3 a number is no name of a decision', () => {
    const housing = filing('housing', '7');
    const [ofTransport, ofHousing] = ['transport', 'housing'].map(
      (id) => published.units.find((unit) => unit.id === id)?.authorities[0] ?? '',
    );
    const by = (authority = '') => row({ 发证机关统一社会信用代码: authority });

    test.each([
      ['by the unit that it is of', ofTransport, transport, ofHousing, housing],
      ['by another first', ofHousing, housing, ofTransport, transport],
    ])(
      'two units file it, %s: both are on record, and the last that took effect is found',
      async (_, first, as, second, next) => {
        const one = await submit('practitioners', by(first), as);
        expect((await find(number)).body.record?.id).toBe(one.record);
        city.clock.now = '2026-12-02T02:00:00.000Z';
        const two = await submit('practitioners', by(second), next);
        expect(two).toMatchObject({ result: 'accepted' });
        expect((await find(number)).body.record?.id).toBe(two.record);
        await city.call('POST /v1/records/{id}/withdrawals', next, {
          id: two.record,
          body: { document: 'File 9', reason: 'It is not its licence.' },
          headers: { 'if-match': '"1"' },
        });
        expect((await find(number)).body.record?.id).toBe(one.record);
      },
    );

    test('of two persons in one submission both are on record, and neither is found', async () => {
      const rows = [row(), row({ 证件号码: inventedPerson() })];
      const { body } = await city.submit(rows, { item: 'practitioners' }, transport);
      expect(body.results.map(({ result }: { result: string }) => result)).toEqual(['accepted', 'accepted']);
      expect((await find(number)).body.record).toBeNull();
    });
  });

  test('what an item once did not let be found so is found by no later version', async () => {
    const { record } = await submit('practitioners', row(), transport);
    expect((await find(number)).body.record?.id).toBe(record);
    const narrowed = await publishedNow(city, 'items', 'practitioners', { findByLicence: undefined });
    expect(narrowed.status).toBe(201);
    expect((await find(number)).body.errors[0].code).toBe('item-not-by-licence');
    const basis = { law: { zh: '《甲法》', en: 'Law A' }, article: { zh: '第一条', en: 'Art. 1' } };
    expect((await publishedNow(city, 'items', 'practitioners', { basis })).status).toBe(201);
    expect((await find(number)).body.record).toBeNull();
    const licence = '闽交驾〔2026〕001200号';
    const anew = await submit('practitioners', row({ 执业证号: licence }), transport);
    expect((await find(licence)).body.record?.id).toBe(anew.record);
  });

  test('about a firm it comes back; no list of practitioners is disclosed', async () => {
    const firm = {
      ...Object.fromEntries(Object.entries(row()).filter(([name]) => !name.startsWith('证件'))),
      主体类别: '法人及非法人组织',
      统一社会信用代码: firmCode.code,
    };
    expect(codes(await submit('practitioners', firm, transport))).toContain('about-natural-persons');
    await submit('practitioners', row(), transport);
    const list = await city.call('GET /v1/disclosures', anybody, {
      query: { item: 'practitioners', unit: 'transport' },
    });
    expect(list.body.errors[0].code).toBe('item-not-open');
  });

  test('the person sees it and who looked', async () => {
    const { record } = await submit('practitioners', row(), transport);
    const own = (await city.call('GET /v1/me/records', callers.subject(subjectKey(keys, consenting)))).body
      .items;
    expect(own.map(({ id }: { id: string }) => id)).toEqual([record]);
    expect((await find(number, {}, asHousing)).body.record?.id).toBe(record);
  });
});

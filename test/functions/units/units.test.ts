import { beforeEach, describe, expect, test } from 'vitest';
import { shift } from '../../support/actors.ts';
import { callers } from '../../support/callers.ts';
import type { Caller } from '../../support/event.ts';
import { designationRow } from '../../support/filings.ts';
import { asFirm, firmRow } from '../../support/firm.ts';
import { penaltyRow } from '../../support/penalties.ts';
import { approvedAfterAll } from '../../support/publish.ts';
import { contentOf } from '../../support/published.ts';
import { served } from '../../support/served.ts';

const begun = '2026-12-01T02:00:00.000Z';
const day = 24 * 60 * 60_000;
const authorities = { marketRegulation: '11990100MB0X0Y001E', transport: '11990100MB0X0Y002H' };
const codeColumn = '处罚机关统一社会信用代码';
const nobody = { client: '', scope: '' };

const official = (unit: string, scope: string) => ({
  client: unit,
  scope,
  unit,
  organ: 'true',
  officialId: 'X-1',
  officialName: 'Wen Gao',
});
const transport = official('transport', 'records:submit inquiries:make');

let city: Awaited<ReturnType<typeof served>>;
beforeEach(async () => {
  city = await served(begun);
});

const coming = (fields: Record<string, unknown>[], as: Caller = transport, item?: string) =>
  city.submit(fields, item ? { item } : {}, as);

/** A version of what is published, drafted by one official, approved by another, in effect a day later. */
async function publish(what: string, name: string, content: object) {
  const draft = await city.call('POST /v1/publications', callers.drafter, { body: { what, name, content } });
  if (draft.status !== 201) return draft;
  const approval = await approvedAfterAll(city, draft.body);
  city.clock.now = shift(city.clock.now, day);
  return approval;
}

describe('A3 M10.1 a unit files the decisions of its own authorities, and no other’s', () => {
  const faultsOf = async (row: Record<string, unknown>, as: Caller = transport, item?: string) => {
    const { body } = await coming([row], as, item);
    const [result] = body.results;
    return (result.faults ?? []).map(({ field, code }: { field: string; code: string }) => [field, code]);
  };

  test('another’s comes back with the column; its own is received', async () => {
    expect(await faultsOf(firmRow())).toEqual([[codeColumn, 'not-its-authority']]);
    expect(await faultsOf(firmRow({ [codeColumn]: authorities.transport }))).toEqual([]);
  });

  test('nobody keeps another’s decision off the register by filing it first', async () => {
    const row = firmRow();
    await coming([row]);
    const own = await coming([row], callers.provider);
    expect(own.body.results[0].result).not.toBe('returned');
    expect(
      (await city.call('GET /v1/submissions/{id}', callers.provider, { id: own.body.id })).body,
    ).toMatchObject({ accepted: 1, returned: 0 });
  });

  test('nor does a designation, nor an authority that no unit has, nor one written in small letters', async () => {
    const item = 'serious-untrustworthiness-designations';
    expect(await faultsOf(designationRow(), transport, item)).toEqual([
      ['authority_code', 'not-its-authority'],
    ]);
    const unknown = firmRow({ [codeColumn]: '11990100MB0X0Y0097' });
    expect(await faultsOf(unknown, callers.provider)).toEqual([[codeColumn, 'not-its-authority']]);
    const small = firmRow({ [codeColumn]: authorities.marketRegulation.toLowerCase() });
    expect(await faultsOf(small)).toEqual([[codeColumn, 'not-its-authority']]);
    expect(await faultsOf(small, callers.provider)).toEqual([]);
  });

  test('the answer says whose decisions the unit files', async () => {
    const { body } = await coming([firmRow()]);
    expect(body.results[0].faults[0].detail).toContain(authorities.transport);
  });

  test('a unit that has ended files nothing, from the instant on', async () => {
    await publish('units', 'transport', { ...contentOf('transport'), status: 'ended' });
    const row = firmRow({ [codeColumn]: authorities.transport });
    const { status, body } = await coming([row]);
    expect([status, body.code]).toEqual([403, 'unit-not-registered']);
  });
});

test('A3, A6 an authority is corrected into another under which the unit files, in no other', async () => {
  const two = [authorities.marketRegulation, '11990100MB0X0Y0084'];
  await publish('units', 'market-regulation', { ...contentOf('market-regulation'), authorities: two });
  const [{ record: id }] = (await city.submit([firmRow()], { exemption: 'food-safety-risk' })).body.results;
  const correct = async (authorityCode: string) => {
    const { headers } = await city.call('GET /v1/records/{id}', callers.provider, { id });
    const body = { document: '更正决定', reason: '机关代码有误。', corrections: { authorityCode } };
    const ifMatch = { 'if-match': String(headers.etag) };
    return city.call('POST /v1/records/{id}/corrections', callers.colleague, { id, body, headers: ifMatch });
  };
  expect((await correct(authorities.transport)).body.errors[0].code).toBe('not-its-authority');
  expect((await correct('11990100MB0X0Y0084')).status).toBe(201);
  const { body } = await city.call('GET /v1/records/{id}', callers.provider, { id });
  expect(body.authority.code).toBe('11990100MB0X0Y0084');
});

describe('A12 M14.1 a unit inquires for the purposes that the register names', () => {
  const asking = (as: Caller, purpose: string) =>
    city.call('POST /v1/inquiries', as, {
      body: {
        subject: { kind: 'organization', code: '91990100MA0YL0001Q' },
        basis: { type: 'duty', purpose, matter: '采购项目 188' },
      },
    });

  test('for another purpose it is refused, and its subject reads who tried', async () => {
    expect((await asking(callers.organ, 'procurement-and-projects')).status).toBe(200);
    const { status, body } = await asking(callers.organ, 'recruitment-and-promotion');
    expect([status, body.code]).toEqual([403, 'not-its-purpose']);
    const accesses = (await city.call('GET /v1/me/accesses', asFirm)).body.items;
    expect(accesses.map(({ outcome }: { outcome: string }) => outcome)).toContain('refused');
  });

  test.each([
    ['a unit that the register does not name', official('no-such-unit', 'inquiries:make')],
    ['one that has no purpose, whatever its token says', official('harbour-bank', 'inquiries:make')],
  ])('%s is refused every one', async (_, as) => {
    expect((await asking(as, 'procurement-and-projects')).status).toBe(403);
  });

  test('and one that has ended', async () => {
    await publish('units', 'procurement-centre', { ...contentOf('procurement-centre'), status: 'ended' });
    expect((await asking(callers.organ, 'procurement-and-projects')).status).toBe(403);
  });
});

describe('A17 M13.2 an authorization is given to a unit that there is', () => {
  const give = (to: string) =>
    city.call('POST /v1/authorizations', asFirm, {
      body: { to, purpose: '贷款', until: '2026-12-31' },
    });

  test('another is refused with those that there are', async () => {
    const { status, body } = await give('no-such-unit');
    expect([status, body.errors[0].field, body.errors[0].code]).toEqual([422, 'to', 'no-such-unit']);
    expect(body.errors[0].detail).toContain('harbour-bank');
    expect((await give('harbour-bank')).status).toBe(201);
  });

  test('and so is one that has ended', async () => {
    await publish('units', 'harbour-bank', { ...contentOf('harbour-bank'), status: 'ended' });
    expect((await give('harbour-bank')).status).toBe(422);
  });
});

describe('M8.1 the register of units is published', () => {
  const read = async (id: string) => (await city.call('GET /v1/units/{id}', nobody, { id })).body;

  test('anybody reads what a unit is entered with, and what the catalogs give it', async () => {
    const { items } = (await city.call('GET /v1/units', nobody)).body;
    expect(items.map(({ id }: { id: string }) => id)).toContain('harbour-bank');
    expect(await read('market-regulation')).toMatchObject({
      code: authorities.marketRegulation,
      authorities: [authorities.marketRegulation],
      status: 'active',
      provides: [
        'administrative-penalties',
        'administrative-penalties-short',
        'basic-identity',
        'commendations',
        'compulsory-measures',
        'determinations',
        'inspections',
        'kept-contracts',
        'permits',
        'practitioners',
        'rating-reports',
        'serious-untrustworthiness-designations',
      ],
      initiates: ['restricted-procurement-and-subsidies'],
      implements: [],
    });
    expect((await read('housing')).implements).toEqual(['restricted-procurement-and-subsidies']);
    expect((await city.call('GET /v1/units/{id}', nobody, { id: 'no-such-unit' })).status).toBe(404);
  });

  test.each([
    ['items', 'administrative-penalties', { providers: ['customs'] }, 'content.providers'],
    [
      'measures',
      'restricted-procurement-and-subsidies',
      { implementingUnits: ['customs', 'housing'] },
      'content.implementingUnits',
    ],
    [
      'units',
      'transport',
      { status: 'ended', successors: { provider: 'customs' } },
      'content.successors.provider',
    ],
  ])('a draft of %s names no unit that there is not', async (what, name, change, field) => {
    const { status, body } = await publish(what, name, { ...contentOf(name), ...change });
    expect([status, body.errors[0].field, body.errors[0].code]).toEqual([422, field, 'no-such-unit']);
  });

  test.each([
    ['no code at all', 'the Mayor'],
    ['one whose check character is wrong', '11990100MB0X0Y001A'],
    ['one in small letters', '11990100mb0x0y001e'],
  ])('an authority that is %s comes back', async (_, code) => {
    const content = { ...contentOf('transport'), authorities: [code] };
    const { status, body } = await publish('units', 'transport', content);
    expect([status, body.errors[0].field]).toEqual([422, 'content.authorities.0']);
  });

  test('a unit that is entered may file from the next day on, once the catalog names it', async () => {
    const customs = official('customs', 'records:submit');
    const row = penaltyRow({ [codeColumn]: '11990100MB0X0Y0084' });
    const content = {
      ...contentOf('transport'),
      name: { zh: '海关', en: 'Customs' },
      code: '11990100MB0X0Y0084',
      authorities: ['11990100MB0X0Y0084'],
    };
    expect((await publish('units', 'customs', content)).status).toBe(201);
    const penalties = contentOf('administrative-penalties');
    await publish('items', 'administrative-penalties', { ...penalties, providers: ['customs'] });
    expect((await coming([row], customs)).body).toMatchObject({ accepted: 1 });
  });
});

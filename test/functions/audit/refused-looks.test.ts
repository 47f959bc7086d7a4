/** A11 M13.3, M32.1 Looks that were refused are on their subject's list, and on supervision's without whom they were at. */
import { beforeEach, describe, expect, test } from 'vitest';
import { firmCode } from '../../../local/acts/cast.ts';
import { partitions } from '../../../shared/store/dynamodb/tables.ts';
import { callers } from '../../support/callers.ts';
import type { Caller } from '../../support/event.ts';
import { asFirm, firmRow } from '../../support/firm.ts';
import { served } from '../../support/served.ts';

const { bank, organ, supervision } = callers;
const duty = { type: 'duty', purpose: 'procurement-and-projects', matter: 'tender 188' };
const authorization = 'aut_gTPTQpVVEE2hMqIbRxN9xR_0fzzzzzzzz00000000000000000';
const person = { kind: 'natural-person', code: '990101189505200028' };
const inquiries = ['/v1/inquiries', '/v1/inquiries/pledges', '/v1/inquiries/declarations'] as const;

let city: Awaited<ReturnType<typeof served>>;
beforeEach(async () => {
  city = await served('2026-12-01T02:00:00.000Z');
  await city.submit([firmRow()]);
});

const inquire = (caller: Caller, basis: unknown, subject: unknown = firmCode, at: string = inquiries[0]) =>
  city.call(`POST ${at}` as 'POST /v1/inquiries', caller, { body: { subject, basis } });
const own = async () =>
  (await city.call('GET /v1/me/accesses', asFirm, { query: { each: 'true' } })).body.items;
const overseen = async (query: Record<string, string> = {}, caller: Caller = supervision) =>
  (await city.call('GET /v1/audit/refused-looks', caller, { query })).body;

describe('A11 a refused look', () => {
  test.each([
    ['duty by a bank', bank, duty, 'duty'],
    ['for a purpose of other units', organ, { ...duty, purpose: 'recruitment-and-promotion' }, 'duty'],
    ['of oneself by another', bank, { type: 'self' }, 'self'],
    ['an authorization that there is not', bank, { type: 'authorization', authorization }, 'authorization'],
  ])('%s: is on both lists once, under one identifier', async (_, caller, basis, type) => {
    expect((await inquire(caller, basis)).status).toBe(403);
    const [entry, ...others] = await own();
    expect(others).toEqual([]);
    expect(entry).toMatchObject({ unit: caller.unit, outcome: 'refused', seen: [], basis: { type } });
    const { items } = await overseen();
    const purpose = 'purpose' in basis ? basis.purpose : null;
    expect(items).toEqual([
      {
        id: entry.id,
        at: entry.at,
        unit: caller.unit,
        client: caller.client,
        official: entry.official,
        basis: type,
        purpose,
        matter: entry.matter,
      },
    ]);
  });

  test.each([
    ['a made-up purpose', { ...duty, purpose: 'curiosity' }, 'basis.purpose', 'inquiry-by-duty'],
    ['a purpose left out', { type: 'duty', matter: 'tender 188' }, 'basis.purpose', 'inquiry-by-duty'],
    ['a purpose that is none', { ...duty, purpose: null }, 'basis.purpose', 'inquiry-by-duty'],
    ['a matter that says nothing', { ...duty, matter: '\u200b' }, 'basis.matter', 'inquiry-by-duty'],
    ['a made-up basis', { type: 'curiosity' }, 'basis.type', 'inquiry-by-duty'],
    ['a basis left out', undefined, 'basis', 'inquiry-by-duty'],
    [
      'an authorization left out',
      { type: 'authorization' },
      'basis.authorization',
      'inquiry-by-authorization',
    ],
  ])('%s: names the field, cites the norm, is on both lists', async (_, basis, field, norm) => {
    for (const [nth, at] of inquiries.entries()) {
      const { status, body } = await inquire(organ, basis, firmCode, at);
      expect([status, body.errors[0].field]).toEqual([422, field]);
      expect(body.norm).toContain(`norms/${norm}?version=1`);
      const entries = await own();
      expect(entries).toHaveLength(nth + 1);
      expect(entries[0]).toMatchObject({
        unit: organ.unit,
        basis: { type: 'none' },
        outcome: 'refused',
        matter: null,
      });
      expect((await overseen()).items[0]).toMatchObject({ id: entries[0].id, basis: 'none', purpose: null });
    }
  });

  test('whose entry is sent twice is entered once, and none takes the place of another', async () => {
    await inquire(bank, duty);
    const [item] = (await city.wired.history.refusedLooks('2026-12', null, 1)).items;
    const access = item?.item.access;
    if (!access) throw new Error('The look is on the list.');
    await city.wired.history.record(access);
    await expect(city.wired.history.record({ ...access, matter: 'another' })).rejects.toThrow();
    expect([(await own()).length, (await overseen()).items.length]).toEqual([1, 1]);
  });

  test('is entered whatever else is wrong with whom it names', async () => {
    await inquire(bank, { type: 'curiosity' }, { ...firmCode, name: 'x' });
    expect([(await own()).length, (await overseen()).items.length]).toEqual([1, 1]);
  });

  test('by a code that is nobody’s is on no list, and says which field is wrong', async () => {
    const { status, body } = await inquire(bank, { type: 'curiosity' }, { ...firmCode, code: '1' });
    expect([status, body.errors[0].field]).toEqual([422, 'basis.type']);
    expect((await overseen()).items).toEqual([]);
  });

  test('what is wrong beside its basis is no look: nothing is entered', async () => {
    const body = { subject: firmCode, basis: { type: 'public' }, limit: 0 };
    const answer = await city.call('POST /v1/inquiries', bank, { body });
    expect([answer.status, answer.body.norm]).toEqual([422, undefined]);
    expect(await own()).toEqual([]);
  });
});

describe('A11 supervision', () => {
  test('reads them by month, the last first, page by page, of one unit or of all', async () => {
    await inquire(bank, duty);
    city.clock.now = '2026-12-31T15:59:59.000Z';
    await inquire(bank, duty);
    city.clock.now = '2026-12-31T16:00:00.000Z';
    await inquire(organ, { ...duty, purpose: 'recruitment-and-promotion' });
    expect(await overseen()).toMatchObject({ month: '2027-01', items: [{ unit: organ.unit }], cursor: null });
    const december = { month: '2026-12', limit: '1' };
    const first = await overseen(december);
    const second = await overseen({ ...december, cursor: first.cursor });
    expect([...first.items, ...second.items].map(({ at }: { at: string }) => at)).toEqual([
      '2026-12-31T15:59:59.000Z',
      '2026-12-01T02:00:00.000Z',
    ]);
    expect(second.cursor).toBe(null);
    expect((await overseen({ unit: bank.unit ?? '' })).items).toEqual([]);
    expect((await overseen({ month: '2026-12', unit: bank.unit ?? '' })).items).toHaveLength(2);
  });

  test('learns nothing of whom they were at, a person or a firm, known or unknown', async () => {
    await inquire(bank, { type: 'authorization', authorization });
    city.clock.now = '2026-12-01T02:00:01.000Z';
    await inquire(bank, { type: 'authorization', authorization }, person);
    const [ofPerson, ofFirm] = (await overseen()).items;
    expect({ ...ofPerson, id: ofFirm.id, at: ofFirm.at }).toEqual(ofFirm);
    expect(JSON.stringify(ofPerson)).not.toContain(authorization);
  });

  test.each([
    ['a unit whose looks they are', bank],
    ['a handler', callers.handler],
    ['another unit that audits', { ...supervision, unit: 'market-regulation' }],
    ['the subject', asFirm],
    ['a system of supervision', { ...supervision, officialId: '', officialName: '' }],
  ])('alone reads them: %s does not', async (_, caller) => {
    await inquire(bank, duty);
    const answer = await city.call('GET /v1/audit/refused-looks', caller, {});
    expect(answer.status).toBe(403);
    expect(JSON.stringify(answer.body)).not.toContain(bank.client);
  });

  test('is told which entry somebody damaged, and reads the others', async () => {
    await inquire(bank, duty);
    await inquire(bank, { type: 'self' });
    const [damaged] = city.history.partition(partitions.refusedLooks('2026-12'));
    city.history.put({ ...damaged, closed: { B: Buffer.from('else') } });
    const { items, damaged: named } = await overseen();
    expect([items.length, named.length]).toEqual([1, 1]);
    expect(await own()).toHaveLength(2);
  });
});

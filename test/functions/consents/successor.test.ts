/** A4, M15.1: what a person consented to for a unit that has ended is still settled by whoever has its duties, for the person and unseen. */
import { beforeEach, describe, expect, test } from 'vitest';
import { sweep } from '../../../functions/sweep/sweep.ts';
import { shift } from '../../support/actors.ts';
import { repairSaid } from '../../support/applications.ts';
import { callers } from '../../support/callers.ts';
import {
  asHousing,
  asPerson,
  consentBody,
  consenting,
  keptContracts,
  keptRow,
} from '../../support/consents.ts';
import type { Caller } from '../../support/event.ts';
import { naturalPerson, penaltyRow } from '../../support/penalties.ts';
import { published } from '../../support/publish.ts';
import { served } from '../../support/served.ts';

const begun = '2026-12-01T02:00:00.000Z';
const day = 24 * 60 * 60_000;
const asTransport = {
  client: 'transport',
  scope: 'records:submit',
  unit: 'transport',
  officialId: 'TR-0001',
  officialName: 'Gu Yi',
};
const because = { document: '（2026）某行终188号', reason: 'The court quashed it.' };
const unseen = [404, 'content-not-consented'];

let city: Awaited<ReturnType<typeof served>>;
let consent: string;
beforeEach(async () => {
  city = await served(begun);
});

const said = ({ status, body }: { status: number; body: { code?: string } }) => [status, body.code];
const give = async (): Promise<void> => {
  consent = (await city.call('POST /v1/consents', asPerson, { body: consentBody() })).body.id;
};
const file = async (): Promise<string> =>
  (
    await city.submit(
      [keptRow(consent, { 表彰日期: city.clock.now.slice(0, 10) })],
      { item: keptContracts },
      asHousing,
    )
  ).body.results[0].record;
const ends = async () => {
  const successors = { provider: 'transport', respondent: 'transport', designator: 'transport' };
  await published(city, 'units', 'housing', { status: 'ended', successors });
  city.clock.now = shift(city.clock.now, 2 * day);
};
const read = (id: string, as: Caller = asTransport) => city.call('GET /v1/records/{id}', as, { id });
const withdraw = (id: string, version: string, as: Caller = asTransport) =>
  city.call('POST /v1/records/{id}/withdrawals', as, {
    id,
    body: because,
    headers: { 'if-match': version },
  });
const statusOf = async (record: string): Promise<string> =>
  (await city.call('GET /v1/me/records', asPerson)).body.items.find(({ id }: { id: string }) => id === record)
    ?.status;

describe('A4 M10.3 a record under a consent given to a unit that has ended', () => {
  let record: string;
  beforeEach(async () => {
    await give();
    record = await file();
    await ends();
  });

  test('is withdrawn by an official of its successor, who is shown its version and nothing else of it', async () => {
    const sight = await read(record);
    expect(said(sight)).toEqual(unseen);
    expect(JSON.stringify(sight.body)).not.toMatch(/林小满|守约/);
    const { status, headers } = await withdraw(record, String(sight.headers.etag));
    expect([status, headers.etag]).toEqual([201, '"2"']);
    expect(await statusOf(record)).toBe('withdrawn');
    const told = (await city.call('GET /v1/me/notices', asPerson)).body.items;
    expect(told[0]).toMatchObject({ kind: 'record-withdrawn', ...because, official: { id: 'TR-0001' } });
  });

  test('on the version that is there, and on no other', async () => {
    expect((await withdraw(record, '"7"')).status).toBe(412);
    expect((await withdraw(record, '*')).status).toBe(412);
  });

  test('is corrected by nobody who does not see it', async () => {
    const corrected = await city.call('POST /v1/records/{id}/corrections', asTransport, {
      id: record,
      body: { ...because, corrections: { merits: '按月交租。' } },
      headers: { 'if-match': '"1"' },
    });
    expect(said(corrected)).toEqual(unseen);
  });

  test('is nothing to a third unit, to the ended one, and to a system of the successor', async () => {
    const { officialId: _, officialName: __, ...system } = asTransport;
    for (const as of [callers.provider, asHousing, system]) {
      const sight = await read(record, as);
      expect([...said(sight), sight.headers.etag]).toEqual([404, 'not-found', undefined]);
    }
    for (const as of [callers.provider, asHousing]) {
      expect(said(await withdraw(record, '"1"', as))).toEqual([404, 'not-found']);
    }
  });

  test('is withdrawn by its successor also once the consent is taken back', async () => {
    await city.call('POST /v1/consents/{id}/withdrawals', asPerson, { id: consent, body: {} });
    const sight = await read(record);
    expect(said(sight)).toEqual(unseen);
    expect((await withdraw(record, String(sight.headers.etag))).status).toBe(201);
  });
});

describe('A4 M11.3 a reply to a notice under a consent given to a unit that has ended', () => {
  test('is given in to, unseen, and confirmed by nobody who does not see what it is about', async () => {
    await published(city, 'items', keptContracts, { nature: 'neutral', noticeBefore: true });
    await give();
    const id = await file();
    const act = (route: string, body: object) =>
      city.call(`POST /v1/notices/{id}/${route}`, asPerson, { id, body });
    await act('deliveries', { method: 'acknowledged' });
    const { decideBy } = (await act('replies', { text: 'It was another flat.' })).body;
    await ends();
    city.clock.now = shift(decideBy, -day);
    await sweep(city.wired, city.edge);
    const sight = await city.call('GET /v1/notices/{id}', asTransport, { id });
    expect(said(sight)).toEqual(unseen);
    const decide = (outcome: string) =>
      city.call('POST /v1/notices/{id}/decisions', asTransport, {
        id,
        body: { outcome, reasons: 'As the file says.' },
        headers: { 'if-match': String(sight.headers.etag) },
      });
    expect(said(await decide('confirm'))).toEqual([409, 'unseen-only-for-person']);
    expect((await decide('withdraw')).status).toBe(201);
    expect(await statusOf(id)).toBe('withdrawn');
  });
});

describe('A4 M34.1 repair of a record under a consent given to a unit that has ended', () => {
  test('is granted unseen by its successor, which reads what the person says; refused by nobody who does not see it', async () => {
    await published(city, 'items', 'administrative-penalties', { consent: ['market'] });
    const to = {
      to: 'market-regulation',
      purposes: ['procurement-and-projects'] as const,
      until: '2027-11-30',
    };
    const given = await city.call('POST /v1/consents', asPerson, {
      body: { ...consentBody(), ...to },
    });
    const row = { ...penaltyRow(naturalPerson(consenting.code)), 同意编号: given.body.id };
    const { record } = (await city.submit([row], { exemption: 'food-safety-risk' })).body.results[0];
    const successors = { provider: 'transport', respondent: 'transport', designator: 'transport' };
    await published(city, 'units', 'market-regulation', { status: 'ended', successors });
    const notice = await city.call('GET /v1/notices/{id}', asPerson, { id: record });
    city.clock.now = shift(`${notice.body.repairFrom}T00:00:00.000Z`, 0);
    const applied = await city.call('POST /v1/repairs', asPerson, { body: { record, ...repairSaid } });
    expect(applied.status).toBe(201);
    const { id } = applied.body;
    const sight = await city.call('GET /v1/repairs/{id}', asTransport, { id });
    expect([sight.status, sight.body.about, sight.body.statement]).toEqual([200, null, repairSaid.statement]);
    const decide = (decision: object) =>
      city.call('POST /v1/repairs/{id}/decisions', asTransport, {
        id,
        body: { reasons: 'As the file says.', ...decision },
        headers: { 'if-match': String(sight.headers.etag) },
      });
    const refused = await decide({ outcome: 'refused', unmet: ['duties-performed'] });
    expect(said(refused)).toEqual([409, 'unseen-only-for-person']);
    expect((await decide({ outcome: 'granted' })).status).toBe(201);
  });
});

/** M15.1, M16.2: what rests on a consent is over with it: its decision may be filed anew, and whoever was shown it is told to stop. */
import { beforeEach, describe, expect, test } from 'vitest';
import { sweep } from '../../../functions/sweep/sweep.ts';
import { endOfDay } from '../../../shared/time/civil.ts';
import { shift } from '../../support/actors.ts';
import { callers } from '../../support/callers.ts';
import {
  asHousing,
  asPerson,
  consentBody,
  consenting,
  keptContracts,
  keptRow,
} from '../../support/consents.ts';
import { served } from '../../support/served.ts';
import { tellAll } from '../../support/tell.ts';

const begun = '2026-12-01T02:00:00.000Z';
const minute = 60_000;

let city: Awaited<ReturnType<typeof served>>;
let consent: string;
let row: ReturnType<typeof keptRow>;
let record: string;

const give = async (more: object = {}): Promise<string> =>
  (await city.call('POST /v1/consents', asPerson, { body: { ...consentBody(), ...more } })).body.id;
const file = async (under: string) =>
  (await city.submit([{ ...row, 同意编号: under }], { item: keptContracts }, asHousing)).body.results[0];
const withdraw = () => city.call('POST /v1/consents/{id}/withdrawals', asPerson, { id: consent, body: {} });
const inquire = () =>
  city.call('POST /v1/inquiries', callers.provider, {
    body: {
      subject: consenting,
      basis: { type: 'duty', purpose: 'commendations-and-rewards', matter: 'A prize.' },
    },
  });
const swept = async () => {
  await sweep(city.wired, city.edge);
  await tellAll(city, record);
};
const recalls = async () =>
  (await city.call('GET /v1/me/recalls', asPerson)).body.items
    .map(({ unit, because }: Record<string, string>) => `${unit}: ${because}`)
    .sort();
const own = async () =>
  (await city.call('GET /v1/me/records', asPerson)).body.items.map(
    ({ id, status }: Record<string, string>) => `${id} ${status}`,
  );

beforeEach(async () => {
  city = await served(begun);
  consent = await give();
  row = keptRow(consent);
  record = (await file(consent)).record;
});

describe('M15.1 M16.2 once a consent is taken back', () => {
  test('its decision is free: the same is filed anew under another consent, before any timer', async () => {
    await withdraw();
    expect((await file(consent)).result).toBe('returned');
    city.clock.now = shift(begun, minute);
    const again = await file(await give());
    expect(again.result).toBe('accepted');
    expect((await own()).sort()).toEqual([`${again.record} active`, `${record} withdrawn`].sort());
  });

  test('but not under the same person’s consent while the first one holds', async () => {
    const again = await file(consent);
    expect([again.result, again.faults[0].code]).toEqual(['returned', 'already-filed']);
  });

  test('whoever was shown it is told to stop using it, once, and what they are told is in force at once', async () => {
    await inquire();
    await withdraw();
    city.clock.now = shift(begun, minute);
    await swept();
    expect(await own()).toEqual([`${record} withdrawn`]);
    expect(await recalls()).toEqual(['market-regulation: consent-ended']);
    const told = (await city.call('GET /v1/worklist', callers.provider)).body.items;
    expect(told.map(({ what }: { what: string }) => what)).toEqual(['stop-using']);
    city.clock.now = shift(begun, 90 * minute);
    await swept();
    expect(await recalls()).toEqual(['market-regulation: consent-ended']);
  });

  test('nobody is told who saw it longer ago than two years, nor of what rests on another consent', async () => {
    await inquire();
    const other = await city.call('POST /v1/consents', asPerson, { body: consentBody({ to: 'transport' }) });
    await city.call('POST /v1/consents/{id}/withdrawals', asPerson, { id: other.body.id, body: {} });
    await swept();
    expect([await own(), await recalls()]).toEqual([[`${record} active`], []]);
  });
});

test('M15.1 a consent that is over ends what rests on it as one that is taken back, at its last day’s end', async () => {
  await inquire();
  city.clock.now = shift(endOfDay('2027-05-31'), -1);
  await swept();
  expect([await own(), await recalls()]).toEqual([[`${record} active`], []]);
  city.clock.now = endOfDay('2027-05-31');
  await swept();
  expect(await own()).toEqual([`${record} withdrawn`]);
  expect(await recalls()).toEqual(['market-regulation: consent-ended']);
  // Noted: the person may give another at once.
  const another = await give({ until: '2027-12-31' });
  expect((await file(another)).result).toBe('accepted');
});

test('M11.2 M33.1 what is objected to, or is suspended, keeps its decision until that is decided', async () => {
  const body = { record, ground: 'error', statement: 'It was another flat.' };
  expect((await city.call('POST /v1/objections', asPerson, { body })).status).toBe(201);
  await withdraw();
  city.clock.now = shift(begun, minute);
  const again = await file(await give());
  expect([again.result, again.faults[0].code]).toEqual(['returned', 'already-filed']);
});

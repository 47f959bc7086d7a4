/** M33.3 From its receipt until its decision an objection stands on the record in every place that shows it (Art. 33). */
import { expect, test } from 'vitest';
import { anybody, callers } from '../../support/callers.ts';
import type { Caller } from '../../support/event.ts';
import { asFirm } from '../../support/firm.ts';
import { measuredCity, unit } from '../../support/measures.ts';

const subject = { kind: 'organization', code: '91990100MA0YL0001Q' };
const duty = { type: 'duty', purpose: 'procurement-and-projects', matter: 'tender 188' };
const item = 'serious-untrustworthiness-designations';

interface Shown {
  id: string;
  annotations: { application: string; mark: string }[];
}

/** A designation on which a measure rests, and every place that shows it. */
async function shownEverywhere() {
  const city = await measuredCity();
  const { call } = city;
  const record = await city.designated();
  const response = (await city.start(record)).body.id;
  const authorization = (
    await call('POST /v1/authorizations', asFirm, {
      body: { to: 'harbour-bank', purpose: 'A loan.', until: '2026-12-31' },
    })
  ).body.id;
  const inquired = async (caller: Caller, basis: object): Promise<Shown[]> =>
    (await call('POST /v1/inquiries', caller, { body: { subject, basis } })).body.records;
  const read = async (caller: Caller): Promise<Shown> =>
    (await call('GET /v1/records/{id}', caller, { id: record })).body;
  const places: Record<string, () => Promise<Shown | undefined>> = {
    'an inquiry as duty requires': async () => (await inquired(callers.organ, duty))[0],
    'an inquiry by the public': async () => (await inquired(callers.bank, { type: 'public' }))[0],
    'an inquiry by authorization': async () =>
      (await inquired(callers.bank, { type: 'authorization', authorization }))[0],
    'what is disclosed': async () =>
      (await call('GET /v1/disclosures', anybody, { query: { item, unit: 'market-regulation' } })).body
        .items[0],
    'what its unit reads': () => read(callers.colleague),
    'what supervision reads': () => read(callers.supervision),
    'what its subject reads': async () => (await call('GET /v1/me/records', asFirm)).body.items[0],
    'the measure, to who asks for it': async () => (await city.read(response)).body.target,
    'the measure, to who was asked': async () => (await city.read(response, unit('housing'))).body.target,
  };
  return { city, record, places };
}

test('M33.3 an objection stands on its record in the same second, wherever that is shown, until it is decided', async () => {
  const { city, record, places } = await shownEverywhere();
  const marks = async () =>
    Object.fromEntries(
      await Promise.all(
        Object.entries(places).map(async ([place, look]) => {
          const shown = await look();
          return [place, shown?.annotations.map(({ mark, application }) => [mark, application])];
        }),
      ),
    );
  const all = (mark: unknown[]) => Object.fromEntries(Object.keys(places).map((place) => [place, mark]));
  expect(await marks()).toEqual(all([]));
  const objection = await city.object(record);
  expect(await marks()).toEqual(all([['annotated', objection.body.id]]));
  const decided = await city.call('POST /v1/objections/{id}/decisions', callers.handler, {
    id: objection.body.id,
    body: { outcome: 'upheld', reasons: 'As the file says.' },
    headers: { 'if-match': String(objection.headers.etag) },
  });
  expect(decided.status).toBe(201);
  expect(await marks()).toEqual(all([]));
});

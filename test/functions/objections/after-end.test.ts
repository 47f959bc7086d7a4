/** A9 M33.2 a decision on an objection is carried out whatever the sweep did with its record meanwhile. */
import { beforeEach, describe, expect, test } from 'vitest';
import { told } from '../../support/applications.ts';
import { callers } from '../../support/callers.ts';
import { recordsCity } from '../../support/records.ts';

const corrected = { outcome: 'corrected', corrections: { facts: '另行查明。' } };

let city: Awaited<ReturnType<typeof recordsCity>>;
let id: string;
let objection: Awaited<ReturnType<typeof city.objected>>;
beforeEach(async () => {
  city = await recordsCity();
  id = await city.exempted();
  city.clock.now = new Date(Date.parse((await city.stored(id)).state.endsAt) - 60_000).toISOString();
  objection = await city.objected(id);
});

const archive = async () => city.timer(id, { type: 'archive' }, (await city.stored(id)).state.endsAt);
const read = () =>
  city
    .call('GET /v1/objections/{id}', callers.handler, { id: objection.body.id })
    .then(({ headers }) => headers);

describe('A9 the record is over, and archived', () => {
  test('corrected, it is corrected, and shows nothing again', async () => {
    await archive();
    const decided = await city.decideObjection(objection, corrected, String((await read()).etag));
    expect([decided.status, decided.body.decision.outcome]).toEqual([201, 'corrected']);
    const { state } = await city.stored(id);
    expect([state.status, state.secret.filing.content.facts]).toEqual(['archived', '另行查明。']);
    expect(await city.inquired()).toEqual([]);
  });

  test('deleted, it is deleted under every name', async () => {
    await archive();
    const decided = await city.decideObjection(
      objection,
      { outcome: 'deleted' },
      String((await read()).etag),
    );
    expect([decided.status, decided.body.decision.outcome]).toEqual([201, 'deleted']);
    expect((await city.stored(id)).state.isDeleted).toBe(true);
  });

  test('corrected into what is worse it is not', async () => {
    await archive();
    const worse = { outcome: 'corrected', corrections: { fineInTenThousandYuan: '900' } };
    const decided = await city.decideObjection(objection, worse, String((await read()).etag));
    expect(told(decided)).toEqual([422, 'invalid-fields']);
  });
});

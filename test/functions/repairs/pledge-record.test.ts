/** M27.1 M34.1 A repair may rest on a pledge that is on record: one's own, in force, and for good (Art. 27, 34). */
import { beforeEach, describe, expect, test } from 'vitest';
import { addDays, civilDateOf } from '../../../shared/time/civil.ts';
import { faultsOf, repairSaid } from '../../support/applications.ts';
import { anybody, callers } from '../../support/callers.ts';
import { asPerson } from '../../support/consents.ts';
import { asking, deciding } from '../../support/expungements.ts';
import { type PledgeCity, personPledge, pledgeCity } from '../../support/pledges.ts';

const { pledge: _, ...saidWithout } = repairSaid;

let city: PledgeCity;
let record: string;
beforeEach(async () => {
  city = await pledgeCity();
  record = await city.repairable();
});

const inAWeek = () => addDays(civilDateOf(city.clock.now), 7);
const forRepair = (more: object = {}) =>
  city.pledged({ matter: 'credit-repair', lastDay: inAWeek(), ...more });
const repairBy = (pledgeId: string, more: object = {}) =>
  city.apply('repairs', { record, ...saidWithout, pledgeId, ...more });
const notOwed = async (answer: Awaited<ReturnType<typeof repairBy>>) => {
  expect((await city.stored(record)).state.restrictions).toEqual([]);
  return faultsOf(answer);
};

describe('M27.1 M34.1 a repair that names a pledge', () => {
  test('says what that promises, in public too; the pledge anybody may watch over in its list', async () => {
    const id = await forRepair();
    const { status, body } = await repairBy(id);
    const text = (await city.readPledge(id)).body.text;
    expect([status, body.fields.pledge, body.fields.pledgeId]).toEqual([201, text, id]);
    const read = await city.call('GET /v1/repairs/{id}', callers.colleague, { id: body.id });
    expect(read.body.fields.pledgeId).toBe(id);
    const { body: shown } = await city.call('GET /v1/repairs/{id}/pledge', anybody, { id: body.id });
    // Which pledge says it stands there not: one that is missing in its list would tell of a breach.
    expect(shown).toEqual({ application: body.id, by: expect.any(String), at: expect.any(String), text });
    expect(await city.listed('credit-repair')).toEqual([id]);
  });

  test('is granted as any, and the pledge goes on beside it', async () => {
    const id = await forRepair();
    const { body } = await repairBy(id);
    await city.grant('repairs', body.id);
    expect(await city.marksOf(record)).toEqual(['repaired']);
    expect((await city.readPledge(id)).body.status).toBe('given');
  });

  test('M16.1 is expunged: by which pledge it was made stays, and the pledge goes on beside it', async () => {
    const id = await forRepair();
    const { body } = await repairBy(id);
    await city.grant('repairs', body.id);
    const asked = await city.act('repairs', body.id, 'expungements', callers.handler, asking);
    const read = await city.call('GET /v1/expungements/{id}', callers.supervision, { id: asked.body.id });
    const settled = await city.call('POST /v1/expungements/{id}/decisions', callers.supervision, {
      id: asked.body.id,
      body: { outcome: 'expunge', ...deciding },
      headers: { 'if-match': String(read.headers.etag) },
    });
    expect(settled.status).toBe(201);
    const shown = await city.call('GET /v1/repairs/{id}', callers.colleague, { id: body.id });
    expect(shown.body).toMatchObject({ wording: 'expunged', statement: null, fields: { pledgeId: id } });
    expect(Object.keys(shown.body.fields)).toEqual(['pledgeId']);
    expect(await city.marksOf(record)).toEqual(['repaired']);
    expect((await city.readPledge(id)).body.status).toBe('given');
    expect(await city.listed('credit-repair')).toEqual([id]);
  });

  test('is not granted once that was broken, and is refused for it; another on a new one may be asked for', async () => {
    const id = await forRepair();
    const { body } = await repairBy(id);
    const breach = await city.exempted({ 行政处罚决定书文号: '市监罚〔2026〕902号' });
    expect((await city.broken(id, breach)).status).toBe(201);
    const granted = await city.decide('repairs', body.id, { outcome: 'granted' });
    expect(faultsOf(granted)).toEqual([422, 'outcome: pledge-stands-no-more']);
    const refused = await city.decide('repairs', body.id, { outcome: 'refused', unmet: ['pledge-given'] });
    expect(refused.status).toBe(201);
    expect((await repairBy(await forRepair({ text: '另行承诺。' }))).status).toBe(201);
  });

  test('is not one that may be taken back', async () => {
    const id = await city.pledged({ lastDay: inAWeek() });
    expect(await notOwed(await repairBy(id))).toEqual([422, 'pledgeId: pledge-may-be-taken-back']);
  });

  test('is not one whose last day is over, to the millisecond', async () => {
    const lastDay = civilDateOf(city.clock.now);
    const id = await forRepair({ lastDay });
    city.at(lastDay, '23:59:59.999');
    const { status, body } = await repairBy(id);
    expect(status).toBe(201);
    await city.withdrawn('repairs', body.id);
    city.at(addDays(lastDay, 1), '00:00:00.000');
    expect(await notOwed(await repairBy(id))).toEqual([422, 'pledgeId: pledge-not-in-force']);
  });

  test('is not one that was kept already', async () => {
    const id = await forRepair({ lastDay: civilDateOf(city.clock.now) });
    await city.decidePledge(id, { outcome: 'kept' });
    expect(await notOwed(await repairBy(id))).toEqual([422, 'pledgeId: pledge-not-in-force']);
  });

  test('another’s is answered as none is', async () => {
    const { body } = await city.call('POST /v1/pledges', asPerson, {
      body: personPledge({ matter: 'credit-repair', lastDay: inAWeek() }),
    });
    const nowhere = `${body.id.slice(0, -1)}${body.id.endsWith('0') ? '1' : '0'}`;
    const none = await repairBy(nowhere);
    expect(await notOwed(none)).toEqual([422, 'pledgeId: no-such-pledge']);
    const foreign = await repairBy(body.id);
    expect([foreign.status, foreign.body, foreign.headers]).toEqual([none.status, none.body, none.headers]);
  });

  test('says it once: named, and in words too, is asked which holds', async () => {
    const answer = await repairBy(await forRepair(), { pledge: 'We keep to the law.' });
    expect(await notOwed(answer)).toEqual([422, 'pledge: pledge-said-twice']);
  });

  test.each([['nothing'], [''], ['obj_1']])('is an identifier of a pledge, not %j', async (pledgeId) => {
    const { status, body } = await repairBy(pledgeId);
    expect([status, body.errors[0].field]).toEqual([422, 'pledgeId']);
  });
});

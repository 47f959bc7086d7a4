/** What a restore lost of applications is read by nobody who does not settle it (Art. 16, decision 42). */
import { expect, test } from 'vitest';
import { processOf } from '../../../shared/processes.ts';
import { applicationsCity } from '../../support/applications.ts';
import { anybody, callers } from '../../support/callers.ts';
import { expungingCity, illness } from '../../support/expungements.ts';
import { asFirm } from '../../support/firm.ts';
import { lose, lossOf } from '../../support/lost.ts';

test('M16.1 a pledge that two officials had destroyed is not public again after a restore that knows nothing of it', async () => {
  const city = await expungingCity();
  const record = await city.repairable();
  const { id } = (await city.repair(record, { pledge: illness })).body;
  const [stored] = (await city.wired.cases.load(null, [id])).cases;
  if (!stored) throw new Error('There is no such case.');
  const lost = lossOf(processOf(stored.state), stored, city.clock.now, {
    on: await city.wired.keys(),
    isExpungingLost: true,
  });
  expect((await city.wired.cases.write({ changes: [lost] }, null)).ok).toBe(true);
  const read = () => city.call('GET /v1/repairs/{id}/pledge', anybody, { id });
  expect((await read()).status).toBe(404);
  const loss = await city.call('GET /v1/losses/{id}', callers.handler, { id });
  await city.call('POST /v1/losses/{id}/settlements', callers.handler, {
    id,
    body: { outcome: 'stands', document: 'x1号', reasons: 'As the file says.' },
    headers: { 'if-match': String(loss.headers.etag) },
  });
  expect((await read()).status).toBe(404);
});

test.each(['open', 'granted'])(
  'M30.1 the pledge of a repair (%s) of which events are lost is read by nobody',
  async (which) => {
    const city = await applicationsCity();
    const record = await city.repairable();
    const { id } = (await city.repair(record)).body;
    if (which === 'granted') await city.grant('repairs', id);
    await lose(city.wired, id, city.clock.now);
    expect((await city.call('GET /v1/repairs/{id}/pledge', anybody, { id })).status).toBe(404);
  },
);
test('M30.1 what a unit was asked for in an objection of which events are lost is read by neither it nor supervision', async () => {
  const city = await applicationsCity();
  const { id } = (
    await city.call('POST /v1/objections', asFirm, {
      body: { missing: 'The revocation of our penalty.', statement: 'It is missing.' },
    })
  ).body;
  await city.decide('objections', id, {
    outcome: 'requested',
    asked: { unit: 'market-regulation', what: 'File the revocation.' },
  });
  await lose(city.wired, id, city.clock.now);
  expect((await city.call('GET /v1/objections/{id}/asking', callers.colleague, { id })).status).toBe(404);
});
test('M30.1 nor what is asked to be destroyed of it', async () => {
  const city = await expungingCity();
  const { id } = (
    await city.apply('objections', { record: await city.exempted(), ground: 'error', statement: illness })
  ).body;
  await city.decide('objections', id, { outcome: 'upheld' });
  await city.askOf('objections', id);
  await lose(city.wired, id, city.clock.now);
  expect((await city.readOne('objections', id, callers.supervision)).status).toBe(404);
});

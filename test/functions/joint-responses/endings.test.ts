/** A10: an effect on many cases goes by a message that may come twice or die half-way, never by one transaction. */
import { expect, test } from 'vitest';
import { endMeasures } from '../../../functions/joint-responses/end.ts';
import { sweep } from '../../../functions/sweep/sweep.ts';
import { jointResponseProcess } from '../../../shared/joint-response/process.ts';
import { startJointResponse } from '../../../shared/joint-response/start.ts';
import { opening } from '../../../shared/process/change.ts';
import { actors } from '../../support/actors.ts';
import { allowed } from '../../support/allowed.ts';
import { procurementMeasure, request, responseDays } from '../../support/joint-responses.ts';
import { begun, measuredCity } from '../../support/measures.ts';

/** More than are read at once, and more than one transaction takes. */
const many = 60;

/** A city in which as many measures as may be rest on one record. */
async function burdened() {
  const city = await measuredCity();
  const record = await city.designated();
  const [stored] = (await city.wired.cases.load(null, [record])).cases;
  if (stored?.state.kind !== 'record') throw new Error('There is no record.');
  const ids: string[] = [];
  for (let index = 0; index < many; index++) {
    const measure = { ...procurementMeasure, id: `measure-${index}` };
    const asked = { ...request, measure, id: city.edge.newId() };
    const started = startJointResponse(stored.state, asked, begun, responseDays);
    if (!started.ok) throw new Error(started.refusal.code);
    const { measure: named, asks, dueAt, id } = started.value;
    const data = { record, measure: named, units: asks.map(({ unit }) => unit), dueAt };
    const event = { type: 'JointResponseStarted', data } as const;
    const change = allowed(opening(jointResponseProcess, started.value, event, begun, actors.designator));
    expect(await city.wired.cases.write({ changes: [change] }, null)).toEqual({ ok: true });
    ids.push(id);
  }
  const ended = async () => {
    const found = [];
    for (const id of ids) {
      const types = (await city.wired.history.caseHistory(id)).map(({ body }) => JSON.parse(body).type);
      found.push(types.filter((type) => type === 'MeasureEnded').length);
    }
    return found;
  };
  return { ...city, record, ended };
}

const once = Array(many).fill(1);

test('A10 Invariant 11: the decision writes the record and one message; half-way and twice, each measure ends once', async () => {
  const { record, deleted, messages, wired, ended, told, clock } = await burdened();
  expect((await deleted(record)).status).toBe(201);
  expect(messages(record).filter((message) => 'record' in message)).toEqual([{ to: 'endings', record }]);
  let left = 17;
  const dying = {
    ...wired.cases,
    write: (...of: Parameters<typeof wired.cases.write>) => {
      left -= 1;
      if (left < 0) throw new Error('It died.');
      return wired.cases.write(...of);
    },
  };
  await expect(endMeasures({ ...wired, cases: dying }, record, clock.now)).rejects.toThrow('It died.');
  expect((await ended()).reduce((sum, times) => sum + times, 0)).toBe(17);
  expect(await told(record)).toEqual({ batchItemFailures: [] });
  expect(await ended()).toEqual(once);
  expect(await told(record)).toEqual({ batchItemFailures: [] });
  expect(await ended()).toEqual(once);
});

test('A10 Invariant 11: two that take the same message at once end each measure once', async () => {
  const { record, deleted, ended, told } = await burdened();
  await deleted(record);
  await Promise.all([told(record, 'one'), told(record, 'two')]);
  await told(record, 'again');
  expect(await ended()).toEqual(once);
});

test('A10 Invariant 11: the sweep ends them with the period of the record, whoever dies half-way', async () => {
  const { record, ended, wired, edge, clock } = await burdened();
  const [stored] = (await wired.cases.load(null, [record])).cases;
  if (stored?.state.kind !== 'record') throw new Error('There is no record.');
  clock.now = stored.state.endsAt;
  await Promise.all([1, 2].map(() => sweep(wired, edge)));
  await sweep(wired, edge);
  expect(await ended()).toEqual(once);
});

test('of a record that stands, a message ends nothing', async () => {
  const { record, ended, told } = await burdened();
  await told(record);
  expect(await ended()).toEqual(Array(many).fill(0));
});

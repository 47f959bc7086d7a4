/** A10, M33.2: the looks at a record are gone through by messages that may come twice, die half-way, or go on. */
import { beforeEach, expect, test } from 'vitest';
import { accessBy, seen } from '../../../functions/viewing.ts';
import { homeOf } from '../../../shared/ids.ts';
import { partitions, schema } from '../../../shared/store/dynamodb/tables.ts';
import { firm } from '../../support/firm.ts';
import { unit } from '../../support/measures.ts';
import { bank, organ, type RecallCity, recallCity } from '../../support/recalls.ts';

let city: RecallCity;
beforeEach(async () => {
  city = await recallCity();
});

const units = ['housing', 'transport', 'procurement-centre'].map((name) => ({
  ...unit(name),
  scope: 'inquiries:make',
}));

async function seenByMany(): Promise<string> {
  const { record } = await city.seenByBank();
  for (const each of units) await city.look(each);
  return record;
}

const everybody = ['harbour-bank', 'housing', 'procurement-centre', 'transport'];

test('the change writes the record and one message; twice, each is told once', async () => {
  const record = await seenByMany();
  await city.correct(record);
  const sent = city.wrong(record);
  expect(sent).toEqual([
    { record, because: 'corrected', version: 2, at: city.clock.now, by: ['market-regulation'] },
  ]);
  await city.tell(record);
  await city.tell(record);
  expect(await city.toldUnits()).toEqual(everybody);
  expect((await city.own()).map(({ looks }) => looks)).toEqual([1, 1, 1, 1]);
});

test('two workers at once tell each once', async () => {
  const record = await seenByMany();
  await city.correct(record);
  await Promise.all([city.tell(record), city.tell(record)]);
  expect(await city.toldUnits()).toEqual(everybody);
});

test.each([0, 1, 2, 3])(
  'Invariant 11: a worker that dies after telling %i comes again, and nobody is left out',
  async (lives) => {
    const record = await seenByMany();
    await city.correct(record);
    const [recall] = city.wrong(record);
    if (!recall) throw new Error('Nothing was sent.');
    let left = lives;
    const cases = {
      ...city.wired.cases,
      write: (...of: Parameters<typeof city.wired.cases.write>) => {
        left -= 1;
        if (left < 0) throw new Error('It died.');
        return city.wired.cases.write(...of);
      },
    };
    expect(await city.take({ recall }, { ...city.wired, cases })).toMatchObject({ failed: true, sent: [] });
    expect(await city.own()).toHaveLength(lives);
    await city.tell(record);
    expect(await city.toldUnits()).toEqual(everybody);
  },
);

test('300 looks of one unit are one recall, which names the newest twenty', async () => {
  const record = await city.exempted();
  for (let count = 1; count <= 300; count++) {
    city.clock.now = new Date(Date.parse(city.clock.now) + 60_000).toISOString();
    await city.look(organ, `tender ${count}`);
  }
  const last = city.clock.now;
  await city.correct(record);
  await city.tell(record);
  const { id, looks } = await city.ownLast();
  expect([looks, (await city.own()).length]).toEqual([300, 1]);
  const { newestLooks } = (await city.read(id, organ)).body;
  expect(newestLooks).toHaveLength(20);
  expect(newestLooks[0]).toEqual({ at: last, basis: 'duty', matter: 'tender 300' });
  expect(newestLooks[19].matter).toBe('tender 281');
});

/** Enters so many looks of a unit at a record without asking for each. */
async function looked(record: string, count: number, by: typeof organ, at = city.clock.now): Promise<void> {
  const stored = await city.stored(record);
  const principal = {
    ...{ client: by.client, role: 'inquirer' as const, person: null, subject: null, organ: true },
    ...{ unit: by.unit ?? '', official: null },
    answersFor: { provider: [], respondent: [], designator: [] },
    bodies: [],
  };
  for (let each = 0; each < count; each++) {
    const request = { principal, now: at, newId: city.edge.newId };
    await city.wired.history.record(accessBy(request, firm, { type: 'public' }, [seen(stored)]));
  }
}

test('more looks than one message goes through are gone on with by another, and counted once each', async () => {
  const record = await city.exempted();
  await looked(record, 2100, organ);
  city.later(1);
  await looked(record, 1, bank);
  await city.correct(record);
  const [recall] = city.wrong(record);
  if (!recall) throw new Error('Nothing was sent.');
  const first = await city.take({ recall });
  expect(first.sent).toEqual([
    { queued: { recall, after: expect.any(String), late: false }, afterSeconds: 0 },
  ]);
  const counted = (await city.own()).map(({ unit: of, looks }) => [of, looks]).sort();
  expect(counted).toEqual([
    ['harbour-bank', 1],
    // One more of the looks was that of the unit that corrected it.
    ['procurement-centre', 1998],
  ]);
  // The first message once more, and all that follows from both.
  await city.takeAll({ recall }, ...first.sent.map(({ queued }) => queued));
  expect((await city.own()).map(({ unit: of, looks }) => [of, looks]).sort()).toEqual([
    ['harbour-bank', 1],
    ['procurement-centre', 2100],
  ]);
}, 120_000);

test('whoever had read the record before it changed and answers after is told a minute later', async () => {
  const record = await city.exempted();
  const before = await city.stored(record);
  await city.correct(record);
  const [recall] = city.wrong(record);
  if (!recall) throw new Error('Nothing was sent.');
  const { sent } = await city.take({ recall });
  expect(sent).toEqual([{ queued: { recall, late: true }, afterSeconds: 60 }]);
  expect(await city.own()).toEqual([]);
  const principal = {
    ...{ client: 'bank', role: 'inquirer' as const, person: null, subject: null, organ: false },
    ...{ unit: 'harbour-bank', official: null },
    answersFor: { provider: [], respondent: [], designator: [] },
    bodies: [],
  };
  const request = { principal, now: city.clock.now, newId: city.edge.newId };
  await city.wired.history.record(accessBy(request, firm, { type: 'public' }, [seen(before)]));
  await city.takeAll(...sent.map(({ queued }) => queued));
  expect(await city.toldUnits()).toEqual(['harbour-bank']);
});

test('M32.1 entries of looks are kept: none of them expires', async () => {
  await seenByMany();
  const entries = city.history
    .partition(partitions.home(homeOf.subject(firm)))
    .filter(({ sk }) => sk?.S?.startsWith('A#'));
  expect(entries.length).toBeGreaterThanOrEqual(4);
  for (const entry of entries) expect(entry).not.toHaveProperty(schema.expires);
});

test('M30.1 nobody is told of what did not happen to a record, whoever wrote that its item is to send it', async () => {
  const record = await seenByMany();
  const wrong = { because: 'deleted', version: 2, at: city.clock.now, by: [] } as const;
  for (const each of [record, record.replace(/.$/, 'z'), 'rec_none'])
    await city.takeAll({ recall: { ...wrong, record: each } });
  expect(await city.own()).toEqual([]);
  // Nor of something else than what did.
  await city.correct(record);
  await city.takeAll({ recall: { ...wrong, record, at: '2020-01-01T00:00:00.000Z' } });
  expect((await city.own()).map(({ because }) => because)).toEqual(Array(4).fill('corrected'));
  await city.takeAll({ recall: { ...wrong, record, version: 3 } });
  expect(await city.toldUnits()).toEqual(everybody);
});

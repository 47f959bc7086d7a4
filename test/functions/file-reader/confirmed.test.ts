/** M11.2 M10.2 A named official answers at once for all that waits of a file which a system of the unit sent (Art. 10, 11). */
import { beforeEach, describe, expect, test } from 'vitest';
import { sweep } from '../../../functions/sweep/sweep.ts';
import { Overloaded } from '../../../shared/store/store.ts';
import { freshSeed } from '../../hostile/support/report.ts';
import { callers } from '../../support/callers.ts';
import { csv } from '../../support/csv.ts';
import { someCalls } from '../../support/dying.ts';
import type { Caller } from '../../support/event.ts';
import { fileRead, readMessage, resultOf } from '../../support/file-reading.ts';
import { asFirm, firm, firmRow } from '../../support/firm.ts';
import { served } from '../../support/served.ts';

const begun = '2026-12-01T02:00:00.000Z';
const { officialId: _, officialName: __, ...system } = callers.provider;
const official = { id: callers.provider.officialId, name: callers.provider.officialName };
const doubtful = () => firmRow({ '罚款金额（万元）': '100001' });

let city: Awaited<ReturnType<typeof served>>;
beforeEach(async () => {
  city = await served(begun);
});

const firmRows = (count: number) => Array.from({ length: count }, () => firmRow());

const sent = async (rows: readonly Record<string, unknown>[]): Promise<string> =>
  (await fileRead(city, csv(rows), { as: system })).id;
const confirm = (id: string, as: Caller = callers.provider) =>
  city.call('POST /v1/files/{id}/confirmations', as, { id, body: {} });
const shown = async (id: string) => (await city.call('GET /v1/files/{id}', callers.provider, { id })).body;
const held = async (): Promise<number> => {
  let [count, cursor]: [number, string | null] = [0, null];
  do {
    const query: Record<string, string> = cursor ? { limit: '50', cursor } : { limit: '50' };
    const { body } = await city.call('GET /v1/me/records', asFirm, { query });
    [count, cursor] = [count + body.items.length, body.cursor];
  } while (cursor);
  return count;
};
const outcomes = async (id: string) => {
  const { body } = await city.call('GET /v1/files/{id}/submissions', callers.provider, { id });
  const ids: string[] = body.items.map((each: { id: string }) => each.id);
  const read = await Promise.all(
    ids.map(
      async (each) => (await city.call('GET /v1/submissions/{id}', callers.provider, { id: each })).body,
    ),
  );
  return read.flatMap(({ results }) => results.map(({ result }: { result: string }) => result));
};

describe('M10.2 all that waits of a file is answered for with one request', () => {
  test('by a named official: every row of every submission is on record, in their name, once', async () => {
    const id = await sent(firmRows(620));
    const asked = await confirm(id);
    expect([asked.status, asked.body.confirming]).toEqual([
      201,
      {
        official,
        askedAt: city.clock.now,
        submissions: 0,
        ofSubmissions: 2,
        waiting: 0,
        fault: null,
        doneAt: null,
      },
    ]);
    expect(await held()).toBe(0);
    await readMessage(city, id);
    expect((await shown(id)).confirming).toMatchObject({
      submissions: 2,
      waiting: 0,
      doneAt: city.clock.now,
    });
    expect(await held()).toBe(620);
    expect((await city.call('GET /v1/worklist', callers.provider)).body.items).toEqual([]);
    await readMessage(city, id);
    expect(await held()).toBe(620);
  });

  test('what is asked about a row stays asked, and is said', async () => {
    const id = await sent([firmRow(), doubtful(), firmRow()]);
    await confirm(id);
    await readMessage(city, id);
    expect((await shown(id)).confirming).toMatchObject({ submissions: 1, waiting: 1 });
    expect(await outcomes(id)).toEqual(['accepted', 'waiting', 'accepted']);
  });

  test('rows about the official are left to a colleague', async () => {
    const id = await sent(firmRows(2));
    await confirm(id, { ...callers.provider, subject: firm });
    await readMessage(city, id);
    expect((await shown(id)).confirming).toMatchObject({ waiting: 2 });
    expect(await held()).toBe(0);
    await confirm(id, callers.colleague);
    await readMessage(city, id);
    expect((await shown(id)).confirming).toMatchObject({ waiting: 0 });
    expect(await held()).toBe(2);
  });

  test('said twice by one it is carried out once; a colleague is told that it is under way', async () => {
    const id = await sent(firmRows(3));
    const both = await Promise.all([confirm(id), confirm(id, callers.colleague)]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(both.find(({ status }) => status === 409)?.body.code).toBe('confirmation-under-way');
    const of = both.findIndex(({ status }) => status === 201);
    expect((await confirm(id, [callers.provider, callers.colleague][of])).status).toBe(201);
    await Promise.all([readMessage(city, id), readMessage(city, id)]);
    expect((await shown(id)).confirming).toMatchObject({ waiting: 0, fault: null });
    expect(await held()).toBe(3);
  });

  test('where nothing waits there is nothing to answer for, and who did so stays', async () => {
    const id = await sent(firmRows(2));
    await confirm(id);
    await readMessage(city, id);
    const { version, confirming } = await shown(id);
    expect((await confirm(id, callers.colleague)).body.code).toBe('nothing-waits');
    expect(await shown(id)).toMatchObject({ version, confirming });
    const ofOfficial = (await fileRead(city, csv(firmRows(1)))).id;
    expect((await confirm(ofOfficial)).body.code).toBe('nothing-waits');
  });

  test('rows of a result wait under their receipts: it is said, and nothing taken for done', async () => {
    const id = await sent(firmRows(2));
    const again = await fileRead(city, Buffer.from(await resultOf(city, id, 'csv')).toString());
    expect(again.progress).toMatchObject({ waiting: 2, submissions: 0 });
    expect((await confirm(again.id)).body.code).toBe('waits-under-its-receipt');
    await confirm(id);
    await readMessage(city, id);
    expect(await held()).toBe(2);
  });

  test('what stands in the way is named, with how many rows wait for it', async () => {
    const id = await sent(firmRows(2));
    await confirm(id);
    // Meanwhile the catalog takes the item from the unit.
    // The cast: that these are items their name says, which the compiler does not see.
    const published: typeof city.wired.published = async (what, at) => {
      const all = await city.wired.published(what, at);
      // What is published is of the kind that is asked for, which the compiler does not know of each.
      return what === 'items' ? (all.map((each) => ({ ...each, providers: ['transport'] })) as never) : all;
    };
    await readMessage({ ...city, wired: { ...city.wired, published } }, id);
    const { confirming } = await shown(id);
    expect(confirming).toMatchObject({ submissions: 1, waiting: 2, doneAt: city.clock.now });
    expect(confirming.fault).toMatchObject({ field: 'file', code: expect.any(String) });
    expect(await held()).toBe(0);
  });

  test('a decision that came on record meanwhile is there once, and its row comes back', async () => {
    const rows = firmRows(2);
    const id = await sent(rows);
    await city.submit(rows.slice(0, 1));
    expect(await held()).toBe(1);
    await confirm(id);
    await readMessage(city, id);
    expect(await held()).toBe(2);
    expect(await outcomes(id)).toEqual(['returned', 'accepted']);
  });
});

describe('A2 who may not', () => {
  test.each<[string, Caller, number]>([
    ['the system that sent it', system, 403],
    ['an official of another unit', { ...callers.provider, unit: 'transport' }, 404],
    ['a handler', callers.handler, 403],
    ['whom the rows are about', asFirm, 403],
  ])('%s', async (_name, as, status) => {
    const id = await sent(firmRows(2));
    expect((await confirm(id, as)).status).toBe(status);
    await readMessage(city, id);
    expect((await shown(id)).confirming).toBeNull();
    expect(await held()).toBe(0);
  });

  test('nobody of a file that is not read, or whose rows are kept no more', async () => {
    const body = { item: 'administrative-penalties', parts: [{ bytes: 1, sha256: 'a'.repeat(64) }] };
    const open = await city.call('POST /v1/files', system, { body });
    expect((await confirm(open.body.id)).body.code).toBe('not-possible-now');
    const id = await sent(firmRows(1));
    city.clock.now = (await shown(id)).keptUntil;
    expect((await confirm(id)).body.code).toBe('result-over');
  });
});

describe('Invariant 11: whoever carries it out may die anywhere', () => {
  const seed = freshSeed();
  test(`at any of its calls: no row is lost, none is there twice (seed ${seed})`, async () => {
    for (const dies of someCalls(seed, 2, 39)) {
      let calls = Number.POSITIVE_INFINITY;
      city = await served(begun, (call) => async (command, input) => {
        if (--calls === 0) throw new Overloaded('It died.');
        return call(command, input);
      });
      const id = await sent(firmRows(510));
      await confirm(id);
      calls = dies;
      const isTaken = await readMessage(city, id).catch(() => false);
      calls = Number.POSITIVE_INFINITY;
      if (!isTaken) await readMessage(city, id);
      expect((await shown(id)).confirming, `died at call ${dies}`).toMatchObject({
        submissions: 2,
        waiting: 0,
      });
      expect(await held(), `died at call ${dies}`).toBe(510);
    }
  }, 120_000);

  test('a message about it that is lost is sent again', async () => {
    const id = await sent(firmRows(2));
    await confirm(id);
    city.clock.now = new Date(Date.parse(city.clock.now) + 31 * 60_000).toISOString();
    const { version } = await shown(id);
    await sweep(city.wired, city.edge);
    expect((await shown(id)).version).toBe(version + 1);
    await readMessage(city, id);
    expect(await held()).toBe(2);
  });
});

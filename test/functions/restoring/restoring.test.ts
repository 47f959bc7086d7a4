/** M30.1, invariants 11 and 12: after a restore, what the log knows and the register lacks is named, hidden and settled (decision 42). */
import { beforeEach, describe, expect, test } from 'vitest';
import { wholeRound } from '../../../functions/auditor/audit.ts';
import { recordSubmission } from '../../../functions/submissions/record.ts';
import { sweep } from '../../../functions/sweep/sweep.ts';
import { verified } from '../../../local/acts/verify.ts';
import { openedNote } from '../../../shared/log/note.ts';
import { proveGrowth } from '../../../shared/log/proof.ts';
import { eventRange } from '../../../shared/store/dynamodb/keys.ts';
import { type ApplicationsCity, applicationsCity, secondHandler, told } from '../../support/applications.ts';
import { auditingOn } from '../../support/audited.ts';
import { callers } from '../../support/callers.ts';
import type { Caller } from '../../support/event.ts';
import { asFirm, firmRow } from '../../support/firm.ts';
import { exemption } from '../../support/records.ts';
import { copyOf, putBack, restored, workingOn } from '../../support/restored.ts';
import { byIntake } from '../../support/served.ts';

let city: ApplicationsCity;
/** One that an objection has deleted since, one that nobody touched, and one that was filed since. */
let deleted: string;
let untouched: string;
let filed: string;
let objection: string;
let authorization: string;
let copied: ReturnType<typeof copyOf>;
let before: string;

const minutes = (count: number) => {
  city.clock.now = new Date(Date.parse(city.clock.now) + count * 60_000).toISOString();
};
const checkpoint = async (): Promise<string> => (await city.sealing.log.published())?.note ?? '';
const sizeOf = (note: string): number => Number(note.split('\n')[1]);
const audit = () => wholeRound(auditingOn(city.tables, city.wired, city.sealing, () => city.clock.now));
const proofOf = async (id: string) =>
  (await city.call('GET /v1/audit/proofs/{id}', callers.supervision, { id })).body;
const work = async (caller: Caller = callers.handler) =>
  (await city.call('GET /v1/worklist', caller)).body.items;
const named = async () => {
  const found = (await work(callers.supervision)).filter(
    ({ what }: { what: string }) => what === 'damage-found',
  );
  const ids: string[] = found.map((each: { case: string }) => each.case);
  const all = await Promise.all(
    ids.map((id) => city.call('GET /v1/audit/findings/{id}', callers.supervision, { id })),
  );
  return all.map(({ body }) => [body.what, body.of ?? body.at, body.event]);
};
const lossOf = (id: string, caller: Caller = callers.handler) =>
  city.call('GET /v1/losses/{id}', caller, { id });
async function settle(id: string, outcome: 'stands' | 'ended', caller: Caller = callers.handler) {
  const { headers } = await lossOf(id);
  return city.call('POST /v1/losses/{id}/settlements', caller, {
    id,
    body: { outcome, document: '（2026）恢复1号', reasons: 'As the paper file says.' },
    headers: { 'if-match': String(headers.etag) },
  });
}

/** Half an hour in which much happens, of which the tables know nothing any more, and the bucket everything. */
beforeEach(async () => {
  city = await applicationsCity(undefined, byIntake);
  deleted = await city.exempted();
  untouched = await city.exempted({ 行政处罚决定书文号: '市监罚〔2026〕900号' });
  authorization = await city.allow();
  await city.lookBy(authorization);
  objection = (await city.object(deleted)).body.id;
  await city.claim('objections', objection);
  await city.sealAll();
  copied = copyOf(city);
  minutes(10);
  await city.decide('objections', objection, { outcome: 'deleted' });
  await city.call('POST /v1/authorizations/{id}/revocations', asFirm, { id: authorization, body: {} });
  filed = await city.exempted({ 行政处罚决定书文号: '市监罚〔2026〕901号' });
  await city.look();
  await city.lookAsPublic();
  minutes(20);
  await city.sealAll();
  before = await checkpoint();
  putBack(city, copied);
});

describe('M30.1 a restore to half an hour before', () => {
  test('what the log knows is named, once, whoever runs it twice', async () => {
    const first = await restored(city);
    expect(first).toMatchObject({ is: 'done', size: sizeOf(before), found: { unlike: 0 } });
    expect(first.found).toMatchObject({ marked: 3, looks: expect.any(Number) });
    const found = await named();
    expect(found).toEqual(
      expect.arrayContaining([
        ['events-lost', deleted, 4],
        ['events-lost', objection, 3],
        ['events-lost', authorization, 2],
        ['case-lost', filed, 1],
      ]),
    );
    expect(found.filter(([what]) => what === 'looks-lost')).toHaveLength(1);
    const [size, events] = [city.register.all().length, city.history.all().length];
    expect(await restored(city)).toEqual(first);
    expect((await restored(city, { again: true })).found).toMatchObject({ marked: 0, gone: 0 });
    expect([city.register.all().length, city.history.all().length]).toEqual([size, events]);
  });

  test('whom looks were lost of reads among them that so many are, of which time, once; the log has it', async () => {
    const lost = async () => {
      const { body } = await city.call('GET /v1/me/accesses', asFirm, {
        query: { kind: 'lost', proof: 'true' },
      });
      return body;
    };
    expect((await lost()).items).toEqual([]);
    await restored(city);
    const { items } = await lost();
    const missing = (await named()).find(([what]) => what === 'looks-lost')?.[2];
    expect(items).toMatchObject([
      { unit: null, official: null, seen: [], basis: { type: 'lost', pages: missing } },
    ]);
    const { from, to } = items[0].basis;
    expect([from.slice(10), Date.parse(to) - Date.parse(from)]).toEqual(['T00:00:00.000Z', 86_400_000]);
    expect(items[0].at > from && items[0].at < to).toBe(true);
    await restored(city, { again: true });
    expect((await lost()).items).toEqual(items);
    await city.sealAll();
    expect((await lost()).proof).toBeDefined();
    // Nor are they named as removed, too.
    expect((await lost()).missing).toEqual([]);
    expect((await lost()).items).toEqual(items);
  });

  test('the deleted record shows to nobody but its subject and the management body', async () => {
    expect((await city.look()).body.records.map(({ id }: { id: string }) => id)).toContain(deleted);
    await restored(city);
    const shown = (await city.look()).body.records.map(({ id }: { id: string }) => id);
    expect(shown).not.toContain(deleted);
    expect(shown).toContain(untouched);
    for (const caller of [callers.provider, callers.colleague, callers.supervision])
      expect((await city.call('GET /v1/records/{id}', caller, { id: deleted })).status).toBe(404);
    expect((await city.records()).map(({ id }) => id)).toContain(deleted);
    for (const caller of [callers.handler, secondHandler])
      expect((await city.call('GET /v1/records/{id}', caller, { id: deleted })).status).toBe(200);
    expect((await city.call('GET /v1/records/{id}', callers.handler, { id: untouched })).status).toBe(404);
  });

  test('the revoked authorization is refused, and its subject may end it or grant another', async () => {
    await restored(city);
    expect((await city.lookBy(authorization)).status).toBe(403);
    const another = await city.allow();
    expect((await city.lookBy(another)).status).toBe(200);
    const revoked = await city.call('POST /v1/authorizations/{id}/revocations', asFirm, {
      id: authorization,
      body: {},
    });
    expect(revoked.status).toBe(201);
    expect((await lossOf(authorization)).body).toMatchObject({
      settled: { outcome: 'ended', official: null },
    });
    expect((await work()).map((each: { case: string }) => each.case)).not.toContain(authorization);
  });

  test('until it is settled nothing is done on it: one code, by whoever it is asked', async () => {
    await restored(city);
    const refused = [409, 'events-lost'];
    expect(told(await city.object(deleted, 'omission'))).toEqual(refused);
    const withdrawal = await city.call('POST /v1/records/{id}/withdrawals', callers.colleague, {
      id: deleted,
      body: { document: '（2026）撤1号', reason: 'It was wrong.' },
      headers: { 'if-match': `"${(await city.stored(deleted)).seq}"` },
    });
    // To whom it does not show there is nothing.
    expect(told(withdrawal)).toEqual([404, 'not-found']);
    expect(told(await city.decide('objections', objection, { outcome: 'upheld' }))).toEqual(refused);
    const events = city.history.all().length;
    city.clock.now = (await city.stored(deleted)).state.endsAt;
    await sweep({ ...city.wired }, city.edge);
    const { body } = await city.call('GET /v1/me/history', asFirm, { query: { limit: '50' } });
    const types = body.items
      .filter((each: { case: string }) => each.case === deleted)
      .map(({ type }: { type: string }) => type);
    expect(types).toContain('LossOverdue');
    expect(types).not.toContain('RecordArchived');
    expect(city.history.all().length).toBeGreaterThan(events);
  });

  test('its subject is told, now and once it is settled', async () => {
    await restored(city);
    const notices = async () =>
      (await city.call('GET /v1/me/notices', asFirm)).body.items.filter(
        (each: { id: string }) => each.id === deleted,
      );
    expect(await notices()).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: 'events-lost', from: 3, to: 4, settled: null }),
      ]),
    );
    minutes(1);
    await settle(deleted, 'ended', secondHandler);
    expect(await notices()).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          kind: 'loss-settled',
          settled: expect.objectContaining({ outcome: 'ended' }),
        }),
      ]),
    );
  });

  test('one official of the management body settles it, once: it is ended, or goes on as any other', async () => {
    await restored(city);
    expect((await work()).filter(({ what }: { what: string }) => what === 'settle-loss')).toHaveLength(3);
    expect(told(await settle(deleted, 'stands', { ...callers.handler, unit: 'transport' }))).toEqual([
      404,
      'not-found',
    ]);
    expect((await settle(deleted, 'stands')).status).toBe(201);
    expect((await city.look()).body.records.map(({ id }: { id: string }) => id)).toContain(deleted);
    expect(told(await settle(deleted, 'ended'))).toEqual([409, 'nothing-lost']);
    expect(told(await settle(objection, 'ended'))).toEqual([409, 'loss-not-ended']);
    expect((await settle(objection, 'stands')).status).toBe(201);
    expect((await city.decide('objections', objection, { outcome: 'deleted' })).status).toBe(201);
    expect((await city.look()).body.records.map(({ id }: { id: string }) => id)).not.toContain(deleted);
    expect((await settle(authorization, 'ended')).status).toBe(201);
    expect((await city.lookBy(authorization)).status).toBe(403);
  });

  test('sealing goes on, and the log goes on from the checkpoint of before', async () => {
    await restored(city);
    await city.look();
    await city.sealAll();
    const after = await checkpoint();
    expect(sizeOf(after)).toBeGreaterThan(sizeOf(before));
    expect(openedNote(after, await city.sealing.signer.key())).not.toBeNull();
    expect(await proveGrowth(city.sealing, sizeOf(before))).toMatchObject({ checkpoint: after });
  });

  test('the proof and the audit say what was lost, and name nothing else', async () => {
    await restored(city);
    await city.sealAll();
    const proof = await proofOf(deleted);
    expect(proof).toMatchObject({ whole: false, breaches: [], lost: [{ from: 3, to: 4 }], events: 3 });
    const key = String((await city.call('GET /v1/log/key', { client: 'x', scope: '' })).body);
    expect(verified(key, proof)).toMatch(/^LOST in a restore, it says: events 3 to 4\nPROVEN: /);
    expect(await proofOf(filed)).toMatchObject({ breaches: [], lost: [{ from: 1, to: 1 }] });
    expect(await audit()).toEqual([]);
    await settle(deleted, 'ended');
    await city.sealAll();
    expect(await audit()).toEqual([]);
  });

  test('with full rights to the database and no key, nobody has what he removes taken for lost', async () => {
    await restored(city);
    await city.sealAll();
    const { pk, prefix } = eventRange(untouched);
    const [first] = city.history.partition(pk).filter(({ sk }) => sk?.S?.startsWith(prefix));
    if (!first) throw new Error('There is no event.');
    const forged = JSON.stringify({ type: 'EventsLost', data: { from: 1, to: 1, seal: 'x' } });
    city.history.remove(first);
    city.history.put({ ...first, sk: { S: `${prefix}000002` }, seq: { N: '2' }, body: { S: forged } });
    const breaches = (await proofOf(untouched)).breaches.map(({ what }: { what: string }) => what);
    expect(breaches).toContain('event-missing');
    expect((await proofOf(untouched)).lost).toEqual([]);
    const [mark] = city.history.partition(pk).filter(({ body }) => body?.S?.includes('EventsLost'));
    if (!mark) throw new Error('There is no mark.');
    city.history.remove(mark);
    const [look] = city.history.partition(pk).filter(({ sk }) => sk?.S?.startsWith('A#'));
    if (look) city.history.remove(look);
    expect((await audit()).map(({ what }) => what)).toEqual(
      expect.arrayContaining(['event-missing', 'look-missing']),
    );
  });
});

test('a submission that was recorded in what is lost is recorded anew once it is settled, as it was', async () => {
  // Of a restore before this one all is done.
  await restored(city);
  const to = '2026-11-28T01:00:00.000Z';
  const row = firmRow({ 行政处罚决定书文号: '市监罚〔2026〕903号' });
  const body = { item: 'administrative-penalties', exemption, records: [row] };
  const { id } = (await city.call('POST /v1/submissions', callers.provider, { body })).body;
  await city.sealAll();
  copied = copyOf(city);
  await recordSubmission(city.wired, id, city.clock.now);
  await city.sealAll();
  putBack(city, copied);
  expect((await restored(city, { to })).found).toMatchObject({ marked: 1, gone: 1 });
  await recordSubmission(city.wired, id, city.clock.now);
  expect((await city.call('GET /v1/submissions/{id}', callers.provider, { id })).body.status).toBe(
    'received',
  );
  minutes(1);
  expect((await settle(id, 'stands')).status).toBe(201);
  minutes(40);
  await sweep(city.wired, city.edge);
  const { status, results } = (await city.call('GET /v1/submissions/{id}', callers.provider, { id })).body;
  expect(status).toBe('recorded');
  expect((await city.look()).body.records.map((each: { id: string }) => each.id)).toContain(
    results[0].record,
  );
  await city.sealAll();
  expect(await audit()).toEqual([]);
  expect(await proofOf(results[0].record)).toMatchObject({ whole: true, lost: [] });
  expect((await restored(city, { to, again: true })).found).toMatchObject({ marked: 0, gone: 0 });
});

describe('M30.1 the log’s table after a restore', () => {
  test.each([
    ['restored, too', ['register', 'history', 'log'] as const],
    ['left as it was', ['register', 'history'] as const],
  ])('%s: the same is found', async (_, which) => {
    await restored(city);
    putBack(city, copied);
    putBack(city, copied, which);
    const { found, is } = await restored(city);
    expect({ is, found }).toMatchObject({ is: 'done', found: { marked: 3, gone: 2, unlike: 0 } });
  });

  test('lost altogether, it is made again from the bucket', async () => {
    for (const item of city.log.all()) city.log.remove(item);
    expect(await restored(city)).toMatchObject({ is: 'done', found: { marked: 3, gone: 2 } });
    await city.sealAll();
    expect(await audit()).toEqual([]);
    expect(await proveGrowth(city.sealing, sizeOf(before))).not.toBeNull();
  });

  test('a sealer that was not stopped added to it what never came into the bucket: that is taken back', async () => {
    await city.look();
    await expect(city.sealAll()).rejects.toThrow();
    expect(await restored(city)).toMatchObject({ is: 'done', found: { marked: 3 } });
    await city.sealAll();
    expect(await audit()).toEqual([]);
  });

  test('one part a call, it goes on where the last one ended', async () => {
    const answers = [];
    for (let calls = 0; answers.at(-1)?.is !== 'done' && calls < 40; calls++)
      answers.push(await restored(city, {}, { hasTime: () => false }));
    expect(answers.length).toBeGreaterThan(3);
    expect(answers.at(-1)).toMatchObject({ is: 'done', found: { marked: 3, gone: 2 } });
    expect(new Set(answers.map(({ is }) => is))).toContain('leading');
  });

  test('whoever dies before any write, the next ends alike', async () => {
    const whole = async () => {
      const marks = city.history.all().filter(({ body }) => body?.S?.includes('EventsLost')).length;
      return { marks, findings: (await named()).length };
    };
    await restored(city);
    const expected = await whole();
    for (let dies = 1; dies < 60; dies++) {
      putBack(city, copied);
      let left = dies;
      const dying = workingOn(city).cases;
      const write: typeof dying.write = async (...given) => {
        left -= 1;
        if (left < 0) throw new Error('It dies.');
        return dying.write(...given);
      };
      const died = await restored(city, {}, { cases: { ...dying, write } }).catch(() => null);
      if (died?.is === 'done') break;
      await restored(city);
      expect(await whole()).toEqual(expected);
    }
  });
});

test('M30.1 a second restore, to another instant, counts what it lost itself, and says so anew', async () => {
  city = await applicationsCity(undefined, byIntake);
  await city.exempted();
  await city.sealAll();
  const tooEarly = copyOf(city);
  minutes(10);
  await city.look();
  await city.sealAll();
  const right = copyOf(city);
  for (let nth = 0; nth < 3; nth++) await city.look();
  await city.sealAll();
  const lostBy = async (tables: ReturnType<typeof copyOf>, to: string, again = false) => {
    if (!again) putBack(city, tables);
    city.entered.splice(0);
    const { found } = await restored(city, { to, again });
    await city.sealAll();
    minutes(60);
    const { body } = await city.call('GET /v1/me/accesses', asFirm, { query: { kind: 'lost' } });
    const said = body.items.map((each: { basis: { pages: number } }) => each.basis.pages);
    return [found.looks, said, (await audit()).map(({ what }) => what)];
  };
  const [first, second] = ['2026-11-27T01:00:00.000Z', '2026-11-27T01:10:00.000Z'];
  expect(await lostBy(tooEarly, first)).toEqual([4, [4], []]);
  // The entry of the first is lost with it, and nobody misses it as a look.
  expect(await lostBy(right, second)).toEqual([3, [3], []]);
  expect((await lostBy(right, second, true)).slice(1)).toEqual([[3], []]);
  // The same once more, on the tables of before: its own entry comes back.
  expect(await lostBy(right, second)).toEqual([3, [3], []]);
});

/** A12: whose hands an objection is in, and what a handler reads through it and through nothing else (Art. 31 to 33). */
import { beforeEach, describe, expect, test } from 'vitest';
import { steps } from '../../../functions/steps/steps.ts';
import { homeOf } from '../../../shared/ids.ts';
import { run } from '../../../shared/process/change.ts';
import { recordProcess } from '../../../shared/record/process.ts';
import { callers } from '../../support/callers.ts';
import type { Caller } from '../../support/event.ts';
import { asFirm, firm, firmRow } from '../../support/firm.ts';
import { served } from '../../support/served.ts';

const one = callers.handler;
const two = { ...one, client: 'handler-two', officialId: 'MB-0002', officialName: 'Qiao Lan' };
const machine = { ...one, officialId: '', officialName: '' };
const supervision = { ...callers.supervision, officialId: 'SU-0001', officialName: 'Min Qiu' };

const yanSu = { id: one.officialId, name: one.officialName };
const qiaoLan = { id: two.officialId, name: two.officialName };

let city: Awaited<ReturnType<typeof served>>;
beforeEach(async () => {
  city = await served('2026-12-01T02:00:00.000Z');
});

async function file(exemption = 'food-safety-risk'): Promise<string> {
  return (await city.submit([firmRow()], { exemption })).body.results[0].record;
}

async function objectTo(record: string, ground = 'error') {
  const body = { record, ground, statement: 'It was another firm.' };
  const { body: objection, headers } = await city.call('POST /v1/objections', asFirm, { body });
  return { id: String(objection.id), record, dueAt: String(objection.dueAt), etag: String(headers.etag) };
}

const objected = async () => objectTo(await file());

const claim = (caller: Caller, id: string, key?: string) =>
  city.call('POST /v1/objections/{id}/claims', caller, {
    id,
    body: {},
    ...(key ? { headers: { 'idempotency-key': key } } : {}),
  });
const release = (caller: Caller, id: string) =>
  city.call('POST /v1/objections/{id}/releases', caller, { id, body: {} });
const assign = (id: string, official = qiaoLan, reason = 'On leave.', caller: Caller = supervision) =>
  city.call('POST /v1/objections/{id}/assignments', caller, { id, body: { official, reason } });
const read = (caller: Caller, id: string) => city.call('GET /v1/objections/{id}', caller, { id });
const readRecord = (caller: Caller, id: string) => city.call('GET /v1/records/{id}', caller, { id });
const readNotice = (caller: Caller, id: string) => city.call('GET /v1/notices/{id}', caller, { id });

const decide = (caller: Caller, id: string, etag: unknown, outcome = 'upheld') =>
  city.call('POST /v1/objections/{id}/decisions', caller, {
    id,
    body: { outcome, reasons: 'As the file says.' },
    headers: { 'if-match': String(etag) },
  });

/** Reads an objection and decides on what was read. */
const readAndDecide = async (caller: Caller, id: string, outcome = 'upheld') =>
  decide(caller, id, (await read(caller, id)).headers.etag, outcome);

/** What is to be done about objections. */
const work = async (caller: Caller) =>
  (await city.call('GET /v1/worklist', caller)).body.items.filter(
    ({ what }: { what: string }) => what === 'decide-objection',
  );
const told = ({ status, body }: { status: number; body: { code: string } }) => [status, body.code];
const nothing = [404, 'not-found'];
const anothers = (status: number) => [status, 'claimed-by-another'];

const accesses = async () =>
  (await city.call('GET /v1/me/accesses', asFirm, { query: { each: 'true' } })).body.items;
const history = async (id: string) =>
  (await city.call('GET /v1/me/history', asFirm)).body.items.filter(
    (entry: { case: string }) => entry.case === id,
  );

describe('A12 one handler has an objection at a time', () => {
  test('who claims it has it, and the worklist says so', async () => {
    const { id } = await objected();
    expect(await work(one)).toMatchObject([{ case: id, handler: null }]);
    const { status, body } = await claim(one, id);
    expect([status, body]).toEqual([
      201,
      expect.objectContaining({ id, version: 2, handler: { official: yanSu, since: city.clock.now } }),
    ]);
    expect(await work(two)).toMatchObject([{ case: id, what: 'decide-objection', handler: yanSu }]);
    expect((await read(asFirm, id)).body.handler.official).toEqual(yanSu);
  });

  test('another is refused with who to turn to; the same again changes nothing', async () => {
    const { id } = await objected();
    await claim(one, id);
    expect(told(await claim(two, id))).toEqual(anothers(409));
    const again = await claim(one, id);
    expect([again.status, again.body.version]).toEqual([201, 2]);
    expect(await history(id)).toHaveLength(2);
  });

  test('of twenty at once one gets it, whoever they are', async () => {
    const { id } = await objected();
    const answers = await Promise.all(Array.from({ length: 20 }, (_, nth) => claim(nth % 2 ? one : two, id)));
    const refused = answers.filter(({ status }) => status === 409).length;
    expect([refused, answers.length - refused]).toEqual([10, 10]);
    expect(await history(id)).toHaveLength(2);
    expect(await work(one)).toHaveLength(1);
  });

  test('sent again under its key it is answered as it was, whatever became of it', async () => {
    const { id } = await objected();
    const first = await claim(one, id, 'a-claim');
    await release(one, id);
    await claim(two, id);
    expect((await claim(one, id, 'a-claim')).body).toEqual(first.body);
    expect((await read(two, id)).body.handler.official).toEqual(qiaoLan);
  });

  test('who has it gives it back, and another claims it; nobody else does', async () => {
    const { id } = await objected();
    await claim(one, id);
    expect(told(await release(two, id))).toEqual(anothers(403));
    expect((await release(one, id)).body.handler).toBeNull();
    expect((await release(one, id)).status).toBe(201);
    expect((await claim(two, id)).body.handler.official).toEqual(qiaoLan);
    expect((await history(id)).map(({ type }: { type: string }) => type)).toEqual([
      'ObjectionRaised',
      'ObjectionClaimed',
      'ObjectionReleased',
      'ObjectionClaimed',
    ]);
  });

  test('nobody claims what he is about himself, and no system claims anything', async () => {
    const { id } = await objected();
    expect(told(await claim({ ...one, subject: firm }, id))).toEqual([403, 'about-oneself']);
    expect(told(await claim(machine, id))).toEqual([403, 'official-needed']);
  });

  test('who filed the record, and handles objections by now, neither claims it nor is given it', async () => {
    const { id } = await objected();
    const { officialId, officialName } = callers.provider;
    const filer = { ...one, officialId, officialName };
    const official = { id: officialId, name: officialName };
    expect(told(await claim(filer, id))).toEqual([403, 'brought-by-oneself']);
    expect((await assign(id, official)).body.code).toBe('brought-by-oneself');
    // Whoever has the number alone is another: each unit numbers its own.
    expect((await assign(id, { ...official, name: qiaoLan.name })).status).toBe(201);
  });

  test.each([
    ['a handler of another unit', { ...one, unit: 'transport' }],
    ['the unit that filed, with a token to handle', { ...callers.provider, scope: 'platform:handle' }],
  ])('%s is told that there is nothing', async (_, caller) => {
    const { id } = await objected();
    for (const answer of [await claim(caller, id), await release(caller, id)])
      expect(told(answer)).toEqual(nothing);
  });

  test('what is decided is claimed, given back and assigned no more', async () => {
    const { id, etag } = await objected();
    await decide(one, id, etag);
    for (const answer of [await claim(two, id), await release(one, id), await assign(id)])
      expect(told(answer)).toEqual([409, 'not-possible-now']);
  });

  test('what is missing is claimed like what is on record', async () => {
    const body = { missing: '2025年守合同重信用企业公示', statement: 'It was announced.' };
    const { id } = (await city.call('POST /v1/objections', asFirm, { body })).body;
    await claim(one, id);
    expect(told(await read(two, id))).toEqual(anothers(403));
    expect((await readAndDecide(one, id, 'rejected')).status).toBe(201);
  });
});

describe('A12 supervision gives it to another, with a reason', () => {
  test('where somebody has it, and where nobody has; the reason lies closed in the event', async () => {
    const { id } = await objected();
    await claim(one, id);
    expect((await assign(id)).body.handler.official).toEqual(qiaoLan);
    expect(told(await claim(one, id))).toEqual(anothers(409));
    expect(await work(one)).toMatchObject([{ case: id, handler: qiaoLan }]);
    const [words, { cases }] = await Promise.all([
      city.wired.history.words(id),
      city.wired.cases.load(null, [id]),
    ]);
    const last = cases[0] && words(cases[0]).at(-1);
    expect(last).toMatchObject({ type: 'ObjectionAssigned', secret: { reason: 'On leave.' } });
    const [, , entry] = await history(id);
    expect(entry).toMatchObject({
      by: { as: 'official', unit: 'supervision', official: { id: 'SU-0001' } },
      data: { official: qiaoLan },
    });
    expect(JSON.stringify(entry)).not.toContain('On leave.');
    const fresh = await objectTo(await file());
    expect((await assign(fresh.id, yanSu)).body.handler.official).toEqual(yanSu);
  });

  test.each(['', ' ', '\u200b\u3164'])('"%s" is no reason', async (reason) => {
    const { id } = await objected();
    const answer = await assign(id, qiaoLan, reason);
    expect([answer.status, answer.body.errors[0]]).toEqual([
      422,
      expect.objectContaining({ field: 'reason', code: 'missing' }),
    ]);
  });

  test('its answer holds nothing of what the objection is about, and so leaves no look', async () => {
    const { id } = await objected();
    const { body } = await assign(id);
    expect(Object.keys(body).sort()).toEqual(
      ['dueAt', 'handler', 'id', 'kind', 'lastDay', 'overdue', 'status', 'version'].sort(),
    );
    expect(await accesses()).toEqual([]);
  });

  test.each([
    [
      'a system of supervision',
      { ...callers.supervision, officialId: '', officialName: '' },
      [403, 'official-needed'],
    ],
    ['supervision of another unit', { ...supervision, unit: 'transport' }, nothing],
    ['a handler with the scope of supervision', { ...one, scope: 'audit:read' }, nothing],
  ])('%s does not', async (_, caller, answered) => {
    const { id } = await objected();
    expect(told(await assign(id, yanSu, 'So.', caller))).toEqual(answered);
  });

  test('a handler does not: not even to himself', async () => {
    const { id } = await objected();
    expect((await assign(id, yanSu, 'So.', one)).status).toBe(403);
  });
});

describe('A12 M33.2 only who has claimed it decides, and nobody loses the ten days by it', () => {
  test('another is refused, with the ETag that he read before it was claimed and with a later one', async () => {
    const { id, etag } = await objected();
    await claim(one, id);
    expect((await decide(two, id, etag)).status).toBe(412);
    const { headers } = await read(one, id);
    expect(told(await decide(two, id, headers.etag))).toEqual(anothers(403));
    expect((await decide(one, id, headers.etag)).status).toBe(201);
  });

  test('who decides what nobody has claimed has it by that, on the ETag of the receipt', async () => {
    const { id, etag } = await objected();
    const { status, body } = await decide(two, id, etag);
    expect([status, body.handler.official, body.decision.official]).toEqual([201, qiaoLan, qiaoLan]);
    expect(told(await read(one, id))).toEqual(anothers(403));
  });

  test('a claim and another’s decision at once: one of them counts', async () => {
    for (let round = 0; round < 5; round++) {
      const { id, etag } = await objected();
      const answers = await Promise.all([claim(one, id), decide(two, id, etag)]);
      const [claimed, decided] = answers.map(({ status }) => status);
      expect([[201, 412].join(), [409, 201].join()]).toContain([claimed, decided].join());
    }
  });

  test('to whom it was given decides, and who had it no more', async () => {
    const { id } = await objected();
    await claim(one, id);
    const before = (await read(one, id)).headers.etag;
    await assign(id);
    expect((await decide(one, id, before)).status).toBe(412);
    expect(told(await read(one, id))).toEqual(anothers(403));
    expect((await readAndDecide(two, id)).status).toBe(201);
  });

  test('claimed or not, it is reminded, escalated and overdue on its instant, and given to another then', async () => {
    const { id, dueAt } = await objected();
    const step = steps(city.wired.cases, city.edge);
    await claim(one, id);
    city.clock.now = dueAt;
    for (const command of ['remind', 'escalate']) await step({ workflow: 'objection', id, command });
    const entry = { case: id, what: 'decide-objection', dueAt, overdue: true, handler: yanSu };
    expect(await work(one)).toMatchObject([entry]);
    expect(await work(supervision)).toMatchObject([entry]);
    await assign(id);
    for (const caller of [one, supervision])
      expect(await work(caller)).toMatchObject([{ ...entry, handler: qiaoLan }]);
    expect((await readAndDecide(two, id)).status).toBe(201);
    for (const caller of [one, supervision]) expect(await work(caller)).toEqual([]);
  });
});

describe('A12 a handler reads what a case of theirs is about, and nothing else', () => {
  test('without a case the record and its notice are as nothing', async () => {
    const record = await file();
    const nowhere = `${record.slice(0, -1)}${record.endsWith('0') ? '1' : '0'}`;
    for (const route of [readRecord, readNotice]) {
      const answers = [await route(one, nowhere), await route(one, record)];
      const { id } = await objectTo(record, route === readRecord ? 'error' : 'privacy');
      answers.push(await route(one, record));
      await claim(two, id);
      answers.push(await route(one, record));
      for (const { status, body, headers } of answers)
        expect([status, body, headers]).toEqual([404, answers[0]?.body, answers[0]?.headers]);
    }
    expect(await accesses()).toEqual([]);
  });

  test('nothing there, no case, another’s case: each takes the same calls to the store', async () => {
    const calls: string[] = [];
    city = await served('2026-12-01T02:00:00.000Z', (service) => async (name, input) => {
      calls.push(name);
      return service(name, input);
    });
    const record = await file();
    const other = await file();
    await claim(two, (await objectTo(other)).id);
    const nowhere = `${record.slice(0, -1)}${record.endsWith('0') ? '1' : '0'}`;
    const unclaimed = await file();
    await objectTo(unclaimed);
    for (const route of [readRecord, readNotice]) {
      const taken = async (id: string) => {
        calls.length = 0;
        await route(one, id);
        return [...calls];
      };
      // The catalog is in memory from then on.
      await taken(nowhere);
      const expected = await taken(nowhere);
      expect(expected.length).toBeGreaterThan(0);
      for (const id of [record, other, unclaimed]) expect(await taken(id)).toEqual(expected);
    }
  });

  test('unclaimed, an objection is read in its own words, and what it is about is not shown', async () => {
    const { id } = await objected();
    const { status, body, headers } = await read(one, id);
    expect([status, body.statement, body.about]).toEqual([200, 'It was another firm.', null]);
    expect(headers.etag).toBe('"1-2"');
    const [look] = await accesses();
    expect(look).toMatchObject({
      unit: 'management-body',
      official: yanSu,
      basis: { type: 'handling', case: id },
      seen: [{ case: id, version: 1 }],
    });
  });

  test('claimed, it shows its record, by itself and with its notice; each look names the case it was for', async () => {
    const { id, record } = await objected();
    await claim(one, id);
    expect((await read(one, id)).body.about.id).toBe(record);
    expect((await readRecord(one, record)).body.id).toBe(record);
    expect((await readNotice(one, record)).status).toBe(200);
    const looks = await accesses();
    expect(looks).toHaveLength(3);
    for (const look of looks) {
      expect(look).toMatchObject({ official: yanSu, basis: { type: 'handling', case: id } });
      expect(look.seen.map((each: { case: string }) => each.case)).toContain(record);
    }
  });

  test('another record of the same person stays closed', async () => {
    const { id } = await objected();
    const other = await file();
    await claim(one, id);
    expect(told(await readRecord(one, other))).toEqual(nothing);
  });

  test.each([
    ['given back', (id: string) => release(one, id)],
    ['given to another', (id: string) => assign(id)],
    ['decided', (id: string) => readAndDecide(one, id)],
  ])('%s, it opens the record no more', async (_, over) => {
    const { id, record } = await objected();
    await claim(one, id);
    expect((await readRecord(one, record)).status).toBe(200);
    expect((await over(id)).status).toBe(201);
    expect(told(await readRecord(one, record))).toEqual(nothing);
    expect((await read(one, id)).body.about ?? null).toBeNull();
  });

  test('of two open to one record each opens it to its own handler', async () => {
    const first = await objected();
    const second = await objectTo(first.record, 'privacy');
    await claim(one, first.id);
    await claim(two, second.id);
    for (const caller of [one, two]) expect((await readRecord(caller, first.record)).status).toBe(200);
    await release(one, first.id);
    expect(told(await readRecord(one, first.record))).toEqual(nothing);
    expect((await readRecord(two, first.record)).status).toBe(200);
  });

  test('a token that names no official reads nothing', async () => {
    const { id, record } = await objected();
    await claim(one, id);
    expect(told(await read(machine, id))).toEqual([403, 'official-needed']);
    expect(told(await readRecord(machine, record))).toEqual(nothing);
  });
});

describe('A12 whose case is about what has ended sees it, to decide on it', () => {
  const stored = async () => {
    const [found] = (await city.wired.cases.list(homeOf.subject(firm), 'record', null, 1)).items;
    if (!found) throw new Error('There is no record.');
    return found.item;
  };
  async function archive(): Promise<void> {
    const record = await stored();
    city.clock.now = record.state.endsAt;
    const acting = { as: 'platform', process: 'record' } as const;
    const ran = run(recordProcess, record, { type: 'archive' }, city.clock.now, acting);
    if (!ran.ok) throw new Error(ran.refusal.code);
    await city.wired.cases.write({ changes: [ran.value] }, null);
  }

  test('archived, with or without the sweep: to the handler who has claimed it, and to nobody else', async () => {
    const record = await file();
    city.clock.now = (await stored()).state.endsAt;
    const { id } = await objectTo(record);
    await claim(one, id);
    const seen = async () => [(await read(one, id)).body.about?.id, (await readRecord(one, record)).body.id];
    expect(await seen()).toEqual([record, record]);
    await archive();
    expect(await seen()).toEqual([record, record]);
    for (const caller of [asFirm, callers.provider, two])
      expect(told(await readRecord(caller, record))).toEqual(nothing);
    expect((await read(asFirm, id)).body.about).toBeNull();
    expect((await readAndDecide(one, id, 'deleted')).status).toBe(201);
    expect(told(await readRecord(one, record))).toEqual(nothing);
  });

  test('deleted, it is shown to nobody, also once it is archived, and not objected to again', async () => {
    const record = await file();
    const first = await objectTo(record);
    const second = await objectTo(record, 'privacy');
    await claim(one, second.id);
    await readAndDecide(two, first.id, 'deleted');
    const isClosed = async (id: string) => {
      expect((await read(one, id)).body.about).toBeNull();
      expect(told(await readRecord(one, record))).toEqual(nothing);
      expect(told(await readNotice(one, record))).toEqual(nothing);
    };
    await isClosed(second.id);
    await archive();
    await isClosed(second.id);
    // Of what is deleted nothing is left to object to, archived or not.
    const body = { record, ground: 'omission', statement: 'It is not true.' };
    expect((await city.call('POST /v1/objections', asFirm, { body })).status).toBe(409);
  });
});

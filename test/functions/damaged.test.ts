/** M30.1, A10: a case that somebody damaged, asked for by itself, says so to whom it is of, and to nobody else. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Item } from '../../shared/store/dynamodb/item.ts';
import { caseKey } from '../../shared/store/dynamodb/keys.ts';
import {
  type ApplicationsCity,
  applicationsCity,
  secondHandler,
  third,
  told,
} from '../support/applications.ts';
import { anybody, callers } from '../support/callers.ts';
import type { Caller } from '../support/event.ts';
import { asFirm } from '../support/firm.ts';
import { measuredCity, unit } from '../support/measures.ts';

let city: ApplicationsCity;

const damages: [string, Item][] = [
  ['its open text is none', { state: { S: 'x' } }],
  ['its open text says nothing', { state: { S: '{}' } }],
  ['its open text says that another unit provided it', { state: { S: '{"v":1,"provider":"transport"}' } }],
  ['its closed part was altered', { closed: { B: Buffer.alloc(80, 0xc3) } }],
  ['its key was altered', { wrapped: { B: Buffer.alloc(62, 1) } }],
];

/** Whoever has nothing to do with what the firm has. */
const asPerson: Caller = { client: 'lin-xiaoman', scope: 'subject', subject: 'zzzzzzzzzzzzzzzzzzzzzz' };
const transport: Caller = {
  ...callers.provider,
  client: 'transport',
  unit: 'transport',
  officialId: 'TR-0001',
};

const itemOf = (id: string): Item => city.register.get(caseKey(id) ?? {}) ?? {};
const damage = (id: string, change: Item = { closed: { B: Buffer.alloc(80, 0xc3) } }) =>
  city.register.put({ ...itemOf(id), ...change });
const ask = async (path: string, id: string, caller: Caller) =>
  told(await city.call(`GET /v1/${path}/{id}`, caller, { id }));

const damaged = [500, 'case-damaged'];
const nothing = [404, 'not-found'];

beforeEach(async () => {
  city = await applicationsCity();
  vi.spyOn(console, 'error').mockReset();
});

describe('M30.1 a record', () => {
  test.each(damages)('where %s, who has to do with it is told, and nobody else', async (_, change) => {
    const record = await city.exempted();
    damage(record, change);
    for (const caller of [asFirm, callers.provider, callers.supervision])
      expect(await ask('records', record, caller)).toEqual(damaged);
    for (const caller of [asPerson, transport, callers.handler])
      expect(await ask('records', record, caller)).toEqual(nothing);
  });

  test('to who has an application to it in hand, and to no other handler', async () => {
    const record = await city.exempted();
    const objection = (await city.object(record)).body.id;
    await city.claim('objections', objection);
    damage(record);
    expect(await ask('records', record, callers.handler)).toEqual(damaged);
    expect(await ask('records', record, secondHandler)).toEqual(nothing);
    // So does the application, which is read with its record.
    for (const caller of [asFirm, callers.handler])
      expect(await ask('objections', objection, caller)).toEqual(damaged);
    for (const caller of [asPerson, transport])
      expect((await ask('objections', objection, caller))[0]).toBe(caller === asPerson ? 404 : 403);
  });

  test('no command changes anything, and a stranger’s is answered as where there is nothing', async () => {
    const record = await city.exempted();
    const version = {
      'if-match': String((await city.call('GET /v1/records/{id}', third, { id: record })).headers.etag),
    };
    damage(record);
    const before = structuredClone([city.register.all(), city.history.all()]);
    const withdraw = (caller: Caller) =>
      city.call('POST /v1/records/{id}/withdrawals', caller, {
        id: record,
        body: { document: 'No. 1', reason: 'It was wrong.' },
        headers: version,
      });
    expect(told(await withdraw(third))).toEqual(damaged);
    expect(told(await withdraw(transport))).toEqual(nothing);
    expect(told(await city.object(record))).toEqual(damaged);
    expect(
      told(await city.apply('objections', { record, ground: 'error', statement: 'No.' }, asPerson)),
    ).toEqual(nothing);
    expect([city.register.all(), city.history.all()]).toEqual(before);
  });

  test('what nobody’s key sealed makes nobody one who has to do with it', async () => {
    const record = await city.exempted();
    const events = city.history.all().filter(({ sk }) => sk?.S?.startsWith(`E#${record}#`));
    for (const event of events)
      city.history.put({
        ...event,
        body: { S: String(event.body?.S).replaceAll('market-regulation', 'transport') },
      });
    damage(record);
    expect(await ask('records', record, transport)).toEqual(nothing);
    expect(await ask('records', record, asFirm)).toEqual(damaged);
  });

  test('it says what to do and who is told, in both languages, and names no value', async () => {
    const record = await city.exempted();
    damage(record);
    const said = vi.mocked(console.error);
    for (const language of ['en', 'zh-CN']) {
      const { body } = await city.call('GET /v1/records/{id}', asFirm, {
        id: record,
        headers: { 'accept-language': language },
      });
      expect(body.detail).toMatch(language === 'en' ? /audit/ : /核对/);
    }
    expect(said.mock.calls).toEqual([
      [{ code: 'case-damaged', case: record }],
      [{ code: 'case-damaged', case: record }],
    ]);
  });
});

describe('M30.1 another case', () => {
  test('an application', async () => {
    const record = await city.exempted();
    const objection = (await city.object(record)).body.id;
    damage(objection);
    for (const caller of [asFirm, callers.handler])
      expect(await ask('objections', objection, caller)).toEqual(damaged);
    expect(await ask('objections', objection, asPerson)).toEqual(nothing);
    expect(told(await city.claim('objections', objection))).toEqual(damaged);
  });

  test('a submission, whose identifier says whose it is', async () => {
    const { body } = await city.submit([{}]);
    damage(body.id);
    expect(await ask('submissions', body.id, callers.provider)).toEqual(damaged);
    expect(await ask('submissions', body.id, transport)).toEqual(nothing);
  });

  test('a joint response, for a unit that was asked, and with it its record', async () => {
    const measured = await measuredCity();
    const record = await measured.designated();
    const { id } = (await measured.start(record)).body;
    const read = async (name: string) => told(await measured.read(id, unit(name)));
    const lying = measured.register.get(caseKey(id) ?? {}) ?? {};
    for (const each of [record, id]) {
      const item = measured.register.get(caseKey(each) ?? {}) ?? {};
      measured.register.put({ ...item, closed: { B: Buffer.alloc(80, 0xc3) } });
      expect(await read('transport')).toEqual(damaged);
      expect(await read('water')).toEqual(nothing);
      measured.register.put(item);
    }
    expect(lying).toEqual(measured.register.get(caseKey(id) ?? {}));
  });

  test('one of which the words of an event cannot be read', async () => {
    const record = await city.exempted();
    await city.call('POST /v1/notices/{id}/replies', asFirm, { id: record, body: { text: 'No.' } });
    const event =
      city.history.all().find(({ sk, closed }) => sk?.S?.startsWith(`E#${record}#`) && closed) ?? {};
    city.history.put({ ...event, closed: { B: Buffer.alloc(80, 0xc3) } });
    for (const caller of [asFirm, third]) expect(await ask('notices', record, caller)).toEqual(damaged);
    expect(await ask('notices', record, asPerson)).toEqual(nothing);
  });
});

describe('M30.1, A10 what is asked for beside it', () => {
  test('what is disclosed is listed without it', async () => {
    const [record, other] = [
      await city.exempted(),
      await city.exempted({ 行政处罚决定书文号: '市监罚〔2026〕900号' }),
    ];
    expect([await city.disclosed(record), await city.disclosed(other)]).toEqual([true, true]);
    damage(record);
    const query = { item: 'administrative-penalties', unit: 'market-regulation' };
    const { status, body } = await city.call('GET /v1/disclosures', anybody, { query });
    expect([status, body.items.map(({ id }: { id: string }) => id)]).toEqual([200, [other]]);
  });

  test('nobody looks at anybody on an authorization that was damaged', async () => {
    const authorization = await city.allow();
    damage(authorization);
    expect(told(await city.lookBy(authorization))).toEqual([403, 'no-authorization']);
    const revoke = (caller: Caller) =>
      city.call('POST /v1/authorizations/{id}/revocations', caller, { id: authorization, body: {} });
    expect(told(await revoke(asFirm))).toEqual(damaged);
    expect(told(await revoke(asPerson))).toEqual(nothing);
  });
});

import { beforeEach, describe, expect, test } from 'vitest';
import { subjectKey } from '../../../shared/keys/keys.ts';
import { shift } from '../../support/actors.ts';
import { callers } from '../../support/callers.ts';
import { keys } from '../../support/cases.ts';
import { naturalPerson, penaltyRow } from '../../support/penalties.ts';
import { served } from '../../support/served.ts';

const begun = '2026-12-01T02:00:00.000Z';
const firm = { kind: 'organization', code: '91330100799655058B' } as const;
const firmKey = subjectKey(keys, firm);
const asFirm = callers.subject(firmKey);
const exemption = 'food-safety-risk';
const duty = { type: 'duty', purpose: 'procurement-and-projects', matter: 'tender 188' };
const { organ, bank } = callers;

let city: Awaited<ReturnType<typeof served>>;
beforeEach(async () => {
  city = await served(begun);
});

const rows = (count: number) =>
  Array.from({ length: count }, () => penaltyRow({ '行政相对人代码_1（统一社会信用代码）': firm.code }));

const inEffect = async (count: number): Promise<string[]> => {
  const { body } = await city.submit(rows(count), { exemption });
  return body.results.map(({ record }: { record: string }) => record);
};

const inquire = (caller: Parameters<typeof city.call>[1], basis: object, more: object = {}) =>
  city.call('POST /v1/inquiries', caller, { body: { subject: firm, basis, ...more } });

const looks = async () =>
  (await city.call('GET /v1/me/accesses', asFirm, { query: { each: 'true' } })).body.items;

const authorize = async (): Promise<{ id: string }> => {
  const body = { to: 'harbour-bank', purpose: 'A loan.', until: '2026-12-31' };
  return (await city.call('POST /v1/authorizations', asFirm, { body })).body;
};

describe('M32.1, Invariant 7: the entry of a look says exactly what left', () => {
  test('which cases in which version, written after the read and before the answer', async () => {
    const [first = '', second = ''] = await inEffect(2);
    const body = { record: first, ground: 'error', statement: 'The amount is another one.' };
    await city.call('POST /v1/objections', asFirm, { body });
    await city.submit(rows(1));
    const { body: answer } = await inquire(organ, duty);
    expect(answer.records.map(({ id }: { id: string }) => id).sort()).toEqual([first, second].sort());
    const [look] = await looks();
    expect(look).toMatchObject({ id: answer.id, unit: 'procurement-centre', matter: 'tender 188', pages: 1 });
    expect(look.outcome).toBe('shown');
    const versions = new Map(
      look.seen.map((seen: { case: string; version: number }) => [seen.case, seen.version]),
    );
    expect(versions).toEqual(
      new Map([
        [first, 2],
        [second, 1],
      ]),
    );
  });

  test('a read that fails leaves no entry, and an entry that cannot be written lets nothing out', async () => {
    await inEffect(1);
    let refused = '';
    const broken = await served(begun, (call) => async (command, input) => {
      if (command === refused) throw Object.assign(new Error(command), { name: 'InternalServerError' });
      return call(command, input);
    });
    city = broken;
    await inEffect(1);
    refused = 'PutItem';
    const answer = await inquire(organ, duty);
    expect([answer.status, answer.body.records]).toEqual([500, undefined]);
    refused = 'Query';
    expect((await inquire(organ, duty)).status).toBe(500);
    refused = '';
    expect(await looks()).toEqual([]);
  });

  test.each([
    ['nobody of an organ, as duty requires', bank, duty],
    [
      'a bank without an authorization',
      bank,
      { type: 'authorization', authorization: `aut_${'A'.repeat(22)}_${'0'.repeat(25)}` },
    ],
    ['somebody else, as the subject', bank, { type: 'self' }],
  ])('A11 a refusal is one entry on the subject’s list: %s', async (_, caller, basis) => {
    await inEffect(1);
    const { status, body } = await inquire(caller, basis);
    expect([status, body.errors[0].code]).toEqual([403, 'no-basis']);
    const entries = await looks();
    expect(entries).toEqual([
      expect.objectContaining({ outcome: 'refused', seen: [], unit: 'harbour-bank' }),
    ]);
  });

  test('A13 an authorization is judged before anything about the subject is read', async () => {
    await inEffect(1);
    const authorization = `aut_${firmKey}_${'0'.repeat(25)}`;
    // What is published, the norm that the refusal cites, is in memory from now on.
    await inquire(bank, { type: 'authorization', authorization });
    const before = city.sent.length;
    await inquire(bank, { type: 'authorization', authorization });
    expect(city.sent.slice(before)).toEqual(['BatchGetItem', 'TransactWriteItems']);
  });
});

describe('M13.2, M14.1 an inquiry costs its reads and one write', () => {
  test.each([
    ['as duty requires', organ, duty, ['Query', 'PutItem']],
    ['public', bank, { type: 'public' }, ['Query', 'PutItem']],
  ])('%s', async (_, caller, basis, calls) => {
    await inEffect(3);
    await inquire(caller, basis);
    const before = city.sent.length;
    await inquire(caller, basis);
    expect(city.sent.slice(before)).toEqual(calls);
  });

  test('with an authorization, that is read first', async () => {
    await inEffect(3);
    const { id } = await authorize();
    const basis = { type: 'authorization', authorization: id };
    const before = city.sent.length;
    expect((await inquire(bank, basis)).body.records).toHaveLength(3);
    expect(city.sent.slice(before)).toEqual(['BatchGetItem', 'Query', 'PutItem']);
  });
});

describe('B1 an inquiry pages through everything, each page an entry that names the look', () => {
  const all = async (
    caller: Parameters<typeof city.call>[1],
    basis: object,
    limit: number,
    between = async () => {},
  ) => {
    const records: string[] = [];
    let cursor: string | null | undefined;
    let id = '';
    do {
      const { status, body } = await inquire(caller, basis, { limit, ...(cursor ? { cursor } : {}) });
      expect(status).toBe(200);
      expect(id === '' || id === body.id).toBe(true);
      id = body.id;
      records.push(...body.records.map((record: { id: string }) => record.id));
      cursor = body.cursor;
      city.clock.now = shift(city.clock.now, 1000);
      await between();
    } while (cursor);
    return { id, records };
  };

  test('newest first, none lost or doubled while others are filed; the list shows one look', async () => {
    const filed: string[] = [];
    for (let count = 0; count < 4; count++) {
      filed.unshift(...(await inEffect(2)).reverse());
      city.clock.now = shift(city.clock.now, 1000);
    }
    const { id, records } = await all(organ, duty, 3, async () => void (await inEffect(1)));
    expect(records.slice(0, 8).toSorted()).toEqual(filed.toSorted());
    expect(records).toHaveLength(8);
    const [look, ...others] = (await looks()).filter((each: { id: string }) => each.id === id);
    expect(others).toEqual([]);
    expect(look).toMatchObject({ pages: 3, outcome: 'shown' });
    expect(look.seen.map((seen: { case: string }) => seen.case).sort()).toEqual(records.toSorted());
  });

  test('nobody pages on once the basis is gone; that he tried is on the list', async () => {
    await inEffect(4);
    const { id } = await authorize();
    const basis = { type: 'authorization', authorization: id };
    const first = await inquire(bank, basis, { limit: 2 });
    await city.call('POST /v1/authorizations/{id}/revocations', asFirm, { id, body: {} });
    const second = await inquire(bank, basis, { limit: 2, cursor: first.body.cursor });
    expect([second.status, second.body.errors[0].code]).toEqual([403, 'no-basis']);
    expect((await looks()).map(({ outcome }: { outcome: string }) => outcome).sort()).toEqual([
      'refused',
      'shown',
    ]);
  });

  test('a cursor goes with its list, its caller, its subject and its basis, and with no other', async () => {
    await inEffect(4);
    const { body } = await inquire(organ, duty, { limit: 2 });
    const { cursor } = body;
    const others = [
      inquire(bank, { type: 'public' }, { cursor }),
      inquire(organ, { ...duty, matter: 'tender 189' }, { cursor }),
      inquire({ ...organ, officialId: 'PC-0002' }, duty, { cursor }),
      city.call('POST /v1/inquiries', organ, {
        body: { subject: { ...firm, code: '91110108551385082Q' }, basis: duty, cursor },
      }),
      city.call('GET /v1/me/records', asFirm, { query: { cursor } }),
      inquire(organ, duty, { cursor: `${cursor.slice(0, -2)}AA` }),
    ];
    for (const answer of await Promise.all(others)) {
      expect([answer.status, answer.body.errors[0].code]).toEqual([422, 'unknown-cursor']);
    }
  });

  test('Invariant 1: whoever may not see a record does not learn from pages that it is there', async () => {
    const shown = await inEffect(2);
    const alone = await inquire(organ, duty, { limit: 2 });
    expect(alone.body.cursor).toBeNull();
    // Filed before and behind them, waiting for their notices: nobody else may see them.
    await city.submit(rows(30));
    const among = await inquire(organ, duty, { limit: 2 });
    expect(among.body.cursor).toBeNull();
    expect(among.body.records.map(({ id }: { id: string }) => id).sort()).toEqual(shown.toSorted());
  });
});

describe('M13.1 a natural person’s records open to nobody without a basis', () => {
  test('the public is refused, and that it asked is on the list', async () => {
    const code = '990101189505200028';
    await city.submit([penaltyRow(naturalPerson(code))], { exemption });
    const subject = { kind: 'natural-person', code } as const;
    const answer = await city.call('POST /v1/inquiries', bank, {
      body: { subject, basis: { type: 'public' } },
    });
    expect(answer.status).toBe(403);
    const person = callers.subject(subjectKey(keys, subject));
    const { items } = (await city.call('GET /v1/me/accesses', person)).body;
    expect(items).toEqual([expect.objectContaining({ outcome: 'refused' })]);
  });
});

describe('M2.1, M12.1, M13.1 an individual business opens to nobody without a basis', () => {
  const business = { kind: 'organization', code: '92990100MA0QH00035' } as const;
  const asBusiness = callers.subject(subjectKey(keys, business));
  const row = () =>
    penaltyRow({
      行政相对人类别: '个体工商户',
      '行政相对人代码_1（统一社会信用代码）': business.code,
    });
  const publicly = (code: string) =>
    city.call('POST /v1/inquiries', bank, {
      body: { subject: { ...business, code }, basis: { type: 'public' } },
    });

  test.each([business.code, '９２990100ma0qh00035'])(
    'the public is refused under its code as %s, and that it asked is on the list',
    async (code) => {
      await city.submit([row()], { exemption });
      const answer = await publicly(code);
      expect([answer.status, answer.body.errors[0].code]).toEqual([403, 'no-basis']);
      expect(JSON.stringify(answer.body)).not.toContain(business.code);
      const { items } = (await city.call('GET /v1/me/accesses', asBusiness)).body;
      expect(items).toEqual([expect.objectContaining({ outcome: 'refused' })]);
    },
  );

  test('it sees its own under the code that it has, and an organ what its work requires', async () => {
    await city.submit([row()], { exemption });
    expect((await city.call('GET /v1/me/records', asBusiness)).body.items).toHaveLength(1);
    const byOrgan = await city.call('POST /v1/inquiries', organ, {
      body: { subject: business, basis: duty },
    });
    expect(byOrgan.body.records).toHaveLength(1);
  });

  test('M8.2 a simplified-procedure penalty of one comes back from intake', async () => {
    const { body } = await city.submit([{ ...row(), 案件程序类别: '01' }], { exemption });
    expect(body.results[0]).toMatchObject({
      result: 'returned',
      faults: [{ code: 'simplified-penalty-of-natural-person' }],
    });
  });
});

import { beforeEach, describe, expect, test } from 'vitest';
import { subjectKey } from '../../../shared/keys/keys.ts';
import { shift } from '../../support/actors.ts';
import { callers } from '../../support/callers.ts';
import { keys } from '../../support/cases.ts';
import { penaltyRow } from '../../support/penalties.ts';
import { served } from '../../support/served.ts';

const begun = '2026-12-01T02:00:00.000Z';
const firm = { kind: 'organization', code: '91330100799655058B' } as const;
const asFirm = callers.subject(subjectKey(keys, firm));
const minute = 60_000;

let city: Awaited<ReturnType<typeof served>>;
beforeEach(async () => {
  city = await served(begun);
});

const rows = (count: number, more: Record<string, string> = {}) =>
  Array.from({ length: count }, () =>
    penaltyRow({ '行政相对人代码_1（统一社会信用代码）': firm.code, ...more }),
  );

/** Every item of a list of one's own, page by page. */
async function every(route: string, limit: number, between: () => Promise<unknown> = async () => {}) {
  const pages: { id: string; issuedAt: string }[][] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const query: Record<string, string> = { limit: String(limit), ...(cursor ? { cursor } : {}) };
    const { status, body } = await city.call(route, asFirm, { query });
    expect(status).toBe(200);
    pages.push(body.items);
    cursor = body.cursor;
    await between();
  }
  return pages;
}

describe('B1 M13.1 what is held about somebody pages, newest first', () => {
  test('records and notices, each once, while others are filed', async () => {
    const filed: string[] = [];
    for (let count = 0; count < 5; count++) {
      const { body } = await city.submit(rows(1));
      filed.unshift(body.results[0].record);
      city.clock.now = shift(city.clock.now, minute);
    }
    const more = () => city.submit(rows(1));
    expect((await every('GET /v1/me/records', 2, more)).flat().map(({ id }) => id)).toEqual(filed);
    const pages = await every('GET /v1/me/notices', 2);
    const notices = pages.flat();
    expect(pages.slice(0, -1).every(({ length }) => length === 2)).toBe(true);
    expect(notices.map(({ id }) => id).filter((id) => filed.includes(id))).toEqual(filed);
    const instants = notices.map(({ issuedAt }) => issuedAt);
    expect(instants).toEqual(instants.toSorted().reverse());
  });

  test('notices of every kind stand where they were given, whatever case they are of', async () => {
    const exemption = 'food-safety-risk';
    const [one] = (await city.submit(rows(1), { exemption })).body.results;
    city.clock.now = shift(begun, minute);
    const body = { record: one.record, ground: 'error', statement: 'The amount is another one.' };
    const { body: objection, headers } = await city.call('POST /v1/objections', asFirm, { body });
    city.clock.now = shift(begun, 2 * minute);
    const [two] = (await city.submit(rows(1))).body.results;
    city.clock.now = shift(begun, 3 * minute);
    await city.call('POST /v1/objections/{id}/decisions', callers.handler, {
      id: objection.id,
      body: { outcome: 'upheld', reasons: 'The amount is as decided.' },
      headers: { 'if-match': String(headers.etag) },
    });
    const { body: listed } = await city.call('GET /v1/me/notices', asFirm);
    expect(listed.items.map(({ id, kind }: { id: string; kind: string }) => [id, kind])).toEqual([
      [objection.id, 'objection-decided'],
      [two.record, 'notice-before-listing'],
      [one.record, 'listed-under-exemption'],
    ]);
    const [, before, exempt] = listed.items;
    const meanwhile = 'the record stands meanwhile';
    expect(before.howTo.reply).not.toContain(meanwhile);
    expect(exempt.howTo.reply).toContain(meanwhile);
  });

  test('a page holds fewer where its items are large: an answer stays under a megabyte', async () => {
    const facts = '违'.repeat(4900);
    const large = Array.from({ length: 60 }, (_, at) =>
      rows(1, { 违法事实: `${facts}${at}`, 处罚内容: facts, 处罚依据: facts }),
    );
    await city.submit(large.flat());
    const pages = await every('GET /v1/me/records', 50);
    expect(pages.flat()).toHaveLength(60);
    expect(new Set(pages.flat().map(({ id }) => id)).size).toBe(60);
    for (const page of pages) expect(Buffer.byteLength(JSON.stringify(page))).toBeLessThan(1_000_000);
    expect(pages.length).toBeGreaterThan(2);
  });

  test.each(['0', '51', 'all', '-1', '1.5'])(
    'a page of %s items is refused, naming the field',
    async (limit) => {
      const { status, body } = await city.call('GET /v1/me/records', asFirm, { query: { limit } });
      expect([status, body.errors[0].field]).toEqual([422, 'query.limit']);
    },
  );
});

describe('M32.1 looking through one’s own is one look, however many pages it has', () => {
  test('the list of looks names it once, with everything that left', async () => {
    const { body } = await city.submit(rows(7));
    const pages = await every('GET /v1/me/records', 2, async () => {
      city.clock.now = shift(city.clock.now, minute);
    });
    expect(pages).toHaveLength(4);
    const { items } = (await city.call('GET /v1/me/accesses', asFirm)).body;
    expect(items).toEqual([expect.objectContaining({ basis: { type: 'self' }, pages: 4 })]);
    expect(items[0].seen.map((one: { case: string }) => one.case).sort()).toEqual(
      body.results.map(({ record }: { record: string }) => record).sort(),
    );
  });
});

describe('M32.1 a cursor that is sent again hides no look', () => {
  const hour = 60 * minute;
  const look = async (cursor?: string) =>
    (await city.call('GET /v1/me/records', asFirm, { query: { limit: '1', ...(cursor ? { cursor } : {}) } }))
      .body.cursor;
  const looks = async () => (await city.call('GET /v1/me/accesses', asFirm)).body.items;

  test('in the same instant, it is one more page of the look', async () => {
    await city.submit(rows(3));
    const cursor = await look();
    await look(cursor);
    await look(cursor);
    expect(await looks()).toMatchObject([{ pages: 3, seen: { length: 2 } }]);
  });

  test('within the hour, the look says when it last left', async () => {
    await city.submit(rows(3));
    const cursor = await look();
    await look(await look(cursor));
    city.clock.now = shift(begun, 59 * minute);
    await look(cursor);
    expect(await looks()).toMatchObject([{ pages: 4, at: begun, lastAt: city.clock.now }]);
  });

  test('after the hour, it is a look of its own with its own instant', async () => {
    await city.submit(rows(3));
    const cursor = await look();
    city.clock.now = shift(begun, hour + 1);
    expect(await look(cursor)).not.toBeNull();
    expect(await looks()).toMatchObject([
      { pages: 1, at: city.clock.now },
      { pages: 1, at: begun },
    ]);
  });

  test('after a day, too, however steadily it was paged', async () => {
    await city.submit(rows(26));
    let cursor = await look();
    for (let hours = 1; hours <= 25; hours++) {
      city.clock.now = shift(begun, hours * hour);
      cursor = await look(cursor);
    }
    expect(await looks()).toMatchObject([
      { pages: 1, at: shift(begun, 25 * hour) },
      { pages: 25, at: begun },
    ]);
  });

  test('a list of looks that is read one by one shows each with all of its pages', async () => {
    await city.submit(rows(4));
    await every('GET /v1/me/records', 1);
    city.clock.now = shift(begun, minute);
    await every('GET /v1/me/records', 2);
    const read = await every('GET /v1/me/accesses', 1);
    expect(read.flat()).toMatchObject([{ pages: 2 }, { pages: 4 }]);
  });
});

describe('M13.2 A20 the same authorization is given once', () => {
  const body = { to: 'harbour-bank', purpose: 'A loan.', until: '2026-12-31' };
  const give = (more: object = {}) =>
    city.call('POST /v1/authorizations', asFirm, { body: { ...body, ...more } });
  const standing = async () =>
    (await city.call('GET /v1/me/authorizations', asFirm)).body.items.filter(
      ({ status }: { status: string }) => status === 'granted',
    ).length;

  test('however often at once, so that revoking it leaves no other', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => give()));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(new Set(answers.flatMap(({ status, body }) => (status < 300 ? [body.id] : []))).size).toBe(1);
    const { id } = (await give()).body;
    expect(await standing()).toBe(1);
    await city.call('POST /v1/authorizations/{id}/revocations', asFirm, { id, body: {} });
    expect(await standing()).toBe(0);
    expect((await give()).status).toBe(201);
  });

  test.each([{ purpose: 'A lease.' }, { until: '2027-01-31' }, { to: 'procurement-centre' }])(
    'another is another: %j',
    async (more) => {
      await give();
      expect((await give(more)).status).toBe(201);
      expect(await standing()).toBe(2);
    },
  );
});

describe('M13.2 A17 one’s own authorizations are listed', () => {
  test('the newest first, those that are over too', async () => {
    const give = async (to: string) => {
      const body = { to, purpose: 'A loan.', until: '2026-12-31' };
      city.clock.now = shift(city.clock.now, minute);
      return (await city.call('POST /v1/authorizations', asFirm, { body })).body;
    };
    const [one, two] = [await give('harbour-bank'), await give('procurement-centre')];
    await city.call('POST /v1/authorizations/{id}/revocations', asFirm, { id: one.id, body: {} });
    const { body } = await city.call('GET /v1/me/authorizations', asFirm);
    expect(body.items.map(({ id, status }: { id: string; status: string }) => [id, status])).toEqual([
      [two.id, 'granted'],
      [one.id, 'revoked'],
    ]);
    const other = callers.subject(subjectKey(keys, { kind: 'organization', code: '91110108551385082Q' }));
    expect((await city.call('GET /v1/me/authorizations', other)).body.items).toEqual([]);
  });
});

describe('Invariant 10: an authorization names a unit, and nothing else of anybody', () => {
  test.each(['', ' ', 'Wang Fang 330102199001011234', 'harbour bank', '银行', 'a'.repeat(41)])(
    '"%s" is no unit',
    async (to) => {
      const body = { to, purpose: 'A loan.', until: '2026-12-31' };
      const answer = await city.call('POST /v1/authorizations', asFirm, { body });
      expect([answer.status, answer.body.errors[0].field]).toEqual([422, 'to']);
    },
  );
});

describe('B2 replies lie with the events that brought them', () => {
  test('they are shown with the notice, in order, and counted in the list', async () => {
    const [{ record: id }] = (await city.submit(rows(1))).body.results;
    await city.call('POST /v1/notices/{id}/deliveries', asFirm, { id, body: { method: 'acknowledged' } });
    for (const text of ['First.', 'Second.']) {
      city.clock.now = shift(city.clock.now, minute);
      await city.call('POST /v1/notices/{id}/replies', asFirm, { id, body: { text } });
    }
    const { body } = await city.call('GET /v1/notices/{id}', callers.provider, { id });
    expect(body.replies.map(({ text }: { text: string }) => text)).toEqual(['First.', 'Second.']);
    const [listed] = (await city.call('GET /v1/me/notices', asFirm)).body.items;
    expect([listed.replyCount, listed.replies]).toEqual([2, null]);
  });

  test('as many as are taken, the official can still decide', async () => {
    const [{ record: id }] = (await city.submit(rows(1))).body.results;
    await city.call('POST /v1/notices/{id}/deliveries', asFirm, { id, body: { method: 'acknowledged' } });
    let refused = null;
    for (let count = 0; refused === null && count < 1000; count++) {
      const { status, body } = await city.call('POST /v1/notices/{id}/replies', asFirm, {
        id,
        body: { text: 'x' },
      });
      if (status !== 201) refused = body.errors[0].code;
    }
    expect(refused).toBe('replies-too-long');
    const { headers } = await city.call('GET /v1/notices/{id}', callers.provider, { id });
    const decided = await city.call('POST /v1/notices/{id}/decisions', callers.colleague, {
      id,
      body: { outcome: 'withdraw', reasons: '理'.repeat(4000) },
      headers: { 'if-match': String(headers.etag) },
    });
    expect(decided.body.status).toBe('withdrawn');
  });
});

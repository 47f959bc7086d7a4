/** A12: a person finds who looked, however often others did (Art. 32). */
import { beforeEach, describe, expect, test } from 'vitest';
import { newLook } from '../../../functions/viewing.ts';
import { firmCode } from '../../../local/acts/cast.ts';
import { lookOf } from '../../../shared/history/access.ts';
import { shift } from '../../support/actors.ts';
import { callers } from '../../support/callers.ts';
import type { Caller } from '../../support/event.ts';
import { asFirm, firm, firmRow } from '../../support/firm.ts';
import { served } from '../../support/served.ts';

const begun = '2026-12-01T02:00:00.000Z';
const minute = 60_000;
const citizen = { client: 'wang-fang-app', scope: 'inquiries:make' };
const named = { client: 'wang-fang-app', scope: 'subject', subject: callers.subject(firm).subject };

let city: Awaited<ReturnType<typeof served>>;
let record: string;
beforeEach(async () => {
  city = await served(begun);
  record = (await city.submit([firmRow()], { exemption: 'food-safety-risk' })).body.results[0].record;
});

const inquire = async (caller: Caller, basis: object) => {
  city.clock.now = shift(city.clock.now, minute);
  const answer = await city.call('POST /v1/inquiries', caller, { body: { subject: firmCode, basis } });
  expect(answer.status).toBe(200);
};
const publicly = (caller: Caller = citizen) => inquire(caller, { type: 'public' });
const byDuty = (matter = 'tender 188') =>
  inquire(callers.organ, { type: 'duty', purpose: 'procurement-and-projects', matter });

const accesses = async (query: Record<string, string> = {}) =>
  (await city.call('GET /v1/me/accesses', asFirm, { query })).body;
const kinds = async (query: Record<string, string> = {}) =>
  (await accesses(query)).items.map(({ basis, looks }: { basis: { type: string }; looks: number }) => [
    basis.type,
    looks,
  ]);

/** Everything, page by page. */
async function every(query: Record<string, string>) {
  const pages: { looks: number; id: string }[][] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const page: { items: { looks: number; id: string }[]; cursor: string | null } = await accesses({
      ...query,
      ...(cursor ? { cursor } : {}),
    });
    pages.push(page.items);
    cursor = page.cursor;
  }
  return pages;
}

async function times(count: number, look: () => Promise<void>): Promise<void> {
  for (let nth = 0; nth < count; nth++) await look();
}

describe('A12 M32.1 looks of one kind by one looker on one day are one entry', () => {
  test('150 looks of the public bury nothing', async () => {
    await times(75, publicly);
    await byDuty();
    await times(75, () => publicly(callers.bank));
    expect(await kinds()).toEqual([
      ['public', 75],
      ['duty', 1],
      ['public', 75],
    ]);
    const [entry] = (await accesses()).items;
    expect(entry).toMatchObject({ at: shift(begun, 77 * minute), lastAt: city.clock.now, pages: 75 });
    expect(entry.seen).toEqual([{ case: record, version: 1 }]);
  });

  test('so are those of one unit for one matter; another matter is another entry', async () => {
    await byDuty();
    await byDuty();
    await byDuty('tender 189');
    await byDuty();
    expect(await kinds()).toEqual([
      ['duty', 1],
      ['duty', 1],
      ['duty', 2],
    ]);
  });

  test('another official, another day, a refusal: another entry', async () => {
    await byDuty();
    const colleague = { ...callers.organ, officialId: 'PC-0002', officialName: 'Su Lan' };
    await inquire(colleague, { type: 'duty', purpose: 'procurement-and-projects', matter: 'tender 188' });
    city.clock.now = '2026-12-01T15:58:59.000Z';
    await byDuty();
    await byDuty();
    const basis = { type: 'duty', purpose: 'recruitment-and-promotion', matter: 'tender 188' };
    await city.call('POST /v1/inquiries', callers.organ, { body: { subject: firmCode, basis } });
    expect(await kinds()).toEqual(Array(5).fill(['duty', 1]));
  });

  test('one’s own looks stand each for itself', async () => {
    await times(2, async () => {
      await city.call('GET /v1/me/records', asFirm);
    });
    expect(await kinds()).toEqual([
      ['self', 1],
      ['self', 1],
    ]);
  });

  test('every single one is still there, and the sum is right, in pages of any size', async () => {
    await times(12, publicly);
    await byDuty();
    await times(12, publicly);
    await times(3, byDuty);
    const single = (await every({ each: 'true', limit: '4' })).flat();
    expect(single).toHaveLength(28);
    expect(new Set(single.map(({ id }) => id)).size).toBe(28);
    for (const limit of ['1', '2', '50']) {
      const pages = await every({ limit });
      expect(pages.every(({ length }) => length <= Number(limit))).toBe(true);
      expect(pages.flat().map(({ looks }) => looks)).toEqual([3, 12, 1, 12]);
    }
  });

  test('far more than are read at once: the page is cut, and the next one goes on', async () => {
    const look = {
      ...newLook({ newId: () => 'x', now: begun }),
      subject: firm,
      unit: null,
      client: 'crawler',
    };
    for (let nth = 0; nth < 1300; nth++) {
      const id = `crawl-${String(nth).padStart(4, '0')}`;
      await city.wired.history.record({
        ...look,
        id,
        entry: id,
        at: begun,
        pageAt: begun,
        official: null,
        basis: { type: 'public' },
        matter: null,
        outcome: 'shown',
        seen: [],
      });
    }
    await byDuty();
    const pages = await every({});
    const looks = pages.flat().map((entry) => entry.looks);
    expect(looks.reduce((sum, each) => sum + each, 0)).toBe(1301);
    expect(pages.length).toBeLessThan(5);
    // What is not asked for is passed over, page by page: none of them is long in coming.
    const hidden = await every({ without: 'public' });
    expect(hidden.flat().map((entry) => entry.looks)).toEqual([1]);
    expect(hidden.length).toBeLessThan(6);
  }, 60_000);
});

describe('A12 M32.1 the list can be filtered', () => {
  beforeEach(async () => {
    await publicly();
    await byDuty();
    await city.call('GET /v1/records/{id}', callers.provider, { id: record });
    await publicly();
  });

  test.each<[Record<string, string>, string[]]>([
    [{ without: 'public' }, ['provider', 'duty']],
    [{ kind: 'public' }, ['public']],
    [{ kind: 'duty' }, ['duty']],
    [{ unit: 'procurement-centre' }, ['duty']],
    [{ unit: 'procurement-centre', without: 'duty' }, []],
    [{ each: 'true', kind: 'public' }, ['public', 'public']],
  ])('%j', async (query, expected) => {
    expect((await kinds(query)).map(([kind]: [string]) => kind)).toEqual(expected);
  });

  test('a cursor goes on with its own filter alone', async () => {
    const { cursor } = await accesses({ limit: '1' });
    const other = await city.call('GET /v1/me/accesses', asFirm, { query: { cursor, without: 'public' } });
    expect([other.status, other.body.errors[0].code]).toEqual([422, 'unknown-cursor']);
  });

  test.each([{ kind: 'everything' }, { unit: 'A B' }, { each: 'false' }])('%j is refused', async (query) => {
    expect((await city.call('GET /v1/me/accesses', asFirm, { query })).status).toBe(422);
  });
});

describe('A12 M31.1 who looks as all may is the public', () => {
  test.each([
    ['a citizen’s app', citizen],
    ['a firm that looks at itself in public', named],
    ['a bank', callers.bank],
    ['a bank’s official', { ...callers.bank, officialId: 'HB-1', officialName: 'Gu Mei' }],
  ])('%s is not named', async (_, caller) => {
    await publicly(caller);
    const [entry] = (await accesses()).items;
    expect(entry).toMatchObject({ basis: { type: 'public' }, unit: null, client: null, official: null });
    expect(JSON.stringify(await accesses({ each: 'true' }))).not.toMatch(/wang-fang|harbour|Gu Mei/);
    expect((await accesses({ unit: 'harbour-bank' })).items).toEqual([]);
  });

  test('nor is who looked under an earlier release', () => {
    const stored = {
      ...newLook({ newId: () => 'x', now: begun }),
      pageAt: begun,
      subject: firm,
      unit: 'harbour-bank',
      client: 'wang-fang-app',
      official: { id: 'HB-1', name: 'Gu Mei' },
      matter: 'Wang Fang wants to know.',
      outcome: 'shown',
      seen: [],
    } as const;
    const look = lookOf([{ ...stored, seen: [], basis: { type: 'public' } }]);
    expect(look).toMatchObject({ unit: null, client: null, official: null, matter: null });
    const other = lookOf([{ ...stored, seen: [], basis: { type: 'authorization', authorization: 'aut_1' } }]);
    expect(other).toMatchObject({ unit: 'harbour-bank', client: 'wang-fang-app' });
  });
});

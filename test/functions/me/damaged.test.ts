/** M30.1, A10: one damaged item takes nothing else from a list, and its subject is told that it cannot be shown. */
import { beforeEach, describe, expect, test } from 'vitest';
import { caseKey } from '../../../shared/store/dynamodb/keys.ts';
import { type ApplicationsCity, applicationsCity } from '../../support/applications.ts';
import { callers } from '../../support/callers.ts';
import type { Caller } from '../../support/event.ts';
import { asFirm } from '../../support/firm.ts';

let city: ApplicationsCity;
let damaged: string;
let other: string;

const itemOf = (id: string) => city.register.get(caseKey(id) ?? {}) ?? {};
const read = async (path: 'records' | 'notices' | 'history') =>
  city.call(`GET /v1/me/${path}`, asFirm, { query: {} });
const shown = (items: { id?: string; case?: string }[]) => new Set(items.map((each) => each.case ?? each.id));

beforeEach(async () => {
  city = await applicationsCity();
  damaged = await city.exempted();
  other = await city.exempted({ 行政处罚决定书文号: '市监罚〔2026〕900号' });
});

test.each([
  ['its open text is none', { state: { S: 'x' } }],
  ['its open text says nothing', { state: { S: '{}' } }],
  ['its closed part was altered', { closed: { B: Buffer.alloc(80, 0xc3) } }],
])('where %s, the others are listed, and which cannot be shown is said', async (_, change) => {
  city.register.put({ ...itemOf(damaged), ...change });
  for (const path of ['records', 'notices'] as const) {
    const { status, body } = await read(path);
    expect([status, body.damaged]).toEqual([200, [damaged]]);
    expect(shown(body.items)).toEqual(new Set([other]));
  }
  const looked = await city.look();
  expect([looked.status, looked.body.records.map(({ id }: { id: string }) => id)]).toEqual([200, [other]]);
});

test('of an untouched list nothing is said to be damaged', async () => {
  for (const path of ['records', 'notices', 'history'] as const)
    expect((await read(path)).body.damaged).toEqual([]);
});

test('an event that is no text takes no other from what its subject reads', async () => {
  const event = city.history.all().find(({ sk }) => sk?.S?.startsWith(`E#${damaged}#`)) ?? {};
  city.history.put({ ...event, body: { S: 'x' } });
  const { status, body } = await read('history');
  expect([status, body.damaged]).toEqual([200, [damaged]]);
  expect(shown(body.items)).toContain(other);
});

describe('a worklist comes without the entry that somebody made into none, and says of which case it is', () => {
  const entryOf = (id: string, unit: string) =>
    city.register.all().find(({ pk, sk }) => pk?.S === `W#${unit}` && sk?.S?.endsWith(`#${id}`)) ?? {};
  const worklist = async (caller: Caller, query: Record<string, string> = {}) => {
    const { status, body } = await city.call('GET /v1/worklist', caller, { query });
    expect(status).toBe(200);
    return { shown: body.items.map((each: { case: string }) => each.case), ...body };
  };

  test.each(['x', 'null', '{}'])('%s', async (entry) => {
    const [first, second] = [(await city.object(damaged)).body.id, (await city.object(other)).body.id];
    expect((await worklist(callers.handler)).damaged).toEqual([]);
    city.register.put({ ...entryOf(first, 'management-body'), entry: { S: entry } });
    expect(await worklist(callers.handler)).toMatchObject({ shown: [second], damaged: [first] });
    // Of another unit's list nothing is said.
    for (const caller of [callers.provider, callers.supervision])
      expect((await worklist(caller)).damaged).toEqual([]);
    // The case itself is whole: who is told of it reads it by its identifier.
    expect((await city.call('GET /v1/objections/{id}', callers.handler, { id: first })).status).toBe(200);
  });

  test('each on its page alone', async () => {
    const ids: string[] = [];
    for (let at = 0; at < 5; at++) {
      const record = await city.exempted({ 行政处罚决定书文号: `市监罚〔2026〕${at + 100}号` });
      ids.push((await city.object(record)).body.id);
    }
    for (const id of [ids[1] ?? '', ids[3] ?? ''])
      city.register.put({ ...entryOf(id, 'management-body'), entry: { S: 'x' } });
    const pages: unknown[] = [];
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof worklist>> = await worklist(
        callers.handler,
        cursor ? { limit: '2', cursor } : { limit: '2' },
      );
      pages.push([page.shown, page.damaged]);
      ({ cursor } = page);
    } while (cursor);
    expect(pages).toEqual([
      [[ids[0]], [ids[1]]],
      [[ids[2]], [ids[3]]],
      [[ids[4]], []],
    ]);
  });

  test('what is no longer to be done by its case is not said to be missing', async () => {
    const entry = entryOf(damaged, 'supervision');
    expect(entry).not.toEqual({});
    await city.call('POST /v1/records/{id}/exemption-reviews', callers.supervision, {
      id: damaged,
      body: { finding: 'It was right.' },
    });
    city.register.put({ ...entry, entry: { S: 'x' } });
    expect((await worklist(callers.supervision)).damaged).toEqual([]);
  });
});

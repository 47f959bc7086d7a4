/** M30.1, A10: one damaged item takes nothing else from a list, and its subject is told that it cannot be shown. */
import { beforeEach, expect, test } from 'vitest';
import { text } from '../../../shared/store/dynamodb/item.ts';
import { caseKey } from '../../../shared/store/dynamodb/keys.ts';
import { type ApplicationsCity, applicationsCity } from '../../support/applications.ts';
import { callers } from '../../support/callers.ts';
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

test('a worklist comes without the entry that somebody made into none', async () => {
  await city.object(damaged);
  await city.object(other);
  const entries = city.register.all().filter(({ pk, entry }) => pk?.S?.startsWith('W#') && entry);
  const [entry = {}] = entries.filter((each) => text(each, 'pk') === text(entries[0] ?? {}, 'pk'));
  city.register.put({ ...entry, entry: { S: 'x' } });
  for (const caller of [callers.handler, callers.provider, callers.supervision])
    expect((await city.call('GET /v1/worklist', caller)).status).toBe(200);
});

/** M9.1, M11.2: what is under notice while its item ends never takes effect, and its subject is told. */
import { beforeEach, describe, expect, test } from 'vitest';
import { recordSubmission } from '../../../functions/submissions/record.ts';
import { sweep } from '../../../functions/sweep/sweep.ts';
import { dueShards } from '../../../shared/store/dynamodb/tables.ts';
import type { Part } from '../../../shared/store/store.ts';
import { view } from '../../../shared/visibility/visibility.ts';
import { shift } from '../../support/actors.ts';
import { callers } from '../../support/callers.ts';
import { itemEnd, recordIn } from '../../support/cases.ts';
import { asFirm, firmRow } from '../../support/firm.ts';
import { approvedAfterAll } from '../../support/publish.ts';
import { contentOf, published } from '../../support/published.ts';
import { served } from '../../support/served.ts';

const hour = 60 * 60_000;
const day = 24 * hour;
const name = 'administrative-penalties';

let city: Awaited<ReturnType<typeof served>>;
let endsAt: string;
const calls: string[] = [];
beforeEach(async () => {
  city = await served('2026-12-01T02:00:00.000Z', (service) => async (call, input) => {
    calls.push(call);
    return service(call, input);
  });
  const content = { ...contentOf(name), providers: [] };
  const { body } = await city.call('POST /v1/publications', callers.drafter, {
    body: { what: 'items', name, content },
  });
  await approvedAfterAll(city, { id: body.id, what: 'items' }, { effectiveAt: '2027-01-20T00:00:00.000Z' });
  endsAt = '2027-01-20T00:00:00.000Z';
  city.clock.now = shift(endsAt, -3 * day);
});

const file = async (number: string): Promise<string> =>
  (await city.submit([firmRow({ 行政处罚决定书文号: number, 处罚决定日期: '2027-01-10' })])).body.results[0]
    .record;
const deliver = (id: string) =>
  city.call('POST /v1/notices/{id}/deliveries', asFirm, { id, body: { method: 'acknowledged' } });
const told = async () =>
  (await city.call('GET /v1/me/notices', asFirm, {})).body.items.map(
    ({ id, kind }: { id: string; kind: string }) => [id, kind],
  );
const statusOf = async (id: string) => (await city.call('GET /v1/records/{id}', asFirm, { id })).body.status;

describe('M9.1, M11.2 an item that ends under a running notice', () => {
  test('the sweep ends the notice as soon as the item has, and its subject reads why', async () => {
    const id = await file('市监罚〔2027〕1号');
    await deliver(id);
    city.clock.now = shift(endsAt, -1);
    await sweep(city.wired, city.edge);
    expect(await statusOf(id)).toBe('notified');
    city.clock.now = shift(endsAt, 1000);
    await sweep(city.wired, city.edge);
    expect(await statusOf(id)).toBe('item-ended');
    const { body } = await city.call('GET /v1/me/notices', asFirm, {});
    const notice = body.items.find(({ kind }: { kind: string }) => kind === 'item-ended');
    expect(notice).toMatchObject({ id, item: name, catalogVersion: 2 });
    expect(notice.whatFollows).toContain('never takes effect');
    city.clock.now = shift(endsAt, 40 * day);
    await sweep(city.wired, city.edge);
    expect(await statusOf(id)).toBe('item-ended');
  });

  test('once every notice of it was looked through, no sweep does so again', async () => {
    const id = await file('市监罚〔2027〕5号');
    await deliver(id);
    const swept = async () => {
      calls.length = 0;
      await sweep(city.wired, city.edge);
      return calls.length;
    };
    const nothing = await swept();
    city.clock.now = shift(endsAt, hour);
    expect(await swept()).toBeGreaterThan(nothing);
    city.clock.now = shift(endsAt, 2 * hour);
    expect(await swept()).toBe(nothing);
  });

  test('before the sweep has been, nobody replies to it or confirms it: they are told that there is no need', async () => {
    const id = await file('市监罚〔2027〕2号');
    await deliver(id);
    const other = await file('市监罚〔2027〕3号');
    await deliver(other);
    await city.call('POST /v1/notices/{id}/replies', asFirm, { id: other, body: { text: 'It was paid.' } });
    city.clock.now = shift(endsAt, 1000);
    const replied = await city.call('POST /v1/notices/{id}/replies', asFirm, { id, body: { text: 'No.' } });
    expect([replied.status, replied.body.errors[0].code]).toEqual([409, 'item-ended']);
    city.clock.now = shift(endsAt, 20 * day);
    const decide = (outcome: string) =>
      city.call('POST /v1/notices/{id}/decisions', callers.colleague, {
        id: other,
        body: { outcome, reasons: 'The file bears it out.' },
        headers: { 'if-match': '"3"' },
      });
    const confirmed = await decide('confirm');
    expect([confirmed.status, confirmed.body.errors[0].code]).toEqual([409, 'item-ended']);
    expect((await decide('withdraw')).body.status).toBe('withdrawn');
  });

  test('one that was not delivered by then is not, and its subject is told when it comes', async () => {
    const id = await file('市监罚〔2027〕4号');
    city.clock.now = shift(endsAt, 1000);
    const { status, body } = await deliver(id);
    expect([status, body.status, body.replyUntil]).toEqual([201, 'item-ended', null]);
    expect(await told()).toContainEqual([id, 'item-ended']);
  });

  test('one that was not delivered by then ends with its item, too, and its subject is told, as far as can be', async () => {
    const id = await file('市监罚〔2027〕6号');
    city.clock.now = shift(endsAt, -1);
    await sweep(city.wired, city.edge);
    expect(await statusOf(id)).toBe('notifying');
    city.clock.now = shift(endsAt, 1000);
    await sweep(city.wired, city.edge);
    expect(await statusOf(id)).toBe('item-ended');
    expect(await told()).toContainEqual([id, 'item-ended']);
    for (const days of [20, 40, 80, 160]) {
      city.clock.now = shift(endsAt, days * day);
      await sweep(city.wired, city.edge);
    }
    expect(await statusOf(id)).toBe('item-ended');
    expect((await city.call('GET /v1/worklist', callers.colleague)).body.items).toEqual([]);
  });

  test('as does one that the intake records only after its item has ended', async () => {
    const { officialId: _, officialName: __, ...system } = callers.provider;
    const row = firmRow({ 行政处罚决定书文号: '市监罚〔2027〕7号', 处罚决定日期: '2027-01-10' });
    const sent = await city.call('POST /v1/submissions', system, { body: { item: name, records: [row] } });
    const confirmed = await city.call('POST /v1/submissions/{id}/confirmations', callers.provider, {
      id: sent.body.id,
      body: { rows: [1] },
      headers: { 'if-match': '"1"' },
    });
    expect([confirmed.status, confirmed.body.code]).toEqual([201, undefined]);
    city.clock.now = shift(endsAt, 1000);
    await recordSubmission(city.wired, sent.body.id, city.clock.now);
    const own = (await city.call('GET /v1/me/records', asFirm, {})).body.items;
    expect(own.map(({ status }: { status: string }) => status)).toEqual(['item-ended']);
  });

  test('what falls due is gone through page by page, each case once, those of one instant too', async () => {
    const filed: string[] = [];
    for (let count = 1; count <= 12; count++) filed.push(await file(`市监罚〔2027〕1${count}号`));
    const found: string[] = [];
    for (let shard = 0; shard < dueShards; shard++) {
      let after: string | null = null;
      do {
        const between = [city.clock.now, shift(endsAt, 90 * day)] as const;
        const part: Part<string | null> = await city.wired.cases.dueBetween(shard, between, after, 1);
        found.push(...part.items.flatMap(({ item }) => item ?? []));
        after = part.end;
      } while (after !== null);
    }
    expect(found.filter((id) => filed.includes(id)).sort()).toEqual([...filed].sort());
  });

  test('Invariant 1: taken for active all the same, nobody but its parties sees it; what was in effect by then stays', () => {
    const { state } = recordIn('active');
    const end = state.notice?.endsAt ?? '';
    const at = shift(end, day);
    const seen = (effectiveAt: string) =>
      view(state, { as: 'organ', unit: 'procurement-centre', purpose: 'procurement-and-projects' }, at, [
        ...published.items,
        itemEnd(state, effectiveAt),
      ]);
    expect(seen(end)).toEqual({ withheld: 'not-listed' });
    expect(seen(shift(end, 1))).toHaveProperty('shown');
  });
});

/** M30.1, invariant 12: what was entered is proven by the log to whoever asks, and what was taken back is named. */
import { beforeEach, describe, expect, test } from 'vitest';
import { verified } from '../../../local/acts/verify.ts';
import { homeOf } from '../../../shared/ids.ts';
import { subjectKey } from '../../../shared/keys/keys.ts';
import type { Item } from '../../../shared/store/dynamodb/item.ts';
import { eventRange, eventSort } from '../../../shared/store/dynamodb/keys.ts';
import { partitions } from '../../../shared/store/dynamodb/tables.ts';
import { type ApplicationsCity, applicationsCity } from '../../support/applications.ts';
import { callers } from '../../support/callers.ts';
import { keys } from '../../support/cases.ts';
import { asFirm, firm } from '../../support/firm.ts';

let city: ApplicationsCity;
let record: string;
let key: string;

beforeEach(async () => {
  city = await applicationsCity();
  record = await city.exempted();
  await city.look();
  await city.lookAsPublic();
  await city.sealAll();
  key = String((await city.call('GET /v1/log/key', { client: 'x', scope: '' })).body);
});

const proofOf = async (id: string) =>
  (await city.call('GET /v1/audit/proofs/{id}', callers.supervision, { id })).body;
const subject = partitions.home(homeOf.subject(firm));
const looks = (): Item[] => city.history.partition(subject).filter(({ sk }) => sk?.S?.startsWith('A#'));
const own = async (what: 'history' | 'accesses', query: Record<string, string> = { proof: 'true' }) =>
  (await city.call(`GET /v1/me/${what}`, asFirm, { query })).body;

describe('M30.1 a proof of a case', () => {
  test('gives each event its way to the signed checkpoint, and is checked offline', async () => {
    await city.object(record);
    await city.sealAll();
    const proof = await proofOf(record);
    expect(proof).toMatchObject({ whole: true, breaches: [], events: 2 });
    expect(proof.leaves.map(({ index }: { index: number }) => typeof index)).toEqual(['number', 'number']);
    expect(verified(key, proof)).toMatch(/^PROVEN: .* 2 of 2/);
  });

  test('shows no content, and nothing to whoever is not of supervision', async () => {
    expect(JSON.stringify(await proofOf(record))).not.toMatch(/"text"|"said"|RecordFiled/);
    const another = { ...callers.supervision, unit: 'transport' };
    expect((await city.call('GET /v1/audit/proofs/{id}', another, { id: record })).status).toBe(404);
  });

  test('an event that was just entered waits, and is named only where it waits for longer than it may', async () => {
    await city.object(record);
    const fresh = await proofOf(record);
    expect(fresh).toMatchObject({ whole: true, events: 2 });
    expect(fresh.leaves[1]).toMatchObject({ index: null, path: null });
    expect(verified(key, fresh)).toMatch(/^PARTLY PROVEN: .* 1 of 2/);
    city.clock.now = new Date(Date.parse(city.clock.now) + 11 * 60_000).toISOString();
    expect((await proofOf(record)).breaches).toEqual([{ case: record, seq: 2, what: 'event-unsealed' }]);
  });

  test('E1 of a deleted record that was put back, with its last events removed, the removed are named', async () => {
    const { pk, prefix } = eventRange(record);
    const lying = city.register.partition(pk).find(({ sk }) => sk?.S?.startsWith('rec~')) ?? {};
    const objection = await city.object(record);
    await city.claim('objections', objection.body.id);
    await city.decide('objections', objection.body.id, { outcome: 'deleted' });
    await city.sealAll();
    expect(await proofOf(record)).toMatchObject({ whole: true, events: 4 });
    city.register.put(lying);
    for (const { sk } of city.history.partition(pk)) {
      const seq = sk?.S?.startsWith(prefix) ? Number(sk.S.slice(prefix.length)) : 0;
      if (sk && seq > 1) city.history.remove({ pk: { S: pk }, sk });
    }
    const proof = await proofOf(record);
    expect(proof.breaches).toEqual([
      { case: record, seq: 2, what: 'event-missing' },
      { case: record, seq: 3, what: 'event-missing' },
      { case: record, seq: 4, what: 'event-missing' },
    ]);
    expect(verified(key, proof)).toMatch(/^NOT PROVEN/);
  });

  test('E1 where case and history are gone altogether, the log still knows of them', async () => {
    const { pk } = eventRange(record);
    for (const item of city.history.partition(pk)) city.history.remove(item);
    for (const item of city.register.partition(pk)) city.register.remove(item);
    expect((await proofOf(record)).breaches).toEqual([
      { case: record, seq: null, what: 'case-missing' },
      { case: record, seq: 1, what: 'event-missing' },
    ]);
  });

  test('E3 an event that was written anew, so that all hashes fit, is not what the log holds', async () => {
    const at = { pk: { S: eventRange(record).pk }, sk: { S: eventSort(record, 1) } };
    city.history.put({ ...city.history.get(at), salt: { B: Buffer.alloc(16, 3) } });
    expect((await proofOf(record)).breaches).toEqual([{ case: record, seq: 1, what: 'event-altered' }]);
  });
});

describe('M30.1 a person’s own proofs', () => {
  test('their history is proven, with the very text of each event', async () => {
    const { items, proof, cursor } = await own('history');
    expect(cursor).toBeNull();
    expect(proof.leaves).toHaveLength(items.length);
    expect(JSON.parse(JSON.parse(proof.leaves[0].text)[3]).type).toBe(items[0].type);
    expect(verified(key, { items, proof })).toMatch(/^PROVEN/);
    proof.leaves[0].text = proof.leaves[0].text.replace('RecordFiled', 'RecordSeen!');
    expect(verified(key, { items, proof })).toMatch(/^NOT PROVEN: the text/);
    expect((await own('history', {})).proof).toBeUndefined();
  });

  test('every look at them is proven with what its entry says; of the public’s only that it was', async () => {
    const { items, proof } = await own('accesses');
    expect(items.map(({ basis }: { basis: { type: string } }) => basis.type)).toEqual(['public', 'duty']);
    expect(proof.leaves.map(({ said }: { said?: string }) => said !== undefined)).toEqual([false, true]);
    expect(JSON.parse(proof.leaves[1].said)).toMatchObject({ id: items[1].id, matter: items[1].matter });
    expect(verified(key, { items, proof })).toMatch(/^PROVEN/);
    proof.leaves[1].said = proof.leaves[1].said.replace('tender', 'render');
    expect(verified(key, { items, proof })).toMatch(/^NOT PROVEN: .* otherwise/);
  });
});

describe('E2 looks that somebody damaged', () => {
  test.each([
    ['altered', (look: Item) => ({ ...look, closed: { B: Buffer.alloc(60, 1) } })],
    ['swapped with another', (look: Item, { closed }: Item) => ({ ...look, ...(closed ? { closed } : {}) })],
  ])('one that was %s is named, and the others are shown', async (_, damage) => {
    const [one = {}, other = {}] = looks();
    city.history.put(damage(one, other));
    const { items, damaged } = await own('accesses', {});
    expect(items).toHaveLength(1);
    const [, at, id] = one.sk?.S?.split('#') ?? [];
    expect(damaged).toEqual([{ id, at }]);
  });

  test('one that was copied to another person’s list is named there', async () => {
    const [look = {}] = looks();
    const another = subjectKey(keys, { kind: 'organization', code: '91990188MA00000225' });
    city.history.put({ ...look, pk: { S: partitions.home(homeOf.subject(another)) } });
    const { items, damaged } = (await city.call('GET /v1/me/accesses', callers.subject(another))).body;
    expect([items, damaged.length]).toEqual([[], 1]);
  });
});

describe('M30.1 E2 a look that somebody removed', () => {
  const ofLook = ({ sk }: Item) => {
    const [, at, id] = sk?.S?.split('#') ?? [];
    return { id, at };
  };
  /** All pages of the list, each with what it lacks. */
  async function pages(query: Record<string, string> = {}) {
    const all: { items: string[]; missing: object[] }[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const asked = { proof: 'true', limit: '2', ...query, ...(cursor ? { cursor } : {}) };
      const page = await own('accesses', asked);
      all.push({ items: page.items.map(({ id }: { id: string }) => id), missing: page.missing });
      cursor = page.cursor;
    }
    return all;
  }
  const lookAgain = async () => {
    city.clock.now = new Date(Date.parse(city.clock.now) + 60_000).toISOString();
    await city.look();
  };

  beforeEach(async () => {
    for (let nth = 0; nth < 5; nth++) await lookAgain();
    await city.sealAll();
  });

  test.each([0, 1, 2, 3, 4, 5, 6])('is named on its page of the proof, the %i. of them', async (nth) => {
    const whole = await pages();
    expect(whole.flatMap(({ missing }) => missing)).toEqual([]);
    expect(whole.flatMap(({ items }) => items)).toHaveLength(7);
    const look = looks()[nth] ?? {};
    city.history.remove(look);
    expect((await pages()).flatMap(({ missing }) => missing)).toEqual([ofLook(look)]);
    // Of whatever kind those are that are asked for: of which it was nothing says any more.
    expect((await pages({ kind: 'self' })).flatMap(({ missing }) => missing)).toEqual([ofLook(look)]);
    expect(verified(key, await own('accesses'))).toMatch(/^NOT PROVEN/);
  });

  test('all of them', async () => {
    const all = looks();
    for (const look of all) city.history.remove(look);
    const answer = await own('accesses');
    expect(answer.missing).toEqual(all.map(ofLook).toReversed());
    expect(verified(key, answer)).toMatch(/^NOT PROVEN/);
  });

  test('that was entered and not sealed yet is not missing; nor is anything said where no proof is asked for', async () => {
    await lookAgain();
    expect((await own('accesses')).missing).toEqual([]);
    city.history.remove(looks()[0] ?? {});
    expect((await own('accesses', {})).missing).toBeUndefined();
  });
});

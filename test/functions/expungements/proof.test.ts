/** M16.1, invariant 12: the proof of what was expunged says so, and what somebody does to it is named. */
import { beforeEach, describe, expect, test } from 'vitest';
import { wholeRound } from '../../../functions/auditor/audit.ts';
import { verified } from '../../../local/acts/verify.ts';
import { seeds } from '../../../shared/publication/seeds.ts';
import type { Item } from '../../../shared/store/dynamodb/item.ts';
import { caseKey } from '../../../shared/store/dynamodb/keys.ts';
import { renewPage } from '../../../shared/store/dynamodb/renewal.ts';
import { auditingOn } from '../../support/audited.ts';
import { callers } from '../../support/callers.ts';
import { type ExpungingCity, expungingCity, illness } from '../../support/expungements.ts';
import { asFirm } from '../../support/firm.ts';

let city: ExpungingCity;
let record: string;
let id: string;
let before: Item;
let key: string;

beforeEach(async () => {
  city = await expungingCity();
  record = await city.exempted({ 违法事实: illness });
  ({ id } = (await city.ask(record)).body);
  before = lying(record);
  await city.settle(id);
  await city.sealAll();
  key = String((await city.call('GET /v1/log/key', { client: 'x', scope: '' })).body);
});

const lying = (of: string): Item => city.register.get(caseKey(of) ?? {}) ?? {};
const proofOf = async (of: string) =>
  (await city.call('GET /v1/audit/proofs/{id}', callers.supervision, { id: of })).body;
const audited = async () =>
  (await wholeRound(auditingOn(city.tables, city.wired, city.sealing, () => city.clock.now))).map(
    ({ what, of }) => [what, of],
  );

describe('M16.1 the proof', () => {
  test('says "expunged", with the instant, and not "altered": for supervision, offline', async () => {
    const proof = await proofOf(record);
    expect(proof).toMatchObject({ whole: true, breaches: [], events: 3, expunged: city.clock.now });
    expect(verified(key, proof)).toBe(
      `EXPUNGED: ${record} at ${city.clock.now}\nPROVEN: in the log of ${seeds.length + 7} are 3 of 3`,
    );
    expect(JSON.stringify(proof)).not.toContain(illness);
    expect((await proofOf(id)).expunged).toBeNull();
  });

  test('and for its subject, by the history', async () => {
    const { body } = await city.call('GET /v1/me/history', asFirm, { query: { proof: 'true' } });
    expect(verified(key, body)).toContain(`EXPUNGED: ${record} at ${city.clock.now}`);
  });

  test('that it was expunged is no word of the answer: with another instant nothing is proven', async () => {
    const proof = await proofOf(record);
    const last = proof.leaves.at(-1);
    const forged = { ...last, text: last.text.replace('2026-', '2025-') };
    expect(verified(key, { ...proof, leaves: [...proof.leaves.slice(0, -1), forged] })).toMatch(
      /^NOT PROVEN/,
    );
  });
});

describe('M16.1 the audit', () => {
  test('blames nothing of what was expunged', async () => {
    expect(await audited()).toEqual([]);
  });

  test('names a key that was taken away without the event, and one that was put in its place', async () => {
    const other = await city.exempted({ 行政处罚决定书文号: '市监罚〔2026〕9104号' });
    const { wrapped, ...keyless } = lying(other);
    city.register.put(keyless);
    expect((await proofOf(other)).breaches).toEqual([{ case: other, seq: null, what: 'key-missing' }]);
    expect(await audited()).toEqual([['key-missing', other]]);
    city.register.put({ ...keyless, wrapped: before.wrapped ?? { S: '' } });
    expect((await proofOf(other)).breaches).toEqual([{ case: other, seq: null, what: 'key-missing' }]);
    city.register.put({ ...keyless, ...(wrapped ? { wrapped } : {}) });
    expect((await proofOf(other)).whole).toBe(true);
  });

  test('names whoever puts the old item back, or the key, or the content', async () => {
    const now = lying(record);
    city.register.put(before);
    expect((await proofOf(record)).breaches.map(({ what }: { what: string }) => what)).toContain(
      'case-altered',
    );
    expect((await audited()).length).toBeGreaterThan(0);
    city.register.put({ ...now, wrapped: before.wrapped ?? { S: '' } });
    expect((await proofOf(record)).breaches).toEqual([{ case: record, seq: null, what: 'key-restored' }]);
    expect(await audited()).toEqual([['key-restored', record]]);
    // And nothing is read with it.
    const { status, body } = await city.call('GET /v1/records/{id}', asFirm, { id: record });
    expect([status, body.code]).toEqual([404, 'expunged']);
    city.register.put({ ...now, closed: before.closed ?? { S: '' } });
    expect((await proofOf(record)).breaches.map(({ what }: { what: string }) => what)).toContain(
      'key-restored',
    );
  });

  test('names what says that it is expunged where no two officials decided that', async () => {
    const decided = lying(id);
    city.register.remove(decided);
    expect((await proofOf(record)).breaches).toEqual([{ case: id, seq: null, what: 'expunged-unconfirmed' }]);
    // Whoever has no key writes the status, and not the words of the officials.
    const state = JSON.parse(decided.state?.S ?? '');
    const another = (await city.ask(await city.exempted({ 行政处罚决定书文号: '市监罚〔2026〕9105号' }))).body
      .id;
    city.register.put({ ...lying(another), ...caseKey(id), state: { S: JSON.stringify(state) } });
    expect((await proofOf(record)).breaches).toEqual([{ case: id, seq: null, what: 'expunged-unconfirmed' }]);
  });

  test('a renewal of keys goes over it, and gives it none', async () => {
    const keys = await city.wired.keys();
    const pass = { table: 'register', after: null, seen: 0, renewed: 0, left: {}, whole: true } as const;
    const { pass: gone } = await renewPage(city.tables, keys, pass);
    expect(gone.left).toEqual({});
    expect(lying(record).wrapped).toBeUndefined();
  });
});

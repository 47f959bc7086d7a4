/** M30.1 How far the log goes says its bucket, which nobody takes anything out of: its table can be written as the others can. */
import { beforeEach, describe, expect, test } from 'vitest';
import { wholeRound } from '../../../functions/auditor/audit.ts';
import { type Running, runAudit } from '../../../functions/auditor/run.ts';
import { verified } from '../../../local/acts/verify.ts';
import type { Found } from '../../../shared/finding/state.ts';
import { type Item, number, text } from '../../../shared/store/dynamodb/item.ts';
import { caseKey } from '../../../shared/store/dynamodb/keys.ts';
import { progressOf } from '../../../shared/store/dynamodb/progress.ts';
import { log } from '../../simulation/database/database.ts';
import { auditingOn } from '../../support/audited.ts';
import { anybody, callers } from '../../support/callers.ts';
import { type ExpungingCity, expungingCity } from '../../support/expungements.ts';

let city: ExpungingCity;
let record: string;

const day = 24 * 60 * 60_000;
const later = (ms = 3_600_000) => {
  city.clock.now = new Date(Date.parse(city.clock.now) + ms).toISOString();
};
const on = () => auditingOn(city.tables, city.wired, city.sealing, () => city.clock.now);
const audit = () => wholeRound(on());
const kinds = async () => new Set((await audit()).map(({ what }) => what));
const proof = async () =>
  (await city.call('GET /v1/audit/proofs/{id}', callers.supervision, { id: record })).body;
const inLog = (pk: string): Item => city.log.all().find((item) => text(item, 'pk') === pk) ?? {};
const removeLook = () => {
  const look = city.history.all().find(({ sk }) => sk?.S?.startsWith('A#')) ?? {};
  city.history.remove(look);
};

beforeEach(async () => {
  city = await expungingCity();
  record = await city.exempted();
  await city.sealAll();
  await city.look();
  await city.sealAll();
  later();
});

describe('M30.1 what was removed is named, though the log’s table', () => {
  const smaller = (item: Item, by = 1): Item => ({ ...item, size: { N: String(number(item, 'size') - by) } });
  test.each<[string, () => void]>([
    ['has no checkpoint', () => city.log.remove(inLog('CHECKPOINT'))],
    ['has an earlier one', () => city.log.put(smaller(inLog('CHECKPOINT')))],
    ['has one that nobody signed', () => city.log.put({ ...inLog('CHECKPOINT'), note: { S: 'a note' } })],
    ['has one of another size', () => city.log.put(smaller(inLog('CHECKPOINT'), -9))],
    ['has no head', () => city.log.remove(inLog('HEAD'))],
    ['has an earlier head', () => city.log.put(smaller(inLog('HEAD')))],
    ['is empty', () => city.log.all().forEach(city.log.remove)],
  ])('%s: which is named itself, by audit and proof', async (_, damage) => {
    expect([await audit(), (await proof()).whole]).toEqual([[], true]);
    damage();
    expect(await kinds()).toContain('log-altered');
    // Without what the log has of each, all of it seems to wait.
    const waiting = new Set(['log-altered', 'look-unsealed', 'event-unsealed']);
    expect([...(await kinds())].filter((what) => !waiting.has(what))).toEqual([]);
    const { whole, breaches } = await proof();
    expect([whole, breaches]).toEqual([
      false,
      expect.arrayContaining([{ case: record, seq: null, what: 'log-altered' }]),
    ]);
    removeLook();
    expect(await kinds()).toContain('look-missing');
  });
});

test('M30.1 a proof leads to the checkpoint that the bucket keeps', async () => {
  const line = String((await city.call('GET /v1/log/key', anybody)).body);
  const whole = await proof();
  city.log.remove(inLog('CHECKPOINT'));
  const { checkpoint, leaves } = await proof();
  expect([checkpoint, leaves]).toEqual([whole.checkpoint, whole.leaves]);
  expect(verified(line, { ...whole, checkpoint, leaves })).toContain('PROVEN');
});

test('M30.1 a subject whose part of all tables was put back is named, without a checkpoint, too', async () => {
  const objected = await city.objected(record);
  await city.sealAll();
  const was = { history: city.history.all(), register: city.register.all(), log: city.log.all() };
  await city.decideObjection(objected, { outcome: 'deleted' });
  await city.sealAll();
  later();
  const pk = text(city.register.get(caseKey(record) ?? {}) ?? {}, 'pk');
  const isOf = (item: Item) => text(item, 'pk').endsWith(pk);
  for (const table of ['register', 'history', 'log'] as const) {
    for (const item of city[table].all().filter(isOf)) city[table].remove(item);
    for (const item of was[table].filter(isOf)) city[table].put(item);
  }
  expect(await kinds()).toContain('event-missing');
  city.log.remove(inLog('CHECKPOINT'));
  expect(await kinds()).toContain('event-missing');
});

describe('M30.1 where the audit is, nobody says without a key', () => {
  const found: Found[] = [];
  beforeEach(() => void found.splice(0));
  const running = (): Running => ({
    progress: progressOf('AUDIT', { client: city.tables.client, log }),
    report: async (each) => found.push(each),
    hasTime: () => true,
  });
  const kept = () => inLog('AUDIT');
  const forged = (json: object) => city.log.put({ ...kept(), progress: { S: JSON.stringify(json) } });

  test.each<[string, object]>([
    ['that a round began that is to come', { round: null, lastBegan: '2099-01-01T00:00:00.000Z' }],
    [
      'that a round is at its end',
      {
        round: {
          began: '2026-12-09T00:00:00.000Z',
          phase: 'register',
          place: 0,
          after: { pk: 'zzzz', sk: 'z' },
          gone: 0,
          found: 0,
        },
        lastBegan: '2026-12-09T00:00:00.000Z',
      },
    ],
    ['nothing that can be read', ['?']],
  ])('who writes %s skips no round', async (_, json) => {
    expect(await runAudit(on(), running())).toMatchObject({ ended: 'in-time' });
    forged(json);
    removeLook();
    later(8 * day);
    await runAudit(on(), running());
    expect(found.map(({ what }) => what)).toContain('look-missing');
  });

  test('who writes what is no JSON stops none', async () => {
    await runAudit(on(), running());
    city.log.put({ ...kept(), progress: { S: 'x' } });
    expect(await runAudit(on(), running())).toMatchObject({ ended: 'in-time' });
  });

  test('who puts the end of an earlier round back, again and again, is told of by the alarm', async () => {
    let steps = 0;
    await runAudit(on(), running());
    later(6 * day);
    // A cursor that the audit itself kept, one step before the end.
    const all: Item[] = [];
    for (;;) {
      steps = 1;
      const at = await runAudit(on(), { ...running(), hasTime: () => steps-- > 0 });
      if (at?.ended) break;
      all.push(kept());
    }
    const last = all.at(-1) ?? {};
    later(7 * day + 1);
    city.log.put(last);
    expect(await runAudit(on(), running())).toMatchObject({ ended: 'late' });
  });
});

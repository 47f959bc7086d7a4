/** E8: what the sweep cannot handle keeps nobody behind it waiting, however much of it there is, and is named. */
import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { wholeRound } from '../../../functions/auditor/audit.ts';
import { sweep } from '../../../functions/sweep/sweep.ts';
import { caseId, homeOf, newRest } from '../../../shared/ids.ts';
import type { Item } from '../../../shared/store/dynamodb/item.ts';
import { caseKey } from '../../../shared/store/dynamodb/keys.ts';
import { dueShards } from '../../../shared/store/dynamodb/tables.ts';
import { auditingOn } from '../../support/audited.ts';
import { type ExpungingCity, expungingCity } from '../../support/expungements.ts';

let city: ExpungingCity;
let record: string;
let whole: string;
beforeEach(async () => {
  city = await expungingCity();
  record = await city.exempted();
  await city.sealAll();
  const { endsAt } = (await city.stored(record)).state;
  whole = (await city.stored(record)).state.status;
  city.clock.now = new Date(Date.parse(endsAt) + 60_000).toISOString();
});

const longAgo = '2000-01-01T00:00:00.000Z';
/** More in front of each shard than is read of it at once. */
const perShard = 130;

function inFront(item: (shard: number, count: number) => Item): void {
  for (let shard = 0; shard < dueShards; shard++)
    for (let count = 0; count < perShard; count++)
      city.register.put({
        ...item(shard, count),
        dueShard: { S: `D#${shard}` },
        dueAt: { S: longAgo },
      });
}

const audited = async () => {
  const found = await wholeRound(auditingOn(city.tables, city.wired, city.sealing, () => city.clock.now));
  return found.map(({ what, at }) => `${what} ${at}`);
};

describe('E8 a shard with more in front than is read at once', () => {
  test('that is no case: the record behind it ends on time, the sweep fails once it is done, the audit names each', async () => {
    inFront((shard, count) => ({ pk: { S: `Z#${shard}` }, sk: { S: `z${count}` } }));
    await expect(sweep(city.wired, city.edge)).rejects.toThrow(AggregateError);
    expect((await city.stored(record)).state.status).not.toBe(whole);
    const named = await audited();
    expect(named).toHaveLength(dueShards * perShard);
    expect(named).toContain('entry-foreign Z#3 z129');
  });

  test('that is a case which nobody can read: each is tried by itself, and named', async () => {
    const state = { ...city.register.get(caseKey(record) ?? {}), closed: { B: Buffer.from('altered') } };
    const { subject } = (await city.stored(record)).state;
    const another = () => caseId('record', homeOf.subject(subject), newRest(longAgo, randomUUID()));
    inFront(() => ({ ...state, ...caseKey(another()) }));
    await expect(sweep(city.wired, city.edge)).rejects.toThrow(`${dueShards * perShard} could not be swept`);
    expect((await city.stored(record)).state.status).not.toBe(whole);
  });
});

describe('M30.1 what lies where nothing of the platform lies is named, and nothing else', () => {
  test.each([
    ['in a partition of nobody', { pk: 'Z#1', sk: 'x' }],
    ['in a home, as no case', { pk: 'S#zzz', sk: 'rec~x' }],
    ['in a home, as no entry', { pk: 'U#transport', sk: 'thing~1' }],
    ['under the identifier of a case that lies elsewhere', { pk: 'Z#1', sk: 'rec_S_x' }],
  ])('%s', async (_, { pk, sk }) => {
    expect(await audited()).toEqual([]);
    city.register.put({ pk: { S: pk }, sk: { S: sk } });
    expect(await audited()).toEqual([`entry-foreign ${pk} ${sk}`]);
  });

  test('what runs the platform, under the due index', async () => {
    city.register.put({
      pk: { S: 'O#platform' },
      sk: { S: 'INTAKE' },
      dueShard: { S: 'D#1' },
      dueAt: { S: longAgo },
    });
    expect(await audited()).toEqual(['entry-foreign O#platform INTAKE']);
  });

  test('in the history', async () => {
    city.history.put({ pk: { S: 'S#zzz' }, sk: { S: 'Q#1' } });
    expect(await audited()).toEqual(['entry-foreign S#zzz Q#1']);
  });
});

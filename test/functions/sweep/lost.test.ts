/** E8: what the sweep lost against somebody else's transaction it does in the same run, not hours later. */
import { beforeEach, describe, expect, test } from 'vitest';
import { sweep } from '../../../functions/sweep/sweep.ts';
import { DatabaseFault } from '../../../shared/store/dynamodb/database.ts';
import { callers } from '../../support/callers.ts';
import { asFirm } from '../../support/firm.ts';
import { type RecallCity, recallCity } from '../../support/recalls.ts';

/** How many of the next transactions meet another at the same items, which may come to nothing itself. */
let conflicts: number;
let city: RecallCity;
beforeEach(async () => {
  conflicts = 0;
  city = await recallCity((call) => async (command, input) => {
    if (command === 'TransactWriteItems' && conflicts-- > 0) {
      const CancellationReasons = [{ Code: 'TransactionConflict' }];
      throw new DatabaseFault('TransactionCanceledException', { CancellationReasons });
    }
    return call(command, input);
  });
});

const sweptAt = (at: string, lost: number): Promise<number> => {
  conflicts = lost;
  city.clock.now = at;
  return sweep(city.wired, city.edge);
};

describe('a sweep that meets others at what is due', () => {
  test.each([1, 2])('gives a notice back though it lost %i times', async (lost) => {
    const id = await city.file();
    const limit = (await city.stored(id)).state.notice?.deliverBy ?? '';
    expect(await sweptAt(limit, lost)).toBe(1);
    expect(await city.work(callers.provider)).toContainEqual(['notice-returned', id]);
  });

  test.each([1, 2])(
    'escalates an objection on which nobody decided though it lost %i times',
    async (lost) => {
      const record = await city.exempted();
      const body = { record, ground: 'error', statement: '处罚金额有误。' };
      const { id, dueAt } = (await city.call('POST /v1/objections', asFirm, { body })).body;
      const late = new Date(Date.parse(dueAt) + 3_600_000).toISOString();
      await sweptAt(late, 0);
      expect(await sweptAt(late, lost)).toBe(1);
      expect(await city.work(callers.supervision)).toContainEqual(['decide-objection', id]);
    },
  );

  test('ends where it loses again and again, and leaves it to the next', async () => {
    const id = await city.file();
    const limit = (await city.stored(id)).state.notice?.deliverBy ?? '';
    expect(await sweptAt(limit, 1000)).toBe(0);
    expect(await sweptAt(limit, 0)).toBe(1);
  });
});

/** E8: no more is taken on than can be recorded: 503, with when to come again, once what came first has waited too long. */
import { beforeEach, describe, expect, test } from 'vitest';
import { dependenciesOn, parameterValues } from '../../../functions/dependencies.ts';
import { recordSubmission } from '../../../functions/submissions/record.ts';
import { operating } from '../../../shared/operating.ts';
import { partitions } from '../../../shared/store/dynamodb/tables.ts';
import { shift } from '../../support/actors.ts';
import { callers } from '../../support/callers.ts';
import { firmRow } from '../../support/firm.ts';
import { recordingOn } from '../../support/log.ts';
import { byIntake, served } from '../../support/served.ts';

const begun = '2026-12-01T02:00:00.000Z';
const second = 1000;
const limit = operating.intakeLimitSeconds.default * second;

let city: Awaited<ReturnType<typeof served>>;
let numbers = 0;
beforeEach(async () => {
  city = await served(begun, undefined, byIntake);
});

const submit = (headers: Record<string, string> = {}) => {
  numbers += 1;
  const records = [firmRow({ 行政处罚决定书文号: `市监罚〔2026〕7${numbers}号` })];
  const body = { item: 'administrative-penalties', records };
  return city.call('POST /v1/submissions', callers.provider, { body, headers });
};
const later = (ms: number) => {
  city.clock.now = shift(city.clock.now, ms);
};
/** Another instance of the intake takes a submission from the queue. */
const taken = (id: string) => recordSubmission(recordingOn(city.tables), id, city.clock.now);

/** A submission waits so long; gives what the one after the next is answered. */
async function afterWait(ms: number) {
  const { id } = (await submit()).body;
  later(ms);
  await taken(id);
  // This one looks, on its way or beside its own write.
  await submit();
  later(second);
  return submit();
}

describe('E8 a submission while the intake is behind', () => {
  test.each([
    ['a second less than its limit', limit - second, 202],
    ['as long as its limit', limit, 202],
    ['longer', limit + 1, 503],
    ['so long that the sweep may have it', 31 * 60 * second, 503],
    ['two hours', 120 * 60 * second, 503],
  ])('where one had waited %s', async (_, ms, status) => {
    expect((await afterWait(ms)).status).toBe(status);
  });

  test('is told when to come again; nothing of it is kept, and the same is taken then under its key', async () => {
    const key = { 'idempotency-key': 'again' };
    await afterWait(2 * limit);
    const put = () => city.sent.filter((name) => name === 'TransactWriteItems').length;
    const before = put();
    numbers = 500;
    const answer = await submit(key);
    expect([answer.status, answer.body.code, answer.headers['retry-after']]).toEqual([
      503,
      'intake-behind',
      '30',
    ]);
    expect(put()).toBe(before);
    later(60 * second);
    numbers = 500;
    expect((await submit(key)).status).toBe(202);
  });

  test('what the intake notes anew is heard within seconds, better or worse', async () => {
    expect((await afterWait(2 * limit)).status).toBe(503);
    const fresh = recordingOn(city.tables);
    await fresh.intake.took(shift(city.clock.now, -6 * second), city.clock.now);
    later(5 * second);
    expect((await submit()).status).toBe(202);
  });
});

describe('E8 an intake that takes nothing notes nothing', () => {
  const minute = 60 * second;
  const statusAfter = async (ms: number) => {
    later(ms);
    return (await submit()).status;
  };

  test('once what was sent waits longer than its limit, nothing more is taken on, for as long as that lasts', async () => {
    expect((await submit()).status).toBe(202);
    expect(await statusAfter(35 * second)).toBe(202);
    expect(await statusAfter(limit)).toBe(503);
    for (const wait of [6 * second, 10 * minute, 24 * 60 * minute]) expect(await statusAfter(wait)).toBe(503);
  });

  test('it opens again as soon as that is recorded, whoever did it', async () => {
    const { id } = (await submit()).body;
    expect(await statusAfter(limit + second)).toBe(503);
    await taken(id);
    later(6 * second);
    // What had waited so long counts for a minute: there may be more of it.
    expect((await submit()).status).toBe(503);
    expect(await statusAfter(minute)).toBe(202);
  });

  test('recorded in time by an intake that notes nothing, it shuts nothing, and neither does what is recorded late after that', async () => {
    const { id } = (await submit()).body;
    await taken(id);
    expect(await statusAfter(2 * limit)).toBe(202);
  });

  test('another function, which sent nothing, hears of it, and looks for itself whether it still waits', async () => {
    const { id } = (await submit()).body;
    expect(await statusAfter(limit + second)).toBe(503);
    const { intake } = dependenciesOn(city.tables, parameterValues());
    await intake.look(city.clock.now);
    expect(await intake.isBehind(city.clock.now)).toBe(false);
    later(6 * second);
    await intake.look(city.clock.now);
    expect(await intake.isBehind(city.clock.now)).toBe(true);
    later(10 * minute);
    expect(await intake.isBehind(city.clock.now)).toBe(true);
    await taken(id);
    later(2 * minute);
    expect(await intake.isBehind(city.clock.now)).toBe(false);
  });

  test('one that it has in hand and cannot record stops nobody else', async () => {
    const { id } = (await submit()).body;
    const [rows] = city.register.partition(partitions.pieces(id));
    if (!rows) throw new Error('Its rows are kept.');
    city.register.put({ ...rows, piece: { B: Buffer.from('altered') } });
    await expect(taken(id)).rejects.toThrow();
    later(limit + second);
    const other = await submit();
    expect(other.status).toBe(202);
    await taken(other.body.id);
    later(31 * minute);
    await expect(taken(id)).rejects.toThrow();
    expect(await statusAfter(6 * second)).toBe(202);
    expect(city.register.partition('O#platform')).toEqual([]);
  });

  test('where each message waited longer than half an hour it stays shut, until they wait no more', async () => {
    const sent: string[] = [];
    for (let count = 0; count < 4; count++) sent.push((await submit()).body.id);
    later(45 * minute);
    for (const id of sent) {
      await taken(id);
      for (let times = 0; times < 3; times++) expect(await statusAfter(6 * second)).toBe(503);
    }
    expect(await statusAfter(minute)).toBe(202);
  });
});

describe('E8 what that costs', () => {
  test('no submission reads more than once on its way for it, and one that sent nothing not at all', async () => {
    await submit();
    for (const wait of [second, limit, second, 6 * second, limit]) {
      later(wait);
      city.sent.length = 0;
      await submit();
      const reads = city.sent.filter((name) => name === 'GetItem' || name === 'BatchGetItem');
      expect(reads.length).toBeLessThanOrEqual(1);
    }
  });

  test('the first request of an instance makes no call more, nor does any within five seconds', async () => {
    city.sent.length = 0;
    await submit();
    later(4 * second);
    await submit();
    expect(city.sent).not.toContain('GetItem');
  });

  test('after that one look, beside the write; where it fails, the submission is taken', async () => {
    await submit();
    later(6 * second);
    city.sent.length = 0;
    await submit();
    await submit();
    expect(city.sent.filter((name) => name === 'GetItem')).toHaveLength(1);
    const failing = await served(
      begun,
      (call) => async (command, input) => {
        if (command === 'GetItem') throw new Error('It cannot be read.');
        return call(command, input);
      },
      byIntake,
    );
    city = failing;
    await submit();
    later(6 * second);
    expect((await submit()).status).toBe(202);
  });

  test('what is taken at once is noted nowhere', async () => {
    const { id } = (await submit()).body;
    later(4 * second);
    city.sent.length = 0;
    await taken(id);
    expect(city.register.partition('O#platform')).toEqual([]);
  });
});

/** E8: no more is taken on than can be recorded: 503, with when to come again, once what came first has waited too long. */
import { beforeEach, describe, expect, test } from 'vitest';
import { recordSubmission } from '../../../functions/submissions/record.ts';
import { operating } from '../../../shared/operating.ts';
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
  // This one looks, beside its own write.
  expect((await submit()).status).toBe(202);
  later(second);
  return submit();
}

describe('E8 a submission while the intake is behind', () => {
  test.each([
    ['a second less than its limit', limit - second, 202],
    ['as long as its limit', limit, 202],
    ['longer', limit + 1, 503],
    ['so long that the sweep has it: that is no backlog', 31 * 60 * second, 202],
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

describe('E8 what that costs', () => {
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

import { describe, expect, test } from 'vitest';
import type { Json } from '../../local/json.ts';
import { createMemoryStore } from '../../local/states/memory-store.ts';
import { createWorld, machine, named, states, type World, type WorldFunction } from './support/world.ts';

const DAY = 86_400_000;
const LAMBDA = 'arn:aws:states:::lambda:invoke';

function task(more: object = {}, name = 'work') {
  return { Type: 'Task', Resource: LAMBDA, Arguments: { FunctionName: name }, ...more };
}

/** Runs a machine of the given states for a year. */
async function run(
  definition: Record<string, object>,
  functions: Record<string, WorldFunction> = {},
  input: Json = {},
) {
  const one = states(definition);
  const world = createWorld([one], createMemoryStore(), functions);
  const from = world.now();
  await world.engine.start(one, 'x', input);
  await world.advanceTo(from + 365 * DAY);
  const execution = await world.engine.find(one.name, 'x');
  if (execution === undefined) throw new Error('The execution is gone.');
  const tookMs = (execution.stoppedAt ?? Number.NaN) - from;
  return { ...execution, tookMs };
}

describe('states', () => {
  test('Pass evaluates Output and Assign side by side, on the variables as they were', async () => {
    const { output, variables } = await run(
      {
        A: { Type: 'Pass', Assign: { n: 1 }, Next: 'B' },
        B: {
          Type: 'Pass',
          Assign: { n: '{% $n + 1 %}' },
          Output: { n: '{% $n %}', list: ['{% $states.input.a %}'] },
          End: true,
        },
      },
      {},
      { a: 'b' },
    );
    expect(output).toEqual({ n: 1, list: ['b'] });
    expect(variables).toEqual({ n: 2 });
  });

  test('Choice takes the first rule that holds, or Default, or fails', async () => {
    const choice = {
      Type: 'Choice',
      Choices: [
        { Condition: '{% $states.input.n > 2 %}', Output: 'big', Next: 'End' },
        { Condition: '{% $states.input.n > 1 %}', Assign: { size: 'middle' }, Next: 'End' },
      ],
    };
    const end = { Type: 'Succeed' };
    expect((await run({ Choice: choice, End: end }, {}, { n: 3 })).output).toBe('big');
    expect((await run({ Choice: choice, End: end }, {}, { n: 2 })).variables).toEqual({ size: 'middle' });
    expect((await run({ Choice: choice, End: end }, {}, { n: 1 })).error).toBe('States.NoChoiceMatched');
    expect((await run({ Choice: { ...choice, Default: 'End' }, End: end }, {}, { n: 1 })).output).toEqual({
      n: 1,
    });
  });

  test('Wait sleeps for seconds or until an instant of the virtual clock', async () => {
    const forSeconds = await run(
      { A: { Type: 'Wait', Seconds: '{% $states.input.s %}', End: true } },
      {},
      { s: 90 },
    );
    expect(forSeconds.tookMs).toBe(90_000);
    const until = await run({ A: { Type: 'Wait', Timestamp: '2026-03-02T09:00:00+08:00', End: true } });
    expect(until.tookMs).toBe(0);
  });

  test('Fail carries its error and its evaluated cause', async () => {
    const result = await run(
      { A: { Type: 'Fail', Error: 'E', Cause: '{% "for " & $states.input.a %}' } },
      {},
      { a: 'b' },
    );
    expect(result).toMatchObject({ status: 'FAILED', error: 'E', cause: 'for b' });
  });

  test('an expression that gives nothing is a query error', async () => {
    const result = await run({ A: { Type: 'Pass', Output: '{% $states.input.absent %}', End: true } });
    expect(result).toMatchObject({ status: 'FAILED', error: 'States.QueryEvaluationError' });
  });

  test('Task gives the answer of its function in the envelope of lambda:invoke', async () => {
    const { output } = await run({ A: task({ End: true }) }, { work: () => ({ a: 1 }) });
    expect(output).toEqual({ ExecutedVersion: '$LATEST', Payload: { a: 1 }, StatusCode: 200 });
  });

  test('$now() and $millis() are the virtual clock', async () => {
    const { output } = await run({
      A: { Type: 'Wait', Seconds: 60, Next: 'B' },
      B: { Type: 'Pass', Output: ['{% $now() %}', '{% $millis() %}'], End: true },
    });
    expect(output).toEqual(['2026-03-02T01:01:00.000Z', Date.parse('2026-03-02T01:01:00Z')]);
  });
});

describe('errors of a task', () => {
  test('a retrier waits with backoff on the virtual clock, up to its longest delay', async () => {
    const at: number[] = [];
    const Retry = [
      { ErrorEquals: ['Busy'], IntervalSeconds: 60, MaxAttempts: 4, BackoffRate: 2, MaxDelaySeconds: 200 },
    ];
    const result = await run(
      { A: task({ Retry, End: true }) },
      {
        work: (_, world) => {
          at.push(world.now());
          throw named('Busy');
        },
      },
    );
    expect(at.map((each) => (each - (at[0] ?? 0)) / 1000)).toEqual([0, 60, 180, 380, 580]);
    expect(result).toMatchObject({ status: 'FAILED', error: 'Busy' });
  });

  test('each retrier counts its own attempts', async () => {
    const errors = ['A', 'B', 'A', 'B', 'A'];
    let calls = 0;
    const one = (name: string) => ({ ErrorEquals: [name], MaxAttempts: 2 });
    const { error } = await run(
      { T: task({ Retry: [one('A'), one('B')], End: true }) },
      {
        work: () => {
          calls += 1;
          throw named(errors[calls - 1] ?? 'none');
        },
      },
    );
    expect([error, calls]).toEqual(['A', 5]);
  });

  test('a catcher takes over with the error output, and States.TaskFailed takes all but a timeout', async () => {
    const Catch = [
      { ErrorEquals: ['States.TaskFailed'], Output: '{% $states.errorOutput.Error %}', Next: 'End' },
    ];
    const end = { Type: 'Succeed' };
    const failing = () => {
      throw named('RangeError');
    };
    expect((await run({ A: task({ Catch, End: true }), End: end }, { work: failing })).output).toBe(
      'RangeError',
    );
    const hanging = () => new Promise<Json>(() => undefined);
    const timeout = await run(
      { A: task({ Catch, TimeoutSeconds: 5, End: true }), End: end },
      { work: hanging },
    );
    expect(timeout).toMatchObject({ status: 'FAILED', error: 'States.Timeout', tookMs: 5000 });
  });

  test('a query error in Arguments can be caught', async () => {
    const Catch = [{ ErrorEquals: ['States.QueryEvaluationError'], Output: 'caught', Next: 'End' }];
    const broken = { FunctionName: 'work', Payload: '{% $absent.x %}' };
    const { output } = await run({
      A: task({ Arguments: broken, Catch, End: true }),
      End: { Type: 'Succeed' },
    });
    expect(output).toBe('caught');
  });
});

describe('task tokens', () => {
  const notice = () => machine('notice.asl.json', 'notice');

  async function noticeWorld(
    functions: Record<string, WorldFunction>,
  ): Promise<World & { tokens: string[] }> {
    const tokens: string[] = [];
    const one = notice();
    const world = createWorld([one], createMemoryStore(), {
      notify: ({ token }) => {
        tokens.push(String(token));
        return null;
      },
      check: ({ reply }) => ({ verdict: reply === 'no' ? 'wrong' : 'right' }),
      ...functions,
    });
    await world.engine.start(one, 'n1', { id: 'n1', days: 10 });
    await world.settle();
    return Object.assign(world, { tokens });
  }
  const found = (world: World) => world.engine.find('notice', 'n1');

  test('an answer in time leads on', async () => {
    const world = await noticeWorld({});
    await world.advanceTo(world.now() + 3 * DAY);
    expect(await world.engine.succeed(world.tokens[0] ?? '', { reply: 'no' })).toBe('taken');
    await world.advanceTo(world.now() + DAY);
    expect(await found(world)).toMatchObject({
      status: 'SUCCEEDED',
      output: { id: 'n1', count: 2, reply: 'no', input: { wrong: true } },
    });
  });

  test('silence ends at the deadline, to the millisecond', async () => {
    const world = await noticeWorld({});
    const from = world.now();
    await world.advanceTo(from + 10 * DAY - 1);
    expect((await found(world))?.cursor.state).toBe('Notify');
    await world.advanceTo(from + 10 * DAY);
    expect((await found(world))?.cursor.state).toBe('Pause');
    expect(await world.engine.succeed(world.tokens[0] ?? '', { reply: 'late' })).toBe('over');
    await world.advanceTo(from + 11 * DAY);
    expect((await found(world))?.output).toMatchObject({ reply: 'silence' });
  });

  test('an answer before the function itself has answered is not lost', async () => {
    const world = await noticeWorld({
      notify: async ({ token }, { engine }) => {
        expect(await engine.succeed(String(token), { reply: 'yes' })).toBe('taken');
        return null;
      },
    });
    expect((await found(world))?.cursor.state).toBe('Pause');
  });

  test('a failure by token goes to its catcher', async () => {
    const world = await noticeWorld({});
    expect(await world.engine.fail(world.tokens[0] ?? '', 'Withdrawn', 'by the firm')).toBe('taken');
    await world.settle();
    expect(await found(world)).toMatchObject({ status: 'FAILED', error: 'Withdrawn', cause: 'case n1' });
  });

  test('the second of two answers is too late, and other texts are no tokens', async () => {
    const world = await noticeWorld({});
    const [token = ''] = world.tokens;
    const both = await Promise.all([
      world.engine.succeed(token, { reply: 'yes' }),
      world.engine.succeed(token, { reply: 'no' }),
    ]);
    expect(both).toEqual(['taken', 'over']);
    expect(await world.engine.succeed('nonsense', {})).toBe('invalid');
  });

  test('starting twice is starting once; another input under the name is refused', async () => {
    const world = await noticeWorld({});
    const one = world.engine.machines.get('notice') ?? notice();
    expect((await world.engine.start(one, 'n1', { id: 'n1', days: 10 })).kind).toBe('same');
    expect((await world.engine.start(one, 'n1', { id: 'n1', days: 11 })).kind).toBe('taken');
    await world.engine.stop('notice', 'n1', 'Stopped');
    expect(await found(world)).toMatchObject({ status: 'ABORTED', error: 'Stopped' });
    expect((await world.engine.start(one, 'n1', { id: 'n1', days: 10 })).kind).toBe('taken');
  });
});

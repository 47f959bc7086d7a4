/** The steps of a restore on AWS, against what stands for its command line: their order, and that whoever breaks off goes on. */
import { describe, expect, test } from 'vitest';
import type { Kept, Running } from '../../infra/restore/step.ts';
import { restoreAll, steps } from '../../infra/restore/steps.ts';
import { restoredName } from '../../infra/restore/tables.ts';

const to = '2026-11-27T01:00:00.000Z';
const tablesOfPlatform = ['Register', 'History', 'Log'].map((what) => `${what}Table`);
const functions = ['StepsFunction', 'MeFunction', 'SeedFunction', 'RestoringFunction'];

const given = (args: readonly string[], name: string): string => args[args.indexOf(name) + 1] ?? '';

/** What an account holds. */
interface Account {
  tables: Map<string, Record<string, unknown>>;
  reserved: Map<string, number>;
  mappings: Map<string, boolean>;
}

type Answers = Record<string, (on: Account, args: readonly string[]) => unknown>;

const answers: Answers = {
  'describe-stacks': () => ({
    Stacks: [
      {
        Parameters: [],
        Outputs: [...tablesOfPlatform, 'DataKey'].map((name) => ({ OutputKey: name, OutputValue: name })),
      },
    ],
  }),
  'list-stack-resources': () => ({
    StackResourceSummaries: functions.map((id) => ({
      ResourceType: 'AWS::Lambda::Function',
      LogicalResourceId: id,
      PhysicalResourceId: id,
    })),
  }),
  'get-template': () => ({
    TemplateBody: {
      Resources: Object.fromEntries(
        functions.map((id) => [
          id,
          { Properties: id === 'StepsFunction' ? { ReservedConcurrentExecutions: 7 } : {} },
        ]),
      ),
    },
  }),
  'describe-table': ({ tables }, args) => {
    const Table = tables.get(given(args, '--table-name'));
    if (!Table) throw new Error('ResourceNotFoundException');
    return { Table };
  },
  'restore-table-to-point-in-time': ({ tables }, args) => {
    tables.set(given(args, '--target-table-name'), { TableStatus: 'ACTIVE', TableArn: 'arn' });
  },
  'update-table': ({ tables }, args) => {
    const name = given(args, '--table-name');
    const more = args.includes('--stream-specification')
      ? { LatestStreamArn: `${name}/stream` }
      : { DeletionProtectionEnabled: true };
    tables.set(name, { ...tables.get(name), ...more });
  },
  'get-function-concurrency': ({ reserved }, args) => {
    const had = reserved.get(given(args, '--function-name'));
    return had === undefined ? null : { ReservedConcurrentExecutions: had };
  },
  'put-function-concurrency': ({ reserved }, args) => {
    const count = Number(given(args, '--reserved-concurrent-executions'));
    reserved.set(given(args, '--function-name'), count);
  },
  'delete-function-concurrency': ({ reserved }, args) => {
    reserved.delete(given(args, '--function-name'));
  },
  'list-event-source-mappings': ({ mappings }, args) => ({
    EventSourceMappings:
      given(args, '--function-name') === 'StepsFunction'
        ? [...mappings.keys()].map((UUID) => ({ UUID }))
        : [],
  }),
  'update-event-source-mapping': ({ mappings }, args) => {
    mappings.set(given(args, '--uuid'), args.includes('--enabled'));
  },
};

/** An account whose calls may break off; what it holds survives that. */
function account() {
  const held: Account = {
    tables: new Map(),
    reserved: new Map([['StepsFunction', 7]]),
    mappings: new Map([['one', true]]),
  };
  const calls: string[] = [];
  const deployed: string[] = [];
  let reconciled = 0;
  const nothingKept = JSON.stringify({ done: [], stopped: {} } satisfies Kept);
  let stored = nothingKept;
  /** Another instant is another file, as `infra/restore/main.ts` names it. */
  const forget = () => {
    stored = nothingKept;
  };
  /** Restores until so many calls were made; false where it broke off. */
  const run = async (breaksAfter = Number.POSITIVE_INFINITY): Promise<boolean> => {
    let left = breaksAfter;
    const kept: Kept = JSON.parse(stored);
    const called = async <T>(what: string, answer: () => T): Promise<T> => {
      left -= 1;
      if (left < 0) throw new Error('It breaks off.');
      calls.push(what);
      return answer();
    };
    const on: Running = {
      plan: { to, stack: 'CreditPlatform', dataStack: 'CreditPlatformData' },
      kept,
      keep: () => {
        stored = JSON.stringify(kept);
      },
      tell: () => undefined,
      pause: async () => undefined,
      aws: (...args) => called(args[1] ?? '', () => answers[args[1] ?? '']?.(held, args) ?? {}),
      invoke: () => called('invoke', () => ({ is: ++reconciled < 3 ? 'reconciling' : 'done' })),
      command: (...argv) =>
        called('deploy', () => {
          deployed.push(argv.join(' '));
          held.mappings.set('two', true);
        }),
    };
    return restoreAll(on).then(
      () => true,
      (error: unknown) => {
        if (String(error).includes('breaks off')) return false;
        throw error;
      },
    );
  };
  return { ...held, run, forget, calls, deployed, kept: (): Kept => JSON.parse(stored) };
}

describe('a restore on AWS, by its calls', () => {
  test('stops, restores, equips, deploys, reconciles, and starts again what it stopped as it was', async () => {
    const on = account();
    expect(await on.run()).toBe(true);
    expect(on.kept().done).toEqual(steps.map(({ name }) => name));
    expect([...on.tables.keys()]).toEqual(tablesOfPlatform.map((name) => restoredName(name, to)));
    expect([...on.reserved]).toEqual([['StepsFunction', 7]]);
    expect([...on.mappings.values()]).toEqual([true, true]);
    const stream = 'CreditPlatform:RegisterStream=RegisterTable-at-20261127T010000Z/stream';
    expect(on.deployed).toEqual([expect.stringContaining(stream)]);
    const order = [
      'put-function-concurrency',
      'restore-table-to-point-in-time',
      'deploy',
      'invoke',
      'delete-function-concurrency',
    ];
    const firsts = order.map((name) => on.calls.indexOf(name));
    expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));
    expect(Object.keys(on.kept().stopped)).toEqual(['StepsFunction', 'MeFunction']);
  });

  test('broken off after any call, the same again goes on and ends alike', async () => {
    for (let calls = 0; calls < 90; calls++) {
      const on = account();
      expect((await on.run(calls)) || (await on.run())).toBe(true);
      expect([...on.reserved]).toEqual([['StepsFunction', 7]]);
      expect([...on.mappings.values()]).not.toContain(false);
      const guarded = [...on.tables.values()].map((table) => table.DeletionProtectionEnabled);
      expect(guarded).toEqual([true, true, true]);
    }
  });

  test('begun for a wrong instant and then for the right one, functions start again as they were', async () => {
    const on = account();
    // Broken off once functions were stopped: that instant lay outside of what can be restored.
    expect(await on.run(8)).toBe(false);
    expect([...on.reserved.values()]).toContain(0);
    on.forget();
    expect(await on.run()).toBe(true);
    expect([...on.reserved]).toEqual([['StepsFunction', 7]]);
  });

  test('a table that was restored before is named by its first name and the new instant', () => {
    const again = restoredName(restoredName('Register', to), '2026-12-01T08:30:00.000Z');
    expect(again).toBe('Register-at-20261201T083000Z');
  });
});

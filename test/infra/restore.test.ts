/** The steps of a restore on AWS, against what stands for its command line: their order, and that whoever breaks off goes on. */
import { describe, expect, test } from 'vitest';
import type { Kept, Running } from '../../infra/restore/step.ts';
import { restoreDeployment, startAgain, steps } from '../../infra/restore/steps.ts';
import { restoredName, restoredTo } from '../../infra/restore/tables.ts';

const to = '2026-11-27T01:00:00.000Z';
const tablesOfPlatform = ['Register', 'History', 'Log'].map((what) => `${what}Table`);
const functions = ['StepsFunction', 'MeFunction', 'SeedFunction', 'RestoringFunction'];

/** As the platform's template has it: so many, or as the account has room. */
const stepsReserve = {
  ReservedConcurrentExecutions: {
    'Fn::If': ['Reserved', { Ref: 'StepsReserved' }, { Ref: 'AWS::NoValue' }],
  },
};

const given = (args: readonly string[], name: string): string => args[args.indexOf(name) + 1] ?? '';

/** What an account holds. */
interface Account {
  tables: Map<string, Record<string, unknown>>;
  reserved: Map<string, number>;
  mappings: Map<string, boolean>;
  /** The parameters with which it is deployed, and the instants that each table keeps. */
  parameters: Map<string, string>;
  kept: { from: string; until: string };
}

type Answers = Record<string, (on: Account, args: readonly string[]) => unknown>;

const answers: Answers = {
  'describe-stacks': ({ parameters }) => ({
    Stacks: [
      {
        Parameters: [...parameters].map(([ParameterKey, ParameterValue]) => ({
          ParameterKey,
          ParameterValue,
        })),
        Outputs: [...tablesOfPlatform, 'DataKey'].map((name) => ({ OutputKey: name, OutputValue: name })),
      },
    ],
  }),
  'get-template': () => ({
    TemplateBody: {
      Conditions: { Reserved: { 'Fn::Not': [{ 'Fn::Equals': [{ Ref: 'StepsReserved' }, '0'] }] } },
      Resources: Object.fromEntries(
        functions.map((id) => [id, { Properties: id === 'StepsFunction' ? stepsReserve : {} }]),
      ),
    },
  }),
  'describe-continuous-backups': ({ kept }) => ({
    ContinuousBackupsDescription: {
      PointInTimeRecoveryDescription: {
        PointInTimeRecoveryStatus: 'ENABLED',
        EarliestRestorableDateTime: kept.from,
        LatestRestorableDateTime: kept.until,
      },
    },
  }),
  'list-stack-resources': () => ({
    StackResourceSummaries: functions.map((id) => ({
      ResourceType: 'AWS::Lambda::Function',
      LogicalResourceId: id,
      PhysicalResourceId: id,
    })),
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
        ? [...mappings].map(([UUID, isOn]) => ({ UUID, State: isOn ? 'Enabled' : 'Disabled' }))
        : [],
  }),
  'update-event-source-mapping': ({ mappings }, args) => {
    mappings.set(given(args, '--uuid'), args.includes('--enabled'));
  },
};

/** An account whose calls may break off; what it holds survives that. */
function account() {
  const held: Account = {
    tables: new Map(tablesOfPlatform.map((name) => [name, { TableStatus: 'ACTIVE' }])),
    reserved: new Map([['StepsFunction', 7]]),
    mappings: new Map([['one', true]]),
    parameters: new Map([['StepsReserved', '7']]),
    kept: { from: '2026-11-20T00:00:00+00:00', until: '2026-11-27T02:00:00+00:00' },
  };
  const calls: string[] = [];
  const deployed: string[] = [];
  const invoked: unknown[] = [];
  let reconciled = 0;
  const nothingKept = JSON.stringify({ done: [], stopped: {}, off: null } satisfies Kept);
  let stored = nothingKept;
  /** Another instant is another file, as `infra/restore/command.ts` names it. */
  const forget = () => {
    stored = nothingKept;
  };
  const working = (kept: Kept, breaksAfter: number, instant: string): Running => {
    let left = breaksAfter;
    const called = async <T>(what: string, answer: () => T): Promise<T> => {
      left -= 1;
      if (left < 0) throw new Error('It breaks off.');
      calls.push(what);
      return answer();
    };
    return {
      plan: { to: instant, stack: 'CreditPlatform', dataStack: 'CreditPlatformData' },
      kept,
      keep: () => {
        stored = JSON.stringify(kept);
      },
      tell: () => undefined,
      pause: async () => undefined,
      aws: (...args) => called(args[1] ?? '', () => answers[args[1] ?? '']?.(held, args) ?? {}),
      invoke: (_, payload) =>
        called('invoke', () => {
          invoked.push(payload);
          return { is: ++reconciled < 3 ? 'reconciling' : 'done' };
        }),
      command: (...argv) =>
        called(argv.includes('deploy') ? 'deploy' : 'version', () => {
          if (!argv.includes('deploy')) return;
          deployed.push(argv.join(' '));
          held.mappings.set('two', true);
        }),
    };
  };
  const ended = (work: Promise<void>): Promise<boolean> =>
    work.then(
      () => true,
      (error: unknown) => {
        if (String(error).includes('breaks off')) return false;
        throw error;
      },
    );
  /** Restores until so many calls were made; false where it broke off. */
  const run = (breaksAfter = Number.POSITIVE_INFINITY, instant = to) =>
    ended(restoreDeployment(working(JSON.parse(stored), breaksAfter, instant)));
  /** Only starts again, with what is kept of what was stopped. */
  const start = (breaksAfter = Number.POSITIVE_INFINITY) =>
    ended(startAgain(working({ ...JSON.parse(stored), done: [] }, breaksAfter, to)));
  /** Restores until functions are stopped and no table is restored. */
  const stopAlone = async () => {
    const before = answers['restore-table-to-point-in-time'];
    answers['restore-table-to-point-in-time'] = () => {
      throw new Error('It breaks off.');
    };
    expect(await run()).toBe(false);
    if (before) answers['restore-table-to-point-in-time'] = before;
    expect([...held.reserved.values()]).toEqual([0, 0]);
  };
  return {
    ...held,
    held,
    run,
    start,
    stopAlone,
    forget,
    calls,
    deployed,
    invoked,
    state: (): Kept => JSON.parse(stored),
  };
}

describe('a restore on AWS, by its calls', () => {
  test('stops, restores, equips, deploys, reconciles, and starts again what it stopped as it was', async () => {
    const on = account();
    expect(await on.run()).toBe(true);
    expect(on.state().done).toEqual(steps.map(({ name }) => name));
    expect([...on.tables.keys()]).toEqual([
      ...tablesOfPlatform,
      ...tablesOfPlatform.map((name) => restoredName(name, to)),
    ]);
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
    expect(Object.keys(on.state().stopped)).toEqual(['StepsFunction', 'MeFunction']);
  });

  test('broken off after any call, the same again goes on and ends alike', async () => {
    for (let calls = 0; calls < 130; calls++) {
      const on = account();
      expect((await on.run(calls)) || (await on.run())).toBe(true);
      expect([...on.reserved]).toEqual([['StepsFunction', 7]]);
      expect([...on.mappings.values()]).not.toContain(false);
      const guarded = [...on.tables].filter(([name]) => name.includes('-at-'));
      expect(guarded.map(([, table]) => table.DeletionProtectionEnabled)).toEqual([true, true, true]);
    }
  });

  test('begun for a wrong instant and then for the right one, functions start again as they were', async () => {
    const on = account();
    await on.stopAlone();
    on.forget();
    expect(await on.run()).toBe(true);
    expect([...on.reserved]).toEqual([['StepsFunction', 7]]);
    expect([...on.mappings.values()]).toEqual([true, true]);
  });

  test('broken off after any call and begun again elsewhere, functions start as they were', async () => {
    for (let calls = 0; calls < 130; calls++) {
      const on = account();
      await on.run(calls);
      on.forget();
      expect(await on.run()).toBe(true);
      expect([...on.reserved]).toEqual([['StepsFunction', 7]]);
    }
  });

  test('where the template reserves nothing, they start without', async () => {
    const on = account();
    on.parameters.set('StepsReserved', '0');
    await on.stopAlone();
    on.forget();
    expect(await on.run()).toBe(true);
    expect([...on.reserved]).toEqual([]);
  });

  test('where nothing says what stopped functions had, it names them and what to do, and does nothing', async () => {
    const on = account();
    on.reserved.set('StepsFunction', 0).set('MeFunction', 0);
    on.parameters.clear();
    const before = structuredClone(on.held);
    await expect(on.run()).rejects.toThrow(/StepsFunction, MeFunction.*--state/);
    await expect(on.start()).rejects.toThrow(/StepsFunction, MeFunction.*--state/);
    expect(on.held).toEqual(before);
  });

  test.each([
    ['before what a table keeps', '2026-11-19T00:00:00.000Z'],
    ['after what a table keeps', '2026-11-27T02:00:01.000Z'],
  ])('an instant %s is refused before anything is stopped', async (_, instant) => {
    const on = account();
    const before = structuredClone(on.held);
    await expect(on.run(Number.POSITIVE_INFINITY, instant)).rejects.toThrow(/^--to .*RegisterTable/);
    expect(on.held).toEqual(before);
  });

  test('so is a stack that is being changed, and one without the function that reconciles', async () => {
    for (const [name, answer] of [
      ['describe-stacks', { Stacks: [{ StackStatus: 'UPDATE_IN_PROGRESS' }] }],
      ['describe-stacks', { Stacks: [] }],
      ['list-stack-resources', { StackResourceSummaries: [] }],
      ['describe-continuous-backups', {}],
    ] as const) {
      const on = account();
      const before = [answers[name], structuredClone(on.held)] as const;
      answers[name] = () => answer;
      await expect(on.run()).rejects.toThrow(/CreditPlatform|RegisterTable/);
      expect(on.held).toEqual(before[1]);
      if (before[0]) answers[name] = before[0];
    }
  });

  test('whoever goes on after somebody started functions again stops them first', async () => {
    const on = account();
    await on.stopAlone();
    expect(await on.start()).toBe(true);
    on.calls.length = 0;
    expect(await on.run()).toBe(true);
    const firsts = ['put-function-concurrency', 'restore-table-to-point-in-time'].map((name) =>
      on.calls.indexOf(name),
    );
    expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));
    expect(firsts).not.toContain(-1);
    expect([...on.reserved]).toEqual([['StepsFunction', 7]]);
  });

  test('a table that was restored before is named by its first name and the new instant', () => {
    const again = restoredName(restoredName('Register', to), '2026-12-01T08:30:00.000Z');
    expect(again).toBe('Register-at-20261201T083000Z');
  });

  test('its name says to which instant a table was restored; another says nothing', () => {
    expect(restoredTo(restoredName('Register', to))).toBe(to);
    expect(restoredTo('RegisterTable67B31D64')).toBeNull();
  });
});

describe('a restore that is given up', () => {
  test('starts every function as it was, by what was kept or by the template', async () => {
    for (const forgets of [true, false]) {
      const on = account();
      await on.stopAlone();
      if (forgets) on.forget();
      expect(await on.start()).toBe(true);
      expect([...on.reserved]).toEqual([['StepsFunction', 7]]);
      expect([...on.mappings.values()]).toEqual([true]);
      expect(on.invoked).toEqual([]);
      expect(on.deployed).toEqual([]);
    }
  });

  test('broken off after any call, the same again starts the rest', async () => {
    for (let calls = 0; calls < 30; calls++) {
      const on = account();
      await on.stopAlone();
      on.forget();
      expect((await on.start(calls)) || (await on.start())).toBe(true);
      expect([...on.reserved]).toEqual([['StepsFunction', 7]]);
      expect([...on.mappings.values()]).toEqual([true]);
    }
  });

  test('on tables that were restored it starts nothing before they are reconciled', async () => {
    const on = account();
    await on.stopAlone();
    on.parameters.set('RegisterTable', restoredName('RegisterTable', to));
    on.calls.length = 0;
    expect(await on.start()).toBe(true);
    expect(on.invoked).toEqual([{ to }, { to }, { to }]);
    expect(on.calls.lastIndexOf('invoke')).toBeLessThan(on.calls.indexOf('put-function-concurrency'));
    expect(on.calls.lastIndexOf('invoke')).toBeLessThan(on.calls.indexOf('update-event-source-mapping'));
  });

  test('a queue that somebody had switched off feeds nobody afterwards either, wherever it broke off', async () => {
    for (let calls = 0; calls < 60; calls++) {
      const on = account();
      on.mappings.set('off', false);
      for (let tries = 0; !(await on.run(calls || Number.POSITIVE_INFINITY)); tries++)
        if (tries > 60) expect(await on.run()).toBe(true);
      expect(Object.fromEntries(on.mappings)).toEqual({ one: true, off: false, two: true });
    }
    const givenUp = account();
    givenUp.mappings.set('off', false);
    await givenUp.stopAlone();
    expect(await givenUp.start()).toBe(true);
    expect(Object.fromEntries(givenUp.mappings)).toEqual({ one: true, off: false });
  });

  test('what runs is left as it is', async () => {
    const on = account();
    on.reserved.set('MeFunction', 3);
    expect(await on.start()).toBe(true);
    expect([...on.reserved]).toEqual([
      ['StepsFunction', 7],
      ['MeFunction', 3],
    ]);
  });
});

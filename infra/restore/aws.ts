/**
 * The restore of a deployment, as calls of the AWS command line: each step does what is not done yet, so that whoever comes
 * after one that broke off goes on. Not verified here, where there is no account (decision 42).
 */

/** Calls `aws` with some arguments; gives its answer, read from JSON; throws where it fails. */
export type Aws = (...args: string[]) => Promise<unknown>;

/** What is restored, and of which stacks. */
export interface Plan {
  /** The instant, in UTC, as every step names it. */
  to: string;
  stack: string;
  dataStack: string;
}

/** What steps leave for those after them; kept in a file between two calls. */
export interface Kept {
  done: string[];
  /** The functions that were stopped, and what each had reserved before; null for nothing. */
  stopped: Record<string, number | null>;
}

export interface Step {
  name: string;
  /** What it does, for who reads the plan. */
  says: string;
  run(on: Running): Promise<void>;
}

export interface Running {
  aws: Aws;
  /** Calls a function and gives its answer, however long that takes. */
  invoke(name: string, payload: object): Promise<unknown>;
  /** Runs another command, such as `npx cdk`. */
  command(...argv: string[]): Promise<void>;
  plan: Plan;
  kept: Kept;
  /** Keeps what is kept now. */
  keep(): void;
  tell(line: string): void;
  pause(ms: number): Promise<void>;
}

interface Tabled {
  parameter: 'RegisterTable' | 'HistoryTable' | 'LogTable';
  stream: { parameter: string; view: string } | null;
  expires: boolean;
}

const tables: readonly Tabled[] = [
  { parameter: 'RegisterTable', stream: { parameter: 'RegisterStream', view: 'NEW_IMAGE' }, expires: true },
  {
    parameter: 'HistoryTable',
    stream: { parameter: 'HistoryStream', view: 'NEW_AND_OLD_IMAGES' },
    expires: false,
  },
  { parameter: 'LogTable', stream: null, expires: true },
];

type Described = Record<string, Record<string, unknown>[] | undefined>;

async function stackOf(aws: Aws, name: string) {
  const { Stacks = [] } = (await aws('cloudformation', 'describe-stacks', '--stack-name', name)) as Described;
  return Stacks[0] as {
    Parameters?: { ParameterKey: string; ParameterValue: string }[];
    Outputs?: { OutputKey: string; OutputValue: string }[];
  };
}

/** What the platform reads now: what its parameters name, or else what the data's stack exports. */
async function present({ aws, plan }: Running, name: string): Promise<string> {
  const { Parameters = [] } = await stackOf(aws, plan.stack);
  const given = Parameters.find(({ ParameterKey }) => ParameterKey === name)?.ParameterValue;
  if (given) return given;
  const { Outputs = [] } = await stackOf(aws, plan.dataStack);
  const exported = Outputs.find(({ OutputKey }) => OutputKey === name)?.OutputValue;
  if (!exported) throw new Error(`Neither stack says what ${name} is.`);
  return exported;
}

/** How a table is called that is restored to an instant: the same whoever asks. */
export const restoredName = (table: string, to: string): string =>
  `${table.replace(/-at-\d{8}T\d{6}Z$/, '')}-at-${to.replace(/\.\d+/, '').replaceAll(/[-:]/g, '')}`;

const nameOf = async (on: Running, { parameter }: Tabled): Promise<string> =>
  restoredName(await present(on, parameter), on.plan.to);

async function describedTable(aws: Aws, table: string): Promise<Record<string, unknown> | null> {
  try {
    const { Table } = (await aws('dynamodb', 'describe-table', '--table-name', table)) as {
      Table: Record<string, unknown>;
    };
    return Table;
  } catch (error) {
    if (String(error).includes('ResourceNotFoundException')) return null;
    throw error;
  }
}

const between = 20_000;

async function untilActive({ aws, pause, tell }: Running, table: string): Promise<Record<string, unknown>> {
  for (;;) {
    const found = await describedTable(aws, table);
    if (found?.TableStatus === 'ACTIVE') return found;
    tell(`${table}: ${found?.TableStatus ?? 'not there yet'}`);
    await pause(between);
  }
}

/** The functions of the platform, but for those that a restore itself needs. */
async function functionsOf({ aws, plan }: Running): Promise<string[]> {
  const { StackResourceSummaries = [] } = (await aws(
    'cloudformation',
    'list-stack-resources',
    '--stack-name',
    plan.stack,
  )) as Described;
  return StackResourceSummaries.filter(
    ({ ResourceType, LogicalResourceId }) =>
      ResourceType === 'AWS::Lambda::Function' && !/^(Restoring|Seed)/.test(String(LogicalResourceId)),
  ).map(({ PhysicalResourceId }) => String(PhysicalResourceId));
}

async function restoringFunction({ aws, plan }: Running): Promise<string> {
  const { StackResourceSummaries = [] } = (await aws(
    'cloudformation',
    'list-stack-resources',
    '--stack-name',
    plan.stack,
  )) as Described;
  const found = StackResourceSummaries.find(({ LogicalResourceId }) =>
    String(LogicalResourceId).startsWith('RestoringFunction'),
  );
  if (!found) throw new Error('The stack has no function that reconciles: deploy this release first.');
  return String(found.PhysicalResourceId);
}

/** Lets streams and queues feed functions, or not: what is only refused for lack of room would end in dead letters. */
async function feed(on: Running, isOn: boolean): Promise<void> {
  for (const name of await functionsOf(on)) {
    const of = ['--function-name', name];
    const { EventSourceMappings = [] } = (await on.aws(
      'lambda',
      'list-event-source-mappings',
      ...of,
    )) as Described;
    for (const { UUID } of EventSourceMappings) {
      const which = ['--uuid', String(UUID), isOn ? '--enabled' : '--no-enabled'];
      await on.aws('lambda', 'update-event-source-mapping', ...which);
    }
  }
}

const stop: Step = {
  name: 'stop',
  says: 'Stops every function but the one that reconciles, so that nothing is written or shown meanwhile; their streams and queues wait.',
  async run(on) {
    const { aws, kept, keep } = on;
    for (const name of await functionsOf(on)) {
      if (name in kept.stopped) continue;
      const had = (await aws('lambda', 'get-function-concurrency', '--function-name', name)) as {
        ReservedConcurrentExecutions?: number;
      } | null;
      // Kept first: once it is stopped, nobody knows any more what it had.
      kept.stopped[name] = had?.ReservedConcurrentExecutions ?? null;
      keep();
    }
    await feed(on, false);
    for (const name of Object.keys(kept.stopped)) {
      const reserved = ['--reserved-concurrent-executions', '0'];
      await aws('lambda', 'put-function-concurrency', '--function-name', name, ...reserved);
    }
  },
};

const restoreTables: Step = {
  name: 'tables',
  says: 'Restores register, history and the log’s table to the instant, each to a new table under the same key, and waits for them.',
  async run(on) {
    const { aws, plan } = on;
    const key = await present(on, 'DataKey');
    for (const table of tables) {
      const name = await nameOf(on, table);
      if (await describedTable(aws, name)) continue;
      await aws(
        'dynamodb',
        'restore-table-to-point-in-time',
        '--source-table-name',
        await present(on, table.parameter),
        '--target-table-name',
        name,
        '--restore-date-time',
        plan.to,
        '--sse-specification-override',
        `Enabled=true,SSEType=KMS,KMSMasterKeyId=${key}`,
      );
    }
    for (const table of tables) await untilActive(on, await nameOf(on, table));
  },
};

const equip: Step = {
  name: 'equip',
  says: 'Gives the new tables what a restore leaves off: streams, expiry, protection from deletion, point-in-time recovery, the tag.',
  async run(on) {
    const { aws } = on;
    for (const table of tables) {
      const name = await nameOf(on, table);
      const update = async (...what: string[]) => {
        await aws('dynamodb', 'update-table', '--table-name', name, ...what);
        await untilActive(on, name);
      };
      const found = await untilActive(on, name);
      if (table.stream && !found.LatestStreamArn) {
        const { view } = table.stream;
        await update('--stream-specification', `StreamEnabled=true,StreamViewType=${view}`);
      }
      if (!found.DeletionProtectionEnabled) await update('--deletion-protection-enabled');
      const of = ['--table-name', name];
      if (table.expires) {
        const { TimeToLiveDescription } = (await aws('dynamodb', 'describe-time-to-live', ...of)) as {
          TimeToLiveDescription?: { TimeToLiveStatus?: string };
        };
        if (!TimeToLiveDescription?.TimeToLiveStatus?.startsWith('ENABL')) {
          const expiry = ['--time-to-live-specification', 'Enabled=true,AttributeName=expires'];
          await aws('dynamodb', 'update-time-to-live', ...of, ...expiry);
        }
      }
      const recovery = ['--point-in-time-recovery-specification', 'PointInTimeRecoveryEnabled=true'];
      await aws('dynamodb', 'update-continuous-backups', ...of, ...recovery);
      const tag = ['--tags', 'Key=application,Value=public-credit-platform'];
      await aws('dynamodb', 'tag-resource', '--resource-arn', String(found.TableArn), ...tag);
    }
  },
};

const deploy: Step = {
  name: 'deploy',
  says: 'Deploys the platform alone on the new tables; its data’s stack and the log’s bucket stay as they are.',
  async run(on) {
    const { plan, command } = on;
    const given: string[] = [];
    for (const table of tables) {
      const name = await nameOf(on, table);
      given.push('--parameters', `${plan.stack}:${table.parameter}=${name}`);
      if (!table.stream) continue;
      const { LatestStreamArn } = await untilActive(on, name);
      given.push('--parameters', `${plan.stack}:${table.stream.parameter}=${LatestStreamArn}`);
    }
    await command(
      'npx',
      'cdk',
      'deploy',
      '--exclusively',
      plan.stack,
      '--require-approval',
      'never',
      ...given,
    );
    // Those of the new streams came with the deployment.
    await feed(on, false);
  },
};

const reconcile: Step = {
  name: 'reconcile',
  says: 'Completes the log’s table from its bucket and reconciles, until it is done.',
  async run(on) {
    const { invoke, plan, tell } = on;
    const name = await restoringFunction(on);
    for (;;) {
      const answer = (await invoke(name, { to: plan.to })) as { is?: string; errorMessage?: string };
      if (answer.errorMessage) throw new Error(answer.errorMessage);
      tell(JSON.stringify(answer));
      if (answer.is === 'done') return;
    }
  },
};

const start: Step = {
  name: 'start',
  says: 'Starts the functions again, each with what it had reserved.',
  async run(on) {
    const { aws, kept } = on;
    for (const [name, had] of Object.entries(kept.stopped)) {
      const of = ['--function-name', name];
      if (had === null) await aws('lambda', 'delete-function-concurrency', ...of);
      else {
        const reserved = ['--reserved-concurrent-executions', String(had)];
        await aws('lambda', 'put-function-concurrency', ...of, ...reserved);
      }
    }
    await feed(on, true);
  },
};

const look: Step = {
  name: 'look',
  says: 'Says which alarms ring and how many executions run: those of cases that are lost fail and are counted, those of cases that are behind end without doing anything, and the sweep does what they did not.',
  async run({ aws, tell }) {
    const { MetricAlarms = [] } = (await aws(
      'cloudwatch',
      'describe-alarms',
      '--state-value',
      'ALARM',
    )) as Described;
    for (const { AlarmName } of MetricAlarms) tell(`alarm: ${AlarmName}`);
    const { stateMachines = [] } = (await aws('stepfunctions', 'list-state-machines')) as Described;
    for (const { stateMachineArn, name } of stateMachines) {
      const running = ['--state-machine-arn', String(stateMachineArn), '--status-filter', 'RUNNING'];
      const { executions = [] } = (await aws('stepfunctions', 'list-executions', ...running)) as Described;
      tell(`${name}: ${executions.length} executions run`);
    }
  },
};

export const steps: readonly Step[] = [stop, restoreTables, equip, deploy, reconcile, start, look];

/** Does every step that is not done yet, in their order. */
export async function restoreAll(on: Running): Promise<void> {
  for (const { name, says, run } of steps) {
    if (on.kept.done.includes(name)) continue;
    on.tell(`${name}: ${says}`);
    await run(on);
    on.kept.done.push(name);
    on.keep();
  }
}

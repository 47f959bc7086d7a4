/**
 * The restore of a deployment, as calls of the AWS command line: each step does what is not done yet, so that whoever comes
 * after one that broke off goes on. Not verified here, where there is no account (decision 42).
 */
import { type Described, restoringFunction } from './stacks.ts';
import type { Running, Step } from './step.ts';
import { equip, nameOf, restoreTables, tables, untilActive } from './tables.ts';
import { feed, start, stop } from './workers.ts';

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

/**
 * The restore of a deployment, as calls of the AWS command line: each step does what is not done yet, so that whoever comes
 * after one that broke off goes on. Not verified here, where there is no account (decision 42).
 */
import { BootRefusal } from '../../local/refusal.ts';
import { check } from './check.ts';
import { reserved } from './reserved.ts';
import { type Described, present, restoringFunction } from './stacks.ts';
import type { Running, Step } from './step.ts';
import { equip, nameOf, restoredTo, restoreTables, tables, untilActive } from './tables.ts';
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
      if (answer.errorMessage) throw new BootRefusal(`${name} failed: ${answer.errorMessage}`);
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
  const { done } = on.kept;
  for (const step of steps) {
    const { name, until } = step;
    const holds = until === undefined || done.includes(until);
    if (done.includes(name) && holds) continue;
    await doing(on, step);
    if (!done.includes(name)) done.push(name);
    on.keep();
  }
}

async function doing(on: Running, { name, says, run }: Step): Promise<void> {
  on.tell(`${name}: ${says}`);
  await run(on);
}

/** Checks all that can be read before anything is stopped, then does every step that is not done yet. */
export async function restoreDeployment(on: Running): Promise<void> {
  if (!on.kept.done.includes(stop.name)) await doing(on, check);
  await restoreAll(on);
}

/**
 * Starts again what a restore stopped and did not start: each function with what is kept that it had, or what the deployed
 * template says. On tables that were restored it reconciles first, which does nothing where that is done: nothing is
 * served before.
 */
export async function startAgain(on: Running): Promise<void> {
  const to = restoredTo(await present(on, 'RegisterTable'));
  if (to !== null) await doing({ ...on, plan: { ...on.plan, to } }, reconcile);
  Object.assign(on.kept.stopped, await reserved(on, 'stopped'));
  await doing(on, start);
  await doing(on, look);
}

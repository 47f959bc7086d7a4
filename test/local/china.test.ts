import { expect, test } from 'vitest';
import type { Memory } from '../../local/demo/step.ts';
import { notice, submission } from '../../local/demo/submit.ts';
import { machineVariable, workflows } from '../../shared/process/workflows.ts';
import { deployed, functionEnvironment } from '../support/deployed.ts';
import { useOwnPlatform } from '../support/platform.ts';

const region = 'cn-north-1';
const used = useOwnPlatform({ region });

test('E7: in mainland China’s partition machines have its ARNs, for those who start them too', () => {
  const told = functionEnvironment('DispatcherFunction', deployed(region));
  for (const workflow of workflows) {
    expect(told[machineVariable(workflow)]).toMatch(/^arn:aws-cn:states:cn-north-1:\d+:stateMachine:/);
  }
});

test('E7: there, a notice that is delivered starts its workflow, which comes as far as its first wait', async () => {
  const memory: Memory = {};
  for (const step of [...submission, ...notice.slice(0, 1)]) await step.run(used.api, memory);
  expect(await used.platform.idle()).toBe(true);
  const answer = await fetch(`${used.platform.url}/_local/executions`);
  const { executions } = (await answer.json()) as { executions: object[] };
  expect(executions.length).toBeGreaterThan(0);
  for (const execution of executions) {
    expect(execution).toMatchObject({ status: 'RUNNING', state: 'AwaitReply', phase: 'awaiting' });
  }
});

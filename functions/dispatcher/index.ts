import { SFNClient } from '@aws-sdk/client-sfn';
import { SQSClient } from '@aws-sdk/client-sqs';
import { forEachWorkflow, machineVariable } from '../../shared/process/workflows.ts';
import { variable } from '../variable.ts';
import { dispatcher } from './dispatch.ts';
import { outbox } from './outbox.ts';

export const handler = outbox(
  dispatcher(
    {
      machines: forEachWorkflow((workflow) => variable(machineVariable(workflow))),
      intakeQueue: variable('INTAKE_QUEUE_URL'),
      filesQueue: variable('FILES_QUEUE_URL'),
    },
    { workflows: new SFNClient({}), queues: new SQSClient({}) },
  ),
);

import { SFNClient } from '@aws-sdk/client-sfn';
import { SQSClient } from '@aws-sdk/client-sqs';
import { variable } from '../variable.ts';
import { dispatcher } from './dispatch.ts';
import { outbox } from './outbox.ts';

export const handler = outbox(
  dispatcher(
    {
      machines: {
        notice: variable('NOTICE_MACHINE'),
        objection: variable('OBJECTION_MACHINE'),
        'joint-response': variable('JOINT_RESPONSE_MACHINE'),
      },
      intakeQueue: variable('INTAKE_QUEUE_URL'),
    },
    { workflows: new SFNClient({}), queues: new SQSClient({}) },
  ),
);

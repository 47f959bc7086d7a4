import { SQSClient } from '@aws-sdk/client-sqs';
import { dependencies } from '../dependencies.ts';
import { queueing } from '../queueing.ts';
import { variable } from '../variable.ts';
import { intake } from './take.ts';

export const handler = intake(dependencies(), queueing(new SQSClient({}), variable('INTAKE_QUEUE_URL')));

import { SQSClient } from '@aws-sdk/client-sqs';
import { dependencies } from '../dependencies.ts';
import { readLog } from '../log/dependencies.ts';
import { queueing } from '../queueing.ts';
import { variable } from '../variable.ts';
import { intake } from './take.ts';

const wired = { ...dependencies(), ...readLog() };

export const handler = intake(wired, queueing(new SQSClient({}), variable('INTAKE_QUEUE_URL')));

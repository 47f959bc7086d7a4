import { dependencies } from '../dependencies.ts';
import { readLog } from '../log/dependencies.ts';
import { signedQueueing } from '../signed-queueing.ts';
import { variable } from '../variable.ts';
import { intake } from './take.ts';

const wired = { ...dependencies(), ...readLog() };

export const handler = intake(wired, signedQueueing(variable('INTAKE_QUEUE_URL')));

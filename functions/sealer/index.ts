/** Seals what comes into the history, by its stream; by the schedule what was left unfinished, and what the stream lost. */
import { dynamoLog } from '../../shared/store/dynamodb/log.ts';
import { progressOf } from '../../shared/store/dynamodb/progress.ts';
import { rawTable } from '../../shared/store/dynamodb/raw.ts';
import { databaseClient } from '../database/client.ts';
import { bucketObjects } from '../log/bucket.ts';
import { variable } from '../variable.ts';
import { sealer } from './sealer.ts';
import { kmsSigner } from './signer.ts';

const client = databaseClient();

/** How long a run of the schedule goes through the history at most: little, as it goes on where the run before ended. */
const longestMs = 3000;

export const handler = sealer(
  {
    log: dynamoLog({ client, log: variable('LOG_TABLE') }),
    objects: bucketObjects(variable('LOG_BUCKET')),
    signer: kmsSigner(variable('LOG_KEY'), variable('LOG_ORIGIN')),
  },
  {
    history: rawTable(client, variable('HISTORY_TABLE')),
    progress: progressOf('CATCH-UP', { client, log: variable('LOG_TABLE') }),
  },
  () => {
    const until = performance.now() + longestMs;
    return () => performance.now() < until;
  },
);

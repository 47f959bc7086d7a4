/** Seals what comes into the history, by its stream; by the schedule what was left unfinished, and what the stream lost. */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { dynamoLog } from '../../shared/store/dynamodb/log.ts';
import { rawTable } from '../../shared/store/dynamodb/raw.ts';
import { bucketObjects } from '../log/bucket.ts';
import { variable } from '../variable.ts';
import { sealer } from './sealer.ts';
import { kmsSigner } from './signer.ts';

const client = new DynamoDBClient({});

/** How long a run of the schedule goes through the history at most: less than the time that the function has. */
const longestMs = 20_000;

export const handler = sealer(
  {
    log: dynamoLog({ client, log: variable('LOG_TABLE') }),
    objects: bucketObjects(variable('LOG_BUCKET')),
    signer: kmsSigner(variable('LOG_KEY'), variable('LOG_ORIGIN')),
  },
  rawTable(client, variable('HISTORY_TABLE')),
  () => {
    const until = performance.now() + longestMs;
    return () => performance.now() < until;
  },
);

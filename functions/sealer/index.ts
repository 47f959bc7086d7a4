/** Seals what comes into the history, by its stream; by the schedule what was left unfinished, and what the stream lost. */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import type { Item } from '../../shared/store/dynamodb/item.ts';
import { leafOf } from '../../shared/store/dynamodb/leaves.ts';
import { dynamoLog } from '../../shared/store/dynamodb/log.ts';
import { type Place, rawTable } from '../../shared/store/dynamodb/raw.ts';
import { bucketObjects } from '../log/bucket.ts';
import { variable } from '../variable.ts';
import { catchUp } from './catch-up.ts';
import { seal } from './seal.ts';
import { kmsSigner } from './signer.ts';

const client = new DynamoDBClient({});
const sealing = {
  log: dynamoLog({ client, log: variable('LOG_TABLE') }),
  objects: bucketObjects(variable('LOG_BUCKET')),
  signer: kmsSigner(variable('LOG_KEY'), variable('LOG_ORIGIN')),
};
const history = rawTable(client, variable('HISTORY_TABLE'));

/** What of an item comes as text in a stream's event is bytes in the table. */
const itemOf = ({ dynamodb }: DynamoDBRecord): Item =>
  Object.fromEntries(
    Object.entries(dynamodb?.NewImage ?? {}).map(([name, value]) => [
      name,
      typeof value.B === 'string' ? { B: Buffer.from(value.B, 'base64') } : value,
    ]),
  ) as Item;

/** How long a run of the schedule goes through the history at most: less than the time that the function has. */
const longestMs = 20_000;

/** Where the next run of the schedule goes on: in memory alone, as a new process may as well begin again. */
let after: Place | null = null;

async function byTheSchedule(): Promise<void> {
  const until = performance.now() + longestMs;
  const caughtUp = await catchUp(sealing, history, after, () => performance.now() < until);
  after = caughtUp.after;
  if (caughtUp.added > 0) console.warn({ code: 'caught-up', added: caughtUp.added });
}

export async function handler({ Records }: Partial<DynamoDBStreamEvent>): Promise<void> {
  if (!Records) return byTheSchedule();
  const added = await seal(sealing, Records.map(itemOf).map(leafOf));
  if (added > 0) console.info({ code: 'sealed', added });
}

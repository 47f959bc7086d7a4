/** Seals what comes into the history, by its stream, and what was left unfinished, by the schedule. */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import type { Item } from '../../shared/store/dynamodb/item.ts';
import { leafOf } from '../../shared/store/dynamodb/leaves.ts';
import { dynamoLog } from '../../shared/store/dynamodb/log.ts';
import { bucketObjects } from '../log/bucket.ts';
import { variable } from '../variable.ts';
import { seal } from './seal.ts';
import { kmsSigner } from './signer.ts';

const sealing = {
  log: dynamoLog({ client: new DynamoDBClient({}), log: variable('LOG_TABLE') }),
  objects: bucketObjects(variable('LOG_BUCKET')),
  signer: kmsSigner(variable('LOG_KEY'), variable('LOG_ORIGIN')),
};

/** What of an item comes as text in a stream's event is bytes in the table. */
const itemOf = ({ dynamodb }: DynamoDBRecord): Item =>
  Object.fromEntries(
    Object.entries(dynamodb?.NewImage ?? {}).map(([name, value]) => [
      name,
      typeof value.B === 'string' ? { B: Buffer.from(value.B, 'base64') } : value,
    ]),
  ) as Item;

export async function handler({ Records = [] }: Partial<DynamoDBStreamEvent>): Promise<void> {
  const added = await seal(sealing, Records.map(itemOf).map(leafOf));
  if (added > 0) console.info({ code: 'sealed', added });
}

import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import { close, type Keys, open } from '../../keys/keys.ts';
import type { Instant } from '../../time/civil.ts';
import { answersKeptDays, type NewReplay, type Replay } from '../store.ts';
import { bytes, type Item, number, text } from './item.ts';
import { partitions, schema } from './tables.ts';

/** How long a first answer is given again, in seconds. */
const replaySeconds = answersKeptDays * 24 * 3600;

const secondsOf = (at: Instant): number => Math.floor(Date.parse(at) / 1000);

/** Whether a first answer is given again at an instant. One that is over is not, though its table removes it days later. */
export const isGivenAt = (item: Item, at: Instant): boolean => number(item, schema.expires) > secondsOf(at);

export const replayKeyItem = (key: string): Item => ({
  pk: { S: partitions.replay(key) },
  sk: { S: 'REPLAY' },
});

/** The write that keeps a first answer, closed as the answer may hold personal values. */
export const putReplay = (keys: Keys, table: string, replay: NewReplay): TransactWriteItem => ({
  Put: {
    TableName: table,
    Item: {
      ...replayKeyItem(replay.key),
      request: { S: replay.request },
      answer: { B: close(keys, Buffer.from(replay.answer), replay.key) },
      [schema.expires]: { N: String(secondsOf(replay.at) + replaySeconds) },
    },
    ConditionExpression: 'attribute_not_exists(pk) OR #expires <= :now',
    ExpressionAttributeNames: { '#expires': schema.expires },
    ExpressionAttributeValues: { ':now': { N: String(secondsOf(replay.at)) } },
    ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
  },
});

export const readReplay = (keys: Keys, key: string, item: Item): Replay => ({
  key,
  request: text(item, 'request'),
  answer: Buffer.from(open(keys, bytes(item, 'answer'), key)).toString('utf8'),
});

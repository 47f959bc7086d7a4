import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Keys } from '../../keys/keys.ts';

/** What every adapter needs: the client, where things are, and the keys (fetched when first needed). */
export interface Tables {
  client: DynamoDBClient;
  register: string;
  history: string;
  keys: () => Promise<Keys>;
}

/** Names in the tables, once: the template declares them, the adapters use them. */
export const schema = {
  partition: 'pk',
  sort: 'sk',
  expires: 'expires',
  dueIndex: { name: 'due', partition: 'dueShard', sort: 'dueAt' },
  outbox: 'outbox',
} as const;

export const partitions = {
  subject: (subject: string) => `S#${subject}`,
  work: (unit: string) => `W#${unit}`,
  submission: (id: string) => `B#${id}`,
  replay: (key: string) => `I#${key}`,
};

/** The due index is spread over shards, so that a midnight at which much ends is no hot partition. */
export const dueShards = 8;

export const tables = (register: string, history: string, keys: Tables['keys']): Tables => ({
  client: new DynamoDBClient({}),
  register,
  history,
  keys,
});

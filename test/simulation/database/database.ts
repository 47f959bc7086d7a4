/** The platform's database in memory, called as the SDK calls it, with the register's tables in it. */
import { ConditionalCheckFailedException, TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { openEngine } from '../../../local/dynamodb/engine/engine.ts';
import { Refused } from '../../../local/dynamodb/engine/refused.ts';
import { IN_MEMORY } from '../../../local/dynamodb/engine/storage.ts';
import type { Item } from '../../../shared/store/dynamodb/item.ts';
import { schema } from '../../../shared/store/dynamodb/tables.ts';
import { named } from '../named.ts';
import { arrived, arrivedItem, travelling } from './values.ts';

/** Hears of every change that leaves an item, in their order. */
export type OnWrite = (table: string, item: Item) => void;

export interface Database {
  /** Carries out a command. Throws as the SDK does. */
  perform(command: string, input: unknown): object;
}

export const register = 'register';
export const history = 'history';
export const log = 'log';

const text = (AttributeName: string) => ({ AttributeName, AttributeType: 'S' });
const keySchema = (partition: string, sort: string) => [
  { AttributeName: partition, KeyType: 'HASH' },
  { AttributeName: sort, KeyType: 'RANGE' },
];

/** The tables as the template has them, but that nothing in them ends by itself. */
function tables(): object[] {
  const due = schema.dueIndex;
  const common = {
    KeySchema: keySchema(schema.partition, schema.sort),
    BillingMode: 'PAY_PER_REQUEST',
    StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_IMAGE' },
  };
  const keys = [text(schema.partition), text(schema.sort)];
  const index = {
    IndexName: due.name,
    KeySchema: keySchema(due.partition, due.sort),
    Projection: { ProjectionType: 'KEYS_ONLY' },
  };
  return [
    {
      ...common,
      TableName: register,
      AttributeDefinitions: [...keys, text(due.partition), text(due.sort)],
      GlobalSecondaryIndexes: [index],
    },
    { ...common, TableName: history, AttributeDefinitions: keys },
    { ...common, TableName: log, AttributeDefinitions: keys },
  ];
}

/** Opens an empty database with the tables; its time is `now`, in milliseconds since 1970. */
export function openDatabase(now: () => number = Date.now, onWrite?: OnWrite): Database {
  const engine = openEngine({
    file: IN_MEMORY,
    now,
    onChanges: (changes) => {
      for (const { table, after } of changes) if (after) onWrite?.(table, arrivedItem(after));
    },
  });
  for (const table of tables()) engine.perform('CreateTable', table);
  return {
    perform: (command, input) => {
      try {
        return arrived(engine.perform(command.replace(/Command$/, ''), travelling(input)));
      } catch (error) {
        throw error instanceof Refused ? asThrown(error) : error;
      }
    },
  };
}

/** A refusal as the SDK throws it. */
function asThrown({ code, message, details }: Refused): Error {
  const parts = { message, $metadata: {}, ...arrived(JSON.stringify(details)) };
  if (code === 'ConditionalCheckFailedException') return new ConditionalCheckFailedException(parts);
  if (code === 'TransactionCanceledException') return new TransactionCanceledException(parts);
  return Object.assign(named(code), { message });
}

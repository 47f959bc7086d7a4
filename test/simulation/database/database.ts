/** The platform's database in memory, called as the adapters call it, with the register's tables in it. */

import { arrived, travelling } from '../../../functions/database/values.ts';
import { openEngine } from '../../../local/dynamodb/engine/engine.ts';
import { Refused } from '../../../local/dynamodb/engine/refused.ts';
import { IN_MEMORY } from '../../../local/dynamodb/engine/storage.ts';
import { DatabaseFault } from '../../../shared/store/dynamodb/database.ts';
import type { Item } from '../../../shared/store/dynamodb/item.ts';
import { schema } from '../../../shared/store/dynamodb/tables.ts';

/** Hears of every change that leaves an item, in their order. */
export type OnWrite = (table: string, item: Item) => void;

export interface Database {
  /** Carries out an operation. Throws a `DatabaseFault` where it refuses. */
  perform(operation: string, input: object): object;
  /** All of it, as it is now, for another to begin with. */
  image(): Uint8Array;
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

/** Opens a database with the tables, empty or with what another held; its time is `now`, in milliseconds since 1970. */
export function openDatabase(now: () => number = Date.now, onWrite?: OnWrite, image?: Uint8Array): Database {
  const engine = openEngine({
    file: IN_MEMORY,
    image,
    now,
    onChanges: (changes) => {
      for (const { table, after } of changes) if (after) onWrite?.(table, arrived(after) as Item);
    },
  });
  if (!image) for (const table of tables()) engine.perform('CreateTable', table);
  return {
    image: () => engine.image(),
    perform: (operation, input) => {
      try {
        return arrived(engine.perform(operation, travelling(input)));
      } catch (error) {
        throw error instanceof Refused ? faultOf(error) : error;
      }
    },
  };
}

/** A refusal as the adapters know it. */
const faultOf = ({ code, message, details }: Refused): DatabaseFault =>
  new DatabaseFault(code, { message, ...arrived(JSON.stringify(details)) });

/** Tables in memory: the real adapters on the platform's database. */
import { deriveKeys, fingerprint } from '../../shared/keys/keys.ts';
import type { Item } from '../../shared/store/dynamodb/item.ts';
import type { Tables } from '../../shared/store/dynamodb/tables.ts';
import { type Database, history, log, openDatabase, register } from '../simulation/database/database.ts';
import { answeringDatabase, type Service } from '../simulation/world/clients.ts';
import { secret } from './cases.ts';

/** A table as a test looks at it, around the adapters. */
export interface Table {
  get(key: Item): Item | undefined;
  put(item: Item): void;
  /** Removes what lies at a key. */
  remove(key: Item): void;
  /** Every item. */
  all(): Item[];
  /** The items of a partition, in the order of their sort keys. */
  partition(pk: string): Item[];
}

export interface Memory {
  tables: Tables;
  register: Table;
  history: Table;
  log: Table;
  /** Answers a command as the client does. */
  call: Service;
  /** What entered the history and was not sealed yet. */
  entered: Item[];
  /** Every command sent so far, by name. */
  sent: string[];
  /** How all of it is now, for others to begin with. */
  held(): Held;
}

/** What tables held, and with them what is not of the database. */
export interface Held {
  image: Uint8Array;
  entered: readonly Item[];
  /** How many values were drawn by chance: none is drawn twice. */
  drawn: number;
}

/** Tables with what others held, else empty ones; `around` stands between the adapters and the database. */
export function emptyTables(around: (call: Service) => Service = (call) => call, held?: Held): Memory {
  const entered = [...(held?.entered ?? [])];
  const heard = (table: string, item: Item) => {
    if (table === history) entered.push(item);
  };
  const database = openDatabase(Date.now, heard, held?.image);
  let drawn = held?.drawn ?? 0;
  // Each value another, and all of them the same in the next run.
  const random = (size: number) => Buffer.from(fingerprint(`random ${++drawn}`)).subarray(0, size);
  const keys = deriveKeys(secret, { random });
  const sent: string[] = [];
  const call = around(async (command, input) => database.perform(command, input));
  const client = answeringDatabase((command, input) => {
    sent.push(command);
    return call(command, input);
  });
  return {
    tables: { client, register, history, keys: async () => keys },
    register: tableOf(database, register),
    history: tableOf(database, history),
    log: tableOf(database, log),
    call,
    entered,
    sent,
    held: () => ({ image: database.image(), entered: [...entered], drawn }),
  };
}

function tableOf(database: Database, TableName: string): Table {
  const ask = (command: string, input: object) => database.perform(command, { TableName, ...input });
  return {
    get: ({ pk, sk }) => (ask('GetItem', { Key: { pk, sk } }) as { Item?: Item }).Item,
    put: (Item) => void ask('PutItem', { Item }),
    remove: ({ pk, sk }) => void ask('DeleteItem', { Key: { pk, sk } }),
    all: () => (ask('Scan', {}) as { Items: Item[] }).Items,
    partition: (pk) => {
      const found = ask('Query', {
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': { S: pk } },
      });
      return (found as { Items: Item[] }).Items;
    },
  };
}

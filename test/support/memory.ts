/** Tables in memory: the real adapters on the simulation's database. */
import { schema, type Tables } from '../../shared/store/dynamodb/tables.ts';
import { Database } from '../simulation/database/operations.ts';
import { Table } from '../simulation/database/table.ts';
import { databaseClient, type Service } from '../simulation/world/clients.ts';
import { keys } from './cases.ts';

export interface Memory {
  tables: Tables;
  register: Table;
  history: Table;
  /** Answers a command as the client does. */
  call: Service;
  /** Every command sent so far, by name. */
  sent: string[];
}

/** Empty tables; `around` stands between the adapters and the database. */
export function emptyTables(around: (call: Service) => Service = (call) => call): Memory {
  const { name, partition, sort } = schema.dueIndex;
  const register = new Table({ name, partition, sort });
  const history = new Table();
  const database = new Database(
    new Map([
      ['register', register],
      ['history', history],
    ]),
    () => {},
  );
  const sent: string[] = [];
  const call = around(async (command, input) => database.perform(command, input));
  const client = databaseClient((command, input) => {
    sent.push(command);
    return call(command, input);
  });
  return {
    tables: { client, register: 'register', history: 'history', keys: async () => keys },
    register,
    history,
    call,
    sent,
  };
}

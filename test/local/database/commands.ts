/** Commands by chance: mostly such as a program would send, now and then such as DynamoDB refuses. */
import type { Chance } from '../../simulation/chance.ts';
import type { Command, Kind } from './commands/command.ts';
import { batchGet, get, query, scan, select } from './commands/reads.ts';
import { insert, put, remove, transact, update, writeMany } from './commands/writes.ts';
import { TABLES } from './tables.ts';

const KINDS: readonly Kind[] = [
  put,
  put,
  put,
  update,
  update,
  remove,
  get,
  batchGet,
  query,
  query,
  scan,
  select,
  transact,
  transact,
  insert,
  writeMany,
];

/** One command; sometimes on a table that is not there. */
export function commandBy(chance: Chance): Command {
  const { command, input } = chance.pick(KINDS)(chance, chance.pick(TABLES));
  return chance.happens(0.005) && 'TableName' in input
    ? { command, input: { ...input, TableName: 'nowhere' } }
    : { command, input };
}

/** Tables put back to an earlier instant beside a log that is not, and what follows that. */
import type { Restoring } from '../../functions/restoring/asked.ts';
import type { Completing } from '../../functions/restoring/complete.ts';
import { type Restored, restore, type Working } from '../../functions/restoring/restore.ts';
import type { Item } from '../../shared/store/dynamodb/item.ts';
import { logRestore } from '../../shared/store/dynamodb/log-restore.ts';
import { progressOf } from '../../shared/store/dynamodb/progress.ts';
import { rawTable } from '../../shared/store/dynamodb/raw.ts';
import { log } from '../simulation/database/database.ts';
import type { ApplicationsCity } from './applications.ts';
import type { Memory, Table } from './memory.ts';

type Copied = Record<'register' | 'history' | 'log', Item[]>;
type Tabled = Pick<Memory, keyof Copied>;

/** A copy of the three tables as they stand. */
export const copyOf = ({ register, history, log: ofLog }: Tabled): Copied =>
  structuredClone({ register: register.all(), history: history.all(), log: ofLog.all() });

function putBackOne(table: Table, items: readonly Item[]): void {
  for (const item of table.all()) table.remove(item);
  for (const item of items) table.put(item);
}

/** Puts tables back as they were copied, all of them unless some are named. */
export function putBack(
  tables: Tabled,
  copied: Copied,
  which: readonly (keyof Copied)[] = ['register', 'history', 'log'],
): void {
  for (const name of which) putBackOne(tables[name], copied[name]);
}

let drawn = 0;

/** What follows a restore works on, on the tables of a city. */
export function workingOn(
  { tables, wired, sealing, clock }: ApplicationsCity,
  more: Partial<Working> = {},
): Working {
  const table = { client: tables.client, log };
  const completing: Completing = { ...sealing, restore: logRestore(table) };
  return {
    ...wired,
    ...completing,
    raw: rawTable(tables.client, tables.history),
    progress: progressOf('RESTORE', table),
    now: () => clock.now,
    newId: () => `00000000-0000-4000-9000-${String(++drawn).padStart(12, '0')}`,
    hasTime: () => true,
    log: sealing.log,
    objects: sealing.objects,
    ...more,
  };
}

export const restored = (
  city: ApplicationsCity,
  asked: Partial<Restoring> = {},
  more: Partial<Working> = {},
): Promise<Restored> => restore(workingOn(city, more), { to: '2026-11-27T01:00:00.000Z', ...asked });

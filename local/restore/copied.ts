/** A copy of the embedded database, opened and checked before anything makes room for it. */
import { closeSync, fsyncSync, mkdirSync, openSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { messageOf } from '../json.ts';
import { BootRefusal } from '../refusal.ts';
import { EXECUTIONS_TABLE } from '../states/dynamo-store.ts';

/** The instant of a copy is named before or after it is made, and not to the millisecond. */
const nearMs = 60_000;

const refused = (copy: string, why: string) =>
  new BootRefusal(
    `--copy ${copy} ${why}: nothing was moved. Name the file that “npm run restore -- copy” printed.`,
  );

/**
 * Checks that a copy can be put back.
 * @param to the instant that it is said to be of
 * @throws BootRefusal where it is no whole database of a platform, or holds what was changed after that instant
 */
export const checkCopy = (copy: string, to: string): void =>
  opened(copy, (database) => check(database, copy, to));

/**
 * Writes what a copy holds into a file that is not there, and on the disk. What is beside it is cleared away.
 * @throws BootRefusal where it cannot be put back
 */
export function takeCopy(copy: string, to: string, into: string): void {
  const folder = dirname(into);
  // What a restore that broke off left there is cleared away first.
  if (dirname(copy) === folder) throw refused(copy, 'lies where the copy is to come');
  opened(copy, (database) => {
    check(database, copy, to);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    database.prepare('VACUUM INTO ?').run(into);
  });
  const written = openSync(into, 'r+');
  fsyncSync(written);
  closeSync(written);
}

function opened(copy: string, work: (database: DatabaseSync) => void): void {
  const stats = statSync(copy, { throwIfNoEntry: false });
  if (!stats) throw refused(copy, 'is not there');
  if (!stats.isFile()) throw refused(copy, 'is no file');
  try {
    const database = new DatabaseSync(copy, { readOnly: true });
    try {
      work(database);
    } finally {
      database.close();
    }
  } catch (error) {
    if (error instanceof BootRefusal) throw error;
    throw refused(copy, `is no copy of a platform’s database that can be read (${messageOf(error)})`);
  }
}

function check(database: DatabaseSync, copy: string, to: string): void {
  const [found] = database.prepare('PRAGMA quick_check(1)').all();
  if (found?.quick_check !== 'ok') throw refused(copy, 'is a damaged copy');
  const { TableName } = EXECUTIONS_TABLE;
  // Every platform has made that table, whatever its release.
  if (!database.prepare('SELECT id FROM tables WHERE name = ?').get(TableName))
    throw refused(copy, 'is a copy of no platform’s database');
  const last = Number(database.prepare('SELECT MAX(at) AS at FROM changes').get()?.at ?? 0);
  if (last > Date.parse(to) + nearMs)
    throw new BootRefusal(
      `--to ${to} is not the instant of the copy ${copy}: it holds what was changed at ${new Date(last).toISOString()}. Name the instant that “npm run restore -- copy” printed.`,
    );
}

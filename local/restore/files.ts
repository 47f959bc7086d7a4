/** The embedded database's file, copied and put back: what a restore to an earlier instant is on one machine. */
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DatabaseServer } from '../dynamodb/database.ts';
import { takeLock } from '../lock.ts';
import { BootRefusal } from '../refusal.ts';

const file = (dataDir: string): string => join(dataDir, 'database', 'database.sqlite');

/** Where what was there before a restore is kept. */
export const keptAs = (dataDir: string): string => join(dataDir, 'database-before-restore');

/**
 * Copies the database of a running platform as it is at an instant; gives the file, whose name says when that was.
 * @param nowMs by the platform's clock, in milliseconds since 1970
 */
export async function copyRunning(
  { copy }: Pick<DatabaseServer, 'copy'>,
  dataDir: string,
  nowMs: number,
): Promise<string> {
  if (!copy) throw new BootRefusal('Only the embedded database is copied.');
  const folder = join(dataDir, 'copies');
  mkdirSync(folder, { recursive: true });
  const into = join(folder, `${new Date(nowMs).toISOString().replaceAll(':', '')}.sqlite`);
  await copy(into);
  return into;
}

/**
 * Puts a copy in the place of the database of a platform that does not run; what was there is kept beside. How far streams
 * were read goes with it: those of the copy are others. The log's objects stay as they are. Done again it changes nothing:
 * `isBegun` says that it was begun with this copy.
 * @throws BootRefusal where a platform runs on it, or what a restore before this one left is still there
 */
export function putBackDatabase(dataDir: string, copy: string, isBegun: boolean): void {
  const unlock = takeLock(join(dataDir, 'platform.lock'));
  try {
    const [present, kept] = [dirname(file(dataDir)), keptAs(dataDir)];
    const coming = join(dataDir, 'database-coming');
    if (!existsSync(kept)) {
      if (!existsSync(copy)) throw new BootRefusal(`There is no copy ${copy}.`);
      rmSync(join(dataDir, 'streams'), { recursive: true, force: true });
      rmSync(coming, { recursive: true, force: true });
      mkdirSync(coming, { recursive: true });
      copyFileSync(copy, join(coming, 'database.sqlite'));
      renameSync(present, kept);
    } else if (!isBegun) {
      throw new BootRefusal(`Remove or move ${kept} first: an earlier restore left it.`);
    }
    if (!existsSync(present)) renameSync(coming, present);
  } finally {
    unlock();
  }
}

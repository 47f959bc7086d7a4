/** The embedded database's file, copied and put back: what a restore to an earlier instant is on one machine. */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseServer } from '../dynamodb/database.ts';
import { takeLock } from '../lock.ts';
import { BootRefusal } from '../refusal.ts';
import { checkCopy, takeCopy } from './copied.ts';
import { goingOn, mark, placesOf, readMark } from './mark.ts';

/** The file within the folder of a database. */
const file = 'database.sqlite';

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
 * Checks that a copy can be put in the place of a database, or that this was begun; gives which of both.
 * @param to the instant that the copy is of
 * @throws BootRefusal where there is no database, the copy is none, or another restore is there
 */
export function checkPutBack(dataDir: string, copy: string, to: string): 'new' | 'begun' {
  const { present, kept, coming } = placesOf(dataDir);
  if (![present, kept, coming].some((folder) => existsSync(join(folder, file))))
    throw new BootRefusal(
      `--data ${dataDir} holds no embedded database of a platform. Name the folder that the platform was started on.`,
    );
  const found = readMark(dataDir);
  if (found && !found.isDone) {
    if (found.copy === copy && found.to === to) return 'begun';
    throw new BootRefusal(
      `Another restore was begun on ${dataDir} and is not done: first ${goingOn(dataDir, found)}`,
    );
  }
  if (existsSync(kept))
    throw new BootRefusal(`Remove or move ${kept} first: it is what an earlier restore left.`);
  if (!existsSync(join(present, file)))
    throw new BootRefusal(`--data ${dataDir} holds no database to put a copy in the place of.`);
  checkCopy(copy, to);
  return 'new';
}

/**
 * Puts a copy in the place of the database of a platform that does not run; what was there is kept beside. How far streams
 * were read goes with it: those of the copy are others. The log's objects stay as they are. The copy is checked first; from
 * then on the data is marked, so that nobody is served before it is reconciled (`mark.ts`). Done again it goes on where it
 * was.
 * @param to the instant that the copy is of
 * @throws BootRefusal where a platform runs on it, and as `checkPutBack`: then nothing was moved
 */
export function putBackDatabase(dataDir: string, copy: string, to: string): void {
  // Before the lock, which would be made where nothing is.
  checkPutBack(dataDir, copy, to);
  const unlock = takeLock(join(dataDir, 'platform.lock'));
  try {
    if (checkPutBack(dataDir, copy, to) === 'new') {
      takeCopy(copy, to, join(placesOf(dataDir).coming, file));
      mark(dataDir, { copy, to, isDone: false });
    }
    change(dataDir);
  } finally {
    unlock();
  }
}

/** Changes the database for what comes in its place; where nothing comes any more, it is changed already. */
function change(dataDir: string): void {
  const { present, kept, coming } = placesOf(dataDir);
  if (!existsSync(coming)) return;
  if (existsSync(kept) && existsSync(present))
    throw new BootRefusal(
      `Remove or move ${present} first: it was made while a restore was broken off. What the database was is in ${kept}.`,
    );
  if (!existsSync(kept)) renameSync(present, kept);
  rmSync(join(dataDir, 'streams'), { recursive: true, force: true });
  renameSync(coming, present);
}

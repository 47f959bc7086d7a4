import { DatabaseSync } from 'node:sqlite';
import { readIfPresent, replaceFile } from './files.ts';
import { BootRefusal } from './refusal.ts';

/** SQLite's code for a database that somebody else has locked. */
const SQLITE_BUSY = 5;

/** What is held: a lock that nobody refers to would be cleared away with its database, and so given back. */
const held = new Set<DatabaseSync>();

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY;

/**
 * Takes a data directory for this process by a lock of the operating system on the file `path`, which SQLite sets: it
 * ends with the process, however that ends, so that nothing has to be guessed from what a dead one left.
 * @returns the function that gives the lock back
 * @throws BootRefusal where another platform holds it
 */
export function takeLock(path: string): () => void {
  const lock = new DatabaseSync(path);
  const holder = `${path}.pid`;
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if (!isBusy(error)) throw error;
    throw new BootRefusal({
      en: `Process ${readIfPresent(holder)} already runs a platform on this data (${path}): stop it first.`,
      'zh-CN': `进程 ${readIfPresent(holder)} 正在用同一份数据运行平台（${path}）：请先停止它。`,
    });
  }
  // For the message alone.
  replaceFile(holder, String(process.pid));
  held.add(lock);
  return () => {
    held.delete(lock);
    lock.close();
  };
}

import { rmSync, writeFileSync } from 'node:fs';
import { readIfPresent } from './files.ts';
import { BootRefusal } from './refusal.ts';

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: the process exists and belongs to someone else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/**
 * Takes the data directory for this process, by a file that holds its process id.
 * A lock whose process is dead (after `kill -9`) is taken over.
 * @returns the function that gives the lock back
 * @throws BootRefusal where a living process holds it
 */
export function takeLock(path: string): () => void {
  const holder = Number(readIfPresent(path));
  if (holder > 0 && isAlive(holder)) {
    throw new BootRefusal(`Process ${holder} already runs a platform on this data (${path}).`);
  }
  rmSync(path, { force: true });
  try {
    // 'wx' fails where another process took the lock in between.
    writeFileSync(path, String(process.pid), { flag: 'wx' });
  } catch {
    throw new BootRefusal(`Another process is taking the data directory (${path}).`);
  }
  return () => rmSync(path, { force: true });
}

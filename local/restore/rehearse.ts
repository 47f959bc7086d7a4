/** A restore on one machine: the database as it was copied, beside the log as it is, reconciled before anything runs. */
import { existsSync } from 'node:fs';
import { startPlatform } from '../boot.ts';
import { readJsonIfPresent, replaceFile } from '../files.ts';
import { keptAs, putBackDatabase } from './files.ts';

/** How far the function that reconciles is, as it says. */
export interface Restored {
  is: string;
  place: number;
  size: number;
  found: Readonly<Record<string, number>>;
}

export interface Rehearsal {
  dataDir: string;
  cdkOut: string;
  /** The copy that is put back, and the instant that it is of: that names the restore. */
  copy: string;
  to: string;
  /** Hears how far it is. */
  progress?: (at: Restored) => void;
}

/**
 * Puts the copy back and reconciles; then the platform may be started as ever. Broken off, the same again goes on where it
 * was.
 * @throws BootRefusal where a platform runs on the data
 */
export async function rehearse({ dataDir, cdkOut, copy, to, progress }: Rehearsal): Promise<Restored> {
  const marker = `${keptAs(dataDir)}.json`;
  const isBegun = JSON.stringify(readJsonIfPresent(marker)) === JSON.stringify({ copy, to });
  // Nothing is noted over what an earlier restore left.
  if (!existsSync(keptAs(dataDir))) replaceFile(marker, JSON.stringify({ copy, to }));
  putBackDatabase(dataDir, copy, isBegun);
  const platform = await startPlatform({ dataDir, cdkOut, isStill: true });
  try {
    for (;;) {
      const at = (await platform.invoke('RestoringFunction', { to })) as Restored;
      progress?.(at);
      if (at.is === 'done') return at;
    }
  } finally {
    await platform.stop();
  }
}

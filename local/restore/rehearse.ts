/** A restore on one machine: the database as it was copied, beside the log as it is, reconciled before anything runs. */
import { join } from 'node:path';
import { openClock } from '../clock/clock.ts';
import { BootRefusal } from '../refusal.ts';
import { checkPutBack, putBackDatabase } from './files.ts';
import { mark } from './mark.ts';

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
 * Checks all that can be checked before anything is moved.
 * @throws BootRefusal which says what is wrong
 */
export function checkRehearsal({ dataDir, copy, to }: Pick<Rehearsal, 'dataDir' | 'copy' | 'to'>): void {
  checkPutBack(dataDir, copy, to);
  const now = new Date(openClock(join(dataDir, 'clock.json')).now()).toISOString();
  if (to > now)
    throw new BootRefusal(
      `--to ${to} lies in the future of this platform, where it is ${now}. Name the instant that “npm run restore -- copy” printed.`,
    );
}

/**
 * Puts the copy back and reconciles; then the platform may be started as ever, and not before. Broken off, the same again
 * goes on where it was.
 * @throws BootRefusal where a platform runs on the data, there is none, or the copy is none: then nothing was moved
 */
export async function rehearse({ dataDir, cdkOut, copy, to, progress }: Rehearsal): Promise<Restored> {
  checkRehearsal({ dataDir, copy, to });
  putBackDatabase(dataDir, copy, to);
  // Only now: whoever is refused, or restores elsewhere, starts no platform and need not wait until one is loaded.
  const { startPlatform } = await import('../boot.ts');
  const platform = await startPlatform({ dataDir, cdkOut, isStill: true });
  try {
    // A copy may hold that a restore to the same instant was done once: of this one nothing is, yet.
    let again = true;
    for (;;) {
      const at = (await platform.invoke('RestoringFunction', { to, again })) as Restored;
      progress?.(at);
      again = false;
      if (at.is !== 'done') continue;
      mark(dataDir, { copy, to, isDone: true });
      return at;
    }
  } finally {
    await platform.stop();
  }
}

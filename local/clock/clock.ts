import { readJsonIfPresent, replaceFile } from '../files.ts';
import { isObject } from '../json.ts';

/** The platform's clock: the system's time plus an offset that only grows once it is set. */
export interface Clock {
  /** Virtual now, in milliseconds since 1970. */
  now(): number;
  /** How far virtual time is ahead of the system's, in milliseconds. */
  offsetMs(): number;
  /** The offset as function workers read it: one BigInt64, moved for all of them at once. */
  shared: SharedArrayBuffer;
  /** Moves the clock to an instant; one that is past already changes nothing. */
  moveTo(instantMs: number): void;
  /** Calls back with the milliseconds of each move, after it. */
  onMove(listener: (byMs: number) => void): void;
}

function savedOffset(file: string): number | undefined {
  const saved = readJsonIfPresent(file);
  return isObject(saved) && typeof saved.offsetMs === 'number' ? saved.offsetMs : undefined;
}

function startOffset(file: string, startAt: number | undefined): number {
  if (startAt === undefined) return 0;
  const offsetMs = startAt - Date.now();
  replaceFile(file, JSON.stringify({ offsetMs }));
  return offsetMs;
}

/**
 * Opens the clock whose offset `file` keeps over restarts. Where there is none yet, it starts at `startAt`
 * (milliseconds since 1970), or at the system's time.
 */
export function openClock(file: string, startAt?: number): Clock {
  const shared = new SharedArrayBuffer(8);
  const cell = new BigInt64Array(shared);
  cell[0] = BigInt(savedOffset(file) ?? startOffset(file, startAt));
  const listeners: Array<(byMs: number) => void> = [];
  const offsetMs = () => Number(Atomics.load(cell, 0));
  const now = () => Date.now() + offsetMs();
  return {
    now,
    offsetMs,
    shared,
    onMove: (listener) => {
      listeners.push(listener);
    },
    moveTo: (instantMs) => {
      const byMs = Math.ceil(instantMs - now());
      if (byMs <= 0) return;
      const moved = offsetMs() + byMs;
      replaceFile(file, JSON.stringify({ offsetMs: moved }));
      Atomics.store(cell, 0, BigInt(moved));
      for (const listener of listeners) listener(byMs);
    },
  };
}

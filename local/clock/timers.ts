import type { Clock } from './clock.ts';

/** Things to do at instants of virtual time. */
export interface Timers {
  /** Does `fire` once at `dueMs`; a timer of the same id is replaced. */
  set(id: string, dueMs: number, fire: () => void): void;
  clear(id: string): void;
  /** The earliest pending instant, if any. */
  nextDue(): number | undefined;
  /** Fires all that are due now, in the order of their instants. */
  fireDue(): void;
  stop(): void;
}

interface Entry {
  id: string;
  dueMs: number;
  fire: () => void;
}

/** setTimeout cannot wait longer; a longer wait is taken in pieces. */
const LONGEST_SLEEP_MS = 2 ** 31 - 1;

/** Place in `entries` (ascending) behind all that are due at or before `dueMs`. */
function placeFor(entries: Entry[], dueMs: number): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((entries[middle]?.dueMs ?? Number.POSITIVE_INFINITY) <= dueMs) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Timers that fire by themselves as the clock goes on or is moved. */
export function createTimers(clock: Clock): Timers {
  const entries: Entry[] = [];
  const byId = new Map<string, Entry>();
  let sleep: NodeJS.Timeout | undefined;
  let stopped = false;

  const remove = (entry: Entry) => {
    byId.delete(entry.id);
    const behind = placeFor(entries, entry.dueMs);
    const at = entries.lastIndexOf(entry, behind);
    if (at >= 0) entries.splice(at, 1);
  };
  const arm = () => {
    clearTimeout(sleep);
    const [first] = entries;
    if (first === undefined || stopped) return;
    sleep = setTimeout(fireDue, Math.min(Math.max(first.dueMs - clock.now(), 0), LONGEST_SLEEP_MS));
  };
  const fireDue = () => {
    for (let first = entries[0]; first !== undefined && first.dueMs <= clock.now(); first = entries[0]) {
      remove(first);
      first.fire();
    }
    arm();
  };
  clock.onMove(arm);

  return {
    set: (id, dueMs, fire) => {
      const old = byId.get(id);
      if (old !== undefined) remove(old);
      const entry = { id, dueMs, fire };
      byId.set(id, entry);
      entries.splice(placeFor(entries, dueMs), 0, entry);
      if (entries[0] === entry) arm();
    },
    clear: (id) => {
      const entry = byId.get(id);
      if (entry !== undefined) remove(entry);
    },
    nextDue: () => entries[0]?.dueMs,
    fireDue,
    stop: () => {
      stopped = true;
      clearTimeout(sleep);
    },
  };
}

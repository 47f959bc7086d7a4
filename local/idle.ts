import { setTimeout as sleep } from 'node:timers/promises';

/** What can keep the platform from being idle. */
export interface Activity {
  /** Whether something is being done now: a function runs, a message is visible, an execution moves. */
  busy(): boolean;
  /** Grows with everything that is begun. */
  begun(): number;
  /** Resolves when all streams, looked at after this call, hold nothing undelivered. */
  streamsCaughtUp(): Promise<unknown>;
}

const LOOK_AGAIN_MS = 4;

/**
 * Waits until nothing is left to do but to wait for time to pass or for someone outside.
 * @param limitMs real milliseconds after which it is given up
 * @returns whether the platform became idle
 */
export async function waitUntilIdle(activity: Activity, limitMs: number): Promise<boolean> {
  const giveUpAt = Date.now() + limitMs;
  while (Date.now() < giveUpAt) {
    if (activity.busy()) {
      await sleep(LOOK_AGAIN_MS);
      continue;
    }
    const begun = activity.begun();
    const limit = new AbortController();
    const caughtUp = await Promise.race([
      activity.streamsCaughtUp().then(() => true),
      sleep(giveUpAt - Date.now(), false, { ref: false, signal: limit.signal }).catch(() => false),
    ]);
    // Whoever asks again and again leaves no timer behind each time.
    limit.abort();
    if (caughtUp && begun === activity.begun() && !activity.busy()) return true;
  }
  return false;
}

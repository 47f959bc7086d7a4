/** Takes what has expired from the disk. */
import type { Clock } from '../clock/clock.ts';
import { messageOf } from '../json.ts';
import type { Log } from '../log.ts';
import type { ServedBucket } from './server.ts';
import { isTransient } from './transient.ts';

const everyMs = 60 * 60 * 1000;

/** Sweeps the buckets at once, whenever the clock is moved, and every hour. What has expired nobody reads before, either. */
export function startSweeping(
  buckets: ReadonlyMap<string, ServedBucket>,
  clock: Pick<Clock, 'onMove'>,
  log: Pick<Log, 'write'>,
): { stop(): void } {
  let isStopped = false;
  const sweep = () => {
    if (isStopped) return;
    for (const bucket of [...buckets.values()].filter(isTransient)) {
      try {
        bucket.sweep();
      } catch (error) {
        log.write({ component: 'objects', line: messageOf(error) });
      }
    }
  };
  sweep();
  clock.onMove(sweep);
  const timer = setInterval(sweep, everyMs).unref();
  return {
    stop: () => {
      isStopped = true;
      clearInterval(timer);
    },
  };
}

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Lets go of what starting needed and nothing needs any more. V8 does so by itself once it wants room, which a platform
 * at rest never does: some forty MiB lay there until the first hundreds of requests.
 */
export function releaseMemory(): void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect === 'function') collect();
}

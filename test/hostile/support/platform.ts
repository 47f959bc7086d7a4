import type { ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { beginning } from '../../../local/demo/steps.ts';
import { CDK_OUT, synthesize } from '../../../local/synth.ts';
import { type ChildPlatform, startChild } from '../../local/support/child-platform.ts';
import { dataFolder } from '../../support/platform.ts';

/** A platform in a process of its own that may be started again and again on the same data. */
export interface Restartable {
  dataDir: string;
  /** Starts it on its data; the clock begins at the demo's beginning where the data is new. */
  start(): Promise<ChildPlatform>;
}

/** Removes a folder in which a killed database may still be closing files. */
const remove = (path: string): void => rmSync(path, { recursive: true, force: true, maxRetries: 10 });

/**
 * Lets `use` have a platform of its own. However that ends (in order, by an error, by Ctrl-C), neither a process
 * nor a file of it is left.
 */
export async function withPlatform<T>(use: (platform: Restartable) => Promise<T>): Promise<T> {
  await synthesize();
  const folder = dataFolder();
  let latest: ChildProcess | undefined;
  let running: ChildPlatform | undefined;
  const onSignal = () => {
    latest?.kill('SIGKILL');
    remove(folder.path);
    process.exit(130);
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  const start = async () => {
    running = await startChild(folder.path, CDK_OUT, { startAt: Date.parse(beginning) }, (child) => {
      latest = child;
    });
    return running;
  };
  try {
    return await use({ dataDir: folder.path, start });
  } finally {
    process.off('SIGINT', onSignal);
    process.off('SIGTERM', onSignal);
    await running?.kill();
    remove(folder.path);
  }
}

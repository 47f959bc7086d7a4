import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { Api } from '../../local/acts/api.ts';
import { type Platform, type PlatformOptions, startPlatform } from '../../local/boot.ts';
import { beginning } from '../../local/demo/steps.ts';
import { CDK_OUT } from '../../local/synth.ts';
import { checked } from './checked.ts';

/** A folder for a platform's data, and its removal. */
export function dataFolder(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'credit-test-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** A platform for the tests of a file, from the demo's beginning on; stopped and removed after them. */
export function useOwnPlatform(options: Pick<PlatformOptions, 'region'> = {}): {
  api: Api;
  platform: Platform;
  dataDir: string;
} {
  const used = {} as { api: Api; platform: Platform; dataDir: string };
  const folder = dataFolder();
  beforeAll(async () => {
    used.dataDir = folder.path;
    used.platform = await startPlatform({
      dataDir: folder.path,
      cdkOut: CDK_OUT,
      startAt: Date.parse(beginning),
      ...options,
    });
    used.api = new Api(used.platform.url, { fetch: checked });
  });
  afterAll(async () => {
    await used.platform?.stop();
    folder.remove();
  });
  return used;
}

/** M30.1 a restore on one machine that broke off before it was reconciled: nothing runs on it until it is (decision 42). */
import { afterAll, expect, test } from 'vitest';
import { startPlatform } from '../../local/boot.ts';
import { beginning } from '../../local/demo/steps.ts';
import { putBackDatabase } from '../../local/restore/files.ts';
import { CDK_OUT } from '../../local/synth.ts';
import { dataFolder } from '../support/platform.ts';

const folder = dataFolder();
afterAll(() => folder.remove());
const start = () => startPlatform({ dataDir: folder.path, cdkOut: CDK_OUT, startAt: Date.parse(beginning) });

test('a platform does not serve what was put back and not reconciled', async () => {
  const platform = await start();
  const { copy } = (await (await fetch(`${platform.url}/_local/copy`, { method: 'POST' })).json()) as {
    copy: string;
  };
  await platform.stop();
  putBackDatabase(folder.path, copy, beginning);
  const started = await start().then(
    async (again) => {
      await again.stop();
      return 'it serves';
    },
    () => 'refused',
  );
  expect(started).toBe('refused');
}, 60_000);

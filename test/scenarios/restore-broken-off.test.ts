/** M30.1 a restore on one machine that broke off before it was reconciled: nobody is served until it is (decision 42). */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { startPlatform } from '../../local/boot.ts';
import { beginning } from '../../local/demo/steps.ts';
import { putBackDatabase } from '../../local/restore/files.ts';
import { placesOf } from '../../local/restore/mark.ts';
import { rehearse } from '../../local/restore/rehearse.ts';
import { CDK_OUT } from '../../local/synth.ts';
import { dataFolder } from '../support/platform.ts';

const folder = dataFolder();
const dataDir = folder.path;
afterAll(() => folder.remove());
const start = () => startPlatform({ dataDir, cdkOut: CDK_OUT, startAt: Date.parse(beginning) });

/** What a start comes to: it serves and is stopped again, or the line that it refuses with. */
const started = (): Promise<string> =>
  start().then(
    async (platform) => {
      await platform.stop();
      return 'it serves';
    },
    (error: Error) => `${error.name}: ${error.message}`,
  );

test('a platform does not serve what was put back and not reconciled, and serves it once it is', async () => {
  const platform = await start();
  const answer = await fetch(`${platform.url}/_local/copy`, { method: 'POST' });
  const { copy, at: to } = (await answer.json()) as { copy: string; at: string };
  await platform.stop();
  putBackDatabase(dataDir, copy, to);
  expect(await started()).toMatch(/^BootRefusal: [^\n]*npm run restore -- rehearse --copy [^\n]+$/);
  // That nothing was served leaves nothing locked.
  expect(await rehearse({ dataDir, cdkOut: CDK_OUT, copy, to })).toMatchObject({ is: 'done' });
  expect(await started()).toBe('it serves');
  expect(existsSync(placesOf(dataDir).kept)).toBe(true);
}, 60_000);

test('an instant that is not past on this platform is refused before anything is moved', async () => {
  const { present, kept } = placesOf(dataDir);
  const copy = join(kept, 'database.sqlite');
  const moved = join(dataDir, 'copy.sqlite');
  renameSync(copy, moved);
  rmSync(kept, { recursive: true });
  const to = '2999-01-01T00:00:00.000Z';
  await expect(rehearse({ dataDir, cdkOut: CDK_OUT, copy: moved, to })).rejects.toThrow(/^--to .*future/);
  expect([existsSync(present), existsSync(kept)]).toEqual([true, false]);
  expect(await started()).toBe('it serves');
}, 60_000);

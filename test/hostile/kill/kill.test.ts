import { expect, test } from 'vitest';
import { withPlatform } from '../support/platform.ts';
import { freshSeed } from '../support/report.ts';
import { runKills } from './rounds.ts';
import { verify } from './verify.ts';

const seed = freshSeed();
/** Each kind of life, and what it needs: `hostile:kill` plays a busy hour. */
const aFew = { records: 2, rowsOfFile: 60 };

test(`Invariant 11: killed at random instants while many act at once, nothing acknowledged is lost or there twice, every wait and deadline is kept (seed ${seed})`, {
  timeout: 480_000,
}, async () => {
  await withPlatform(async (platform) => {
    const result = await runKills({ platform, times: 1, seed, crowd: aFew });
    const { broken } = await verify(platform, result);
    expect(broken).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { withPlatform } from '../support/platform.ts';
import { freshSeed } from '../support/report.ts';
import { wrongLogLines } from './logs.ts';
import { fuzzReaders, fuzzRoutes } from './run.ts';
import { seedWorld } from './world.ts';

const seeds = [1, freshSeed()];

describe('no request and no file, however odd, gets more than a clear answer', () => {
  test.each(seeds)('M10.2 any file and any row: rows, or a fault in words (seed %i)', (seed) => {
    fuzzReaders(100, seed);
  });

  test('M30.1 any request to any route: no failure, no hanging, a problem document, nothing of another', {
    timeout: 300_000,
  }, async () => {
    await withPlatform(async ({ start, dataDir }) => {
      const { url } = await start();
      const world = await seedWorld(url);
      for (const seed of seeds) {
        const { failures, sent } = await fuzzRoutes({ url, world, requests: 200, seed, lanes: 6 });
        expect(failures, `seed ${seed}`).toEqual([]);
        expect(sent).toBeGreaterThanOrEqual(200);
      }
      expect(wrongLogLines(dataDir)).toEqual([]);
    });
  });
});

import { describe, expect, test } from 'vitest';
import { useOwnPlatform } from '../../support/platform.ts';
import { file, lists, pageThrough } from './page.ts';

const used = useOwnPlatform();

describe('B1 a firm with many records reads all of them, page by page', () => {
  test('on the embedded platform, none lost or doubled while others are filed', async () => {
    const held = await file(used.api, 120);
    for (const [path, read] of Object.entries(lists)) {
      const { lost, doubled } = await pageThrough(used.api, read, held, { limit: 20, each: 3 });
      expect([path, lost, doubled]).toEqual([path, 0, 0]);
    }
  }, 180_000);
});

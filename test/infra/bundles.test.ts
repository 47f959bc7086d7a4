import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import announced from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { expect, test } from 'vitest';
import { bundleFolder, bundles, dist } from '../../infra/folders.ts';

test('no bundle is larger than 420 KB: what is larger takes longer to start', () => {
  const large = readdirSync(bundles).filter(
    (name) => statSync(join(bundleFolder(name), 'index.js')).size > 420_000,
  );
  expect(large).toEqual([]);
});

test('A15 the bundles know every rest day that was announced since the platform began, and no name of one', () => {
  const written = JSON.parse(readFileSync(join(dist, 'entries', 'holidays.json'), 'utf8'));
  for (const days of ['holidays', 'workdays'] as const) {
    const since = Object.keys(announced[days]).filter((day) => day >= '2025-01-01');
    expect(since.length).toBeGreaterThan(10);
    expect(written[days]).toEqual(Object.fromEntries(since.map((day) => [day, ''])));
  }
});

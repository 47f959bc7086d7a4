import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import announced from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import table from 'opencc-js/dict/TSCharacters';
import { expect, test } from 'vitest';
import { bundleFolder, bundles, dist } from '../../infra/folders.ts';
import { en } from '../../shared/texts/en.ts';
import { zh } from '../../shared/texts/zh.ts';

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

test('the bundles know of every sign that has a simplified one, and of no other', async () => {
  const known = (table: string) => table.split('|').map((entry) => entry.split(' '));
  // Written by the bundler: a module of one text.
  const { default: written } = (await import(join(dist, 'entries', 'simplified-signs.js'))) as {
    default: string;
  };
  expect(known(written)).toEqual(known(table).filter(([sign, simplified]) => sign !== simplified));
  expect(known(written).length).toBeGreaterThan(3_000);
});

test('no bundle holds what is said: whichever says anything reads its reader’s language from beside it', async () => {
  const saying = readdirSync(bundles).filter((name) => existsSync(join(bundleFolder(name), 'texts')));
  expect(saying).toContain('submissions');
  expect(saying).not.toContain('dispatcher');
  for (const name of readdirSync(bundles))
    expect(readFileSync(join(bundleFolder(name), 'index.js'), 'utf8')).not.toContain(en.codes.busy.advice);
  const beside = createRequire(join(bundleFolder('submissions'), 'index.js'));
  expect(beside('./texts/zh.js').zh.titles).toEqual(zh.titles);
  // Most answers say no code: what they say is read without, a fraction of all that is said.
  expect(beside('./texts/zh-words.js').zhWords.names).toEqual(zh.names);
  const sizeOf = (file: string) => statSync(join(bundleFolder('submissions'), 'texts', file)).size;
  for (const language of ['zh', 'en'])
    expect(sizeOf(`${language}-words.js`) * 4).toBeLessThan(sizeOf(`${language}.js`));
});

test('M30.1 what answers for a damaged case lies beside every bundle that may meet one, and in none', () => {
  const meeting = readdirSync(bundles).filter((name) =>
    readFileSync(join(bundleFolder(name), 'index.js'), 'utf8').includes('./beside/damaged.js'),
  );
  expect(meeting).toEqual(
    expect.arrayContaining(['records', 'submissions', 'applications', 'joint-responses']),
  );
  for (const name of meeting) {
    const beside = createRequire(join(bundleFolder(name), 'index.js'));
    expect(beside('./beside/damaged.js').answerDamaged).toBeTypeOf('function');
  }
});

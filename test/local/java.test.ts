import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

test('without Java the start says in one line which command installs it', () => {
  const main = fileURLToPath(new URL('../../local/main.ts', import.meta.url));
  const { status, stderr } = spawnSync(process.execPath, [main, '--no-synth'], {
    env: { PATH: '/nonexistent' },
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr.trim().split('\n')).toEqual([expect.stringMatching(/Java.*Install it: /)]);
});

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

test('without Java a start on DynamoDB Local says in one line which command installs it', () => {
  const main = fileURLToPath(new URL('../../local/main.ts', import.meta.url));
  const { status, stderr } = spawnSync(
    process.execPath,
    [main, '--no-synth', '--database', 'dynamodb-local'],
    {
      env: { PATH: '/nonexistent' },
      encoding: 'utf8',
    },
  );
  expect(status).toBe(1);
  expect(stderr.trim().split('\n')).toEqual([expect.stringMatching(/Java.*Install it: /)]);
});

test('a database that there is none of is refused by name', () => {
  const main = fileURLToPath(new URL('../../local/main.ts', import.meta.url));
  const { status, stderr } = spawnSync(process.execPath, [main, '--database', 'other'], { encoding: 'utf8' });
  expect([status, stderr.trim()]).toEqual([
    1,
    'There is no database "other": it is embedded or dynamodb-local.',
  ]);
});

test('an option that there is none of is refused by name, in one line that says which there are', () => {
  const main = fileURLToPath(new URL('../../local/main.ts', import.meta.url));
  const { status, stderr } = spawnSync(process.execPath, [main, '--help'], { encoding: 'utf8' });
  expect([status, stderr.trim()]).toEqual([
    1,
    "Unknown option '--help'. There is: npm start -- [--no-synth] [--database …] [--language …]",
  ]);
});

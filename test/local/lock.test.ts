import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { takeLock } from '../../local/lock.ts';
import { temporaryFolder } from './support/fixture.ts';

const MODULE = fileURLToPath(new URL('../../local/lock.ts', import.meta.url));

test('a lock is given back, and held by one at a time', () => {
  const path = `${temporaryFolder()}/lock`;
  const giveBack = takeLock(path);
  expect(() => takeLock(path)).toThrow(`Process ${process.pid} already runs a platform on this data`);
  giveBack();
  takeLock(path)();
});

test('it is held for as long as its process lives, and taken after a kill, whatever its process id means by now', async () => {
  const path = `${temporaryFolder()}/lock`;
  const script = `import { takeLock } from ${JSON.stringify(MODULE)}; takeLock(${JSON.stringify(path)}); gc(); console.log('held'); setInterval(() => {}, 1000);`;
  const holder = spawn(process.execPath, ['--expose-gc', '--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void holder.kill('SIGKILL'));
  await once(holder.stdout, 'data');
  expect(() => takeLock(path)).toThrow(`Process ${holder.pid} already runs`);
  holder.kill('SIGKILL');
  await once(holder, 'exit');
  // A process that lives has the number now.
  writeFileSync(`${path}.pid`, String(process.pid));
  takeLock(path)();
});

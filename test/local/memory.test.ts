import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openClock } from '../../local/clock/clock.ts';
import { createFunctions, type Functions } from '../../local/lambda/functions.ts';
import { openLog } from '../../local/log.ts';
import { dataFolder } from '../support/platform.ts';

const data = dataFolder();
let functions: Functions | undefined;
afterAll(async () => {
  await functions?.stop();
  data.remove();
});

test('a function that takes more memory than the template gives it ends; another call finds it again', async () => {
  const folder = join(data.path, 'bundle');
  mkdirSync(folder);
  writeFileSync(
    join(folder, 'index.js'),
    'exports.handler = ({ mb }) => Array.from({ length: mb }, () => Array(131072).fill(Math.random())).length;',
  );
  const definition = { name: 'greedy', arn: 'arn:greedy', folder, handler: 'index.handler', environment: {} };
  const clock = openClock(join(data.path, 'clock.json'));
  const log = openLog(join(data.path, 'log'));
  functions = createFunctions([{ ...definition, timeoutMs: 20_000, memoryMb: 64 }], clock, log);
  expect(await functions.invoke('greedy', '{"mb":8}')).toEqual({ ok: true, payload: '8' });
  expect(await functions.invoke('greedy', '{"mb":400}')).toMatchObject({ ok: false });
  expect(await functions.invoke('greedy', '{"mb":8}')).toEqual({ ok: true, payload: '8' });
});

import { expect, test } from 'vitest';
import { createThrottle } from '../../local/gateway/throttle.ts';

test('so many are let in at once; who ends, well or badly, makes room', async () => {
  const throttle = createThrottle(2);
  const first = Promise.withResolvers<string>();
  const second = Promise.withResolvers<string>();
  const admitted = [throttle.admit(() => first.promise), throttle.admit(() => second.promise)];
  expect(await throttle.admit(async () => 'third')).toBeUndefined();
  first.reject(new Error('broken'));
  await expect(admitted[0]).rejects.toThrow('broken');
  expect(await throttle.admit(async () => 'fourth')).toBe('fourth');
  second.resolve('second');
  expect(await admitted[1]).toBe('second');
});
